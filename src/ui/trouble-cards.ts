import type { Wording } from '../words/wording.ts';
import { askCommand } from './ask-command.ts';
import type { Card } from './card.ts';

const STALE = { button: 'trouble.stale', menu: 'trouble.staleMenu', form: 'trouble.staleForm' } as const;

/** For a button, menu or modal whose entry, paragraph or feature is gone. */
export function staleCard(wording: Wording, what: keyof typeof STALE = 'button'): Card {
  return { kind: 'stale', text: wording.say(STALE[what], { ask: askCommand(wording) }), quiet: true };
}

/** For a command of an earlier version, which Discord's app may show for a while. */
export function unknownCommandCard(wording: Wording): Card {
  return { kind: 'stale', text: wording.say('trouble.unknownCommand', { ask: askCommand(wording) }), quiet: true };
}

/** For a rate-limited user; `until` is in seconds since 1970. */
export function waitCard(wording: Wording, until: number): Card {
  return { kind: 'waiting', text: wording.say('trouble.wait', { time: `<t:${until}:R>` }), quiet: true };
}

/** For a question that failed; `reference` finds it in the log. */
export function apologyCard(wording: Wording, reference: string): Card {
  return { kind: 'failed', text: wording.say('trouble.failed', { reference }), quiet: true };
}
