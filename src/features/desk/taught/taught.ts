import type { Taught } from '../../../contracts/draft.ts';
export function quotesOf({ quote }: Taught): string[] {
  return quote
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

const DRAFT = 'desk-draft-';

/** The id of a draft that answers before it is in the pack. */
export function draftId(number: number): string {
  return `${DRAFT}${number}`;
}

export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFT);
}
