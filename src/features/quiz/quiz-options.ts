import { clip } from '../../ui/clip.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';

/** Four answers of this length leave room for the citations. */
const OPTION_LIMIT = 200;
/** Longer texts do not fit a button; they go in the message. */
const LABEL_LIMIT = 40;

/** The letter of an option (0-based); options are not told apart by colour or place. */
function letterOf(option: number): string {
  return String.fromCodePoint('A'.charCodeAt(0) + option);
}

/** An option with its letter, as markdown, clipped at a word. */
export function optionText(options: string[], option: number): string {
  return `**${letterOf(option)}:** ${escapeMarkdown(clip(options[option] ?? '', OPTION_LIMIT))}`;
}

/** Whether the buttons have room for all options, so that the message need not repeat them. */
export function areOnButtons(options: string[]): boolean {
  return options.every((option) => option.length <= LABEL_LIMIT);
}

/** Button labels: the options if all are short, else their letters. */
export function labelsOfOptions(options: string[]): string[] {
  const areShort = areOnButtons(options);
  return options.map((option, index) => (areShort ? `${letterOf(index)}: ${option}` : letterOf(index)));
}

/** Whether an option is the whole answer. */
export function isWholeAnswer(option: string, answer: string): boolean {
  return option.length <= OPTION_LIMIT && option === answer.replace(/\s+/g, ' ').trim();
}
