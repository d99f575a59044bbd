import type { ParsedNode } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { reportLostText } from '../reading/lost-text.ts';
import { parseYamlInSteps, type Yaml } from '../reading/parse-yaml.ts';
import { nameOf } from '../reading/yaml-fields.ts';
import { describe } from '../reading/yaml-text.ts';
import type { SourceText } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import type { HeaderPlace } from './find-header.ts';
import type { Header, HeaderField, HeaderValue } from './header-values.ts';
import { parseTomlHeader } from './parse-toml-header.ts';

/** Parsing a header of this length takes a few milliseconds. */
const LONGEST_HEADER = 50_000;

const TOO_LONG = {
  expected: 'front matter of at most 50,000 characters',
  found: 'more',
  advice: 'Keep title, source, author, url and the dates; end it before the text of the article.',
};

/** Parses a header; undefined and a problem if that fails. */
export function* parseHeader(source: SourceText, place: HeaderPlace, problems: Problem[]): Steps<Header | undefined> {
  if (place.end - place.start > LONGEST_HEADER) {
    problems.push(problemAt({ source, offset: place.start }, TOO_LONG));
    return undefined;
  }
  if (place.format === 'toml') return parseTomlHeader(source, place, problems);
  // JSON is YAML.
  const yaml = yield* parseYamlInSteps(source, problems, place.start, place.end);
  if (!yaml) return undefined;
  const root = yaml.follow(yaml.root);
  const spot = yaml.root ? yaml.spotOf(yaml.root) : { source, offset: place.start };
  if (!isMap(root)) {
    problems.push(
      problemAt(spot, {
        expected: 'fields in the front matter, such as title: and source:',
        found: root ? describe(root) : 'nothing',
        advice: 'Write title: and the title of the article between the two lines.',
      }),
    );
    return undefined;
  }
  const fields = new Map<string, HeaderField>();
  for (const { key, value } of root.items) {
    const name = nameOf(key);
    const nameSpot = yaml.spotOf(key);
    if (fields.has(name)) {
      const expected = 'each field once in the front matter';
      problems.push(problemAt(nameSpot, { expected, found: `a second “${name}”`, advice: 'Delete one of the two.' }));
      continue;
    }
    const read = readValue(value, yaml);
    if (read === undefined) continue;
    const spot = value ? yaml.spotOf(value) : nameSpot;
    const lost: Problem[] = [];
    reportLostText(value, spot, lost);
    fields.set(name, { value: read, spot, nameSpot, lost });
  }
  return { fields, spot };
}

/** Dates and numbers stay as written. */
function readValue(node: ParsedNode | null, yaml: Yaml): HeaderValue | undefined {
  const target = yaml.follow(node);
  if (target === undefined) return undefined;
  if (isSeq(target)) return target.items.flatMap((item) => readValue(item as ParsedNode, yaml) ?? []);
  if (isMap(target)) {
    const pairs = target.items.map(({ key, value }) => [
      nameOf(key as ParsedNode),
      readValue(value as ParsedNode, yaml) ?? '',
    ]);
    return Object.fromEntries(pairs);
  }
  if (!isScalar(target) || target.value === null) return '';
  return typeof target.value === 'string' ? target.value : (target.source ?? String(target.value));
}
