/** What of a reader's text is looked at, in characters: a Discord message's longest, with Nitro. */
const LONGEST_TEXT = 4_000;
/** Stands for what was taken out. */
const REMOVED = '…';

/** Discord's own: mentions of people, roles, channels and commands, custom emoji, times. */
const DISCORD_TAG = /<(?:@[!&]?|#|\/|a?:|t:|id:)[^<>]*>/g;
/** A word that holds an address, a mention or a link; rather a word too many than an address kept. */
const ADDRESS =
  /@|:\/\/|^\W*www\.|^\W*mailto:|\.\p{L}{2,}[/?#:]|\p{L}\.(?:com|net|org|info|io|gg|ru|ua|pl|de|fr|uk|eu|tv|app|dev|xyz|link|ly)(?!\p{L})/iu;
/** More than six digits of any script, with what people write between them: telephone, account and id numbers. */
const LONG_NUMBER = /\+?\p{Nd}(?:[\p{M}\s().,/·_:–—-]{0,4}\p{Nd}){6,}/gu;
/** Characters nobody sees, which could hide an address from the rules above. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/**
 * Takes out of a reader's text what could tell who somebody is: mentions, links, e-mail addresses, numbers over six digits.
 * @param longest in code points; the text is cut there
 */
export function scrub(text: string, longest: number): string {
  const plain = cutAtSpace(text)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(DISCORD_TAG, ` ${REMOVED} `)
    .replace(LONG_NUMBER, REMOVED)
    .split(' ')
    .filter(Boolean)
    .map((word) => (ADDRESS.test(word) ? REMOVED : word))
    .join(' ');
  return [...plain].slice(0, longest).join('');
}

/** Takes a scrubbed question; returns it as others would ask it too: without capitals, punctuation and what was taken out. */
export function foldScrubbed(question: string): string {
  return question
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

/** Cut anywhere else, a long number would leave a short one, which nothing takes out. */
function cutAtSpace(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT);
  const space = cut.search(/\s\S*$/);
  return space > 0 ? cut.slice(0, space) : REMOVED;
}
