import { make } from '../elements.ts';

/** A sentence in which what stands in backticks is shown as code. */
export function withCode(text: string): (Node | string)[] {
  return text.split(/(`[^`]+`)/).map((piece) => (/^`.+`$/s.test(piece) ? make('code', {}, piece.slice(1, -1)) : piece));
}
