import { trainAnswerer } from '../../../answers/answerer.ts';
import type { Pack } from '../../../pack/pack.ts';
import type { Ask } from '../engine.ts';

/** Footnote as the bot runs it. */
export function learnWithFootnote(pack: Pack): Ask {
  const answerer = trainAnswerer(pack);
  return (question) => ({ answer: answerer.ask(question) });
}
