import type { SourceFile } from '../contracts/source-file.ts';
import { type LoadedPack, loadPack } from '../pack/load-pack.ts';
import type { DraftPack } from './draft-pack.ts';
import { writePack } from './write-pack.ts';

/** Each round leaves out what the check refused. */
const MOST_ROUNDS = 4;

/** A draft's files beside its article, without what the check of packs refuses: a draft is never an editor's problem. */
export function checkedDraft(article: SourceFile, draft: DraftPack): { files: SourceFile[]; loaded: LoadedPack } {
  let rest = draft;
  for (let round = 0; ; round++) {
    const files = writePack(rest);
    const loaded = loadPack([article, ...files]);
    if (loaded.pack || round === MOST_ROUNDS) return { files, loaded };
    const refused = new Set(loaded.problems.flatMap(({ unsupported }) => unsupported?.entry ?? []));
    // What is refused for another reason goes with its list.
    const lists = new Set(loaded.problems.filter(({ unsupported }) => !unsupported).map(({ file }) => file));
    const topics = lists.has('topics.yaml') ? { topics: [] } : {};
    const keep = <Entry extends { id: string }>(list: Entry[], file: string) =>
      lists.has(file) ? [] : list.filter(({ id }) => !refused.has(id)).map((entry) => ({ ...entry, ...topics }));
    rest = {
      ...rest,
      questions: keep(rest.questions, 'questions.yaml'),
      facts: keep(rest.facts, 'facts.yaml'),
      unanswered: keep(rest.unanswered, 'not-in-story.yaml'),
      names: lists.has('names.yaml') ? [] : rest.names,
      ...topics,
    };
  }
}
