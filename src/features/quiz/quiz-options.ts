import { clip } from '../../ui/clip.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';

/** Four whole answers of this length still leave room for what the story says. */
const OPTION_LIMIT = 200;
/** Longer texts are not read on a button; they stand in the message. */
const LABEL_LIMIT = 40;

/** The letter of an option, counted from 0: it is told by it, not by its colour or place. */
function letterOf(option: number): string {
  return String.fromCodePoint('A'.charCodeAt(0) + option);
}

/** An option with its letter, as markdown; a long one to the end of a word. */
export function tellOption(options: string[], option: number): string {
  return `**${letterOf(option)}:** ${escapeMarkdown(clip(options[option] ?? '', OPTION_LIMIT))}`;
}

/** What stands on the buttons: the options themselves where all are short, else their letters. */
export function labelsOfOptions(options: string[]): string[] {
  const areShort = options.every((option) => option.length <= LABEL_LIMIT);
  return options.map((option, index) => (areShort ? `${letterOf(index)}: ${option}` : letterOf(index)));
}

/** Whether an option says all of an answer. */
export function tellsAll(option: string, answer: string): boolean {
  return option.length <= OPTION_LIMIT && option === answer.replace(/\s+/g, ' ').trim();
}
