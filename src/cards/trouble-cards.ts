import type { Wording } from '../wording/wording.ts';
import { askCommand } from './ask-command.ts';
import type { Card } from './card.ts';

/** For a button whose entry or paragraph the pack no longer has. */
export function staleCard(wording: Wording): Card {
  return { kind: 'stale', text: wording.say('trouble.stale', { ask: askCommand(wording) }), quiet: true };
}

/** For a reader who asks too much at once, or where too many ask; `until` is in seconds since 1970. */
export function waitCard(wording: Wording, until: number): Card {
  return { kind: 'waiting', text: wording.say('trouble.wait', { time: `<t:${until}:R>` }), quiet: true };
}

/** For a reader whose question could not be handled; `reference` is what the host finds in the log. */
export function apologyCard(wording: Wording, reference: string): Card {
  return { kind: 'failed', text: wording.say('trouble.failed', { reference }), quiet: true };
}
