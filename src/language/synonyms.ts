import { stem } from './stem.ts';
import { readSynonyms } from './tables/tables.ts';

/** Everyday words and what news says instead: users ask about “cops” where a story has “officers”. Close in a story, though not the same. */
const synonyms = new Map<string, Set<string>>();
/** Phrases of a verb and a particle by the verb's stem: “run out”. */
const phrasesOf = new Map<string, { particle: string; symbol: string }[]>();

for (const group of readSynonyms()) {
  const stems = group.split(' ').map((word) => (word.includes('_') ? readPhrase(word) : stem(word)));
  for (const one of stems) {
    const others = synonyms.get(one) ?? new Set();
    for (const other of stems) if (other !== one) others.add(other);
    synonyms.set(one, others);
  }
}

function readPhrase(phrase: string): string {
  const [verb = '', particle = ''] = phrase.split('_');
  const [first, symbol] = [stem(verb), `${stem(verb)}_${particle}`];
  const known = phrasesOf.get(first) ?? [];
  if (!known.some((one) => one.symbol === symbol)) phrasesOf.set(first, [...known, { particle, symbol }]);
  return symbol;
}

/** The stems that news may have for an English word's stem, or for a phrase. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return synonyms.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Words between a verb and its particle: “turned the offer down”. */
const PHRASE_REACH = 3;

/** The phrases among words in order, each by its symbol: `run_out`. */
export function phrasesIn(words: readonly { stem: string; word: string }[]): string[] {
  return words.flatMap(({ stem }, at) =>
    (phrasesOf.get(stem) ?? []).flatMap(({ particle, symbol }) =>
      words.slice(at + 1, at + 1 + PHRASE_REACH).some(({ word }) => word === particle) ? [symbol] : [],
    ),
  );
}
