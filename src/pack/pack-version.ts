import { finish, type Steps } from '../contracts/steps.ts';
import { hashText } from '../language/hash-text.ts';
import type { Pack } from './pack.ts';

const versions = new WeakMap<Pack, string>();
/** Keyed by part: a pack with a guild's drafts shares all others. */
const hashes = new WeakMap<object, number>();

/** A content hash of a pack, up to 7 characters, identical on every machine. */
export function packVersion(pack: Pack): string {
  return finish(packVersionInSteps(pack));
}

/** Same, in steps; the result is cached. */
export function* packVersionInSteps(pack: Pack): Steps<string> {
  const known = versions.get(pack);
  if (known !== undefined) return known;
  const all: number[] = [];
  for (const part of partsOf(pack)) {
    const hash = hashes.get(part) ?? hashText(JSON.stringify(part));
    hashes.set(part, hash);
    all.push(hash);
    yield;
  }
  const version = hashText(all.join()).toString(36);
  versions.set(pack, version);
  return version;
}

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
