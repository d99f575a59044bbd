import { type LoadedPack, loadPack } from '../../src/pack/load-pack.ts';

/** A small article to write packs about. */
export const FERRY = {
  path: 'ferry.md',
  text: [
    '---',
    'title: Ferry to Holm Island returns after storm',
    '---',
    '',
    'The ferry to Holm Island will sail again from Monday, twelve days after a storm tore its ramp off.',
    'Captain Ruth Adler called the repair “quick, but not cheap”. It cost 40,000 crowns.',
    '',
    'The island’s 310 residents were supplied by fishing boats. “We ran out of coffee first,” said shopkeeper Jon Vik.',
    '',
  ].join('\n'),
};

/** Loads the ferry's article with one file of lists. */
export function loadWith(lists: string): LoadedPack {
  return loadPack([FERRY, { path: 'lists.yaml', text: lists }]);
}

/** A question about the ferry that cites these quotes. */
export function questionCiting(...cites: (string | { article: string; quote: string })[]): string {
  return `questions: [{ id: q, question: When?, answer: Then., cites: ${JSON.stringify(cites)} }]`;
}

/** A fact that cites a sentence of an article which has nothing else. */
export function loadFact(
  fact: string,
  sentence: string,
  more: { title?: string; aliases?: string[] } = {},
): LoadedPack {
  const [name, ...also] = more.aliases ?? [];
  const aliases = name === undefined ? [] : [{ name, also }];
  const lists = { facts: [{ id: 'f', fact, cites: [sentence] }], aliases };
  return loadPack([
    { path: 'a.md', text: `---\ntitle: ${JSON.stringify(more.title ?? 'A story')}\n---\n\n${sentence}\n` },
    { path: 'lists.yaml', text: JSON.stringify(lists) },
  ]);
}
