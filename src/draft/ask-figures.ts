import type { Sentence } from '../pack/pack.ts';

/** A question that any reader asks of such a story, with the sentence that has its figure. */
export interface AboutFigure {
  question: string;
  also: string[];
  sentence: Sentence;
}

const count =
  '(?:at least |about |around |nearly |more than |over |up to |an estimated |some )?(?:\\d[\\d,.]*(?: million| thousand)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)';
const some =
  '(?: (?:or more|other|others|people|men|women|children|persons|workers|passengers|residents|soldiers|civilians|pilgrims|miners|fans))*';
const money =
  '(?:[A-Z]{1,3} ?)?[$€£¥] ?\\d[\\d,.]*(?: million| billion)?|\\d[\\d,.]* (?:million |billion )?(?:dollars|euros|pounds|crowns)';

/** Each is asked where one sentence alone has the figure. */
const FIGURES = [
  {
    says: new RegExp(
      `\\bkill(?:ed|ing|s)? ${count}|\\b${count}${some} (?:were |was |have |had |been )*(?:killed|died|dead)\\b`,
      'i',
    ),
    question: 'How many people were killed?',
    also: ['How many people died?', 'What is the death toll?'],
  },
  {
    says: new RegExp(
      `\\b(?:injur|wound|hurt)(?:ed|ing|s)? ${count}|\\b${count}${some} (?:were |was |have |had |been )*(?:injured|wounded|hurt)\\b`,
      'i',
    ),
    question: 'How many people were injured?',
    also: ['How many people were hurt?'],
  },
  {
    says: new RegExp(
      `\\bcosts? (?:of |about |around |up to |an? estimated )*(?:${money})|\\bcost(?:s|ing)? (?:\\w+ ){0,2}(?:${money})|\\bprice of (?:${money})`,
      'iu',
    ),
    question: 'How much does it cost?',
    also: ['What is the cost?'],
  },
] as const;

/** The questions for such figures. */
export function askFigures(sentences: readonly Sentence[]): AboutFigure[] {
  return FIGURES.flatMap(({ says, question, also }) => {
    const [sentence, ...others] = sentences.filter(({ text }) => says.test(text));
    return sentence && others.length === 0 ? [{ question, also: [...also], sentence }] : [];
  });
}
