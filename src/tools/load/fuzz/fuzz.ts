import type { Bot, Channel } from '../../../sandbox/handles.ts';
import type { Message } from '../../../sandbox/reader/message.ts';
import type { Modal } from '../../../sandbox/reader/modal.ts';
import type { Reader } from '../../../sandbox/reader/reader.ts';
import type { Shown } from '../../../sandbox/reader/shown.ts';
import { makeRandom, type Random } from '../../bench/random.ts';
import { type Asker, takeTurns } from '../crowd.ts';
import { forgeId } from './forge-ids.ts';
import { forgeCommand, forgeForm } from './forge-payloads.ts';
import { makeHostileText } from './hostile-text.ts';
import { judge } from './judge.ts';

/** The bot's place, and its attackers. */
export interface FuzzStage {
  bot: Bot;
  crowd: readonly Asker[];
}

/** The number of inputs tried, and the faults found; none if all is well. */
export interface Fuzzed {
  tried: number;
  findings: string[];
}

/** Inputs under way at once. */
const LANES = 8;
/** Messages kept for pressing; enough that each user rarely presses. */
const MOST_KEPT = 400;
/** Ordinary questions at first, to have buttons, menus and custom_ids to misuse. */
const FIRST = 60;
/** A message's maximum length beside the mention. */
const LONGEST_MESSAGE = 1_950;
const PATIENCE = 30_000;
/** Discord's numbers for kinds of interactions and components. */
const COMMAND = 2;
const COMPONENT = 3;
const FORM = 5;
const BUTTON = 2;
const MENU = 3;

/** What the bot has shown so far, to be misused. */
interface ShownSoFar {
  messages: { reader: Reader; channel: Channel; message: Message }[];
  forms: Modal[];
  ids: string[];
}

interface Try {
  random: Random;
  number: number;
  asker: Asker;
  bot: Bot;
  seen: ShownSoFar;
}

