import type { Store } from '../contracts/store.ts';
import { deskClosedCard } from '../features/desk/cards/desk-notices.ts';
import type { Card } from '../ui/card.ts';
import { barredCard } from '../ui/refused-cards.ts';
import { type Wording, wordingFor } from '../words/wording.ts';
import type { Arrival } from './arrival.ts';

/** On what terms something is answered. */
export interface Terms {
  wording: Wording;
  /** Whether an answer that does not say so itself is for the user alone. */
  isPrivate: boolean;
  /** Why it is not answered; silence where even saying so would be talk that editors do not want. */
  bar?: Card | 'silence' | undefined;
}

type Settings = ReturnType<Store['settings']>;

/** Decides language, visibility and admission by what editors set for a server; in a direct message nothing is set. */
export function termsOf(arrival: Arrival, store: Store): Terms {
  const { guildId, locale, audience, isForEditors } = arrival;
  const settings = guildId === undefined ? undefined : store.settings(guildId);
  // The desk speaks to one editor, in that editor's own language.
  const wording = wordingFor((isForEditors ? undefined : settings?.language) ?? locale);
  const isPrivate = audience === 'as chosen' ? (settings?.isPrivateByDefault ?? false) : audience === 'user';
  return { wording, isPrivate, bar: barOf(arrival, settings, wording) };
}

function barOf(arrival: Arrival, settings: Settings | undefined, wording: Wording): Terms['bar'] {
  const { user, channelIds, isForEditors, isForAll } = arrival;
  if (isForEditors) return settings && user.mayManageServer ? undefined : deskClosedCard(wording);
  if (!settings || isForAll) return undefined;
  const bar = barIn(settings, user);
  // Whoever mentions the bot may not even mean to ask.
  if (channelIds) return bar || !isHeardIn(channelIds, settings) ? 'silence' : undefined;
  return bar && barredCard(wording, bar);
}

/** Whether messages that mention the bot are answered in one of these channels. */
function isHeardIn(channelIds: string[], { mentionChannels }: Settings): boolean {
  if (mentionChannels === 'none') return false;
  return mentionChannels === 'all' || channelIds.some((id) => mentionChannels.includes(id));
}

function barIn({ isOn, roles }: Settings, user: Arrival['user']): 'off' | 'role' | undefined {
  if (!isOn) return 'off';
  // Whoever sets the roles is not shut out by them.
  const isMeant = roles.length === 0 || user.mayManageServer || roles.some((id) => user.roles.includes(id));
  return isMeant ? undefined : 'role';
}
