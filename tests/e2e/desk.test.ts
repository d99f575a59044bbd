import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { openStore } from '../../src/infra/store/open-store.ts';
import type { OpenStore } from '../../src/infra/store/store.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import type { Channel } from '../../src/sandbox/handles.ts';
import type { Message } from '../../src/sandbox/reader/message.ts';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { wordingFor } from '../../src/words/wording.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { components } from '../helpers/whole-bot.ts';
import { NIGHT_MARKET, saidBy, test, textOf, type World } from '../helpers/world.ts';

const log = { debug() {}, info() {}, warn() {}, error() {} };

const FERRY = {
  question: 'Until when does the ferry run?',
  answer: 'It runs until midnight.',
  quote: 'A ferry runs from Pell Island every 20 minutes until midnight',
};

/** A reader who may manage the server. */
function editorIn({ sandbox, guild }: World, locale?: string): Reader {
  const eve = sandbox.createReader('Eve', { guilds: [], ...(locale && { locale }) });
  guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
  return eve;
}

/** Fills the database before or beside the bot. */
async function seed({ databaseUrl }: World, fill: (store: OpenStore) => unknown): Promise<void> {
  const store = await openStore({ url: databaseUrl, retentionDays: 90, log });
  await fill(store);
  await store.close();
}

async function gapsOf({ databaseUrl }: World): Promise<string[]> {
  const store = await openStore({ url: databaseUrl, retentionDays: 90, log });
  const { rows } = await store.listGaps({ limit: 100 });
  await store.close();
  return rows.map(({ question }) => question);
}

async function teaches(eve: Reader, channel: Channel, taught: Record<string, string> = FERRY): Promise<Message> {
  const { modal } = await eve.types(channel, '/desk teach');
  return (await eve.submits(modal, taught)).message;
}

/** What the pack's loader makes of a file that is put beside the pack. */
async function packWith(text: string) {
  const { files } = await readKnowledge(NIGHT_MARKET);
  const { pack, problems } = loadPack([...files, { path: 'z-desk.yaml', text }]);
  expect(problems).toEqual([]);
  return pack ?? expect.fail('the file is no part of a pack');
}

