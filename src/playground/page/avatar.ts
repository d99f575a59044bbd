/** Far enough apart to be told at a glance, dark enough for white letters. */
const COLOURS = ['#3b7a57', '#8a5a00', '#8e3b8a', '#00698f', '#a03c3c', '#5a5f73'];
const BOT_COLOUR = '#4752c4';

/** A picture of somebody's initial, as an address. */
export function avatarOf(name: string, isBot: boolean): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const colour = isBot ? BOT_COLOUR : COLOURS[sum % COLOURS.length];
  const initial = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? '·';
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="sans-serif" font-size="19" font-weight="600" fill="#fff" text-anchor="middle">${initial}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
