import { capitalise } from '../language/capitalise.ts';
import { foldQuestion } from '../language/fold-question.ts';
import type { Article, Sentence } from '../pack/pack.ts';
import { askClause } from './ask-clause.ts';
import { askFigures } from './ask-figures.ts';
import { askNames } from './ask-names.ts';
import { findSpeeches, type Speech } from './ask-speech.ts';
import { isDoubtful, withoutRelative } from './doubtful.ts';
import { isSound } from './is-sound.ts';
import { namePassages, type Passage, readParagraphs, type ToldClause } from './passage.ts';
import type { Token } from './tag-words.ts';
import { isSaying } from './verb-group.ts';
import { learnBeings } from './who.ts';

/** A drafted question or fact: a text, and the words of the article that bear it out. */
export interface DraftQuestion {
  question: string;
  also: string[];
  answer: string;
  /** Verbatim, first the one that says it. */
  cites: string[];
  /** What it asks for: `who`, `when`, `how-many`. */
  asks: string;
  sentence: Sentence;
}

export interface DraftFact {
  fact: string;
  cites: string[];
  sentence: Sentence;
}

/** Drafts the questions and facts of an English article. */
export function draftStory(
  article: Article,
  names: Parameters<typeof learnBeings>[1],
  proper: ReadonlySet<string>,
): { questions: DraftQuestion[]; facts: DraftFact[]; persons: readonly string[] } {
  const paragraphs = readParagraphs(article);
  const beings = learnBeings(
    [article],
    names,
    paragraphs.flat().flatMap(({ clauses }) => clauses),
    proper,
  );
  const passages = namePassages(paragraphs, beings);
  const texts = article.paragraphs.map(({ text }) => text);
  const quoted = (quote: string, { text }: Sentence) => onlyQuote(quote, text, texts);
  const questions: DraftQuestion[] = [];
  for (const { sentence, clauses } of passages) {
    for (const clause of clauses) {
      const cites = citesOf(clause, sentence, quoted);
      if (!cites) continue;
      for (const { asks, text, isLong } of askClause(clause, beings)) {
        if (isSound(withoutOwn(text, clause), asks) && !pointsElsewhere(text, clause) && !isDoubtful(text, clause))
          questions.push({
            question: text,
            also: [],
            answer: answerOf(clause, isLong),
            cites: isLong ? long(cites, sentence, quoted) : cites,
            asks,
            sentence,
          });
      }
    }
  }
  for (const speech of mergeSpeeches(findSpeeches(passages, beings))) questions.push(...askSpeech(speech, quoted));
  for (const { question, answer, quote, sentence } of askNames(passages, beings)) {
    const cite = quoted(quote, sentence);
    if (cite !== undefined) questions.push({ question, also: [], answer, cites: [cite], asks: 'who', sentence });
  }
  for (const { question, also, sentence } of askFigures(passages.map((passage) => passage.sentence))) {
    const cite = quoted(sentence.text, sentence);
    if (cite !== undefined)
      questions.push({ question, also, answer: sentence.text, cites: [cite], asks: 'how-many', sentence });
  }
  return {
    questions: eachOnce(questions),
    facts: passages.flatMap((passage) => factsOf(passage, quoted)),
    persons: beings.persons,
  };
}

/** “in its hall” is the subject’s own, where that stands before it; “broke its lens” may be another’s. */
function withoutOwn(text: string, { who, isMany }: ToldClause): string {
  const at = isMany ? -1 : text.indexOf(who);
  return at < 0
    ? text
    : text.slice(0, at + who.length) + text.slice(at + who.length).replace(/\b(in|at|to|from) its\b/g, '$1 the');
}

/** “their” and “its” are those of the subject, where it is several or a thing. */
function pointsElsewhere(text: string, { isMany, who }: ToldClause): boolean {
  return (/\btheir\b/i.test(text) && !isMany) || who.length > 90;
}

type Quoted = (quote: string, sentence: Sentence) => string | undefined;

/** A quote that stands in the article once; otherwise its whole sentence, or nothing. */
function onlyQuote(quote: string, sentence: string, texts: readonly string[]): string | undefined {
  const times = (one: string) => texts.reduce((sum, text) => sum + text.split(one).length - 1, 0);
  return [quote, sentence].find((one) => one.trim().split(/\s+/).length >= 3 && times(one) === 1);
}

function citesOf(clause: ToldClause, sentence: Sentence, quoted: Quoted): string[] | undefined {
  const { tokens, lead, subject, rest, verb, named } = clause;
  const [from, to] = [tokens[lead?.from ?? subject.from]?.from, tokens[Math.max(rest.to, verb.to) - 1]?.to];
  const own = quoted(named ? sentence.text : clause.sentence.slice(from, to), sentence);
  const other = named && quoted(named.by.text, named.by);
  if (own === undefined || (named && other === undefined)) return undefined;
  return other === undefined || named?.by === sentence ? [own] : [own, other];
}

