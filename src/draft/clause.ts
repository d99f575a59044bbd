import { isFiniteVerb, readPhrase, type Span } from './phrase.ts';
import { type Token, tagWords } from './tag-words.ts';
import { isSaying, readVerb, type VerbGroup } from './verb-group.ts';

/** A main clause that was read for certain: who or what, does or is, and the rest. */
export interface Clause {
  sentence: string;
  tokens: Token[];
  /** What opens it: “On Tuesday”. */
  lead?: Span;
  subject: Span;
  /** What “who lives there” says of the subject, as a clause of its own. */
  aside?: Clause;
  /** What it puts beside the subject, between commas. */
  beside?: Span;
  verb: VerbGroup;
  /** From behind the verb to where a further clause or an aside starts. */
  rest: Span;
  /** What comes behind the rest in the sentence. */
  after: Span;
}

/** More clauses are no sentence of a story. */
const MOST_CLAUSES = 4;
/** More than this before a subject is not read. */
const MOST_LEADS = 4;
/** The longest sentence that is read, in words. */
const LONGEST = 90;

/** The main clauses of a sentence that can be read for certain; often one, none where in doubt. */
export function readClauses(sentence: string): Clause[] {
  const tokens = tagWords(sentence);
  const clauses: Clause[] = [];
  if (tokens.length > LONGEST || /^["“”]/u.test(sentence)) return [];
  let start = 0;
  while (start < tokens.length && clauses.length < MOST_CLAUSES) {
    const clause = readClause(sentence, tokens, start);
    if (!clause) break;
    clauses.push(clause, ...(clause.aside ? [clause.aside] : []));
    const next = nextClause(tokens, clause.rest.to);
    if (next === undefined) break;
    start = next;
  }
  return clauses;
}

const JOINTS = /^(?:and|but|although|though|while|whereas|because|after|when)$/;

/** Where a clause starts that “and” or “;” joins to the one before. */
function nextClause(tokens: readonly Token[], end: number): number | undefined {
  const mark = tokens[end];
  if (mark?.text === ';') return end + 1;
  const at = mark?.text === ',' ? end + 1 : end;
  return JOINTS.test(tokens[at]?.text ?? '') ? at + 1 : undefined;
}

function readClause(sentence: string, tokens: Token[], start: number): Clause | undefined {
  for (const from of subjectStarts(tokens, start)) {
    const subject = readPhrase(tokens, from);
    if (subject === from) continue;
    const beside = readBeside(tokens, subject);
    const verb = readVerb(tokens, beside?.end ?? subject, { from, to: subject });
    if (!verb) continue;
    const end = endOfClause(tokens, verb.to);
    if (!isWhole(tokens.slice(from, end))) return undefined;
    const aside = readAside(sentence, tokens, { from, to: subject });
    const lead = from > start ? { from: start, to: trimmed(tokens, start, from) } : undefined;
    return {
      sentence,
      tokens,
      ...(lead && lead.to > lead.from && { lead }),
      subject: { from, to: subject },
      ...(beside?.span && { beside: beside.span }),
      ...(aside && { aside }),
      verb,
      rest: { from: verb.to, to: end },
      after: { from: end, to: tokens.length },
    };
  }
  return undefined;
}

/** Where the subject may start: at once, behind a day, or behind what ends in a comma. */
function subjectStarts(tokens: readonly Token[], start: number): number[] {
  const first = tokens[start];
  if (!first) return [];
  const isCount = /^(?:about|around|nearly|over|almost|some)$/i.test(first.text) && tokens[start + 1]?.pos === 'NUM';
  if (isCount) return [start + 1];
  const starts = /^(?:ADP|SCONJ|ADV|CCONJ)$/.test(first.pos) || /^according$/i.test(first.text) ? [] : [start];
  if (/^(?:yesterday|today|tomorrow|meanwhile|now|then|also|later|still|recently)$/i.test(first.text))
    starts.unshift(start + 1);
  const opens = /^(?:ADP|SCONJ|ADV)$/.test(first.pos) || /^(?:according|when|while|last|next|this)$/i.test(first.text);
  for (let at = start; opens && at < tokens.length && starts.length < MOST_LEADS; at++) {
    if (tokens[at]?.text === ',') starts.push(at + 1);
  }
  return starts;
}

function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.pos === 'PUNCT') end -= 1;
  return end;
}

