import type { Steps } from '../../contracts/steps.ts';
import { isDemonym } from '../../language/names/countries.ts';
import { foldName } from '../../language/names/fold-name.ts';
import { nameWords } from '../../language/names/same-name.ts';
import { isTitle } from '../../language/names/titles.ts';
import type { Pack } from '../../pack/pack.ts';

/** A name of the story, as an option shows it. */
export interface KnownName {
  text: string;
  /** Such as "person" or "country". */
  kind: string;
  spellings: string[];
}

/** The story's names whose kind is known: the pack's, and people whom the articles show to be such. */
export function* knownNames({ names, articles }: Pack): Steps<KnownName[]> {
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const known: KnownName[] = [];
  for (const { name, also, kind } of names) {
    const spellings = [name, ...also].filter((one) => /^\p{Lu}/u.test(one) && !(kind === 'country' && isDemonym(one)));
    const shown = spellings.filter((one) => isShown(one, texts));
    // People by their whole name.
    const text = kind === 'person' ? shown.toSorted((one, other) => other.length - one.length)[0] : shown[0];
    if (kind !== undefined && text !== undefined) known.push({ text, kind, spellings });
    yield;
  }
  for (const text of texts) {
    for (const person of peopleIn(text)) {
      const last = person.slice(person.lastIndexOf(' ') + 1);
      if (!known.some(({ spellings }) => spellings.some((one) => one === person || one.endsWith(last))))
        known.push({ text: person, kind: 'person', spellings: [person] });
    }
    yield;
  }
  return known;
}

/** Written so in an article, and without a title before it. */
function isShown(name: string, texts: string[]): boolean {
  return nameWords(name).length === name.split(/[\s-]+/).length && texts.some((text) => text.includes(name));
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?";
/** Capitalised words in a row, with what may stand between titles: “Col. (ret.) Ann Lee”. */
const RUN = new RegExp(
  `(?<![\\p{L}'’-])${WORD}(?: (?:\\(\\p{Ll}+\\.?\\) )?(?:(?:al|van|von|de|bin)[ -])?${WORD})+`,
  'gu',
);
const MOST_WORDS = 3;

/** Names after a title, or before an age, “who” or a verb of speech. */
function peopleIn(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const words = run.split(' ');
    const start = words.findLastIndex((word) => isTitle(foldName(word.replace('.', ''))) || word.startsWith('('));
    const after = words.slice(start + 1);
    // A full stop ends the sentence, unless it is an initial's.
    const end = after.findIndex((word) => /\p{L}{2}\.$/u.test(word));
    const name = (end < 0 ? after : after.slice(0, end + 1)).map((word) =>
      word.replace(/['’]s$|(?<=\p{L}{2})\.$/u, ''),
    );
    const isName = name.length > 1 && name.length <= MOST_WORDS && !name.some((word) => NO_PERSON.has(word));
    const isPerson =
      start >= 0 ||
      (AFTER_PERSON.test(text.slice(index + run.length)) && !/\b(?:of|in|at|the) $/i.test(text.slice(0, index)));
    return isName && isPerson ? [name.join(' ')] : [];
  });
}

const SPEECH = 'said says told added tweeted wrote believes explained argued warned thinks'.replaceAll(' ', '|');
/** An age, “who” or a verb of speech comes next. */
const AFTER_PERSON = new RegExp(`^(?:, (?:aged )?\\d{1,2}\\b|,? who\\b|,? (?:${SPEECH})\\b)`);

/** Parts of what institutions and places are called. */
const NO_PERSON: ReadonlySet<string> = new Set(
  (
    'The A An Board Committee Council Court Post Times News Gazette University College School Museum Police Department Ministry Office Agency Party Union ' +
    'Association Institute Company Group Bank Church Hospital Station Party House Street Island Islands City County Republic Kingdom States Authority Service'
  ).split(' '),
);
