/** The texts of a field that has one a line. */
export function linesOf(text = ''): string[] {
  return text
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
