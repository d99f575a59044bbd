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

const number =
  '\\d[\\d,.]*(?: million| thousand)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of';
const length = '(?:kilo|centi|milli)?met(?:re|er)s|km|miles|feet|yards|inches';

/** Figures of any noun; each gives its question. */
const ANY_FIGURES: readonly { says: RegExp; ask(...parts: string[]): string }[] = [
  {
    says: new RegExp(
      `\\b(?:${number}) ((?:[a-z]+ )?[a-z]+s|people|men|women|children) (were|have been|had been) ([a-z]+ed|hurt|shut|built|found)\\b`,
      'giu',
    ),
    ask: (noun, auxiliary, verb) => `How many ${noun} ${auxiliary} ${verb}?`,
  },
  {
    says: new RegExp(
      `\\b(?:a|an|the) ((?:[a-z]+ )?[a-z]+),? (?:${number}) (?:${length}) (long|wide|high|tall|deep|thick)\\b`,
      'giu',
    ),
    ask: (noun, measure) => `How ${measure} is the ${noun}?`,
  },
  {
    says: new RegExp(
      `(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*), (?:about |some |around )?(?:${number}) (?:${length}) (?:\\p{Ll}+ )?(?:of|from) (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)`,
      'gu',
    ),
    ask: (place, other) => `How far is ${place} from ${other}?`,
  },
];

/** The same of any noun, where one sentence alone has it. */
function askAny(sentences: readonly Sentence[]): AboutFigure[] {
  const found = sentences.flatMap((sentence) =>
    /["“”]/u.test(sentence.text)
      ? []
      : ANY_FIGURES.flatMap(({ says, ask }) =>
          [...sentence.text.matchAll(says)].map(([, ...parts]) => ({ question: ask(...parts), also: [], sentence })),
        ),
  );
  const times = (question: string) => found.filter((one) => one.question === question).length;
  return found.filter(({ question }) => times(question) === 1);
}

/** The questions for such figures. */
export function askFigures(sentences: readonly Sentence[]): AboutFigure[] {
  return [...askAny(sentences), ...askUsual(sentences)];
}

function askUsual(sentences: readonly Sentence[]): AboutFigure[] {
  return FIGURES.flatMap(({ says, question, also }) => {
    const [sentence, ...others] = sentences.filter(({ text }) => says.test(text));
    return sentence && others.length === 0 ? [{ question, also: [...also], sentence }] : [];
  });
}
