import type { ParsedNode, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import { nearestWords } from '../nearest-word.ts';
import { listWords } from '../show-text.ts';
import type { PlacedText, Spot } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import { reportLostText } from './lost-text.ts';
import type { Yaml } from './parse-yaml.ts';
import type { TextRule } from './yaml-text.ts';
import { describe, isBlank, readText } from './yaml-text.ts';

/** A YAML map read by field name; problems are reported along the way. */
export interface Fields {
  spot: Spot;
  /** The text; undefined if absent, empty or no text. */
  text(name: string, rule: TextRule): PlacedText | undefined;
  /** The texts of a list; empty if absent. */
  texts(name: string, rule: TextRule): PlacedText[];
  /** The items of a list, of any kind. */
  items(name: string): ParsedNode[];
  /** Whether a list is absent or empty. */
  isEmpty(name: string): boolean;
  /** Whether the field says true; false if absent. */
  isTrue(name: string): boolean;
}

/** Reads a node's fields, given the allowed names; undefined if it is no map. */
export function readFields(
  yaml: Yaml,
  node: ParsedNode | null,
  known: readonly string[],
  what: string,
  problems: Problem[],
): Fields | undefined {
  const map = yaml.follow(node);
  if (map === undefined) return undefined;
  const spot = yaml.spotOf(node);
  if (!isMap(map)) {
    const found = map === null || isBlank(map) ? 'nothing' : describe(map);
    const advice = isBlank(map) ? 'Delete the empty item, or fill it in.' : `Write it as ${known[0]}: … and so on.`;
    problems.push(problemAt(spot, { expected: `${what} with the fields ${listWords(known, 'and')}`, found, advice }));
    return undefined;
  }

  const values = readValues(yaml, map, known, what, problems);

  function text(name: string, rule: TextRule): PlacedText | undefined {
    const value = values.get(name) ?? null;
    const target = yaml.follow(value);
    if (target === undefined) return undefined;
    if (target !== null && !isBlank(target)) {
      return readText(target, yaml.spotOf(value), `the field “${name}” of ${what}`, rule, problems);
    }
    if (reportLostText(target, yaml.spotOf(value), problems)) return undefined;
    if (rule.required) {
      problems.push(
        problemAt(value ? yaml.spotOf(value) : spot, {
          expected: `a text in the field “${name}” of ${what}`,
          found: values.has(name) ? 'nothing' : `no field “${name}”`,
          advice: `Write ${name}: and the text.`,
        }),
      );
    }
    return undefined;
  }

  function items(name: string): ParsedNode[] {
    const value = values.get(name) ?? null;
    const list = yaml.follow(value);
    if (list === undefined || list === null) return [];
    if (isBlank(list)) {
      reportLostText(list, yaml.spotOf(value), problems);
      return [];
    }
    if (isSeq(list)) return list.items as ParsedNode[];
    problems.push(
      problemAt(yaml.spotOf(value), {
        expected: `a list in the field “${name}” of ${what}`,
        found: describe(list),
        advice: 'Write each item on a line of its own, after “- ”, or all between [ and ].',
      }),
    );
    return [];
  }

  function texts(name: string, rule: TextRule): PlacedText[] {
    return items(name).flatMap((item) => {
      const target = yaml.follow(item);
      if (target === undefined) return [];
      const found = readText(target, yaml.spotOf(item), `the list “${name}” of ${what}`, rule, problems);
      return found ? [found] : [];
    });
  }

  function isEmpty(name: string): boolean {
    const list = yaml.follow(values.get(name) ?? null);
    return list === null || (list !== undefined && (isBlank(list) || (isSeq(list) && list.items.length === 0)));
  }

  function isTrue(name: string): boolean {
    const value = values.get(name) ?? null;
    const target = yaml.follow(value);
    if (target === undefined || target === null) return false;
    if (isScalar(target) && typeof target.value === 'boolean') return target.value;
    problems.push(
      problemAt(yaml.spotOf(value), {
        expected: `true or false in the field “${name}” of ${what}`,
        found: isBlank(target) ? 'nothing' : describe(target),
        advice: `Write ${name}: true, or delete the line.`,
      }),
    );
    return false;
  }

  return { spot, text, texts, items, isEmpty, isTrue };
}

/** The values by field name; a misspelt name counts as the likely one. */
function readValues(
  yaml: Yaml,
  map: YAMLMap.Parsed,
  known: readonly string[],
  what: string,
  problems: Problem[],
): Map<string, ParsedNode | null> {
  const values = new Map<string, ParsedNode | null>();
  const seen = new Set<string>();
  const first = map.items[0] && nameOf(map.items[0].key);
  const written = new Set(map.items.map(({ key }) => nameOf(key)));
  const absent = known.filter((name) => !written.has(name));
  for (const { key, value } of map.items) {
    const name = nameOf(key);
    if (seen.has(name)) {
      const startsNext = name === first;
      problems.push(
        problemAt(yaml.spotOf(key), {
          expected: startsNext
            ? `“- ” before each new item, as ${what} has each field once`
            : `each field once in ${what}`,
          found: `a second “${name}”`,
          advice: startsNext ? 'Start the line with “- ”, or delete it.' : 'Delete one of the two.',
        }),
      );
      // The rest belongs to the next item.
      if (startsNext) break;
      continue;
    }
    seen.add(name);
    if (known.includes(name)) {
      values.set(name, value);
      continue;
    }
    const [meant, ...others] = nearestWords(name, absent);
    const cutAtComma = map.flow && (value === null || isBlank(value));
    const advice = cutAtComma
      ? 'If it belongs to the text before the comma, put quotation marks around the whole text.'
      : 'Delete the line, or use one of these fields.';
    const spot = yaml.spotOf(key);
    problems.push({
      ...problemAt(spot, {
        expected: `one of the fields ${listWords(known, 'or')} in ${what}`,
        found: `the field “${name}”`,
        advice: meant ? `Did you mean “${meant}”?` : advice,
      }),
      ...(meant && others.length === 0 && { fix: { offset: spot.offset, text: meant } }),
    });
    // Its value is used, so that the field is not also reported missing.
    if (meant && !values.has(meant)) values.set(meant, value);
  }
  return values;
}

/** The name of a field or list, as written. */
export function nameOf(key: ParsedNode): string {
  return isScalar(key) ? String(key.source ?? key.value) : describe(key);
}