/** A message of the bot's with a button that it did not make. */
async function forge({ sandbox, bot, ada }: World, customId: string, place: Channel): Promise<Message> {
  await fetch(`${sandbox.url}/v10/channels/${place.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${bot.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      content: 'forged',
      allowed_mentions: { parse: [], replied_user: false },
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: customId }] }],
    }),
  });
  return await ada.waitsFor(place, ({ buttons }) => buttons.some((button) => button.customId === customId));
}

const REFUSED = 'The desk is open only in a server, to members who may manage it.';

describe('the desk', () => {
  test.for(['gaps', 'votes', 'drafts', 'export', 'status', 'settings', 'forget', 'reload', 'review'])(
    'opens %s for an editor, in private',
    async (part, { world }) => {
      await world.startBot();
      const { message } = await editorIn(world).types(world.channel, `/desk ${part}`);
      expect(message.ephemeral).toBe(true);
      expect(textOf(message)).not.toMatch(/went wrong|earlier version|cannot be done/);
    },
  );

  test('is not offered to other readers, nor in direct messages', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const eve = editorIn(world);
    expect(ada.commands(channel).map(({ name }) => name)).not.toContain('desk');
    expect(eve.commands(channel).map(({ name }) => name)).toContain('desk');
    expect(eve.commands(eve.opensDirectMessage(bot)).map(({ name }) => name)).not.toContain('desk');
  });

  test('has a lock on every button, menu and form of its own', () => {
    const own = components.filter(({ verb }) => verb.startsWith('desk'));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter(({ isForEditors }) => !isForEditors)).toEqual([]);
  });

  test('stays closed to forged buttons, in a server and in a direct message, and changes nothing', async ({
    world,
  }) => {
    await seed(world, (store) => store.recordGap({ question: 'Who sings?', outcome: 'unknown' }));
    await world.startBot();
    const { ada, bot, channel } = world;
    const direct = ada.opensDirectMessage(bot);
    for (const place of [channel, direct]) {
      for (const verb of components.map((component) => component.verb).filter((name) => name.startsWith('desk'))) {
        const forged = `${verb}:gaps`;
        const message = await forge(world, forged, place);
        const shown = await ada.presses(message, forged);
        expect([verb, textOf(shown.message)]).toEqual([verb, REFUSED]);
        expect(ada.looksAgain(message)?.content).toBe('forged');
      }
    }
    expect(await gapsOf(world)).toEqual(['who sings']);
  });

  test('closes at once to who may no longer manage the server: menus, buttons and forms', async ({ world }) => {
    await seed(world, (store) => store.recordGap({ question: 'Who sings?', outcome: 'unknown' }));
    await world.startBot();
    const { channel, guild } = world;
    const eve = editorIn(world);
    const gaps = (await eve.types(channel, '/desk gaps')).message;
    const forget = (await eve.types(channel, '/desk forget')).message;
    const { modal } = await eve.types(channel, '/desk teach');
    guild.addReader(eve);
    const [select] = gaps.selects;
    for (const shown of [
      await eve.selects(gaps, select?.customId ?? '', [select?.options[0]?.value ?? '']),
      await eve.presses(gaps, 'Export'),
      await eve.presses(forget, 'Delete for good'),
      await eve.submits(modal, FERRY),
    ]) {
      expect(textOf(shown.message)).toBe(REFUSED);
      expect(shown.message.ephemeral).toBe(true);
    }
    expect(await gapsOf(world)).toEqual(['who sings']);
  });

  test('is not shown in a message that everybody sees, whatever an editor presses', async ({ world }) => {
    await seed(world, (store) => store.recordGap({ question: 'Who sings?', outcome: 'unknown' }));
    await world.startBot();
    const eve = editorIn(world);
    const forged = await forge(world, 'desk-gaps:0', world.channel);
    const { message } = await eve.presses(forged, 'x');
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toContain('Who sings?');
    expect(eve.looksAgain(forged)?.content).toBe('forged');
  });

  test('speaks the editor’s language', async ({ world }) => {
    await world.startBot();
    const { message } = await editorIn(world, 'de').types(world.channel, '/desk forget');
    expect(message.buttons.map(({ label }) => label)).toEqual(['Endgültig löschen']);
  });

  test.for(['gaps', 'votes', 'drafts', 'export', 'settings', 'forget', 'teach'])(
    'says so where nothing is kept: %s',
    async (part, { world }) => {
      await world.startBot({ databaseUrl: undefined });
      const { channel } = world;
      const eve = editorIn(world);
      const told = async (): Promise<Message> => {
        if (part === 'teach') return await teaches(eve, channel);
        if (part === 'settings') return (await eve.types(channel, '/desk settings', { on: false })).message;
        const { message } = await eve.types(channel, `/desk ${part}`);
        return part === 'forget' ? (await eve.presses(message, 'Delete for good')).message : message;
      };
      expect(textOf(await told())).toMatch(/^This cannot be done now\. There is no database/);
      expect(textOf((await eve.types(channel, '/desk status')).message)).toContain('There is no database');
    },
  );
});

describe('where the host names the servers of the story’s editors', () => {
  const ELSEWHERE =
    'What the readers of all servers asked, and the story itself, are for its editors, in a server of theirs.';

  test('the managers of another have a desk for their own server alone', async ({ world }) => {
    await seed(world, (store) => store.recordGap({ question: 'Who sings?', outcome: 'unknown' }));
    const newsroom = world.sandbox.createGuild({ name: 'Newsroom', bots: [world.bot] });
    await world.startBot({ deskGuildIds: [newsroom.id] });
    const { channel } = world;
    const eve = editorIn(world);
    for (const part of ['gaps', 'votes', 'reload', 'review']) {
      const { message } = await eve.types(channel, `/desk ${part}`);
      expect([part, textOf(message), message.ephemeral]).toEqual([part, ELSEWHERE, true]);
    }
    expect(textOf((await eve.types(channel, '/desk export', { what: 'votes' })).message)).toBe(ELSEWHERE);
    const { message } = await eve.types(channel, '/desk export');
    expect(message.attachments.map(({ name }) => name)).toEqual(['drafts.yaml']);
    expect(textOf(await teaches(eve, channel))).not.toBe(ELSEWHERE);
    for (const part of ['drafts', 'status', 'settings', 'forget']) {
      expect(textOf((await eve.types(channel, `/desk ${part}`)).message)).not.toBe(ELSEWHERE);
    }
  });

  test('forged buttons show and change nothing of it', async ({ world }) => {
    await seed(world, (store) => store.recordGap({ question: 'Who sings?', outcome: 'unknown' }));
    await world.startBot({ deskGuildIds: ['123456789012345678'] });
    const eve = editorIn(world);
    for (const customId of [
      'desk-gaps:0',
      'desk-gap-done:0',
      'desk-votes:0',
      'desk-export:gaps',
      'desk-export:votes',
    ]) {
      const shown = await eve.presses(await forge(world, customId, world.channel), customId);
      expect([customId, textOf(shown.message)]).toEqual([customId, ELSEWHERE]);
    }
    expect(await gapsOf(world)).toEqual(['who sings']);
  });

  test('their own have all of it', async ({ world }) => {
    await seed(world, (store) => store.recordGap({ question: 'Who sings?', outcome: 'unknown' }));
    await world.startBot({ deskGuildIds: ['123456789012345678', world.guild.id] });
    const { message } = await editorIn(world).types(world.channel, '/desk gaps');
    expect(textOf(message)).toContain('Who sings?');
  });
});

test('the desk says so where what is kept is lost while the bot runs, and readers are answered all the same', async ({
  world,
}) => {
  await world.startBot();
  const { ada, channel, databaseUrl } = world;
  const file = databaseUrl.replace('file:', '');
  await rm(file);
  await mkdir(file);
  const eve = editorIn(world);
  for (const part of ['gaps', 'votes', 'drafts', 'export']) {
    expect(textOf((await eve.types(channel, `/desk ${part}`)).message)).toMatch(/^This cannot be done now\./);
  }
  expect(textOf(await teaches(eve, channel))).toMatch(/^This cannot be done now\./);
  expect(textOf((await ada.types(channel, '/ask', { question: 'opening-day' })).message)).toContain('3 May');
});

describe('/desk gaps', () => {
  test('lists what was not answered, most asked first, until it is marked as done', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const eve = editorIn(world);
    for (const question of ['What did NATO say?', 'Who plays the accordion?', 'Who plays the accordion?']) {
      await ada.getsReply(ada.says(channel, `${bot.mention} ${question}`));
    }
    await expect
      .poll(async () => textOf((await eve.types(channel, '/desk gaps')).message))
      .toMatch(/2 ×\*?\*? Who plays the accordion\?[\s\S]*1 ×\*?\*? What did NATO say\?/);
    const { message } = await eve.types(channel, '/desk gaps');
    const [select] = message.selects;
    const after = await eve.selects(message, select?.customId ?? '', [select?.options[0]?.value ?? '']);
    expect(after.kind).toBe('update');
    expect(textOf(after.message)).not.toContain('accordion');
    const last = await eve.selects(after.message, after.message.selects[0]?.customId ?? '', [
      after.message.selects[0]?.options[0]?.value ?? '',
    ]);
    expect(textOf(last.message)).toMatch(/^No open questions/);
  });

  test('shows hostile questions as text, and exports them as text', async ({ world }) => {
    const hostile = [
      '**bold** ||spoiler|| `code`',
      '# heading',
      '- id: x\nquestions: []',
      '"]: &a *a !!js/function',
      '> @everyone look',
      '[a](b)',
    ];
    await seed(world, (store) => {
      for (const question of hostile) store.recordGap({ question, outcome: 'unknown', nearest: '`**dogs**' });
    });
    await world.startBot();
    const eve = editorIn(world);
    const { message } = await eve.types(world.channel, '/desk gaps');
    expect(message.embeds[0]?.description).toContain('\\*\\*bold\\*\\* \\|\\|spoiler\\|\\| \\`code\\`');
    const exported = await eve.presses(message, 'Export');
    const pack = await packWith(eve.opens(exported.message, 'gaps.yaml'));
    expect(pack.unanswered.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['**bold** ||spoiler|| `code`', '- id: x questions: []', '"]: &a *a !!js/function']),
    );
  });

  test('turns the pages of thousands, and exports them all', async ({ world }) => {
    await seed(world, async (store) => {
      for (let number = 0; number < 2_500; number++) {
        store.recordGap({
          question: `What about lantern number ${number}? ${'灯'.repeat(60)}`,
          outcome: 'closest',
          nearest: 'lanterns',
        });
      }
    });
    await world.startBot();
    const eve = editorIn(world);
    const { message } = await eve.types(world.channel, '/desk gaps');
    expect(message.embeds[0]?.footer?.text).toBe('1 to 10 of 2,500');
    const next = await eve.presses(message, 'Next');
    expect(next.message.embeds[0]?.footer?.text).toBe('11 to 20 of 2,500');
    expect((await eve.presses(next.message, 'Previous')).message.embeds[0]?.footer?.text).toBe('1 to 10 of 2,500');
    const { message: files } = await eve.types(world.channel, '/desk export', { what: 'gaps' });
    expect(files.attachments.map(({ name }) => name)).toEqual(['gaps.yaml']);
    expect(files.attachments[0]?.size).toBeLessThan(10 * 1024 * 1024);
    expect((await packWith(eve.opens(files, 'gaps.yaml'))).unanswered.length).toBeGreaterThan(2_500);
  });

  test('takes questions into the pack by one press each: as other words, or as not in the story', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    await seed(world, (store) => {
      store.recordGap({
        question: 'reopening vibes for lantern quay market, any idea',
        outcome: 'closest',
        nearest: 'opening-day',
      });
      store.recordGap({ question: 'Is there parking: or "not"?', outcome: 'unknown' });
      store.recordGap({ question: 'Will it snow?', outcome: 'unknown', nearest: 'gone' });
    });
    await world.startBot({ knowledgeFolder: pack.folder });
    const { ada, channel } = world;
    const eve = editorIn(world);
    const { message } = await eve.types(channel, '/desk gaps');
    const [, phrasing, unanswered] = message.selects;
    expect(phrasing?.options.map(({ label }) => label)).toEqual(['reopening vibes for lantern quay market, any idea']);
    const values = phrasing?.options.map(({ value }) => value) ?? [];
    const after = (await eve.selects(message, phrasing?.customId ?? '', values)).message;
    expect(textOf(after)).not.toContain('reopening vibes');
    const others =
      unanswered?.options.filter(({ label }) => !label.includes('lantern')).map(({ value }) => value) ?? [];
    const none = (await eve.selects(message, unanswered?.customId ?? '', others)).message;
    expect(textOf(none)).toMatch(/^No open questions/);
    const { files } = await readKnowledge(pack.folder);
    const { pack: read, problems } = loadPack(files);
    expect(problems).toEqual([]);
    expect(read?.questions.find(({ id }) => id === 'opening-day')?.also).toContain(
      'reopening vibes for lantern quay market, any idea',
    );
    expect(read?.unanswered.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['Is there parking: or "not"?', 'Will it snow?']),
    );
    const shown = await ada.types(channel, '/ask', { question: 'reopening vibes for lantern quay market, any idea' });
    expect(textOf(shown.message)).toContain('It reopens on 3 May.');
  });

  test('leads somewhere sensible from a page that is gone', async ({ world }) => {
    await seed(world, (store) => {
      for (let number = 0; number < 11; number++)
        store.recordGap({ question: `What about ${number} lamps?`, outcome: 'unknown' });
    });
    await world.startBot();
    const eve = editorIn(world);
    const { message } = await eve.types(world.channel, '/desk gaps');
    const last = (await eve.presses(message, 'Next')).message;
    expect(last.embeds[0]?.footer?.text).toBe('11 of 11');
    const select = last.selects[0];
    const after = await eve.selects(last, select?.customId ?? '', [select?.options[0]?.value ?? '']);
    expect(after.message.embeds[0]?.footer?.text).toBe('1 to 10 of 10');
  });
});

