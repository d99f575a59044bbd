import { encodeCustomId } from '../../ui/custom-id.ts';

export const QUIZ_ANSWER = 'quiz-answer';
export const QUIZ_NEXT = 'quiz-next';
export const QUIZ_STOP = 'quiz-stop';
export const QUIZ_AGAIN = 'quiz-again';

/** More would keep a channel busy all evening. */
export const MOST_ROUNDS = 20;

/** All a quiz remembers, in its custom ids. */
export interface QuizState {
  seed: string;
  /** Of the pack it began with: another pack makes another quiz. */
  version: string;
  /** The question's index. */
  index: number;
  /** How many questions the quiz has. */
  rounds: number;
  /** Right answers before this question. */
  right: number;
  /** Whether anyone may answer. */
  isOpen: boolean;
}

/** The custom id of an option (0-based). */
export function answerId(state: QuizState, option: number): string | undefined {
  return encodeCustomId(QUIZ_ANSWER, ...written(state), String(option));
}

/** The custom id of the button to a question. */
export function nextId(state: QuizState): string | undefined {
  return encodeCustomId(QUIZ_NEXT, ...written(state));
}

/** The custom id of the button that ends the quiz. */
export function stopId(state: QuizState): string | undefined {
  return encodeCustomId(QUIZ_STOP, ...written(state));
}

/** The custom id of the button to another quiz of the same kind. */
export function againId({ rounds, isOpen }: QuizState): string | undefined {
  return encodeCustomId(QUIZ_AGAIN, String(rounds), isOpen ? '1' : '0');
}

/** What a button to another quiz asks for; undefined if the bot did not write it. */
export function readAgain([rounds = '', open = '']: string[]): Pick<QuizState, 'rounds' | 'isOpen'> | undefined {
  const wanted = wholeNumber(rounds);
  return wanted > 0 && wanted <= MOST_ROUNDS ? { rounds: wanted, isOpen: open === '1' } : undefined;
}

/** The state in a custom id and, for an answer, the option; undefined if the bot did not write it. */
export function readQuizState(args: string[]): { state: QuizState; option: number } | undefined {
  const [seed = '', version = '', ...rest] = args;
  const [index = -1, rounds = -1, right = -1, open = -1, option = -1] = rest.map(wholeNumber);
  const isPossible = 0 <= index && index < rounds && rounds <= MOST_ROUNDS && 0 <= right && right <= index && open >= 0;
  return isPossible ? { state: { seed, version, index, rounds, right, isOpen: open === 1 }, option } : undefined;
}

function written({ seed, version, index, rounds, right, isOpen }: QuizState): string[] {
  return [seed, version, String(index), String(rounds), String(right), isOpen ? '1' : '0'];
}

function wholeNumber(text: string): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : -1;
}
