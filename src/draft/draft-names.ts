import { foldName } from '../language/names/fold-name.ts';
import { isTitle } from '../language/names/titles.ts';
import type { Article, Name } from '../pack/pack.ts';

/**
 * The names that are written in several ways, with each: last names, titles, initials in brackets. Others the bot finds by itself.
 * @param found runs of capitalised words, as in the articles
 * @param persons last names of people
 */
export function draftNames(articles: readonly Article[], found: readonly Name[], persons: ReadonlySet<string>): Name[] {
  const text = articles.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n');
  const runs = [...new Set(found.flatMap(({ name, also }) => [name, ...also]))];
  const taken = new Set<string>();
  const isFree = (spelling: string): boolean => {
    const key = foldName(spelling);
    if (key === '' || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const people = wholeNames(runs, persons).map((name) => {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const titled = runs
      .map(withoutOwner)
      .filter((run) => run !== name && run.endsWith(` ${last}`) && isTitle(foldName(run.split(' ')[0] ?? '')));
    return { name, kind: 'person', spellings: [last, ...titled] };
  });
  const others = runs
    .filter((run) => run.length > 3 && !persons.has(run.slice(run.lastIndexOf(' ') + 1)))
    .map((name) => ({ name, kind: undefined, spellings: initialsIn(text, name) }));
  return [...people, ...others.filter(({ spellings }) => spellings.length > 0)].flatMap(({ name, kind, spellings }) => {
    if (!isFree(name)) return [];
    return { name, also: spellings.filter(isFree), ...(kind && { kind }) };
  });
}

/** The whole name of each last name that one person alone has. */
function wholeNames(runs: readonly string[], persons: ReadonlySet<string>): string[] {
  const byLast = new Map<string, Set<string>>();
  for (const run of runs) {
    const words = withoutOwner(run).split(' ');
    const last = words.at(-1) ?? '';
    const first = words.findLastIndex((word) => isTitle(foldName(word))) + 1;
    if (!persons.has(last) || words.length - first < 2) continue;
    const names = byLast.get(last) ?? new Set();
    byLast.set(last, names.add(words.slice(first).join(' ')));
  }
  return [...byLast.values()].flatMap((names) => (names.size === 1 ? [...names] : []));
}

/** “Zealand’s Prime Minister John Key” is no part of New Zealand. */
function withoutOwner(run: string): string {
  return run.replace(/^.*['’]s /u, '');
}

/** “Rail Safety Board (RSB)”. */
function initialsIn(text: string, name: string): string[] {
  const behind = text.split(`${name} (`).slice(1);
  return behind.flatMap((rest) => /^([\p{Lu}\d][\p{L}\d.-]{1,9})\)/u.exec(rest)?.[1] ?? []).slice(0, 1);
}
