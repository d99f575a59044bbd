import { show } from '../../pack/show-text.ts';
import type { Gate } from '../answer.ts';
import { shareInWords } from '../entry-words.ts';

/** Describes what a gate saw, with its rule and numbers. */
export function describeGate({ rule, word = '', figure = 0, limit = 0 }: Gate): string {
  return `${reasonOf(rule, show(word), figure, limit)} (${rule.replaceAll('-', ' ')})`;
}

function reasonOf(rule: Gate['rule'], word: string, figure: number, limit: number): string {
  switch (rule) {
    case 'unknown-name':
      return `the question names ${word}, which the story does not`;
    case 'unknown-word':
      return `names aside, the question asks for ${word} alone, which the story does not have`;
    case 'unsaid-word':
      return `nothing in it says ${word}, which tells ${figure.toFixed(2)}, and ${limit.toFixed(2)} is too much to leave unsaid`;
    case 'little-covered':
      return `it says ${shareInWords(figure)} of what is asked, and has to say ${shareInWords(limit)}`;
    case 'nothing-asked':
      return 'the question has no telling word, and any sentence may share the others';
    case 'lacking-kind':
      return `it lacks the kind of answer that is asked for${limit > 1 ? '' : `, and would have to be ${shareInWords(limit)} likely without`}`;
    case 'elsewhere':
      return `it is about ${word}, and nothing in the pack names that`;
    case 'off-topic':
      return `it is hardly about the story: its log odds are ${figure.toFixed(2)}, and ${limit.toFixed(2)} are needed`;
  }
}
