import type { Card } from './card.ts';

/** For a button whose entry or paragraph the pack no longer has. */
export function staleCard(): Card {
  return {
    kind: 'stale',
    text: "This button is from an earlier version of the story's pack, and what it pointed to is no longer there. Ask your question again with `/ask`.",
    quiet: true,
  };
}

/** For a reader whose question could not be handled; `reference` is what the host finds in the log. */
export function apologyCard(reference: string): Card {
  return {
    kind: 'failed',
    text: `Sorry, something went wrong here and this was not answered. Please try again. If it happens again, tell whoever runs this bot the number ${reference}.`,
    quiet: true,
  };
}
