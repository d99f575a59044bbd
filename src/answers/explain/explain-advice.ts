import { foldQuestion } from '../../language/fold-question.ts';
import { citationsOf, phrasingsOf } from '../../pack/entries.ts';
import { LONGEST } from '../../pack/limits.ts';
import type { AskedEntry, Citation, Pack, UnansweredEntry } from '../../pack/pack.ts';
import { listWords, show } from '../../pack/show-text.ts';
import type { Answer, Candidate } from '../answer.ts';
import { cautionFor } from '../caution.ts';
import { leadingAnswers } from './explain-outcome.ts';

/** How an editor can change an answer. */
export interface Advice {
  /** When it applies: "the story does answer this". */
  wish: string;
  /** What to do, as a sentence without its full stop. */
  todo: string;
  /** An entry to start from, in YAML. */
  draft?: string;
}

/** A less likely entry was hardly meant. */
const NEAR = 0.05;
/** An answer with a smaller margin is worth securing. */
const SPARE = 0.15;
/** So is a refusal below this probability. */
const SURE_REFUSAL = 0.5;

/** Suggests pack edits for each outcome an editor may want. */
export function adviseOn(answer: Answer, pack: Pack): Advice[] {
  if (answer.understood.length === 0) return [];
  const wishes = answer.outcome === 'answered' ? adviseOnAnswered(answer, pack) : adviseOnRest(answer);
  return [...wishes, ...adviseOnWords(answer)];
}

function adviseOnAnswered(answer: Extract<Answer, { outcome: 'answered' }>, pack: Pack): Advice[] {
  const [given] = answer.entries;
  if (!given) return [];
  const leading = leadingAnswers(answer.candidates);
  const another = answer.candidates.find(
    (found) => found.entry.kind === 'question' && !leading.includes(found) && found.confidence >= NEAR,
  );
  const meant = another ? introduce(another.entry) : 'the question that is meant';
  return [
    given.kind === 'fact'
      ? {
          wish: 'the answer is right',
          todo: 'nothing has to be done; to say it in your own words, write a question with the same quote',
          draft: draftQuestion(answer.question, given.citations[0]),
        }
      : {
          wish: 'the answer is right',
          todo: confirm(answer, given, together(leading) < cautionFor(pack).sure + SPARE),
        },
    {
      wish: 'another answer is right',
      todo: `${addWording(answer)} to \`also\` of ${meant}, or to a new question with the quote that answers it`,
    },
    { wish: 'the story does not answer it', ...refuse(answer) },
  ];
}

function adviseOnRest(answer: Exclude<Answer, { outcome: 'answered' }>): Advice[] {
  const meant = answer.candidates.find(({ entry, confidence }) => entry.kind === 'question' && confidence >= NEAR);
  const answers: Advice = {
    wish: 'the story does answer it',
    todo: `${addWording(answer)} to ${meant ? `\`also\` of ${introduce(meant.entry)}, or to ` : ''}a new question`,
    draft: draftQuestion(answer.question, nearestCitation(answer)),
  };
  if (answer.entry) return [...adviseOnForeseen(answer, answer.entry), answers];
  const { todo, draft } = refuse(answer);
  const refusal = { wish: 'the story does not answer it', draft };
  return answer.outcome === 'closest'
    ? [answers, { ...refusal, todo }]
    : [{ ...refusal, todo: `nothing has to be done; for a reply in your own words, ${todo}` }, answers];
}

/** For a foreseen `unanswered` question. */
function adviseOnForeseen(answer: Answer, foreseen: UnansweredEntry): Advice[] {
  const others = answer.candidates.filter(({ entry, id }) => entry.kind === 'unanswered' && id !== foreseen.id);
  const own = answer.candidates.find(({ id }) => id === foreseen.id)?.confidence ?? 0;
  const wish = 'the story does not answer it';
  const refusal: Advice =
    answer.outcome === 'unknown'
      ? { wish, todo: confirm(answer, foreseen, own < SURE_REFUSAL) }
      : { wish, todo: strengthen(answer, foreseen) };
  const another = others.find(({ confidence }) => confidence >= NEAR);
  if (!another) return [refusal];
  const todo = `${addWording(answer)} to \`also\` of ${introduce(another.entry)}`;
  return [refusal, { wish: 'another note fits better', todo }];
}

