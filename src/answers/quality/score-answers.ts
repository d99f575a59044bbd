import type { Pack } from '../../pack/pack.ts';
import type { Answer } from '../answer.ts';

/** A question with what a right answer to it is. */
export interface LabelledQuestion {
  id: string;
  q: string;
  answerable: boolean;
  /** Sentences any of which is a right citation, such as "p1s2", or "update:p1s2" with the article's id; all of them where `all`. */
  gold: string[];
  all?: boolean | undefined;
  /** Groups of strings: one of each group has to stand in the answer or in the cited sentences; case does not matter. */
  must: string[][];
  style?: string | undefined;
  /** One that starts with "offtopic" or "adversarial" marks what has nothing to do with the story. */
  note?: string | undefined;
}

export type Verdict = 'right' | 'wrong' | 'shown' | 'missed' | 'refused' | 'hedged' | 'false';

/** A labelled question, the answer it got, and how good that is. */
export interface Judged {
  labelled: LabelledQuestion;
  answer: Answer;
  verdict: Verdict;
}

/** How an answer did on a labelled question. */
export function judgeAnswer(labelled: LabelledQuestion, answer: Answer, pack: Pack): Verdict {
  const citations = 'citations' in answer ? answer.citations : [];
  const cited = new Set(
    citations.flatMap(({ article, paragraph, sentence }) => {
      const place = `p${paragraph}s${sentence}`;
      return [place, `${article}:${place}`];
    }),
  );
  const isCited = labelled.gold.some((place) => cited.has(place));
  if (!labelled.answerable) {
    return answer.outcome === 'unknown' ? 'refused' : answer.outcome === 'closest' ? 'hedged' : 'false';
  }
  if (answer.outcome === 'closest') return isCited ? 'shown' : 'missed';
  if (answer.outcome === 'unknown') return 'missed';
  const isEnough = labelled.all ? labelled.gold.every((place) => cited.has(place)) : isCited;
  const said = `${answer.text} ${citedSentences(answer, pack)}`.toLowerCase();
  const saysAll = labelled.must.every((group) => group.some((text) => said.includes(text.toLowerCase())));
  return isEnough && saysAll ? 'right' : 'wrong';
}

function citedSentences(answer: Extract<Answer, { outcome: 'answered' }>, pack: Pack): string {
  return answer.citations
    .map(({ article, paragraph, sentence }) => {
      const found = pack.articles.find(({ id }) => id === article)?.paragraphs[paragraph - 1];
      return found?.sentences[sentence - 1]?.text ?? '';
    })
    .join(' ');
}

/** Shares from 0 to 1; those of answerable and of unanswerable questions are each out of their own number. */
export interface Rates {
  questions: number;
  answerable: number;
  right: number;
  rightOrShown: number;
  wrong: number;
  missed: number;
  refused: number;
  hedged: number;
  false: number;
  /** (right + refused + ½ (shown + hedged) − wrong − false) ÷ all: a confident mistake costs what a right answer earns. */
  trust: number;
}

/** The rates of a set of verdicts. */
export function rate(verdicts: readonly Verdict[]): Rates {
  const count = (...kinds: Verdict[]) => verdicts.filter((verdict) => kinds.includes(verdict)).length;
  const answerable = count('right', 'wrong', 'shown', 'missed');
  const unanswerable = verdicts.length - answerable;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const earned = count('right', 'refused') + 0.5 * count('shown', 'hedged') - count('wrong', 'false');
  return {
    questions: verdicts.length,
    answerable,
    right: share(count('right'), answerable),
    rightOrShown: share(count('right', 'shown'), answerable),
    wrong: share(count('wrong'), answerable),
    missed: share(count('missed'), answerable),
    refused: share(count('refused'), unanswerable),
    hedged: share(count('hedged'), unanswerable),
    false: share(count('false'), unanswerable),
    trust: share(earned, verdicts.length),
  };
}
