import { onceFor, onceForInSteps } from '../contracts/once.ts';
import { finish, type Steps } from '../contracts/steps.ts';
import { hashText } from '../language/hash-text.ts';
import type { Pack } from './pack.ts';

/** A content hash of a pack, up to 7 characters, identical on every machine. */
export function packVersion(pack: Pack): string {
  return finish(packVersionInSteps(pack));
}

/** Same, in steps. */
export const packVersionInSteps = onceForInSteps(hashPack);

function* hashPack(pack: Pack): Steps<string> {
  const hashes: number[] = [];
  for (const part of partsOf(pack)) {
    hashes.push(hashPart(part));
    yield;
  }
  return hashText(hashes.join()).toString(36);
}

/** Of a part that a pack with a guild's drafts shares with the pack without. */
const hashPart = onceFor((part: object) => hashText(JSON.stringify(part)));

/** Articles go by paragraph, as one may be as long as a book; the lists mark where each begins. */
function* partsOf({ articles, ...lists }: Pack): Generator<object> {
  for (const article of articles) {
    yield headOf(article);
    yield* article.paragraphs;
  }
  for (const list of [lists.questions, lists.facts, lists.unanswered, lists.names, lists.topics]) {
    yield { length: list.length };
    yield* list;
  }
}

function headOf({ paragraphs, ...head }: Pack['articles'][number]): object {
  return { ...head, paragraphs: paragraphs.length };
}