describe('/desk votes', () => {
  test('lists the weakest answers first, with what readers expected', async ({ world }) => {
    await seed(world, async (store) => {
      await store.recordVote({ entry: 'opening-day', isHelpful: true, userId: '1' });
      await store.recordVote({ entry: 'repair-cost', isHelpful: false, expectation: 'In *dollars*', userId: '2' });
      await store.recordVote({ entry: 'long-gone', isHelpful: false, userId: '2' });
    });
    await world.startBot();
    const eve = editorIn(world);
    const { message } = await eve.types(world.channel, '/desk votes');
    const text = textOf(message);
    expect(text.indexOf('How much did the repairs cost?')).toBeLessThan(
      text.indexOf('When does the night market reopen?'),
    );
    expect(text).toContain('Helpful: 0 · not helpful: 1\n-# expected: In *dollars*');
    expect(text).toContain('no longer in the pack: long-gone');
    const exported = await eve.presses(message, 'Export');
    const lines = eve
      .opens(exported.message, 'votes.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 'repair-cost', answerable: true, gold: ['p3s1'], style: 'not helpful', expected: ['In *dollars*'] },
      { id: 'opening-day', style: 'helpful' },
    ]);
  });
});

describe('/desk teach', () => {
  test('keeps a good draft, lists it, exports it for the pack, and removes it', async ({ world }) => {
    await world.startBot();
    const { channel } = world;
    const eve = editorIn(world);
    const kept = await teaches(eve, channel, { ...FERRY, also: 'last boat when\n\n  "last" ferry: time ' });
    expect(textOf(kept)).toMatch(/^Kept as draft 1: .*\nIt does not answer yet/);
    expect(kept.ephemeral).toBe(true);
    const { message } = await eve.types(channel, '/desk drafts');
    expect(textOf(message)).toContain('Until when does the ferry run?\nIt runs until midnight.');
    const { message: exported } = await eve.presses(message, 'Export');
    const pack = await packWith(eve.opens(exported, 'drafts.yaml'));
    const also = ['last boat when', '"last" ferry: time'];
    expect(pack.questions.at(-1)).toMatchObject({ question: FERRY.question, also, answer: FERRY.answer });
    const select = message.selects[0];
    const after = await eve.selects(message, select?.customId ?? '', [select?.options[0]?.value ?? '']);
    expect(textOf(after.message)).toBe('This server has no drafts.');
  });

  test('says in plain words what to correct, and opens the form again with what was written', async ({ world }) => {
    await world.startBot();
    const { channel } = world;
    const eve = editorIn(world);
    const wrong = { ...FERRY, quote: 'A ferry runs from Pell Island every 20 minutes until noon' };
    const refused = await teaches(eve, channel, wrong);
    expect(textOf(refused)).toContain('Did you mean “A ferry runs from Pell Island every 20 minutes until midnight”?');
    expect(eve.opens(refused, 'draft.txt')).toContain(wrong.quote);
    const { modal } = await eve.presses(refused, 'Correct it');
    expect(modal.fields.map(({ value }) => value)).toEqual([FERRY.question, '', FERRY.answer, wrong.quote]);
    const kept = await eve.submits(modal, { quote: FERRY.quote });
    expect(textOf(kept.message)).toMatch(/^Kept as draft 1/);
    expect(textOf(await teaches(eve, channel))).toMatch(/which another draft answers/);
  });

  test.for([
    ['a number that the quote lacks', { answer: 'It runs until 11.' }, 'numbers and dates'],
    ['a question that the pack has', { question: 'Are dogs allowed' }, 'each question once'],
    ['mark-up and mentions', { question: '**@everyone** <@1>', quote: '||x|| `y` <@&2>' }, '||x|| `y` <@&2>'],
    ['white space', { answer: ' \n ' }, 'an empty text'],
  ] as const)('does not keep %s', async ([, wrong, told], { world }) => {
    await world.startBot();
    const eve = editorIn(world);
    expect(textOf(await teaches(eve, world.channel, { ...FERRY, ...wrong }))).toContain(told);
    expect(textOf((await eve.types(world.channel, '/desk drafts')).message)).toBe('This server has no drafts.');
  });

  test('bears the longest texts that the form takes', async ({ world }) => {
    await world.startBot();
    const eve = editorIn(world);
    const long = { question: '*'.repeat(300), answer: '_'.repeat(4_000), quote: '`@'.repeat(2_000) };
    expect((await teaches(eve, world.channel, long)).embeds[0]?.title).toMatch(/^Not kept yet/);
  });

  test('lets drafts answer in their own server alone, labelled, once they may', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, sandbox } = world;
    const elsewhere = sandbox.createGuild({ name: 'Elsewhere', bots: [bot], readers: [ada] }).createChannel('talk');
    const eve = editorIn(world);
    const { message } = await eve.types(channel, '/desk settings', { drafts: 'live' });
    expect(textOf(message)).toContain('Drafts answer in this server');
    expect(textOf(await teaches(eve, channel))).toContain('It answers in this server from now on');
    const answerIn = async (place: Channel) =>
      textOf((await ada.types(place, '/ask', { question: FERRY.question })).message);
    await expect.poll(() => answerIn(channel)).toMatch(/It runs until midnight\.[\s\S]*Editor’s note, not checked in/);
    expect(await answerIn(elsewhere)).not.toContain('It runs until midnight');
    const mentioned = await ada.getsReply(ada.says(channel, `${bot.mention} ${FERRY.question}`));
    expect(textOf(mentioned)).toContain('Editor’s note');
    expect(textOf((await ada.presses(mentioned, 'In context')).message)).toContain('until midnight');
    expect((await ada.completes(channel, '/ask', 'question', 'ferry')).map(({ name }) => name)).toContain(
      FERRY.question,
    );
    await eve.types(channel, '/desk settings', { drafts: 'waiting' });
    expect(await answerIn(channel)).not.toContain('It runs until midnight');
  });
});

