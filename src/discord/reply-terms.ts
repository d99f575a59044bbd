import type { Store } from '../contracts/store.ts';
import { deskClosedCard } from '../features/desk/cards/desk-notices.ts';
import type { Card } from '../ui/card.ts';
import { notAllowedCard } from '../ui/refused-cards.ts';
import { type Wording, wordingFor } from '../words/wording.ts';
import type { Arrival } from './arrival.ts';

/** How something is answered. */
export interface ReplyTerms {
  wording: Wording;
  /** Whether an answer is ephemeral by default. */
  isPrivate: boolean;
  /** Why it is not answered; `silence` if even a refusal would be unwanted. */
  refusal?: Card | 'silence' | undefined;
}

type Settings = ReturnType<Store['settings']>;

/** Language, visibility and admission by the guild's settings; a direct message has none. */
export function replyTermsFor(arrival: Arrival, store: Store): ReplyTerms {
  const { guildId, locale, audience, isForEditors } = arrival;
  const settings = guildId === undefined ? undefined : store.settings(guildId);
  // The desk uses each editor's own language.
  const wording = wordingFor((isForEditors ? undefined : settings?.language) ?? locale);
  const isPrivate = audience === 'as chosen' ? (settings?.isPrivateByDefault ?? false) : audience === 'user';
  return { wording, isPrivate, refusal: refusalFor(arrival, settings, wording) };
}

function refusalFor(arrival: Arrival, settings: Settings | undefined, wording: Wording): ReplyTerms['refusal'] {
  const { user, channelIds = [], isForEditors, isForAll, gateRequest } = arrival;
  if (isForEditors) return settings && user.mayManageServer ? undefined : deskClosedCard(wording);
  if (!settings || isForAll) return undefined;
  const reason = notAllowedReason(settings, user);
  // A mention may not be meant as a question.
  if (gateRequest.sort === 'message') return reason || !answersMentionsIn(channelIds, settings) ? 'silence' : undefined;
  return reason && notAllowedCard(wording, reason);
}

/** Whether mentions are answered in one of these channels. */
function answersMentionsIn(channelIds: string[], { mentionChannels }: Settings): boolean {
  if (mentionChannels === 'none') return false;
  return mentionChannels === 'all' || channelIds.some((id) => mentionChannels.includes(id));
}

function notAllowedReason({ isOn, roles }: Settings, user: Arrival['user']): 'off' | 'role' | undefined {
  if (!isOn) return 'off';
  // Managers are not shut out by the roles they set.
  const isMeant = roles.length === 0 || user.mayManageServer || roles.some((id) => user.roles.includes(id));
  return isMeant ? undefined : 'role';
}