function long([, ...others]: readonly string[], sentence: Sentence, quoted: Quoted): string[] {
  return [quoted(sentence.text, sentence) ?? sentence.text, ...others];
}

/** The clause in the article's own words, with “she” named. */
function answerOf(clause: ToldClause, isLong = false): string {
  const { sentence, tokens, lead, subject, rest, verb, named, who } = clause;
  const from = tokens[lead?.from ?? subject.from]?.from ?? 0;
  const to =
    isLong || !endsWell(clause) ? sentence.length : (tokens[Math.max(rest.to, verb.to) - 1]?.to ?? sentence.length);
  const [first, last] = named ? [tokens[subject.from]?.from ?? 0, tokens[subject.to - 1]?.to ?? 0] : [0, 0];
  const text = named ? `${sentence.slice(from, first)}${who}${sentence.slice(last, to)}` : sentence.slice(from, to);
  return withoutRelative(ended(capitalise(text)));
}

/** Whether a clause says something without what follows it. */
function endsWell({ tokens, rest, verb, after }: ToldClause): boolean {
  const [next, behind] = [tokens[after.from], tokens[after.from + 1]];
  if (isSaying(tokens[verb.main] as Token) || rest.to === rest.from) return false;
  if (!next || /^[.;]$/.test(next.text) || /^(?:although|though|while|whereas|but|and)$/.test(next.text)) return true;
  return next.text === ',' && behind !== undefined && !/^(?:PUNCT|SYM|ADJ)$/.test(behind.pos);
}

function ended(text: string): string {
  return /[.!?…]["”’']?$/u.test(text) ? text : `${text.replace(/[\s,;:]+$/, '')}.`;
}

/** What one person says in several places is one question. */
function mergeSpeeches(speeches: readonly Speech[]): Speech[] {
  const byWho = new Map<string, Speech>();
  for (const speech of speeches) {
    const key = `${lastWord(speech.who)} ${speech.topic ?? ''}`;
    const same = byWho.get(key);
    if (same) same.sentences.push(...speech.sentences.filter((one) => !same.sentences.includes(one)));
    else byWho.set(key, { ...speech, sentences: [...speech.sentences] });
  }
  return [...byWho.values()];
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Sentences that an answer to “What did she say?” shows. */
const MOST_SAID = 3;

function askSpeech({ who, topic, claim, sentences, named }: Speech, quoted: Quoted): DraftQuestion[] {
  const [sentence] = sentences;
  if (!sentence) return [];
  const shown = sentences.slice(0, MOST_SAID);
  const own = shown.flatMap((one) => quoted(one.text, one) ?? []);
  const other = named && named.by !== sentence ? quoted(named.by.text, named.by) : undefined;
  if (own.length === 0 || (named && named.by !== sentence && other === undefined)) return [];
  const cites = other === undefined ? own : [...own, other];
  const answer = shown.map(({ text }) => text).join(' ');
  const about =
    topic === undefined
      ? ''
      : ` about ${topic.charAt(0).toLowerCase() === topic.charAt(0) || /^(?:The|A|An) /.test(topic) ? topic.charAt(0).toLowerCase() + topic.slice(1) : topic}`;
  const questions: DraftQuestion[] = [
    { question: `What did ${who} say${about}?`, also: [], answer, cites, asks: 'what-said', sentence },
  ];
  if (claim !== undefined)
    questions.push({
      question: `Who said ${claim.replace(/[.\s]+$/, '')}?`,
      also: [],
      answer,
      cites,
      asks: 'who-said',
      sentence,
    });
  return questions.filter(({ question }) => isSound(question, 'what-said'));
}

/** A question that two sentences answer is asked of the first. */
function eachOnce(questions: readonly DraftQuestion[]): DraftQuestion[] {
  const seen = new Set<string>();
  return questions.filter(({ question }) => {
    const key = foldQuestion(question);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function factsOf({ sentence, clauses, isQuoted }: Passage, quoted: Quoted): DraftFact[] {
  if (isQuoted || /\?["”]?$/u.test(sentence.text)) return [];
  return clauses.slice(0, 1).flatMap((clause) => {
    const cites = citesOf(clause, sentence, quoted);
    const fact = answerOf(clause);
    return cites && fact.split(' ').length > 4 && !/^(?:this|it|they|these|that|there)\b/i.test(fact)
      ? [{ fact, cites, sentence }]
      : [];
  });
}
