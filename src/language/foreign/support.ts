/** What Footnote knows about a story's language. */
interface LanguageTables {
  /** Its English name, which names its word list and stemmer. */
  name: string;
  hasStemmer: boolean;
}

/** By IETF tag; English has tables of its own. */
const KNOWN: Record<string, LanguageTables> = {
  ...of(
    true,
    'ar arabic, bg bulgarian, da danish, de german, el greek, es spanish, fi finnish, fr french, hu hungarian, id indonesian, it italian',
  ),
  ...of(
    true,
    'lt lithuanian, nb norwegian, nl dutch, no norwegian, pt portuguese, ro romanian, ru russian, sr serbian, sv swedish, tr turkish, uk ukrainian',
  ),
  ...of(
    false,
    'ca catalan, cs czech, et estonian, he hebrew, hi hindi, ko korean, lv latvian, mk macedonian, pl polish',
  ),
  ...of(false, 'sk slovak, sl slovenian, vi vietnamese, ja japanese, th thai, zh chinese, fa farsi'),
};

/** Languages with known function words, so that question kinds are recognised. */
export const READ_WELL: readonly string[] = ['en', 'de', 'es', 'fr', 'ko', 'pl', 'pt', 'uk'];

/** A language's tables; undefined if it has none, and for English. */
export function knownLanguage(tag: string): LanguageTables | undefined {
  return Object.hasOwn(KNOWN, tag) ? KNOWN[tag] : undefined;
}

/** Whether questions in a language are understood well enough to say that a story lacks the answer. */
export function isReadWell(tag: string): boolean {
  return READ_WELL.includes(tag);
}

function of(hasStemmer: boolean, list: string): Record<string, LanguageTables> {
  const pairs = list.split(', ').map((pair) => pair.split(' '));
  return Object.fromEntries(pairs.map(([tag = '', name = '']) => [tag, { name, hasStemmer }]));
}
