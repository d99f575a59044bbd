import { capitalise } from '../language/capitalise.ts';
import type { Sentence } from '../pack/pack.ts';
import { readClauses } from './clause.ts';
import type { Passage } from './passage.ts';
import { headOf } from './phrase.ts';
import { tagWords } from './tag-words.ts';
import type { Beings } from './who.ts';

/** Who somebody is, or how old, as an aside tells. */
export interface AboutName {
  question: string;
  answer: string;
  /** Verbatim. */
  quote: string;
  sentence: Sentence;
}

/** “Ann Reed, the mayor, …” and “Ann Reed, 42, …”. */
export function askNames(passages: readonly Passage[], beings: Beings): AboutName[] {
  return passages.flatMap(({ sentence, clauses, isQuoted }) => {
    const found: AboutName[] = [];
    for (const [quote, name = '', age] of sentence.text.matchAll(AGED)) {
      found.push({
        question: `How old is ${name}?`,
        answer: `${name} is ${age}.`,
        quote: wide(sentence.text, quote),
        sentence,
      });
    }
    const behind = isQuoted ? readClauses(/["”],? ([^"“”]+)/u.exec(sentence.text)?.[1] ?? '') : clauses;
    for (const { tokens, subject, beside, sentence: text } of behind) {
      const head = beside && headOf(tokens, beside.from, beside.to);
      if (!beside || !head || head.pos !== 'NOUN' || beings.of(tokens, beside.from, beside.to) !== 'person') continue;
      const [first, last] = [tokens[subject.from], tokens[subject.to - 1]];
      if (
        !first ||
        last?.pos !== 'PROPN' ||
        tokens.slice(subject.from, subject.to).some(({ pos, text: word }) => pos === 'ADP' || word === 'and')
      )
        continue;
      const name = text.slice(first.from, last.to);
      const what = text.slice(tokens[beside.from]?.from, tokens[beside.to - 1]?.to);
      found.push({
        question: `Who is ${name}?`,
        answer: `${name} is ${what}.`,
        quote: text.slice(first.from, tokens[beside.to - 1]?.to),
        sentence,
      });
    }
    return [...found, ...askRoles(sentence, beings)];
  });
}

/** “father Tom Reed”: whose? */
const KIN = /^(?:father|mother|son|daughter|sister|brother|husband|wife|uncle|aunt|cousin|friend|parent)s?$/i;

/** “Facebook creator Mark Zuckerberg”: a role before a whole name. */
function askRoles(sentence: Sentence, beings: Beings): AboutName[] {
  const tokens = tagWords(sentence.text);
  return tokens.flatMap((role, at) => {
    if (
      role.pos !== 'NOUN' ||
      tokens[at + 1]?.pos !== 'PROPN' ||
      beings.of(tokens, at, at + 1) !== 'person' ||
      KIN.test(role.text)
    )
      return [];
    let [start, end] = [at, at + 1];
    while (tokens[end]?.pos === 'PROPN') end += 1;
    while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[start - 1]?.pos ?? '')) start -= 1;
    const [first, named, last] = [tokens[start], tokens[at + 1], tokens[end - 1]];
    // “University of Texas … president”: the role begins before.
    if (/^(?:of|for|in|at|and)$/i.test(tokens[start - 1]?.text ?? '')) return [];
    if (!first || !named || !last || end - at < 3 || /^['’]/.test(tokens[end]?.text ?? '')) return [];
    const quote = sentence.text.slice(first.from, last.to);
    return [
      {
        question: `Who is ${sentence.text.slice(named.from, last.to)}?`,
        answer: `${capitalise(quote)}.`,
        quote,
        sentence,
      },
    ];
  });
}

const AGED = /(?<![\p{L}’'] )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}), (\d{1,2}),/gu;

/** A quote has three words or more. */
function wide(text: string, quote: string): string {
  const at = text.indexOf(quote);
  return quote.split(' ').length > 2 ? quote.replace(/,$/, '') : text.slice(at, at + quote.length + 30);
}
