import { findEntry } from '../../answers/find-entry.ts';
import { placeId, sentencesOf } from '../../answers/match/teaching.ts';
import { footnotesOf } from '../../ui/footnotes.ts';
import { textFingerprint } from '../../ui/text-fingerprint.ts';
import type { Deps } from '../deps.ts';
import type { Remembered } from './answered-entry.ts';

type Known = Pick<Deps, 'pack' | 'answerer'>;

/**
 * Up to 7 characters for what an answer from these entries says: its words, its sentences, of when it is. Another print later means
 * that the story says otherwise. Undefined if it has no entry, or the pack lost one.
 */
export function printOf(entries: readonly string[], deps: Known): string | undefined {
  const said = entries.map((id) => saidBy(id, deps));
  return said.length === 0 || said.includes(undefined) ? undefined : textFingerprint(JSON.stringify(said));
}

function saidBy(id: string, { pack, answerer }: Known): (string | undefined)[] | undefined {
  const answer = answerer.entryNow(id);
  if (answer) {
    const sentences = footnotesOf(answer.citations, pack).map(({ sentence }) => sentence);
    return [answer.asOf?.day, answer.text, ...sentences];
  }
  const entry = findEntry(pack, id);
  return entry?.kind === 'unanswered' ? [entry.note] : undefined;
}

/** Whether what buttons remember is no longer what the story says; one that has moved still stands. */
export function saysOtherwise({ entries, print }: Remembered, deps: Known): boolean {
  return print !== undefined && printOf(entries, deps) !== print && !standsElsewhere(entries, print, deps);
}

/** Whether a sentence with this print still stands somewhere, as one that moved. */
function standsElsewhere([id = '', ...others]: readonly string[], print: string, { pack }: Known): boolean {
  if (!id.includes('#') || others.length > 0) return false;
  return sentencesOf(pack).some((sentence) => printOfSentence(sentence.text) === print && placeId(sentence) !== id);
}

/** The same as `printOf` its place. */
function printOfSentence(text: string): string {
  return textFingerprint(JSON.stringify([[undefined, '', text]]));
}
