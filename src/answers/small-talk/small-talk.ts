import { foldLetters } from '../../language/names/fold-name.ts';
import { QUESTION_WORDS } from '../../language/question-words.ts';
import { readWords } from '../../language/read-words.ts';
import { PADDING, PHRASES, type SmallTalk } from './phrases.ts';

/** Longer messages say more than that. */
const MOST_TALK_WORDS = 12;
const LONGEST_TALK = 200;

const KINDS = Object.keys(PHRASES) as SmallTalk[];
const kindOf = new Map(KINDS.flatMap((kind) => PHRASES[kind].split(', ').map((phrase) => [phrase, kind] as const)));
const padding = new Set(PADDING.split(' '));

const MACHINES = 'ai|bot|robot|human|person|man|woman|guy|machine|program|chatgpt|gpt|llm|chatbot';
const OTHER_MACHINES = 'ai|bot|robot|human|person|man|woman|guy|machine|program';

/** “Are you an AI or a human?”, with any nouns. */
const WHAT_ARE_YOU = new RegExp(
  `^(?:so )?are you (?:really |actually |even )?(?:an? )?(?:real )?(?:${MACHINES})(?: or (?:an? )?(?:real )?(?:${OTHER_MACHINES}))?$`,
);

/** The kind of small talk, or undefined if the message may ask something. Never throws, whatever the length. */
export function readSmallTalk(message: string): SmallTalk | undefined {
  if (message.length > LONGEST_TALK) return undefined;
  const spelled = readWords(message);
  // Also as written: “wer” is no misspelt “were” in German.
  const kind = kindOfWords(spelled.map(({ text }) => text));
  const isSpelledOtherwise = spelled.some(({ text, written }) => text !== written.toLowerCase());
  return kind ?? (isSpelledOtherwise ? kindOfWords(spelled.map(({ written }) => written)) : undefined);
}

function kindOfWords(spelled: readonly string[]): SmallTalk | undefined {
  if (spelled.length > MOST_TALK_WORDS) return undefined;
  const words = spelled
    .map((word) => foldLetters(word).replace(/(\p{L})\1{2,}/gu, '$1'))
    .flatMap((word) => word.split(/[^\p{L}\p{M}\p{N}]+/u));
  if (words.length === 0 || words.length > MOST_TALK_WORDS) return undefined;
  const whole = words.join(' ');
  if (WHAT_ARE_YOU.test(whole)) return 'identity';
  const bare = words.filter((word) => !padding.has(word)).join(' ');
  return kindOf.get(whole) ?? kindOf.get(bare) ?? kindOfAll(words);
}

/** “hi thanks”, “ok lol”: the last of several decides. */
function kindOfAll(words: readonly string[]): SmallTalk | undefined {
  const kinds = words.filter((word) => !padding.has(word)).map((word) => kindOf.get(word));
  return kinds.every((kind) => kind !== undefined) ? kinds.at(-1) : undefined;
}

/** Whether a message only states an opinion: "biden bad", "this war is stupid". It asks nothing, so no entry answers it. */
export function isOpinion(message: string): boolean {
  if (message.length > LONGEST_TALK || message.includes('?')) return false;
  const words = readWords(message).map(({ text }) => text);
  if (words.length < 2 || words.length > MOST_OPINION_WORDS || ASKS.test(words.join(' '))) return false;
  return (
    words.slice(-2).some((word) => JUDGING.has(word)) ||
    /^i (?:really )?(?:hate|love|like|dislike|despise)\b/.test(words.join(' '))
  );
}

const MOST_OPINION_WORDS = 6;
const CHOICES = [...QUESTION_WORDS, 'or'].join('|');
const OPENING_VERBS =
  'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|tell|show|give|name|list';

const ASKS = new RegExp(String.raw`\b(?:${CHOICES})\b|^(?:${OPENING_VERBS})\b`);
const JUDGING: ReadonlySet<string> = new Set(
  (
    'bad good great evil stupid dumb awful terrible horrible amazing awesome best worst idiot moron hero villain clown liar crazy insane sick disgusting ' +
    'cool lame boring ugly nice wonderful brilliant pathetic ridiculous sucks sucked rocks rules trash garbage based cringe goat'
  ).split(' '),
);