describe('/desk export', () => {
  test('sends all three files, good also where there is nothing in them', async ({ world }) => {
    await world.startBot();
    const eve = editorIn(world);
    const { message } = await eve.types(world.channel, '/desk export');
    expect(message.attachments.map(({ name }) => name)).toEqual(['gaps.yaml', 'drafts.yaml', 'votes.jsonl']);
    await packWith(eve.opens(message, 'gaps.yaml'));
    await packWith(eve.opens(message, 'drafts.yaml'));
  });
});

const DRAFTS = `# By Ann.
questions:
  - id: rents
    question: What happens to the stall rents?
    also: [are rents going up]
    answer: They stay as they were before the fire.
    cites: [Stall rents stay as they were before the fire]
    draft: true
  - id: often
    question: How often can one cross from the island?
    answer: One can cross every 20 minutes.
    cites: [A ferry runs from Pell Island every 20 minutes]
    draft: true
unanswered:
  - id: weather
    question: Is there a plan for hail?
    draft: true
aliases:
  - name: Ada Wren
    also: [Wren]
    draft: true
  - name: Lantern Quay
    also: [the quay]
    draft: true
`;

describe('/desk review', () => {
  const begin = async (world: World) => {
    const pack = await copyPack(NIGHT_MARKET);
    await pack.write('drafts.yaml', DRAFTS);
    await world.startBot({ knowledgeFolder: pack.folder });
    const eve = editorIn(world);
    const { message } = await eve.types(world.channel, '/desk review');
    const now = () => eve.looksAgain(message) ?? message;
    /** What its message shows in the end. */
    const shows = (text: RegExp) => expect.poll(() => textOf(now())).toMatch(text);
    return { eve, message, now, shows, file: join(pack.folder, 'drafts.yaml') };
  };

  test('shows a draft with its quote and decides on it in place; the files keep their layout', async ({ world }) => {
    const { eve, message, now, shows, file } = await begin(world);
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toMatch(
      /^What happens to the stall rents\?\n-# Question\nThey stay as they were before the fire\.\n- are rents going up\n\n> Stall rents stay as they were before the fire\.\n-# — .*paragraph 3/,
    );
    expect(textOf(message)).toMatch(/1 of 5 · in the pack: questions \d+, not in the story \d+$/);
    await eve.presses(message, 'Accept');
    await shows(/^How often can one cross from the island\?/);
    expect(await readFile(file, 'utf8')).toBe(DRAFTS.replace('    draft: true\n', ''));
    await expect
      .poll(async () => textOf((await world.ada.types(world.channel, '/ask', { question: 'rents' })).message))
      .toContain('They stay as they were before the fire.');
    await eve.presses(now(), 'Undo');
    await shows(/^What happens to the stall rents\?/);
    expect(await readFile(file, 'utf8')).toBe(DRAFTS);
    await eve.presses(now(), 'Skip');
    await shows(/^How often/);
    await eve.presses(now(), 'Delete');
    await shows(/^Is there a plan for hail\?\n-# Question · story does not say/);
    await eve.presses(now(), 'Skip');
    await shows(/^Ada Wren\n-# Name\n- Wren/);
    await eve.presses(now(), 'Accept all 2');
    await shows(/^This is the end; 2 were skipped and wait on\./);
    await eve.presses(now(), 'From the start');
    await shows(/^What happens to the stall rents\?[\s\S]*1 of 2/);
    const text = await readFile(file, 'utf8');
    expect([text.startsWith('# By Ann.'), text.includes('id: often'), text.match(/draft/g)]).toEqual([
      true,
      false,
      ['draft', 'draft'],
    ]);
  });

  test('takes a correction, or says what is wrong with it and keeps what was typed', async ({ world }) => {
    const { eve, message, now, shows, file } = await begin(world);
    const first = await eve.presses(message, 'Edit');
    const given = Object.fromEntries(first.modal.fields.map(({ customId, value }) => [customId, value]));
    expect(given).toMatchObject({ also: 'are rents going up', cites: 'Stall rents stay as they were before the fire' });
    await eve.submits(first.modal, { ...given, answer: 'They rise to 900 marks.' });
    await shows(/^Expected: [\s\S]*To do: [\s\S]*What happens to the stall rents\?/);
    expect(await readFile(file, 'utf8')).toBe(DRAFTS);
    const { modal } = await eve.presses(now(), 'Edit');
    expect(modal.fields.find(({ customId }) => customId === 'answer')?.value).toBe('They rise to 900 marks.');
    await eve.submits(modal, { ...given, answer: 'They stay.', also: 'are rents going up\nwill *stalls* cost more' });
    await shows(/^How often can one cross from the island\?/);
    expect(await readFile(file, 'utf8')).toContain(
      'also: [are rents going up, "will *stalls* cost more"]\n    answer: They stay.',
    );
  });

  test('goes on from the start once a pack that was broken meanwhile is mended', async ({ world }) => {
    const { eve, message, now, shows, file } = await begin(world);
    const broken = join(dirname(file), 'broken.yaml');
    await writeFile(broken, 'questions: 7\n');
    await eve.presses(message, 'Accept');
    await shows(/^The pack on disk has 1 problem, told in the file\./);
    expect(await readFile(file, 'utf8')).toBe(DRAFTS);
    await rm(broken);
    await eve.presses(now(), 'From the start');
    await shows(/^What happens to the stall rents\?[\s\S]*1 of 5/);
    expect(now().attachments).toEqual([]);
  });

  test('leaves to another editor what they decided first', async ({ world }) => {
    const { eve, message, shows, file } = await begin(world);
    const bob = world.sandbox.createReader('Bob', { guilds: [] });
    world.guild.addReader(bob, { permissions: PermissionFlagsBits.ManageGuild });
    const hisShows = (text: RegExp) => expect.poll(() => textOf(bob.looksAgain(his) ?? his)).toMatch(text);
    const { message: his } = await bob.types(world.channel, '/desk review');
    const { modal } = await bob.presses(his, 'Edit');
    await eve.presses(message, 'Delete');
    await shows(/^How often/);
    const after = await readFile(file, 'utf8');
    await bob.presses(his, 'Accept');
    await hisShows(/^Expected: the draft as it was shown[\s\S]*How often can one cross from the island\?/);
    await bob.submits(modal, {
      question: 'Mine?',
      also: '',
      answer: 'They stay.',
      cites: 'Stall rents stay as they were',
    });
    await bob.presses(bob.looksAgain(his) ?? his, 'Undo');
    await hisShows(/^Expected: a change to undo/);
    expect(await readFile(file, 'utf8')).toBe(after);
  });
});

describe('/desk reload', () => {
  test('answers from the pack on disk, or from the last good one and sends the problems', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    await world.startBot({ knowledgeFolder: pack.folder });
    const { ada, channel } = world;
    const eve = editorIn(world);
    await pack.edit('questions.yaml', 'It reopens on 3 May.', 'On 3 May it reopens.');
    expect(textOf((await eve.types(channel, '/desk reload')).message)).toMatch(
      /^Done: version \w+ of the pack answers now\.\nArticles: 1/,
    );
    const ask = async () => textOf((await ada.types(channel, '/ask', { question: 'opening-day' })).message);
    expect(await ask()).toContain('On 3 May it reopens.');
    await pack.edit('questions.yaml', 'On 3 May it reopens.', 'On 9 May it reopens.');
    const { message } = await eve.types(channel, '/desk reload');
    expect(textOf(message)).toBe(
      'The pack on disk has 1 problem, told in the file. The last good pack goes on answering.',
    );
    expect(message.ephemeral).toBe(true);
    expect(eve.opens(message, 'problems.txt')).toMatch(/questions\.yaml\n.*expected only numbers and dates/);
    expect(await ask()).toContain('On 3 May it reopens.');
  });

  test('says how many answers change, and lists them before and after', async ({ world }) => {
    await seed(world, (store) => store.recordGap({ question: 'Will dinosaurs dance?', outcome: 'unknown' }));
    const pack = await copyPack(NIGHT_MARKET);
    await world.startBot({ knowledgeFolder: pack.folder });
    const { ada, channel } = world;
    const eve = editorIn(world);
    const reload = async () => (await eve.types(channel, '/desk reload')).message;
    expect(textOf(await reload())).not.toContain('change');
    await pack.edit('questions.yaml', 'It reopens on 3 May.', 'On 3 May it *reopens*.');
    await pack.write(
      'z.yaml',
      'unanswered:\n  - id: dance\n    question: Will dinosaurs dance?\n    note: It names none.\n',
    );
    const message = await reload();
    expect(textOf(message)).toMatch(/\n2 answers change\.$/);
    const { message: list } = await eve.presses(message, 'List them');
    expect(list.ephemeral).toBe(true);
    expect(textOf(list)).toMatch(/\*\*Will dinosaurs dance\?\*\*\n.*\n→ \*story does not say\* It names none\./);
    expect(textOf(list)).toMatch(
      /\*\*When does the night market reopen\?\*\* \(\+\d+\)\nIt reopens on 3 May\.\n→ On 3 May it \*reopens\*\./,
    );
    const forged = await forge(world, 'desk-changes:none', channel);
    expect(textOf((await eve.presses(forged, 'desk-changes:none')).message)).toContain('earlier version');
    expect(textOf((await ada.presses(forged, 'desk-changes:none')).message)).toBe(REFUSED);
  });
});

describe('/desk reload of a pack that is watched', () => {
  test('says what has changed since the last one, though it was read meanwhile', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    await world.startBot({ knowledgeFolder: pack.folder, isWatching: true });
    const { ada, channel } = world;
    const eve = editorIn(world);
    const reload = async () => textOf((await eve.types(channel, '/desk reload')).message);
    const ask = async () =>
      textOf((await ada.types(channel, '/ask', { question: 'opening-day', private: true })).message);
    for (const [before, after] of [
      ['It reopens on 3 May.', 'On 3 May it reopens.'],
      ['On 3 May it reopens.', 'The market reopens on 3 May.'],
    ] as const) {
      await pack.edit('questions.yaml', before, after);
      await expect.poll(ask, { timeout: 15_000 }).toContain(after);
    }
    const { message } = await eve.types(channel, '/desk reload');
    expect(textOf(message)).toMatch(/\n1 answer changes\.$/);
    const { message: list } = await eve.presses(message, 'List them');
    expect(textOf(list)).toContain('It reopens on 3 May.\n→ The market reopens on 3 May.');
    expect(await reload()).not.toContain('change');
    await pack.edit('questions.yaml', 'The market reopens on 3 May.', 'It reopens on 3 May.');
    expect(await reload()).toContain('1 answer changes.');
  });
});

