import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPackEditor } from '../../src/app/edit-pack.ts';
import { reviewCards } from '../../src/pack/review-cards.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { NIGHT_MARKET } from '../helpers/world.ts';

const DRAFTS = `# By Ann.
unanswered:
  - id: hail
    question: Is there a plan for hail?
    draft: true
  - id: moor
    question: Where can one moor a boat?   # asked often
    draft: true
  - id: llamas
    question: Are llamas welcome?
    draft: true
`;

async function open() {
  const pack = await copyPack(NIGHT_MARKET);
  await pack.write('drafts.yaml', DRAFTS);
  const editor = createPackEditor(pack.folder);
  const file = join(pack.folder, 'drafts.yaml');
  const printOf = async (key: string) => {
    const { withDrafts } = await editor.load();
    const card = withDrafts && reviewCards(withDrafts).find((one) => one.key === key);
    return card?.print ?? expect.fail(`no draft ${key}`);
  };
  return { editor, file, printOf, text: () => readFile(file, 'utf8') };
}

test('two editors take back each their own decision, and lose nothing of the other’s', async () => {
  const { editor, printOf, text } = await open();
  const [weather, parking] = [await printOf('hail'), await printOf('moor')];
  expect(await editor.decide([{ decision: 'accept', print: weather }], 'ann')).toEqual([]);
  expect(await editor.decide([{ decision: 'delete', print: parking }], 'ben')).toEqual([]);
  expect(await editor.undo('ann')).toEqual([]);
  expect(await text()).toBe(
    DRAFTS.replace('  - id: moor\n    question: Where can one moor a boat?   # asked often\n    draft: true\n', ''),
  );
  expect(await editor.undo('ann')).toMatchObject([{ expected: 'a change to undo' }]);
  expect(await editor.undo('ben')).toEqual([]);
  expect(await text()).toBe(DRAFTS);
});

test('a draft that another editor has decided on is left to them', async () => {
  const { editor, printOf, text } = await open();
  const print = await printOf('llamas');
  const edit = { decision: 'accept', print, fields: { question: 'May I bring my llama?' } } as const;
  expect(await editor.decide([edit], 'ann')).toEqual([]);
  const after = await text();
  expect(after).toContain('question: May I bring my llama?\n');
  for (const decision of ['accept', 'delete'] as const)
    expect(await editor.decide([{ decision, print }], 'ben')).toMatchObject([{ found: 'another text, or none' }]);
  expect(await text()).toBe(after);
});

test('decisions at the same time are both made', async () => {
  const { editor, printOf, text } = await open();
  const [weather, dogs] = [await printOf('hail'), await printOf('llamas')];
  const made = await Promise.all([
    editor.decide([{ decision: 'accept', print: weather }], 'ann'),
    editor.decide([{ decision: 'accept', print: dogs }], 'ben'),
  ]);
  expect(made).toEqual([[], []]);
  expect((await text()).match(/draft: true/g)).toHaveLength(1);
});

test('what others have built on since is not taken back', async () => {
  const { editor, file, printOf, text } = await open();
  await editor.decide([{ decision: 'delete', print: await printOf('hail') }], 'ann');
  const now = `${await text()}  - id: again\n    question: Is there a plan for hail?\n`;
  await writeFile(file, now);
  expect(await editor.undo('ann')).toMatchObject([{ expected: expect.stringContaining('question') }]);
  expect(await text()).toBe(now);
});