/** Tries hostile inputs of every kind, deterministically per seed. Never rejects because of the bot. */
export async function fuzz(
  { bot, crowd }: FuzzStage,
  { count, seed }: { count: number; seed: number },
): Promise<Fuzzed> {
  const findings: string[] = [];
  const seen: ShownSoFar = { messages: [], forms: [], ids: [] };
  const next = takeTurns(crowd);
  let started = 0;
  const lane = async () => {
    while (started < count) {
      const number = started++;
      const random = makeRandom(seed * 1_000_003 + number);
      const [what, input] = number < FIRST ? ORDINARY : pick(random);
      try {
        const problems = await input({ random, number, asker: next(), bot, seen });
        findings.push(...problems.map((problem) => `${what} ${number}: ${problem}`));
      } catch (error) {
        findings.push(`${what} ${number}: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { tried: count, findings };
}

type Input = (attempt: Try) => Promise<string[]>;

const ORDINARY: [string, Input] = ['question', askOrdinarily];

/** Each kind with its percentage. */
const INPUTS: [share: number, what: string, input: Input][] = [
  [8, 'mention', sendMention],
  [2, 'direct message', sendDirectMessage],
  [25, 'command', sendCommand],
  [15, 'keystrokes', type],
  [5, 'message command', useOnMessage],
  [25, 'component', pressForged],
  [12, 'form', sendForm],
  [8, 'question', askOrdinarily],
];

function pick(random: Random): [string, Input] {
  let left = random.fraction() * 100;
  for (const [share, what, input] of INPUTS) {
    left -= share;
    if (left < 0) return [what, input];
  }
  return ORDINARY;
}

async function askOrdinarily({ asker, seen, number }: Try): Promise<string[]> {
  const { reader, channel } = asker;
  const question = number % 2 === 0 ? 'What happened, and who said so?' : 'zq nothing that the story knows';
  const shown = await reader.types(channel, '/ask', { question });
  const problems = look(shown, asker, [], seen);
  const { buttons } = shown.message;
  const opening = buttons.find(({ customId }) => customId?.startsWith('not'))?.customId;
  if (opening === undefined || number % 3 > 0) return problems;
  return [...problems, ...look(await reader.presses(shown.message, opening), asker, [], seen)];
}

async function sendMention({ random, number, asker: { reader, channel }, bot }: Try): Promise<string[]> {
  const { text, marks } = makeHostileText(random, number, LONGEST_MESSAGE);
  const question = reader.says(channel, `${bot.mention} ${text}`);
  const reply = await reader.getsReply(question, PATIENCE);
  const replies = channel.messages().filter(({ replyTo }) => replyTo === question.id);
  return [...judge(reply, marks), ...(replies.length === 1 ? [] : [`answered ${replies.length} times`])];
}

async function sendDirectMessage({ random, number, asker: { reader }, bot }: Try): Promise<string[]> {
  const { text, marks } = makeHostileText(random, number, LONGEST_MESSAGE);
  const channel = reader.opensDirectMessage(bot);
  const earlier = new Set(channel.messages().map(({ id }) => id));
  reader.says(channel, text);
  const isAnswer = ({ id, author }: Message) => author.id === bot.id && !earlier.has(id);
  return judge(await reader.waitsFor(channel, isAnswer, PATIENCE), marks);
}

async function sendCommand({ random, number, asker, bot, seen }: Try): Promise<string[]> {
  const { reader, channel } = asker;
  const { data, marks } = forgeCommand(random, number, reader.commands(channel));
  return look(await reader.forges(channel, bot, { type: COMMAND, data }), asker, marks, seen);
}

async function type({ random, number, asker: { reader, channel } }: Try): Promise<string[]> {
  const completing = reader.commands(channel).flatMap(({ name, raw }) =>
    (raw.options ?? [])
      .filter((option) => 'autocomplete' in option && option.autocomplete)
      .map((option) => ({
        command: `/${name}`,
        option: option.name,
      })),
  );
  const { command, option } = random.pick(completing);
  const choices = await reader.completes(channel, command, option, makeHostileText(random, number, 6_000).text);
  return choices.length <= 25 ? [] : [`offered ${choices.length} choices`];
}

async function useOnMessage({ random, number, asker, seen }: Try): Promise<string[]> {
  const { reader, channel } = asker;
  const { text, marks } = makeHostileText(random, number, LONGEST_MESSAGE);
  const menu = reader.commands(channel).filter(({ kind }) => kind === 'message');
  if (menu.length === 0) return [];
  return look(await reader.uses(reader.says(channel, text), random.pick(menu).name), asker, marks, seen);
}

async function pressForged({ random, number, bot, seen }: Try): Promise<string[]> {
  const { reader, channel, message } = random.pick(seen.messages);
  const { text, marks } = makeHostileText(random, number, 100);
  const custom_id = random.fraction() < 0.2 ? random.pick(seen.ids) : forgeId(random, seen.ids, number);
  const isMenu = random.fraction() < 0.5;
  const values = random.pick([[text], [random.pick(seen.ids).slice(0, 100)], ['-1'], ['__proto__'], [text, text]]);
  const data = isMenu ? { component_type: MENU, custom_id, values } : { component_type: BUTTON, custom_id };
  if (!reader.looksAgain(message)) return [];
  const shown = await reader.forges(channel, bot, { type: COMPONENT, data, message });
  return look(shown, { reader, channel }, marks, seen);
}

async function sendForm({ random, number, asker, bot, seen }: Try): Promise<string[]> {
  const { reader, channel } = asker;
  const { data, marks } = forgeForm(random, number, seen.forms, seen.ids);
  return look(await reader.forges(channel, bot, { type: FORM, data }), asker, marks, seen);
}

/** Judges what was shown, and keeps what can be misused. */
function look(shown: Shown, { reader, channel }: Asker, marks: string[], seen: ShownSoFar): string[] {
  if (shown.kind === 'failure') return [`got no answer, but “${shown.failure}”`];
  if (shown.kind === 'nothing') return [];
  if (shown.kind === 'modal') {
    keep(seen.forms, shown.modal);
    keep(seen.ids, shown.modal.customId);
    return [];
  }
  const { message } = shown;
  keep(seen.messages, { reader, channel, message });
  for (const { customId } of [...message.buttons, ...message.selects]) {
    if (customId !== undefined && !seen.ids.includes(customId)) keep(seen.ids, customId);
  }
  return judge(message, marks);
}

function keep<Item>(items: Item[], item: Item): void {
  items.push(item);
  if (items.length > MOST_KEPT) items.shift();
}