/** What to do if the outcome is right. */
function confirm(answer: Answer, entry: AskedEntry, isNarrow: boolean): string {
  return `nothing has to be done${isNarrow ? `; to make it surer, ${strengthen(answer, entry)}` : ''}`;
}

function strengthen(answer: Answer, entry: AskedEntry): string {
  if (findWording(answer)?.id === entry.id) return `add more wordings like it to \`${entry.id}\``;
  return `${addWording(answer)} to \`also\` of ${introduce(entry)}`;
}

/** Words whose reading the editor may want to correct. */
function adviseOnWords(answer: Answer): Advice[] {
  const advice: Advice[] = [];
  if (answer.notInStory.length > 0 && !('entry' in answer)) {
    const words = listWords(
      answer.notInStory.map((word) => show(word)),
      'or',
    );
    advice.push({
      wish: `${words} is another way to write a name of the story`,
      todo: 'add it to that name in `aliases`',
    });
  }
  const [misread] = Object.entries(answer.corrected);
  if (misread && answer.outcome !== 'answered') {
    advice.push({
      wish: `${show(misread[0])} does not mean ${show(misread[1])}`,
      todo: 'use the word in an answer, a fact or `aliases`: words of the pack are never corrected',
    });
  }
  return advice;
}

/** Where to add a question that the story does not answer. */
function refuse(answer: Answer): { todo: string; draft: string } {
  const near = answer.candidates.find(({ entry, confidence }) => entry.kind === 'unanswered' && confidence >= NEAR);
  const place = `${near ? `\`also\` of ${introduce(near.entry)}, or to ` : ''}a new entry below \`unanswered\``;
  return { todo: `${addWording(answer)} to ${place}`, draft: draftUnanswered(answer.question) };
}

/** How to add the phrasing; one already in the pack cannot be added again. */
function addWording(answer: Answer): string {
  const owner = findWording(answer);
  return owner ? `move this wording from \`${owner.id}\`` : 'add this wording';
}

/** The entry with this phrasing, ignoring capitals and punctuation. */
function findWording(answer: Answer): AskedEntry | undefined {
  const asked = foldQuestion(answer.question);
  for (const { entry } of answer.candidates) {
    if (entry.kind !== 'fact' && phrasingsOf(entry).some((phrasing) => foldQuestion(phrasing) === asked)) return entry;
  }
  return undefined;
}

function introduce(entry: Candidate['entry']): string {
  return entry.kind === 'fact' ? `\`${entry.id}\`` : `\`${entry.id}\` (${show(entry.question)})`;
}

/** What a new question would probably cite. */
function nearestCitation(answer: Answer): Citation | undefined {
  if (answer.outcome === 'closest') return answer.citations[0];
  const leading = leadingAnswers(answer.candidates);
  return together(leading) < NEAR ? undefined : leading.flatMap(({ entry }) => citationsOf(entry))[0];
}

function together(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { confidence }) => sum + confidence, 0);
}

function draftQuestion(question: string, citation: Citation | undefined): string {
  const quote = citation?.quote ?? 'the words of the article that answer it';
  return [
    'questions:',
    '  - id: choose-an-id',
    `    question: ${inYaml(question)}`,
    '    answer: write the answer here',
    '    cites:',
    `      - ${inYaml(quote, LONGEST.quote)}`,
  ].join('\n');
}

function draftUnanswered(question: string): string {
  return [
    'unanswered:',
    '  - id: choose-an-id',
    `    question: ${inYaml(question)}`,
    '    note: write here what the story does not say',
  ].join('\n');
}

/** Quotes a text for JSON and YAML alike; too long a text is left to the editor. */
function inYaml(text: string, longest: number = LONGEST.question): string {
  const line = text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
  return line === '' || line.length > longest ? '"write the question here, in one sentence"' : JSON.stringify(line);
}
