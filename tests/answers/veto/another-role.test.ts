import { expect, test } from 'vitest';
import { findAnotherRole } from '../../../src/answers/veto/another-role.ts';
import type { EntryTexts, MarkedWord } from '../../../src/answers/veto/texts.ts';
import { objection } from './sentence.ts';

const SAID = '“We cannot pay our rent” said Ferrante a spokeswoman for the union';

function rule(asked: readonly MarkedWord[], said: EntryTexts): string | undefined {
  const stems = new Set([...said.sure, ...said.own, ...said.cited].flatMap((text) => text.map(({ stem }) => stem)));
  return findAnotherRole(asked, { ...said, stems: () => stems });
}

test.each(['who is the mayor', 'the mayor of the town', 'town mayor'])('“%s” asks for a role', (asked) => {
  expect(objection(rule, asked, SAID)).toContain('mayor');
});

test('a title that somebody is not introduced with is another one', () => {
  expect(objection(rule, 'what did director Ferrante say', SAID)).toContain('spokeswoman');
});

test.each([
  ['it has another word for the role', 'who is the spokesperson', SAID],
  ['nobody is introduced otherwise', 'what did director Ferrante say', '“We cannot pay” said Ferrante'],
  ['the title is told', 'what did director Ferrante say', 'said Ferrante a director and spokeswoman'],
  ['the role is only a part of what is asked', 'captain experience', SAID],
  ['a sentence ends in it', 'what was said by the mayor', SAID],
])('but may be answered where %s', (_, asked, sentence) => {
  expect(objection(rule, asked, sentence)).toBeUndefined();
});
