/** How a process of the fleet says why it ends; as sysexits.h has them. */
export const EXIT = { brokenPack: 65, wrongSettings: 78 };
