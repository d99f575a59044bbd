const LETTERS = String.raw`\p{Lu}{1,4}|\p{Lu}\p{Ll}\p{Lu}?|\p{L}`;
const FIGURE = String.raw`\d{1,4}\p{Lu}?`;

/**
 * What aircraft, weapons, flights and roads are called, as the source of a regular expression: letters and a figure, "F-16", "F16s", "Su-27",
 * "MH17"; with a space only where `spaced` and behind capitals, "MH 17". Its groups are the letters and the figure.
 */
export function designation({ spaced = false } = {}): string {
  const between = spaced ? String.raw`(?:[-‐‑–]| (?<=\p{Lu} ))?` : '[-‐‑–]?';
  return String.raw`(?<![\p{L}\p{M}\p{N}])(${LETTERS})${between}(${FIGURE})s?(?![\p{L}\p{M}\p{N}]|[-‐‑–.,:]\d)`;
}
