const LETTERS = String.raw`\p{Lu}{1,4}|\p{Lu}\p{Ll}\p{Lu}?|\p{L}`;
const FIGURE = String.raw`\d{1,4}\p{Lu}?`;

/**
 * Pattern source for aircraft, weapons, flights and roads, in letters and a figure: "F-16", "F16s", "Su-27", "MH17";
 * with a space only if `spaced` and after capitals, "MH 17". Its groups are the letters and the figure.
 */
export function designation({ spaced = false } = {}): string {
  const between = spaced ? String.raw`(?:[-‐‑–]| (?<=\p{Lu} ))?` : '[-‐‑–]?';
  return String.raw`(?<![\p{L}\p{M}\p{N}])(${LETTERS})${between}(${FIGURE})s?(?![\p{L}\p{M}\p{N}]|[-‐‑–.,:]\d)`;
}
