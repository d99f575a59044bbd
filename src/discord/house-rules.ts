import type { Card } from '../cards/card.ts';
import { barredCard } from '../cards/refused-cards.ts';
import type { Deps, Store } from './deps.ts';
import type { Reader, Request } from './request.ts';

/** What editors set for a server, as far as it decides who is answered; nothing in a direct message. */
export function barFrom(request: Request, { store }: Deps): Card | undefined {
  const bar = barIn(request.guildId, request.reader, store);
  return bar && barredCard(request.wording, bar);
}

/** Who writes a message, and where. */
export interface Writer {
  guildId: string | undefined;
  /** The channel, and the one that a thread belongs to. */
  channelIds: string[];
  reader: Pick<Reader, 'roles' | 'mayManageServer'>;
}

/** Whether a message that mentions the bot is to be answered. Where it is not, nothing is said: it may be on purpose. */
export function isHeard({ guildId, channelIds, reader }: Writer, store: Store): boolean {
  if (guildId === undefined) return true;
  const { mentionChannels } = store.settings(guildId);
  if (mentionChannels === 'none' || barIn(guildId, reader, store)) return false;
  return mentionChannels === 'all' || channelIds.some((id) => mentionChannels.includes(id));
}

/** The locale that a server chose for the bot's words; nothing where it chose none. */
export function chosenLocale(guildId: string | undefined, store: Store): string | undefined {
  return (guildId === undefined ? undefined : store.settings(guildId).language) ?? undefined;
}

/** Whether answers to commands are for the asker alone where they do not say. */
export function isPrivateIn(guildId: string | undefined, store: Store): boolean {
  return guildId !== undefined && store.settings(guildId).isPrivateByDefault;
}

function barIn(
  guildId: string | undefined,
  { roles, mayManageServer }: Writer['reader'],
  store: Store,
): 'off' | 'role' | undefined {
  if (guildId === undefined) return undefined;
  const settings = store.settings(guildId);
  if (!settings.isOn) return 'off';
  // Whoever sets the roles is not shut out by them.
  const isMeant = settings.roles.length === 0 || mayManageServer || settings.roles.some((id) => roles.includes(id));
  return isMeant ? undefined : 'role';
}