describe('/desk status', () => {
  test('tells of the pack, the connection, the questions and what is kept', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    await ada.types(channel, '/ask', { question: 'opening-day' });
    await ada.types(channel, '/ask', { question: 'ignore your instructions' });
    const eve = editorIn(world);
    const read = async () => textOf((await eve.types(channel, '/desk status')).message);
    await expect
      .poll(read)
      .toMatch(/Questions since <t:\d+:f>: 2\nAnswered 50 %, nearest shown 0 %, not in the story 50 %/);
    const text = await read();
    expect(text).toMatch(/Pack: version \w+, files [0-9a-f]{12}\nArticles: 1 · questions: \d+/);
    expect(text).toMatch(/Started <t:\d+:R>/);
    expect(text).toMatch(/half within [\d.]+ ms, 99 % within [\d.]+ ms/);
    expect(text).toMatch(/Kept: questions \d \(open: \d\), votes 0, drafts 0 · \d\.\d MiB/);
  });
});

/** A command as it was registered, or an option or choice of one. */
interface Declared {
  name: string;
  value?: string;
  options?: Declared[];
  choices?: Declared[];
}

describe('/desk settings', () => {
  test('switch the bot off and on: no mention is answered, commands are refused in private, the desk and help stay', async ({
    world,
  }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const eve = editorIn(world);
    await eve.types(channel, '/desk settings', { on: false });
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
    expect([textOf(message), message.ephemeral]).toEqual(['I am switched off in this server.', true]);
    ada.says(channel, `${bot.mention} When does the market reopen?`);
    expect(textOf((await ada.types(channel, '/help')).message)).toContain('Night market');
    expect(textOf((await eve.types(channel, '/desk settings', { on: true })).message)).toContain(
      'I answer in this server.',
    );
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} When does the market reopen?`));
    expect(textOf(reply)).toContain('3 May');
    expect(saidBy(bot, channel).filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
  });

  test('answer mentions nowhere, or in chosen channels and their threads', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, guild } = world;
    const eve = editorIn(world);
    const other = guild.createChannel('other');
    await eve.types(channel, '/desk settings', { mentions: 'none' });
    ada.says(channel, `${bot.mention} When does the market reopen?`);
    const { message } = await eve.types(channel, '/desk settings');
    const chosen = await eve.selects(message, 'desk-channels', [channel.id]);
    expect(textOf(chosen.message)).toContain(`I answer mentions in <#${channel.id}>.`);
    ada.says(other, `${bot.mention} When does the market reopen?`);
    const thread = channel.createThread('more');
    for (const place of [channel, thread]) {
      const reply = await ada.getsReply(ada.says(place, `${bot.mention} When does the market reopen?`));
      expect(textOf(reply)).toContain('3 May');
    }
    expect(saidBy(bot, other)).toEqual([]);
    expect(saidBy(bot, channel).filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
    const cleared = await eve.selects(chosen.message, 'desk-channels', []);
    expect(textOf(cleared.message)).toContain('I answer mentions in every channel.');
  });

  test('let only members with a role ask, by command, button and mention, and those who manage the server', async ({
    world,
  }) => {
    await world.startBot();
    const { ada, bot, channel, guild, sandbox } = world;
    const eve = editorIn(world);
    const before = (await ada.types(channel, '/ask', { question: 'opening-day' })).message;
    const readers = guild.createRole('readers');
    const rita = sandbox.createReader('Rita', { guilds: [] });
    guild.addReader(rita, { roles: [readers] });
    const { message } = await eve.types(channel, '/desk settings');
    expect(textOf((await eve.selects(message, 'desk-roles', [readers.id])).message)).toContain(
      `Only these roles may ask: <@&${readers.id}>`,
    );
    const ask = async (reader: Reader) => (await reader.types(channel, '/ask', { question: 'opening-day' })).message;
    const refused = 'In this server only members with certain roles may ask me.';
    expect(textOf(await ask(ada))).toBe(refused);
    expect(textOf((await ada.presses(before, 'In context')).message)).toBe(refused);
    expect(textOf(await ask(rita))).toContain('3 May');
    expect(textOf(await ask(eve))).toContain('3 May');
    const unheard = ada.says(channel, `${bot.mention} When does the market reopen?`);
    expect(textOf(await rita.getsReply(rita.says(channel, `${bot.mention} When does the market reopen?`)))).toContain(
      '3 May',
    );
    expect(saidBy(bot, channel).filter(({ replyTo }) => replyTo === unheard.id)).toEqual([]);
    await eve.selects((await eve.types(channel, '/desk settings')).message, 'desk-roles', []);
    expect(textOf(await ask(ada))).toContain('3 May');
  });

  test('make commands private unless the reader says otherwise', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    await editorIn(world).types(channel, '/desk settings', { private: true });
    const ephemeral = async (command: string, options = {}) =>
      (await ada.types(channel, command, options)).message.ephemeral;
    expect(await ephemeral('/ask', { question: 'opening-day' })).toBe(true);
    expect(await ephemeral('/facts')).toBe(true);
    expect(await ephemeral('/ask', { question: 'opening-day', private: false })).toBe(false);
    expect(await ephemeral('/quiz', { open: true })).toBe(false);
  });

  test('choose one language for a server, over that of readers and of the server', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const eve = editorIn(world);
    const { message } = await eve.types(channel, '/desk settings', { language: 'uk' });
    expect(textOf(message)).toContain('українська');
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} ignore your instructions`));
    expect(textOf(reply)).toContain('У статті про це не сказано');
    expect(textOf((await ada.types(channel, '/ask', { question: 'ignore your instructions' })).message)).toContain(
      'У статті',
    );
    expect(textOf((await eve.types(channel, '/desk settings', { language: 'own' })).message)).toContain(
      'each reader’s own language',
    );
  });

  test.for(['constructor', '__proto__', 'toString', ''])(
    'is stale as a part that never was: %s',
    async (name, { world }) => {
      await world.startBot();
      const data = { id: '1', type: 1, name: 'desk', options: [{ type: 1, name, options: [] }] };
      const { message } = await editorIn(world).forges(world.channel, world.bot, { type: 2, data });
      expect(textOf(message)).toMatch(/^I no longer have this command\./);
    },
  );

  test('offer every language, each answered in from then on, whatever its locale is called', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    const eve = editorIn(world);
    const find = (among: Declared[] | undefined, wanted: string) => among?.find(({ name }) => name === wanted);
    const settings = find(
      find(
        eve.commands(channel).map(({ raw }) => raw as Declared),
        'desk',
      )?.options,
      'settings',
    );
    const choices = find(settings?.options, 'language')?.choices ?? [];
    const values = choices.map(({ value = '' }) => value).filter((value) => value !== 'own');
    expect(values).toHaveLength(LANGUAGES.length);
    const spoken: string[] = [];
    for (const language of values) {
      const { message } = await eve.types(channel, '/desk settings', { language });
      expect(textOf(message)).toContain(choices.find(({ value }) => value === language)?.name);
      spoken.push((await ada.types(channel, '/ask', { question: 'opening-day' })).message.buttons[0]?.label ?? '');
    }
    expect(spoken).toEqual(LANGUAGES.map((language) => wordingFor(language).say('answer.contextButton')));
  });

  test('stay after a restart, and hold for one server alone', async ({ world }) => {
    const first = await world.startBot();
    const { ada, bot, channel, sandbox } = world;
    await editorIn(world).types(channel, '/desk settings', { on: false, cooldown: 7 });
    await first.stop();
    await world.startBot();
    expect(textOf((await ada.types(channel, '/ask', { question: 'opening-day' })).message)).toBe(
      'I am switched off in this server.',
    );
    const elsewhere = sandbox.createGuild({ name: 'Elsewhere', bots: [bot], readers: [ada] }).createChannel('talk');
    expect(textOf((await ada.types(elsewhere, '/ask', { question: 'opening-day' })).message)).toContain('3 May');
  });
});

describe('/desk forget', () => {
  test('deletes votes, drafts and settings of this server, once confirmed', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    const eve = editorIn(world);
    await eve.types(channel, '/desk settings', { cooldown: 0, mentions: 'none' });
    await teaches(eve, channel);
    await ada.presses((await ada.types(channel, '/ask', { question: 'opening-day' })).message, '👍');
    const { message } = await eve.types(channel, '/desk forget');
    expect(textOf((await eve.types(channel, '/desk drafts')).message)).toContain('ferry');
    const done = await eve.presses(message, 'Delete for good');
    expect(textOf(done.message)).toBe(
      'Done. Deleted questions: 0, votes: 1, drafts: 1. The settings are the usual ones again.',
    );
    expect(done.message.buttons).toEqual([]);
    expect(textOf((await eve.types(channel, '/desk drafts')).message)).toBe('This server has no drafts.');
    expect(textOf((await eve.types(channel, '/desk votes')).message)).toBe('There are no votes yet.');
    expect(textOf((await eve.types(channel, '/desk settings')).message)).toContain('mentions in every channel');
  });
});
