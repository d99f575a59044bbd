import { mayHaveVerb } from '../../language/verbs.ts';
import { ALWAYS_CONTINUED, CONTINUED_BY_NUMBERS } from '../abbreviations.ts';
import type { Sentence } from '../pack.ts';
import { countOf, show } from '../show-text.ts';
import type { Block } from './block.ts';
import type { ReportLine } from './report.ts';

/** Newspapers average 20 words per sentence; beyond this a full stop is missing. */
const MOST_SENTENCE_WORDS = 80;
/** A shorter one without a verb is a reply or exclamation. */
const FEWEST_WORDS_WITH_VERB = 4;
/** More of them have one cause. */
const MOST_TOLD = 12;

/** Reports sentences that were probably split wrongly, block by block. */
interface OddSentences {
  look(block: Block, sentences: readonly Sentence[], isAnswer: boolean): void;
  end(): void;
}

export function createOddSentences(language: string, report: ReportLine): OddSentences {
  const isEnglish = /^en\b/i.test(language);
  const seen = new Set<string>();
  let more: { count: number; line: number } | undefined;
  return {
    look(block, sentences, isAnswer) {
      for (const sentence of sentences) {
        const found = describeOddness(sentence.text, block, { isEnglish, isAnswer });
        if (found === undefined || seen.has(sentence.text)) continue;
        seen.add(sentence.text);
        if (seen.size <= MOST_TOLD) report.note(block.line, tellOdd(sentence, found));
        else more = { count: (more?.count ?? 0) + 1, line: more?.line ?? block.line };
      }
    },
    end() {
      if (more) report.note(more.line, tellMore(more.count));
    },
  };
}

/** Items, rows, code and captions are no sentences; they can only be too long. */
function describeOddness(
  text: string,
  { kind }: Block,
  { isEnglish, isAnswer }: { isEnglish: boolean; isAnswer: boolean },
): string | undefined {
  if (kind === 'code' || kind === 'row') return undefined;
  const words = text.match(WORD) ?? [];
  if (words.length > MOST_SENTENCE_WORDS) return `a sentence of ${words.length} words`;
  if (kind !== 'text' || !/[.…]["'”’»)\]]*$/.test(text)) return undefined;
  if (words.length > 1 && endsInAbbreviation(text)) return 'a sentence that ends in an abbreviation';
  // Speech and replies may be a single word.
  if (isAnswer || /^["'“‘„«(]|["”»]$/.test(text)) return undefined;
  if (words.length === 1) return SCRIPT_WITH_SPACES.test(text) ? 'a sentence of one word' : undefined;
  if (!isEnglish || words.length < FEWEST_WORDS_WITH_VERB || mayHaveVerb(words)) return undefined;
  return 'a sentence without a verb';
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,/-]*/gu;
const SCRIPT_WITH_SPACES = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hangul}\p{P}\p{M}]+$/u;

/** Only capitalised titles and words without vowels; other abbreviations may end a sentence. */
function endsInAbbreviation(text: string): boolean {
  const [, before = '', word = ''] = /(\S*)\s(\p{L}[\p{L}.]{0,5})\.$/u.exec(text) ?? [];
  const folded = word.toLowerCase();
  if (/[\p{N}:]$/u.test(before) || word === '') return false;
  if (ALWAYS_CONTINUED.has(folded))
    return /^\p{Lu}\p{Ll}{1,3}$/u.test(word) || /\.|^(?:vs|cf|approx|viz)$/.test(folded);
  if (CONTINUED_BY_NUMBERS.has(folded)) return /^\p{Lu}\p{Ll}{1,3}$/u.test(word);
  return /^[\p{Lu}b-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,4}$/u.test(word) && !VOWEL.test(word);
}

const VOWEL = /[aeiouy]/i;

function tellOdd({ paragraph, sentence, text }: Sentence, found: string) {
  return {
    expected: 'sentences that readers can be shown by themselves',
    found: `${found}, in paragraph ${paragraph}, sentence ${sentence}: ${show(text, 80)}`,
    advice:
      'Look at it in the list that “npm run -s knowledge -- --sentences” prints. If it is a part of one, join its lines or write the abbreviation out; otherwise there is nothing to do.',
  };
}

function tellMore(count: number) {
  return {
    expected: 'sentences that readers can be shown by themselves',
    found: `${countOf(count, 'more odd sentence')} in this article, from here on`,
    advice: 'Look at them in the list that “npm run -s knowledge -- --sentences” prints.',
  };
}
