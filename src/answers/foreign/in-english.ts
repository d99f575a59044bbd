import { glossWords } from '../../language/foreign/gloss.ts';
import { newsWord } from '../../language/foreign/news-words.ts';
import { consonantsOf, inLatin } from '../../language/foreign/sounds.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { readWords } from '../../language/read-words.ts';
import type { Pack } from '../../pack/pack.ts';
import { sentencesOf } from '../match/teaching.ts';
import { namesOf } from '../names/story-names.ts';

/** A shorter word is like any other. */
const SHORTEST = 4;
const SHORTEST_CONSONANTS = 3;

/** A question in English words; undefined where only question words are left. */
export type InEnglishWords = (question: string, language: string) => string | undefined;

/**
 * Puts questions in another language into English word by word, as far as their names, numbers, question words, words of news and
 * words that sound like the story's are known; others are left out. Reads the story with the first of them.
 */
export function makeInEnglishWords(pack: Pack): InEnglishWords {
  let known: Sounding | undefined;
  return (question, language) => {
    const story = namesOf(pack);
    known ??= makeSounding(pack);
    const sounding = known;
    const spelled = story.spell(readWords(question));
    let told = 0;
    const tell = (english: string | undefined): string[] => {
      if (english !== undefined) told++;
      return english === undefined ? [] : [english];
    };
    const words = glossWords(spelled, language.slice(0, 2)).flatMap(({ text, isGlossed }) => {
      if (isGlossed && !CONTENT.has(text)) return [text];
      if (isGlossed || isNumber(text)) return tell(text);
      if (story.isNamed(text)) return tell(story.writtenAs(text) ?? text);
      return tell(newsWord(text, language.slice(0, 2)) ?? sounding(text));
    });
    return told > 0 ? words.join(' ') : undefined;
  };
}

/** Glosses that tell what is asked about. */
const CONTENT: ReadonlySet<string> = new Set(['died', 'injured', 'said', 'started', 'cost', 'money', 'people']);

type Sounding = (word: string) => string | undefined;
/** The first words of a long story will do: reading all takes long. */
const MOST_WORDS = 5_000;

/** Finds the word of a story that sounds like one of another language: "referendos", "пілот", "글로리아". */
function makeSounding(pack: Pack): Sounding {
  const byConsonant = new Map<string, (Sound & { word: string })[]>();
  for (const word of wordsOf(pack)) {
    const sound = soundOf(word);
    const list = byConsonant.get(sound.consonants.charAt(0)) ?? [];
    byConsonant.set(sound.consonants.charAt(0), list);
    list.push({ word, ...sound });
  }
  return (word) => {
    const isLatin = /^[\p{sc=Latin}'’]+$/u.test(word);
    const sound = soundOf(word);
    let best: { word: string; share: number } | undefined;
    for (const one of byConsonant.get(sound.consonants.charAt(0)) ?? []) {
      const share = isLatin ? likenessOf(one, sound) : shareHeard(one, sound.consonants);
      if (share > (best?.share ?? 0)) best = { word: one.word, share };
    }
    return best?.word;
  };
}

/** The words of a story that are long enough, the shortest first. */
function wordsOf(pack: Pack): string[] {
  const words = new Set<string>();
  for (const { text } of sentencesOf(pack)) {
    for (const word of readWords(text)) if (word.text.length >= SHORTEST && !isNumber(word.text)) words.add(word.text);
    if (words.size > MOST_WORDS) break;
  }
  return [...words].sort((one, other) => one.length - other.length);
}

function soundOf(word: string): Sound {
  const latin = inLatin(word);
  return { latin, consonants: consonantsOf(latin) };
}

interface Sound {
  latin: string;
  consonants: string;
}

function likenessOf(one: Sound, other: Sound): number {
  const isHeard = one.consonants.length >= SHORTEST && one.consonants === other.consonants;
  return isHeard ? 1 : sharedStart(one.latin, other.latin);
}

/** The share of the longer word that both begin with; 0 where it is too little. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const share = at / Math.max(one.length, other.length);
  return at >= SHORTEST && share >= 0.7 ? share : 0;
}

/** How much of a story's word is heard in another script, whose ending may be another: 0 where it is too little. */
function shareHeard({ consonants }: Sound, spoken: string): number {
  if (consonants.length < SHORTEST_CONSONANTS || !spoken.startsWith(consonants)) return 0;
  return consonants.length / spoken.length >= 0.6 ? consonants.length / spoken.length : 0;
}
