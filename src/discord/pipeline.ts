import { withArchivedNote } from '../features/archived.ts';
import type { Deps, Services } from '../features/deps.ts';
import { withLiveDrafts } from '../features/desk/live-drafts.ts';
import type { Response } from '../features/response.ts';
import { apologyCard, waitCard } from '../ui/trouble-cards.ts';
import { wordingFor } from '../words/wording.ts';
import type { Arrival, Incoming } from './arrival.ts';
import { canApologize } from './failure.ts';
import { responseInStory } from './in-story.ts';
import { type ReplyTerms, replyTermsFor } from './reply-terms.ts';
import { startTrace } from './trace.ts';

type Refusal = Awaited<ReturnType<Deps['gate']['admit']>>;

/**
 * Answers whatever arrived, once: flood gate, guild settings, language and visibility, feature, reply. Never throws:
 * if a step fails, the user gets an apology with the id under which the error is logged.
 */
export async function answer(incoming: Incoming, services: Services): Promise<void> {
  const { id, kind, name, isRoutine } = incoming;
  const trace = startTrace(services, id, kind, name);
  let wording = wordingFor(undefined);
  let isMeant = false;
  try {
    isMeant = incoming.isMeant();
    if (!isMeant) return;
    const arrival = incoming.read();
    wording = wordingFor(arrival.locale);
    const limited = await services.gate.admit(arrival.gateRequest);
    const terms = replyTermsFor(arrival, services.store);
    wording = terms.wording;
    const response = refusalReply(limited, terms) ?? (await run(arrival, terms, services));
    if (response === 'silence') return trace.finish('turned away', true);
    trace.answerReady();
    trace.finish(await incoming.reply(response), isRoutine);
  } catch (error) {
    trace.fail(error);
    if (!isMeant || !canApologize(error)) return;
    await incoming.reply(apologyCard(wording, id)).catch((second) => trace.fail(second, 'no apology'));
  }
}

/** The reply to a refused user; only the first refusal gets one, so a flood is not answered by a flood. */
function refusalReply(limited: Refusal, { refusal, wording }: ReplyTerms): ReplyTerms['refusal'] {
  if (!limited || refusal === 'silence') return refusal;
  return limited.isFirst ? waitCard(wording, Math.ceil((Date.now() + limited.wait) / 1000)) : 'silence';
}

async function run(arrival: Arrival, terms: ReplyTerms, services: Services): Promise<Response> {
  const { stories } = services;
  const wanted = await arrival.story?.();
  const chosen = wanted && (await stories.current(arrival, wanted.story));
  if (wanted?.gone && !chosen) return wanted.gone(terms.wording, stories.titles());
  const story = chosen ?? (await stories.current(arrival));
  if (!story) throw new Error('Expected a story; found none.');
  const deps: Deps = { ...services, ...story };
  const ran = await arrival.run(terms, arrival.isForEditors ? deps : withLiveDrafts(deps, arrival.guildId));
  const told = arrival.isForEditors ? ran : withArchivedNote(ran, terms.wording, story.pack);
  const response = responseInStory(told, story.mark);
  if (arrival.directChannelId !== undefined && 'kind' in response)
    deps.lastAnswers.remember(arrival.directChannelId, response);
  return terms.isPrivate && 'kind' in response ? { quiet: true, ...response } : response;
}
