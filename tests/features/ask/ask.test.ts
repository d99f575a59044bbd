import { expect, test } from 'vitest';
import { ask } from '../../../src/features/ask/ask.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { ADA, BEN, cardOf, customIdOf, said, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('night-market');
const QUESTION = 'When does the night market reopen?';

test('an answer is for everybody, a private one for who asked, as chosen or as the guild has it', async () => {
  const bot = tryFeatures(pack, ask);
  const answer = cardOf(await bot.types('ask', { question: QUESTION }));
  expect([answer.kind, answer.quiet]).toEqual(['answered', false]);
  expect(said(answer)).toContain('It reopens on 3 May.');
  expect(cardOf(await bot.types('ask', { question: QUESTION, private: true })).quiet).toBe(true);
  expect(cardOf(await bot.types('ask', { question: QUESTION }, { isPrivate: true })).quiet).toBe(true);
  expect(cardOf(await bot.types('ask', { question: QUESTION, private: false }, { isPrivate: true })).quiet).toBe(false);
});

test('an entry that was chosen while typing is answered by its id', async () => {
  const bot = tryFeatures(pack, ask);
  expect(bot.completes('ask', 'question', 'when does the night')).toContain(QUESTION);
  expect(said(cardOf(await bot.types('ask', { question: 'opening-day' })))).toContain('It reopens on 3 May.');
  expect(bot.gaps).toEqual([]);
});

test('what the story does not answer is kept for the editors, without who asked', async () => {
  const bot = tryFeatures(pack, ask);
  expect(cardOf(await bot.types('ask', { question: 'What caused the fire?' })).kind).toBe('unknown');
  expect(bot.gaps).toEqual([
    { question: 'What caused the fire?', outcome: 'unknown', nearest: 'fire-cause', guildId: '9' },
  ]);
  await bot.types('ask', { question: 'thank you!' });
  expect(bot.gaps).toHaveLength(1);
});

test('for a member it says so, unless nobody else sees it', async () => {
  const bot = tryFeatures(pack, ask);
  expect(cardOf(await bot.types('ask', { question: QUESTION, for: BEN })).text).toBe('For \\@Ben:');
  expect(cardOf(await bot.types('ask', { question: QUESTION, for: BEN, private: true })).text).toMatch(/^Nobody else/);
  expect(cardOf(await bot.types('ask', { question: QUESTION, for: BEN }, { isDirect: true })).text).toMatch(/^Nobody/);
});

test('a related question is answered for everybody where its asker chose it, for others in private', async () => {
  const bot = tryFeatures(pack, ask);
  const id = 'ask-related:opening-day:1';
  expect(cardOf(await bot.presses(id)).quiet).not.toBe(true);
  expect(cardOf(await bot.presses(id, {}, { user: BEN })).quiet).toBe(true);
  expect(cardOf(await bot.presses(id, { isPrivate: true })).quiet).toBe(true);
  expect(cardOf(await bot.presses('ask-related:gone:1')).kind).toBe('stale');
});

test('the paragraph of a quote is shown, and a paragraph that changed is not', async () => {
  const bot = tryFeatures(pack, ask);
  const context = customIdOf(cardOf(await bot.types('ask', { question: QUESTION })), 'context:');
  expect(said(cardOf(await bot.presses(context)))).toContain('**The night market on Lantern Quay will reopen');
  expect(cardOf(await bot.presses(`${context}x`)).kind).toBe('stale');
  expect(cardOf(await bot.presses('context:gone:1:1:x')).kind).toBe('stale');
});

test('an answer is put away by who asked, by moderators, and in a direct message by anybody', async () => {
  const bot = tryFeatures(pack, ask);
  const unknownAsker = { asker: undefined, isAsker: undefined };
  expect(await bot.presses('dismiss:1')).toEqual({ remove: true });
  expect(cardOf(await bot.presses('dismiss:1', {}, { user: BEN })).kind).toBe('refused');
  expect(await bot.presses('dismiss:2', unknownAsker, { user: BEN })).toEqual({ remove: true });
  expect(cardOf(await bot.presses('dismiss:1', unknownAsker, { user: BEN })).kind).toBe('refused');
  expect(await bot.presses('dismiss:1', {}, { user: { ...BEN, mayManageMessages: true } })).toEqual({ remove: true });
  expect(await bot.presses('dismiss:1', unknownAsker, { user: BEN, isDirect: true })).toEqual({ remove: true });
});

test('a private answer is shared once, and again where Discord refused it', async () => {
  const bot = tryFeatures(pack, ask);
  const { text = '', embeds = [], rows = [] } = cardOf(await bot.types('ask', { question: QUESTION, private: true }));
  const message = { isPrivate: true, shown: { text, embeds, rows } };
  const share = customIdOf({ kind: 'answered', rows }, 'share');
  const posting = await bot.presses(share, message);
  if (!('post' in posting)) throw new Error('expected it to be posted');
  expect([posting.post.quiet, posting.post.text]).toEqual([false, expect.stringContaining('Ada')]);
  expect(JSON.stringify(posting.whenPosted('https://discord.com/x').rows)).toContain('https://discord.com/x');
  expect(await bot.presses(share, message)).toEqual({ noted: true });
  posting.whenRefused();
  expect(await bot.presses(share, message)).toHaveProperty('post');
});

test('nothing is shared that everybody sees, or where the bot may not speak', async () => {
  const bot = tryFeatures(pack, ask);
  expect(cardOf(await bot.presses('share')).kind).toBe('stale');
  expect(cardOf(await bot.presses('share', { isPrivate: true }, { canSpeak: false })).kind).toBe('refused');
});

test('an empty question is met with help, private where the answer would be', async () => {
  const bot = tryFeatures(pack, ask);
  expect(cardOf(await bot.types('ask', { question: '  ' })).kind).toBe('help');
  expect(cardOf(await bot.types('ask', { question: '  ', private: true })).quiet).toBe(true);
  expect(ADA.roles).toEqual([]);
});
