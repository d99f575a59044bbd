import { foldLetters } from '../names/fold-name.ts';
import { readStemmer } from '../tables/tables.ts';
import { knownLanguage } from './support.ts';

type Stem = (word: string) => string;

const stemmers = new Map<string, Stem>();
/** Cache of stems; bounded, since users can type anything. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;
/** Stemmers see no more: some take quadratic time. */
const LONGEST_WORD = 60;

/** A lower-case word's stem in a language, without accents, which many users omit. */
export function stemIn(language: string, word: string): string {
  const key = `${language} ${word}`;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const stem = stemmerOf(language);
  // The stem must be the same with and without accents.
  const result = foldLetters(stem(foldLetters(stem(word.slice(0, LONGEST_WORD))))) || word;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, result);
  return result;
}

function stemmerOf(language: string): Stem {
  const ready = stemmers.get(language);
  if (ready) return ready;
  const found = knownLanguage(language);
  const stem = found?.hasStemmer ? readStemmer(found.name) : (LIGHT[language] ?? ((word: string) => word));
  stemmers.set(language, stem);
  return stem;
}

/** Strips the ending of case, number or tense, longest first. */
function endingsOff(endings: string, shortest: number): Stem {
  const ending = new RegExp(`^(.{${shortest},}?)(?:${endings})$`, 'u');
  return (word) => ending.exec(word)?.[1] ?? word;
}

/** For languages without a stemmer in the package. */
const LIGHT: Record<string, Stem> = {
  pl: endingsOff(
    'owaniem|owanie|owania|owano|owali|ował[aoy]?|iejszy|niej|ościach|ością|ości|ość|iami|iach|ami|ach|owi|owie|ego|emu|ymi|imi|iem|[eę]li|[aiey]ł[aoiy]?|[aiey]li|ano|ono|[aiey]ć|om|em|ów|ym|im|ej|ych|ich|ią|ie|ia|ię|io|iu|[aąeęioóuy]',
    3,
  ),
  ko: endingsOff(
    '으로부터|에서부터|에게서|으로는|에서는|입니까|습니까|했습니까|되었습니까|했나요|하나요|되었나요|됐나요|인가요|나요|했다|하였다|되었다|됐다|한다|하는|했는지|까지|부터|에서|에게|에는|으로|이나|이며|이다|라고|께서|마다|처럼|보다|하고|은|는|이|가|을|를|에|의|로|와|과|도|만|요|다',
    1,
  ),
  cs: endingsOff('ového|ovými|ách|ami|ech|emi|ého|ému|ích|ými|ých|ové|ům|[aáeéěiíoóuúůyý]', 3),
};
