import { expect, test } from 'vitest';
import { findAnotherThing } from '../../../src/answers/veto/another-thing.ts';
import type { EntryTexts, MarkedWord } from '../../../src/answers/veto/texts.ts';

/** Words with what each tells: "steps .9". */
function words(text: string): MarkedWord[] {
  return text.split(', ').map((part) => {
    const [word = '', weight] = part.split(' ');
    return { word, written: word, stem: word, weight: Number(weight), isName: false, kind: '' };
  });
}

function instead(asked: string, phrasing: string): string | undefined {
  const said = { sureContent: () => [words(phrasing)], stems: () => new Set<string>() } as unknown as EntryTexts;
  return findAnotherThing(words(asked), said, () => true);
}

test('another thing is seen where the telling words around it are the same', () => {
  expect(instead('how 0.1, steps 0.9, quillon 0.9', 'how 0.1, steps 0.9, keeper 0.9')).toContain('quillon');
});

test.each([
  ['only little words are the same', 'who 0.1, was 0, quillon 0.9', 'who 0.1, was 0, keeper 0.9'],
  ['two things differ', 'steps 0.9, quillon 0.9, zephyr 0.9', 'steps 0.9, keeper 0.9, tower 0.9'],
  ['what differs tells little', 'steps 0.9, quillon 0.4', 'steps 0.9, keeper 0.4'],
  ['one asks for more', 'steps 0.9, quillon 0.9', 'steps 0.9, keeper 0.9, tower 0.9'],
  ['a number differs, which another rule looks at', 'steps 0.9, 12 0.9', 'steps 0.9, 30 0.9'],
])('but not where %s', (_, asked, phrasing) => {
  expect(instead(asked, phrasing)).toBeUndefined();
});