/** “, a boy from Irving,” or “, who was there,” between subject and verb; `span` without the commas. */
function readBeside(tokens: readonly Token[], at: number): { span?: Span; end: number } | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  for (let end = at + 2; end < Math.min(tokens.length, at + 30); end++) {
    if (tokens[end]?.text !== ',') continue;
    const next = tokens.slice(end + 1, end + 4).filter(({ pos }) => pos !== 'ADV')[0];
    if (!next || !isFiniteVerb(next)) continue;
    // “, who lives there,” and “, named Hesper,” are no name or role.
    const isClause =
      /^(?:who|which|whose|where|when|that)$/i.test(tokens[at + 1]?.text ?? '') ||
      (tokens[at + 1]?.pos === 'VERB' && /(?:ed|en|ing)$/.test(tokens[at + 1]?.text ?? ''));
    const inside = { from: at + 1, to: end };
    if (!isClause && tokens.slice(inside.from, inside.to).some(isFiniteVerb)) return undefined;
    return { ...(!isClause && { span: inside }), end: end + 1 };
  }
  return undefined;
}

/** “, who lives in the tower,” between a subject and its verb. */
function readAside(sentence: string, tokens: Token[], subject: Span): Clause | undefined {
  if (tokens[subject.to]?.text !== ',' || !/^(?:who|which)$/.test(tokens[subject.to + 1]?.text ?? '')) return undefined;
  const verb = readVerb(tokens, subject.to + 2, subject);
  const end = tokens.findIndex(({ text }, at) => verb !== undefined && at >= verb.to && text === ',');
  if (!verb || end < 0) return undefined;
  return { sentence, tokens, subject, verb, rest: { from: verb.to, to: end }, after: { from: end, to: tokens.length } };
}

/** Where the clause ends: before an aside, a reason, or the next clause. */
function endOfClause(tokens: readonly Token[], start: number): number {
  const said = isSaying(tokens[start - 1] as Token);
  let hasVerb = false;
  let isQuoted = false;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    hasVerb ||= isFiniteVerb(token);
    if (/^["“”]$/u.test(token.text)) isQuoted = token.text === '"' ? !isQuoted : token.text === '“';
    if (isQuoted && at + 1 < tokens.length) continue;
    if (/^[.?!;:—–()]+$/.test(token.text) || (token.text === '-' && token.pos === 'PUNCT')) return at;
    if (token.text === ',' && !continuesList(tokens, at)) return at;
    if (/^(?:because|although|though|while|whereas|unless|if)$/i.test(token.text)) return at;
    if (/^(?:after|before|as|since|until|when|where|so)$/i.test(token.text) && hasClause(tokens, at + 1)) return at;
    // “said schools and parents were asked”
    if (token.pos === 'CCONJ' && (hasVerb || !said) && opensClause(tokens, at + 1)) return at;
  }
  return tokens.length;
}

/** “Irving, Texas”, “May 16, 2015”, “race, punishment, and prison”: a comma that ends nothing. */
function continuesList(tokens: readonly Token[], at: number): boolean {
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before?.pos === 'PROPN' && next?.pos === 'PROPN' && (!behind || /^[.,;]$/.test(behind.text))) return true;
  if (before?.pos === 'NUM' && /^(?:19|20)\d\d$/.test(next?.text ?? '')) return true;
  const items = tokens.slice(at + 1, at + 14);
  const joint = items.findIndex(({ pos }) => pos === 'CCONJ');
  return (
    joint > 0 &&
    items
      .slice(0, joint + 2)
      .every(
        (token) =>
          /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|ADP|SYM)$/.test(token.pos) ||
          token.text === ',' ||
          /['’]s/.test(token.text),
      ) &&
    !opensClause(tokens, at + 1 + joint + 1)
  );
}

function hasClause(tokens: readonly Token[], at: number): boolean {
  const subject = readPhrase(tokens, at);
  return subject > at && tokens.slice(subject, subject + 3).some(isFiniteVerb);
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const subject = readPhrase(tokens, at);
  if (subject === at) return false;
  const next = tokens.slice(subject, subject + 3).filter(({ pos }) => pos !== 'ADV')[0];
  return next !== undefined && isFiniteVerb(next);
}

/** Whether quotation marks and brackets close. */
function isWhole(tokens: readonly Token[]): boolean {
  const count = (pattern: RegExp) => tokens.filter(({ text }) => pattern.test(text)).length;
  return count(/^"$/) % 2 === 0 && count(/^“$/) === count(/^”$/) && count(/^\($/) === count(/^\)$/);
}
