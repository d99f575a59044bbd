import type { Card } from '../../../ui/card.ts';
import { escapeMarkdown } from '../../../ui/escape-markdown.ts';
import type { Key } from '../../../words/key.ts';
import type { Wording } from '../../../words/wording.ts';
import type { Permission, PlacementRefusal } from '../../response.ts';

const PERMISSIONS = {
  view: 'permission.view',
  send: 'permission.send',
  sendInThreads: 'permission.sendInThreads',
  embed: 'permission.embed',
} as const satisfies Record<Permission, Key>;

/** Says that the card stands, with its address. */
export function placedCard(wording: Wording, url: string): Card {
  return { kind: 'desk', text: wording.say('post.placed', { url }), quiet: true };
}

export function tooManyPostsCard(wording: Wording, number: number): Card {
  return { kind: 'refused', text: wording.say('post.tooMany', { number }), quiet: true };
}

/** Why no card stands in a channel, and what to do. */
export function refusedPostCard(wording: Wording, refusal: PlacementRefusal): Card {
  return { kind: 'refused', text: refusalText(wording, refusal), quiet: true };
}

function refusalText(wording: Wording, { channelId, ...why }: PlacementRefusal): string {
  const channel = `<#${channelId}>`;
  if ('reason' in why) return wording.say('post.refused', { channel, reason: escapeMarkdown(why.reason) });
  const permissions = wording.list(why.missing.map((permission) => wording.say(PERMISSIONS[permission])));
  return why.isUser
    ? wording.say('post.userLacks', { channel, permissions })
    : wording.say('post.botLacks', { channel, permissions });
}
