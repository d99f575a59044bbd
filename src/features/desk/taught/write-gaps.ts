import { findEntry } from '../../../answers/find-entry.ts';
import type { Gap } from '../../../contracts/feedback.ts';
import { foldQuestion } from '../../../language/fold-question.ts';
import { knownQuestions } from '../../../pack/entries.ts';
import { LONGEST } from '../../../pack/limits.ts';
import { makeNewIds } from '../../../pack/new-ids.ts';
import type { Pack } from '../../../pack/pack.ts';
import { comment, quoted } from '../../../pack/yaml-lines.ts';

/**
 * Gaps as a file for the pack's folder: `unanswered` questions, or words for the `also:` of a near entry.
 * Leaves out what the pack knows by now.
 * @param room bytes the file may have; the least asked are dropped
 */
export function writeGaps(gaps: readonly Gap[], pack: Pack, room = Number.POSITIVE_INFINITY): string {
  const newId = makeNewIds(pack);
  const known = knownQuestions(pack);
  const stubs: string[] = [];
  let size = new TextEncoder().encode(HEAD + NONE).length;
  for (const gap of gaps) {
    const question = gap.sample.slice(0, LONGEST.question);
    const folded = foldQuestion(JSON.parse(quoted(question)));
    if (folded === '' || known.has(folded)) continue;
    const stub = stubOf({ ...gap, sample: question }, newId(question), pack);
    size += new TextEncoder().encode(stub).length;
    if (size > room) break;
    known.add(folded);
    stubs.push(stub);
  }
  return HEAD + (stubs.length > 0 ? `unanswered:\n${stubs.join('')}` : NONE);
}

const HEAD = `# Questions that readers asked and the pack does not answer, most asked first.
# Keep here what the story does not answer: give it a note, and move what means the same under one “also”.
# Move the others to questions with an answer and a quote, or under the “also” of the entry that answers them.
# Then check the pack: npm run knowledge
`;
const NONE = 'unanswered: []\n';

function stubOf({ sample, outcome, nearest, count, lastSeen }: Gap, id: string, pack: Pack): string {
  const entry = nearest === undefined ? undefined : findEntry(pack, nearest);
  const asked = `asked ${count === 1 ? 'once' : `${count} times`}, last on ${dayOf(lastSeen)}; shown as ${outcome}`;
  const near =
    entry && entry.kind !== 'fact'
      ? [comment(`nearest: ${entry.id}. If it is that one, there: also: [${quoted(sample)}]`)]
      : [];
  const lines = [comment(asked), ...near];
  return `${[...lines.map((line) => `  ${line}`), `  - id: ${quoted(id)}`, `    question: ${quoted(sample)}`, '    also: []'].join('\n')}\n`;
}

function dayOf(time: number): string {
  return Number.isFinite(time) && Math.abs(time) <= LAST_TIME ? new Date(time).toISOString().slice(0, 10) : '?';
}

/** The largest time a Date can hold. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_TIME = 8.64e15;
