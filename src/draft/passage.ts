import type { Article, Sentence } from '../pack/pack.ts';
import type { Told } from './build-question.ts';
import { type Clause, readClauses } from './clause.ts';
import type { Span } from './phrase.ts';
import { headOf } from './phrase.ts';
import type { Beings } from './who.ts';

/** A sentence with its clauses, each with a subject that can be named. */
export interface Passage {
  sentence: Sentence;
  clauses: ToldClause[];
  /** Whether it stands in a quotation, or opens one. */
  isQuoted: boolean;
}

/** A clause, and the sentence before that its “she” is named in. */
export interface ToldClause extends Told {
  /** Set where the subject is a pronoun that was replaced. */
  named?: { by: Sentence; instead: Span };
}

/** The clauses of each sentence, before it is known who is who. */
export function readParagraphs(article: Article): { sentence: Sentence; clauses: Clause[] }[][] {
  return article.paragraphs.map(({ sentences }) =>
    sentences.map((sentence) => ({ sentence, clauses: readClauses(sentence.text) })),
  );
}

/** The same, with the subjects named: “she” by the one person of the sentence before, where that is sure. */
export function namePassages(paragraphs: ReturnType<typeof readParagraphs>, beings: Beings): Passage[] {
  return paragraphs.flatMap((passages) => {
    let last: { who: string; being: string; by: Sentence } | undefined;
    let isOpen = false;
    return passages.map(({ sentence, clauses }) => {
      const opens = /^["“]/u.test(sentence.text);
      const isQuoted = isOpen || opens;
      const marks = (sentence.text.match(/"/g)?.length ?? 0) % 2 === 1;
      const [left, right] = [sentence.text.split('“').length, sentence.text.split('”').length];
      isOpen = marks ? !isOpen : left === right ? isOpen : left > right;
      const told = isQuoted
        ? []
        : clauses.flatMap((clause) => {
            const one = nameSubject(clause, last, beings);
            const being = beings.of(clause.tokens, clause.subject.from, clause.subject.to) ?? aloneIn(clause, beings);
            if (one && !one.named && !one.isMany && being !== undefined && isNamed(clause, one))
              last = { who: one.who, being, by: sentence };
            else if (!one?.named) last = being === 'thing' && last?.being !== 'person' ? undefined : last;
            return one ?? [];
          });
      return { sentence, clauses: told, isQuoted };
    });
  });
}

/** A name of two words and more is a person’s where nobody else stands in the clause that “she” could be. */
function aloneIn({ tokens, subject, rest }: Clause, beings: Beings): 'person' | undefined {
  const name = tokens.slice(subject.from, subject.to);
  const others = tokens.slice(rest.from, rest.to);
  const isName = name.length > 1 && name.every(({ pos }) => pos === 'PROPN');
  const isAlone = others.every((_, at) => beings.of(others, at, at + 1) !== 'person');
  return isName && isAlone ? 'person' : undefined;
}

/** A subject that a later “he” or “its” can only mean: a name. */
function isNamed({ tokens, subject }: Clause, { who }: Told): boolean {
  return headOf(tokens, subject.from, subject.to)?.pos === 'PROPN' || /^\p{Lu}/u.test(who);
}

function nameSubject(
  clause: Clause,
  last: { who: string; being: string; by: Sentence } | undefined,
  beings: Beings,
): ToldClause | undefined {
  const { tokens, subject, beside, sentence } = clause;
  const written = (span: Span) => sentence.slice(tokens[span.from]?.from, tokens[span.to - 1]?.to);
  const first = tokens[subject.from];
  const head = headOf(tokens, subject.from, subject.to);
  const isMany =
    tokens.slice(subject.from, subject.to).some(({ text }) => text === 'and') ||
    (/[^s]s$/.test(head?.text ?? '') && (head?.pos === 'NOUN' || beings.small(head?.text ?? '') !== head?.text)) ||
    /^(?:police|people)$/i.test(head?.text ?? '');
  if (!first) return undefined;
  if (/^(?:he|she)$/i.test(first.text)) {
    if (last?.being !== 'person') return undefined;
    return { ...clause, who: last.who, isMany: false, named: { by: last.by, instead: subject } };
  }
  if (/^(?:his|her|its)$/i.test(first.text) && subject.to > subject.from + 1) {
    if (!last || (last.being === 'person') === /^its$/i.test(first.text)) return undefined;
    const owner = { from: subject.from, to: subject.from + 1 };
    const who = `${last.who}${/s$/.test(last.who) ? '’' : '’s'} ${written({ from: subject.from + 1, to: subject.to })}`;
    return { ...clause, who, isMany, named: { by: last.by, instead: owner } };
  }
  if (
    tokens
      .slice(subject.from, subject.to)
      .some(({ pos, text }) => pos === 'PRON' && !/^(?:his|her|its|their)$/i.test(text))
  )
    return undefined;
  // “Co-founder of Google, Sergey Brin, met”: the name is beside the role.
  const isName = beside && tokens.slice(beside.from, beside.to).every(({ pos }) => pos === 'PROPN');
  const who = isName && head?.pos !== 'PROPN' ? written(beside) : beings.small(written(subject));
  return { ...clause, who, isMany };
}
