import { namesInSteps } from '../../answers/names/story-names.ts';
import { type QuestionKind, readQuestionKind } from '../../answers/understand/question-kind.ts';
import type { Steps } from '../../contracts/steps.ts';
import { writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';
import type { Citation, Pack, QuestionEntry } from '../../pack/pack.ts';
import { type AnswerForm, formsOf } from './answer-form.ts';

/** An entry with everything that choosing options looks at. */
export interface Drafted {
  entry: QuestionEntry;
  kind: QuestionKind;
  /** The short answer first, if any; never one without a word. */
  forms: DraftedForm[];
  /** The text of every cited sentence. */
  sentences: string[];
  /** The question, and all that the entry and its citations say, folded as in `DraftedForm`. */
  asked: string;
  said: string;
  /** Stems of the question's and the answer's words. */
  stems: ReadonlySet<string>;
}

export interface DraftedForm extends AnswerForm {
  /** Words between spaces, numbers as digits, names in one spelling: equal texts say the same. */
  folded: string;
  /** The same for its beginning, all that a user may see. */
  beginning: string;
  /** The kind of name, if the pack says: "person". */
  sort?: string;
}

/** Options show at least this much, in UTF-16 units; equal beginnings look the same. */
const OPTION_SEEN = 150;

interface PackReader {
  draft(entry: QuestionEntry): Drafted;
}

const readers = new WeakMap<Pack, PackReader>();

/** Reads a pack's entries for a quiz, each once. */
export function* readerOfPack(pack: Pack): Steps<PackReader> {
  const known = readers.get(pack);
  if (known) return known;
  const reader = yield* makeReader(pack);
  readers.set(pack, reader);
  return reader;
}

function* makeReader(pack: Pack): Steps<PackReader> {
  const names = yield* namesInSteps(pack);
  const fold = (text: string) => {
    const words = names.join(writeNumbersAsDigits(names.spell(readWords(text))));
    return ` ${words.map((word) => word.text).join(' ')} `;
  };
  const sorts = new Map<string, string>();
  for (const { name, kind } of pack.names) {
    if (kind === undefined) continue;
    sorts.set(fold(name), kind);
    yield;
  }
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const sentenceOf = ({ article, paragraph, sentence, quote }: Citation) =>
    articles.get(article)?.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.text ?? quote;

  const drafts = new Map<string, Drafted>();
  const draft = (entry: QuestionEntry): Drafted => {
    const words = readWords(entry.question).map(({ text }) => text);
    const sentences = [...new Set(entry.citations.map(sentenceOf))];
    const forms = formsOf(entry)
      .map((form): DraftedForm => {
        const folded = fold(form.text);
        const sort = sorts.get(folded);
        const beginning = fold(form.text.slice(0, OPTION_SEEN));
        return { ...form, folded, beginning, ...(sort !== undefined && { sort }) };
      })
      .filter(({ folded }) => folded.trim() !== '');
    return {
      entry,
      kind: readQuestionKind(words),
      forms,
      sentences,
      asked: fold(entry.question),
      said: [entry.answer, ...sentences].map(fold).join(''),
      stems: new Set([...words, ...readWords(entry.answer).map(({ text }) => text)].map(stem)),
    };
  };
  return {
    draft(entry) {
      const known = drafts.get(entry.id);
      if (known) return known;
      const drafted = draft(entry);
      drafts.set(entry.id, drafted);
      return drafted;
    },
  };
}
