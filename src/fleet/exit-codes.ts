/** Why a fleet process ended; codes from sysexits.h. */
export const EXIT = { brokenPack: 65, wrongSettings: 78 };
