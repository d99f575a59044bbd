import type { Item } from './items.ts';
import { startOf } from './noun-phrase.ts';
import { CLAUSES, RELATIVES, SPEAKING } from './small-words.ts';

/** The places after a verb whose words may belong to it: neither in nor after another clause. */
export function scopeOf(sentence: readonly Item[], verb: number): ReadonlySet<number> {
  const scope = new Set<number>();
  let at = verb + 1;
  while (at < sentence.length) {
    const [item, next] = [sentence[at] as Item, sentence[at + 1]];
    const opener = item.kind === 'mark' ? next : item;
    if (opener && (RELATIVES.has(opener.word) || opener.isAfterThat)) {
      if (at === verb + 1) break;
      const end = sentence.findIndex(({ kind }, place) => kind === 'mark' && place > at);
      if (end < 0) break;
      at = end + 1;
      continue;
    }
    if (item.kind === 'mark' && isSpeaker(sentence, at + 1)) break;
    if (item.kind === 'join') {
      // "Arrested and questioned the student"
      const isShared = item.word === 'and' && next?.isVerb && (at === verb + 1 || isListed(sentence, verb, at));
      if (!isShared && startsClause(sentence, at + 1)) break;
      at += isShared ? 2 : 1;
      continue;
    }
    if (at === verb + 1 && CALLED.has(item.word)) {
      at++;
      continue;
    }
    if (item.kind === 'auxiliary' || (item.isPast && item.led === 'nothing')) {
      // "The clock he made": what comes behind may be told of either.
      const isHis = SUBJECTS.has(sentence[at - 1]?.word ?? '');
      const from = isHis ? at - 1 : startOf(sentence, at - 1);
      // “Lived in Oslo before he flew to Rome”
      if (from <= verb + 1 || item.kind === 'auxiliary' || CLAUSES.has(sentence[from - 1]?.word ?? '')) break;
      for (let place = from; place < at; place++) scope.delete(place);
      at++;
      continue;
    }
    if (item.word.endsWith('ing') && item.isVerb && sentence[at - 1]?.kind === 'mark') break;
    scope.add(at++);
  }
  return scope;
}

/** "…, Mayor Cole said": who says so is not what it is done to. */
export function isSpeaker(sentence: readonly Item[], from: number): boolean {
  const verb = sentence.findIndex(
    ({ kind, isVerb, word }, at) => at > from && (kind === 'mark' || isVerb || SPEAKING.has(word)),
  );
  return SPEAKING.has(sentence[verb]?.word ?? '') && sentence[verb]?.led !== 'article';
}

const SUBJECTS: ReadonlySet<string> = new Set('he she they it we i'.split(' '));

/** Says little more than "is". */
const CALLED: ReadonlySet<string> = new Set(
  'rated called named known described considered located based situated'.split(' '),
);

/** "Woken and taken": only particles stand between. */
function isListed(sentence: readonly Item[], verb: number, and: number): boolean {
  return sentence.slice(verb + 1, and).every(({ kind, word }) => kind === 'preposition' || /..ly$/.test(word));
}

/** Whether a verb comes before the next mark: not in "and heavy rain that led", which is told of the rain. */
function startsClause(sentence: readonly Item[], from: number): boolean {
  const end = sentence.findIndex(
    ({ kind, word, isAfterThat, isVerb }, at) =>
      at >= from && (kind === 'mark' || word === 'and' || (at > from && isAfterThat && isVerb)),
  );
  return sentence
    .slice(from, end < 0 ? sentence.length : end)
    .some(({ kind, isVerb, isPast, led }) => kind === 'auxiliary' || (isVerb && (isPast || led === 'to')));
}
