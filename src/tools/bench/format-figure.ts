/** Formats a duration: `0.42 ms`, `12 ms`, `1.3 s`. */
export function formatDuration(ms: number): string {
  return ms < 1000 ? `${threeDigits(ms)} ms` : `${threeDigits(ms / 1000)} s`;
}

/** A size for people: `3.4 MB`. */
export function formatSize(bytes: number): string {
  return `${threeDigits(bytes / 1e6)} MB`;
}

/** A share for people: `94.7 %`. */
export function formatShare(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Formats a ratio: `1.37×`, `0.0021×`, `0×`; a dash without a baseline. */
export function formatRatio(ratio: number | null): string {
  if (ratio === null) return '–';
  return ratio === 0 ? '0×' : ratio < 0.1 ? `${Number(ratio.toPrecision(2))}×` : `${threeDigits(ratio)}×`;
}

/** Two decimals below 10, one below 100, none above: the precision of a measurement. */
function threeDigits(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
