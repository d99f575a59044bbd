/** Words that refer to something mentioned earlier. */
export const POINTERS: ReadonlySet<string> = new Set(
  'it its they them their he him his she her hers this that these those there then else same such'.split(' '),
);
