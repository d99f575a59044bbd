import { type AskResult, askByCommand, askByMention, typeDraft } from './ask.ts';
import type { BotVitals } from './bot.ts';
import { type Asker, takeTurns } from './crowd.ts';
import { type Drive, drive, driveFlatOut } from './drive.ts';
import type { Stage } from './stage.ts';

/** What one rate came to. */
export interface LoadStep {
  /** Questions a second that were wanted. */
  wanted: number;
  drive: Drive;
  bot: BotVitals;
}

/** A soak test's result; memory is measured after garbage collection. */
export interface Soak {
  drive: Drive;
  start: BotVitals;
  /** A quarter through, when caches are full. */
  quarter: BotVitals;
  end: BotVitals;
}

/** One reload, and the concurrent questions. */
export interface Reload {
  milliseconds: number;
  drive: Drive;
  bot: BotVitals;
}

/** A flood: its guild's users, and all others. */
export interface Flood {
  flood: Drive;
  others: Drive;
  bot: BotVitals;
}

/** Users typing, and users asking meanwhile. */
export interface Typing {
  keystrokes: Drive;
  questions: Drive;
  bot: BotVitals;
}

/**
 * Discord allows a bot 50 requests a second, besides interaction responses, and the library waits to comply.
 * More mentions a second would only measure that wait.
 */
const MOST_MENTIONS = 40;
/** Enough to keep the bot busy without queues. */
const LANES = 32;
const WARM_UP = 300;
/** Each in another guild, and few enough to type without pause. */
const TYPISTS = 60;
const KEYS_A_SECOND = 3;
/** Questions during a reload: a busy evening, long enough for a slow machine. */
const MEANWHILE = { rate: 50, seconds: 4 };

/** Asks at one rate: half by mention, up to Discord's limit, the rest by command. */
export async function runStep(stage: Stage, wanted: number, seconds: number): Promise<LoadStep> {
  await stage.vitals('collect and measure');
  const ask = askInBothWays(stage, Math.max(2, Math.ceil(wanted / MOST_MENTIONS)));
  const driven = await drive(wanted, seconds, ask);
  return { wanted, drive: driven, bot: await stage.vitals('measure') };
}

/** Asks so many questions as fast as they are answered, some by mention. */
export async function runSoak(stage: Stage, count: number): Promise<Soak> {
  const { vitals } = stage;
  const ask = askInBothWays(stage, LANES * 2);
  await driveFlatOut(WARM_UP, LANES, ask);
  const start = await vitals('collect and measure');
  const first = await driveFlatOut(Math.ceil(count / 4), LANES, ask);
  const quarter = await vitals('collect and measure');
  const rest = await driveFlatOut(count - first.asked, LANES, (index) => ask(first.asked + index));
  const end = await vitals('collect and measure');
  return { drive: joined(first, rest), start, quarter, end };
}

/** Reloads the pack so many times in a row, while users ask. */
export async function runReloads(stage: Stage, times: number): Promise<Reload[]> {
  const ask = askInBothWays(stage, 2);
  await driveFlatOut(WARM_UP, LANES, ask);
  const reloads: Reload[] = [];
  while (reloads.length < times) {
    await stage.vitals('collect and measure');
    const driving = drive(MEANWHILE.rate, MEANWHILE.seconds, ask);
    const started = performance.now();
    const bot = await stage.vitals('reload and measure');
    reloads.push({ milliseconds: performance.now() - started, bot, drive: await driving });
  }
  return reloads;
}

/** One guild's users ask at an excessive rate, others as usual. */
export async function runFlood(stage: Stage, rate: number, seconds: number): Promise<Flood> {
  const flooded = stage.crowd[0]?.channel;
  const flooder = takeTurns(stage.crowd.filter(({ channel }) => channel === flooded));
  const calm = { ...stage, crowd: stage.crowd.filter(({ channel }) => channel !== flooded) };
  await driveFlatOut(WARM_UP, LANES, askInBothWays(calm, 2));
  await stage.vitals('collect and measure');
  const [flood, others] = await Promise.all([
    drive(rate, seconds, (index) => askByCommand(flooder(), stage.questionAt(index))),
    drive(MEANWHILE.rate, seconds, askInBothWays(calm, 2)),
  ]);
  return { flood, others, bot: await stage.vitals('measure') };
}

/** Users type questions, letter by letter, while others ask as usual. */
export async function runTyping(stage: Stage, seconds: number, count = TYPISTS): Promise<Typing> {
  const typists = stage.crowd.slice(0, count);
  const type = (index: number) => {
    const typist = index % typists.length;
    const question = stage.questionAt(typist);
    const typed = question.slice(0, 1 + (Math.floor(index / typists.length) % question.length));
    return typeDraft(typists[typist] as Asker, typed);
  };
  const others = { ...stage, crowd: stage.crowd.slice(count) };
  const ask = askInBothWays(others, 2);
  await driveFlatOut(WARM_UP, LANES, ask);
  await stage.vitals('collect and measure');
  const [keystrokes, questions] = await Promise.all([
    drive(count * KEYS_A_SECOND, seconds, type),
    drive(MEANWHILE.rate, seconds, ask),
  ]);
  return { keystrokes, questions, bot: await stage.vitals('measure') };
}

/** Asks the questions in turn, every nth by mention. */
function askInBothWays({ bot, crowd, questionAt }: Stage, every: number): (index: number) => Promise<AskResult> {
  // Separate turns for messages and commands: with one sequence, every nth would stay in the same few channels.
  const writer = takeTurns(crowd);
  const typist = takeTurns(crowd);
  return (index) =>
    index % every === 0 ? askByMention(writer(), bot, questionAt(index)) : askByCommand(typist(), questionAt(index));
}

function joined(first: Drive, rest: Drive): Drive {
  const failures = { ...first.failures };
  for (const [what, count] of Object.entries(rest.failures)) failures[what] = (failures[what] ?? 0) + count;
  const asked = first.asked + rest.asked;
  const seconds = first.asked / first.rate + rest.asked / rest.rate;
  return { asked, rate: asked / seconds, times: [...first.times, ...rest.times], failures };
}
