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

/**
 * A question in another language put into English word by word, as far as its names, numbers, question words, words of news and words
 * that sound like the story's are known; others are left out. Undefined where only question words are left.
 */
export function inEnglishWords(question: string, language: string, pack: Pack): string | undefined {
  const story = namesOf(pack);
  const sounding = soundsOf(pack);
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
}

/** Glosses that tell what is asked about. */
const CONTENT: ReadonlySet<string> = new Set(['died', 'injured', 'said', 'started', 'cost', 'money', 'people']);

type Sounding = (word: string) => string | undefined;
const known = new WeakMap<Pack, Sounding>();
/** Of a long story the first words will do: reading more takes long. */
const MOST_WORDS = 5_000;

/** Finds the word of a story that sounds like one of another language: "referendos", "пілот", "글로리아". */
function soundsOf(pack: Pack): Sounding {
  const ready = known.get(pack);
  if (ready) return ready;
  const byConsonant = new Map<string, (Sound & { word: string })[]>();
  for (const word of wordsOf(pack)) {
    const sound = soundOf(word);
    const list = byConsonant.get(sound.consonants.charAt(0)) ?? [];
    byConsonant.set(sound.consonants.charAt(0), list);
    list.push({ word, ...sound });
  }
  const find: Sounding = (word) => {
    const isLatin = /^[\p{sc=Latin}'’]+$/u.test(word);
    const sound = soundOf(word);
    let best: { word: string; share: number } | undefined;
    for (const one of byConsonant.get(sound.consonants.charAt(0)) ?? []) {
      const share = isLatin ? alike(one, sound) : heard(one, sound.consonants);
      if (share > (best?.share ?? 0)) best = { word: one.word, share };
    }
    return best?.word;
  };
  known.set(pack, find);
  return find;
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

function alike(one: Sound, other: Sound): number {
  const isHeard = one.consonants.length >= SHORTEST && one.consonants === other.consonants;
  return isHeard ? 1 : sharedBegin(one.latin, other.latin);
}

/** The share of letters that begin both words, of the longer one; 0 where they are too few. */
function sharedBegin(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const share = at / Math.max(one.length, other.length);
  return at >= SHORTEST && share >= 0.7 ? share : 0;
}

/** How much of a story's word is heard in another script, whose ending may be another: 0 where it is too little. */
function heard({ consonants }: Sound, spoken: string): number {
  if (consonants.length < SHORTEST_CONSONANTS || !spoken.startsWith(consonants)) return 0;
  return consonants.length / spoken.length >= 0.6 ? consonants.length / spoken.length : 0;
}
