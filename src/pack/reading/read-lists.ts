import type { ParsedNode } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { MOST_PROBLEMS } from '../limits.ts';
import { nearestWords } from '../nearest-word.ts';
import { listWords, show } from '../show-text.ts';
import type { SourceText } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import type { Drafts } from './drafts.ts';
import { parseYamlInSteps } from './parse-yaml.ts';
import { READ_ITEM } from './read-items.ts';
import { readStory, STORY_KEY } from './read-story.ts';
import { nameOf } from './yaml-fields.ts';
import { describe } from './yaml-text.ts';

const LIST_NAMES = Object.keys(READ_ITEM);

/** Reads the lists of one YAML file. */
export function* readLists(source: SourceText, drafts: Drafts, problems: Problem[]): Steps<void> {
  const yaml = yield* parseYamlInSteps(source, problems);
  if (!yaml) {
    drafts.unread.lists = true;
    return;
  }
  const root = yaml.follow(yaml.root);
  if (root === undefined || root === null || (isScalar(root) && root.value === null)) return;
  if (!isMap(root)) {
    drafts.unread.lists = true;
    problems.push(
      problemAt(yaml.spotOf(root), {
        expected: `one or more of the lists ${listWords(LIST_NAMES, 'and')}`,
        found: describe(root),
        advice:
          'Write the name of the list and a colon above it, for example questions: and start each item with “- ”.',
      }),
    );
    return;
  }

  const seen = new Set<string>();
  for (const { key, value } of root.items) {
    const spot = yaml.spotOf(key);
    const report = (expected: string, found: string, advice: string, fix?: string): void => {
      const problem = problemAt(spot, { expected, found, advice });
      problems.push(fix === undefined ? problem : { ...problem, fix: { offset: spot.offset, text: fix } });
    };
    const written = nameOf(key);
    if (written === STORY_KEY) {
      readStory(yaml, value, drafts, problems);
      continue;
    }
    const [name, ...others] = LIST_NAMES.includes(written) ? [written] : nearestWords(written, LIST_NAMES);
    if (name !== written) {
      const advice = name ? `Did you mean “${name}”?` : 'Delete it, or move what it holds to one of these lists.';
      const fix = others.length === 0 ? name : undefined;
      report(`one of the lists ${listWords(LIST_NAMES, 'or')}`, show(written), advice, fix);
      if (!name) continue;
    } else if (seen.has(name)) {
      report('each list once in a file', `a second “${name}”`, 'Move its items to the first list, or to another file.');
    }
    seen.add(name);

    const list = yaml.follow(value);
    if (list === undefined || list === null || (isScalar(list) && list.value === null)) continue;
    if (!isSeq(list)) {
      drafts.unread.lists = true;
      const advice = 'Start each item with “- ”, two spaces further in than the name.';
      report(`a list under “${name}”`, describe(list), advice);
      continue;
    }
    for (const node of list.items as ParsedNode[]) {
      if (problems.length > MOST_PROBLEMS) return;
      READ_ITEM[name]?.(yaml, node, drafts, problems);
      yield;
    }
  }
}
