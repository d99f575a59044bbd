import type { Pack } from '../../pack/pack.ts';
import type { Answer } from '../answer.ts';

/** A question, and what a right answer needs. */
export interface LabelledQuestion {
  id: string;
  q: string;
  answerable: boolean;
  /** Accepted citations, such as "p1s2" or "update:p1s2" with the article's id; all are needed if `all`. */
  gold: string[];
  all?: boolean | undefined;
  /** Each group needs one of its strings in the answer or cited sentences, ignoring case. */
  must: string[][];
  style?: string | undefined;
  /** "offtopic" or "adversarial" at its start marks a question unrelated to the story. */
  note?: string | undefined;
}

export type Verdict = 'right' | 'wrong' | 'shown' | 'missed' | 'refused' | 'hedged' | 'false';

/** A labelled question, its answer, and the verdict. */
export interface ScoredAnswer {
  labelled: LabelledQuestion;
  answer: Answer;
  verdict: Verdict;
}

/** Judges an answer to a labelled question. */
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

/** Shares from 0 to 1, of answerable or of unanswerable questions respectively. */
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
