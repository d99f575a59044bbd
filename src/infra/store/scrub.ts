import { parse } from 'tldts';

/** Characters of a text that are examined: Discord's longest message, with Nitro. */
const LONGEST_SCRUBBED = 4_000;
/** Replaces what was removed. */
const REMOVED = '…';

/** Discord's markup: mentions, commands, custom emoji, times. */
const DISCORD_TAG = /<(?:@[!&]?|#|\/|a?:|t:|id:)[^<>]*>/g;
/** A word with an address, a mention or a link; may remove too much, never too little. */
const ADDRESS = /@|:\/\/|^\W*www\.|^\P{L}*\p{L}[\p{L}\p{N}+-]+:[\p{L}\p{N}/]|\.\p{L}{2,}[/?#:]/iu;
/** `@` or a dot spelt out to fool machines. */
const SPELT_AT = /\s*[[({<]\s*(?:at|@)\s*[\])}>]\s*/giu;
const SPELT_DOT = /\s*[[({<]\s*(?:dot|\.)\s*[\])}>]\s*/giu;
/** An e-mail address with spaces, or in words: `joe @ example.com`, `joe at example dot com`. */
const SPREAD_ADDRESS =
  /(?<![^\s@])[^\s@]{1,64}(?:\s{0,2}@\s{0,2}|\sat\s)[\p{L}\p{N}-]{1,63}(?:(?:\s?\.\s?|\sdot\s)[\p{L}\p{N}-]{1,63}){0,4}(?:\s\.\s?|\.|\sdot\s)\p{L}{2,24}(?![\p{L}\p{N}])/giu;
/** Possible host names: parts joined by dots. */
const HOST = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:[.。][\p{L}\p{N}-]+)+/gu;
/** More than six digits of any script, circled too, with a few signs between: telephone, account and id numbers. */
const LONG_NUMBER =
  /\+?[\p{N}零一二三四五六七八九](?:(?:[^\p{L}\p{N}]|\p{Lm}){0,6}[\p{N}零一二三四五六七八九]){6,}\u20e3?/gu;
/** Exceptions: two years, a date, a range of two numbers, a year and a number across a full stop. */
const READABLE = [
  /^(?:1\d|20)\d\d[^\p{L}\p{N}]{1,4}(?:1\d|20)\d\d$/u,
  /^(?:1\d|20)\d\d([-/.])\d{1,2}\1\d{1,2}$/u,
  /^\d{1,2}([-/.])\d{1,2}\1(?:1\d|20)\d\d$/u,
  /^\d{1,3},\d{3} ?[-–—‑] ?\d{1,3},\d{3}$/u,
  /^(?:1\d|20)\d\d[,.;:!?]\s\d{1,4}$/u,
  /^\d{1,4}[,.;:!?]\s(?:1\d|20)\d\d$/u,
];
/** Invisible characters, which could hide an address from these rules. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/**
 * Removes what could identify someone: mentions, links, e-mail addresses, numbers over six digits, also spelt out.
 * @param longest in code points; the text is cut there
 */
export function scrub(text: string, longest: number): string {
  const plain = cutAtSpace(text)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(DISCORD_TAG, ` ${REMOVED} `)
    .replace(LONG_NUMBER, (number) => (READABLE.some((form) => form.test(number)) ? number : REMOVED))
    .replace(SPELT_AT, '@')
    .replace(SPELT_DOT, '.')
    .replace(SPREAD_ADDRESS, (found) => (/@| dot /i.test(found) || holdsHost(found) ? REMOVED : found))
    .split(' ')
    .filter(Boolean)
    .map((word) => (ADDRESS.test(word) || holdsHost(word) ? REMOVED : word))
    .join(' ');
  return [...plain].slice(0, longest).join('');
}

/** A scrubbed question without capitals, punctuation and removed parts, to merge equal ones. */
export function foldScrubbed(question: string): string {
  return question
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

/** Whether a text names a host: under a public suffix, or by IPv4 address. */
function holdsHost(text: string): boolean {
  return (text.match(HOST) ?? []).some((host) => {
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return true;
    const { isIcann, domain } = parse(host.replaceAll('。', '.'), { detectIp: false });
    return isIcann === true && domain !== null;
  });
}

/** A cut within a long number would leave a short one that no rule removes. */
function cutAtSpace(text: string): string {
  if (text.length <= LONGEST_SCRUBBED) return text;
  const cut = text.slice(0, LONGEST_SCRUBBED);
  const space = cut.search(/\s\S*$/);
  return space > 0 ? cut.slice(0, space) : REMOVED;
}
