import { make, part } from './elements.ts';

/** Long enough to read a short sentence twice. */
const SHOWN_FOR = 5_000;

/** Says something in passing. */
export function toast(text: string, mood: 'good' | 'bad'): void {
  const shown = make('p', { class: `toast ${mood}` }, text);
  part('toasts').append(shown);
  setTimeout(() => shown.remove(), SHOWN_FOR);
}
