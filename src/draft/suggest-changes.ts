import { placeId } from '../answers/match/teaching.ts';
import { FEWEST_PHRASINGS } from '../answers/quality/quality.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { writeItem } from '../pack/edits/write-item.ts';
import { allEntries, askedEntries, knownQuestions } from '../pack/entries.ts';
import { LONGEST } from '../pack/limits.ts';
import type { AskedEntry, Pack, Sentence } from '../pack/pack.ts';
import { summarise } from '../pack/summary.ts';
import { comment } from '../pack/yaml-lines.ts';
import { type DraftPack, draftPack } from './draft-pack.ts';

/** A change that would make a pack better, as text to paste into one of its files. */
export interface Suggestion {
  why: string;
  text: string;
}

const MOST = 5;
/** Questions about sentences that none is about yet; the rest of the room is for other kinds. */
const MOST_QUESTIONS = 3;
/** Fewer foreseen questions leave too much to guess. */
const FEW_UNANSWERED = 12;
/** As many as one looks through. */
const UNANSWERED_AT_ONCE = 6;

/** The changes of a small pack that would bring most, the first best; what is guessed is marked as a draft. */
export function suggestChanges(pack: Pack): Suggestion[] {
  const draft = draftPack(pack);
  const known = knownQuestions(pack);
  const isNew = ({ question }: { question: string }) => !known.has(foldQuestion(question));
  const ids = new Set(allEntries(pack).map(({ id }) => id));
  const newId = (id: string) => (ids.has(id) ? `${id}-2` : id);
  const missing = pack.unanswered.length < FEW_UNANSWERED ? draft.unanswered.filter(isNew) : [];
  const questions = aboutUncited(pack, draft).filter(isNew);
  const facts = unasked(pack).filter(({ quoted }) => questions.every((one) => one.quoted !== quoted));
  return [
    ...suggestMissing(missing.slice(0, UNANSWERED_AT_ONCE), newId),
    ...[
      ...questions.map(({ id, question, answer, cites, quoted }) => ({
        why: `No question is about “${quoted}” yet.`,
        text: listOf('questions', [{ id: newId(id), question, answer, cites }]),
      })),
      // What nobody can be asked about by rule is found as a fact until its question is written.
      ...facts.map(({ id, fact, quoted }) => ({
        why: `No question is about “${quoted}” yet: ask it in your words, or keep it as a fact.`,
        text: listOf('facts', [{ id: newId(id), fact, cites: [fact] }]),
      })),
    ].slice(0, MOST_QUESTIONS),
    ...suggestPhrasings(pack),
  ].slice(0, MOST);
}

/** One list of questions that the story does not answer. */
function suggestMissing(missing: DraftPack['unanswered'], newId: (id: string) => string): Suggestion[] {
  if (missing.length === 0) return [];
  const items = missing.map((one) => ({ ...one, id: newId(one.id) }));
  const why = 'Readers will ask what the story does not say. Keep what fits, and delete draft: true.';
  return [{ why, text: listOf('unanswered', items) }];
}

/** Entries with few phrasings: questions first, those with the fewest first. */
function suggestPhrasings(pack: Pack): Suggestion[] {
  const thin = askedEntries(pack).filter(({ also }) => also.length + 1 < FEWEST_PHRASINGS);
  const rank = (one: AskedEntry) => Number(one.kind !== 'question');
  return thin
    .toSorted((one, other) => rank(one) - rank(other) || one.also.length - other.also.length)
    .map(({ id, question, also }) => {
      const ways = also.length === 0 ? 'these words alone' : `${also.length + 1} ways`;
      return {
        why: `“${question}” is known in ${ways}. Say below it how others would put it: short, chatty, misspelt, with other words.`,
        text: [
          comment(`under ${id}, with what others would say on lines of their own:`),
          ...(also.length === 0
            ? ['    also: []']
            : ['    also:', ...also.map((one) => `      - ${JSON.stringify(one)}`)]),
        ].join('\n'),
      };
    });
}

function listOf(name: string, items: readonly Record<string, string | string[]>[]): string {
  return [`${name}:`, ...items.flatMap((one) => writeItem(one, true).map((line) => `  ${line}`))].join('\n');
}

/** Sentences that are long enough to say something, as facts. */
function unasked(pack: Pack): { id: string; fact: string; quoted: string }[] {
  return summarise(pack)
    .uncited.filter(({ text }) => text.split(' ').length >= FEWEST_WORDS && text.length <= LONGEST.quote)
    .map(({ article, paragraph, sentence, text }) => ({
      id: `${article.slice(0, 40)}-${paragraph}-${sentence}`,
      fact: text,
      quoted: shortened(text),
    }));
}

const FEWEST_WORDS = 6;
/** Drafted questions about sentences that the pack has none about, one a sentence. */
function aboutUncited(pack: Pack, draft: DraftPack): (DraftPack['questions'][number] & { quoted: string })[] {
  const uncited = new Map(summarise(pack).uncited.map((sentence) => [placeId(sentence), sentence]));
  return draft.questions.flatMap((question) => {
    const sentence = [...uncited.values()].find((one) => isQuoted(question.cites, one));
    if (!sentence) return [];
    uncited.delete(placeId(sentence));
    return { ...question, quoted: shortened(sentence.text) };
  });
}

function isQuoted(cites: readonly string[], { text }: Sentence): boolean {
  return cites.some((quote) => text.includes(quote));
}

/** Enough to find the sentence by. */
const SHOWN = 80;

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`;
}
