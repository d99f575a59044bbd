import { isFiniteVerb, readPhrase } from './phrase.ts';
import { type Token, tagWords } from './tag-words.ts';

/** Words of a sentence, from one to before another. */
export interface Span {
  from: number;
  to: number;
}

/** A main clause that was read for certain: who or what, does or is, and the rest. */
export interface Clause {
  sentence: string;
  tokens: Token[];
  /** What opens it: “On Tuesday”. */
  lead?: Span;
  subject: Span;
  /** What it puts beside the subject, between commas. */
  beside?: Span;
  verb: VerbGroup;
  /** From behind the verb to where a further clause or an aside starts. */
  rest: Span;
  /** What comes behind the rest in the sentence. */
  after: Span;
}

export interface VerbGroup extends Span {
  /** Place of the first auxiliary, or of “is”; undefined where there is the verb alone. */
  auxiliary?: number;
  /** Place of the verb that says what is done; the auxiliary where something only is. */
  main: number;
  isPassive: boolean;
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
    clauses.push(clause);
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
    const lead = from > start ? { from: start, to: trimmed(tokens, start, from) } : undefined;
    return {
      sentence,
      tokens,
      ...(lead && lead.to > lead.from && { lead }),
      subject: { from, to: subject },
      ...(beside?.span && { beside: beside.span }),
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
    const isClause = /^(?:who|which|whose|where|when|that)$/i.test(tokens[at + 1]?.text ?? '');
    const inside = { from: at + 1, to: end };
    if (!isClause && tokens.slice(inside.from, inside.to).some(isFiniteVerb)) return undefined;
    return { ...(!isClause && { span: inside }), end: end + 1 };
  }
  return undefined;
}

/** The verb with its auxiliaries, where it is finite for certain. */
function readVerb(tokens: readonly Token[], start: number, subject: Span): VerbGroup | undefined {
  let at = start;
  // “A storm yesterday caused”
  while (tokens[at]?.pos === 'ADV' || /^(?:yesterday|today|also)$/.test(tokens[at]?.text ?? '')) at += 1;
  const first = tokens[at];
  if (!first || !isFiniteVerb(first) || /['’]/.test(first.text)) return undefined;
  if (first.pos === 'VERB')
    return isAmbiguous(tokens, at, subject) ? undefined : { from: start, to: at + 1, main: at, isPassive: false };
  let main = at;
  let end = at + 1;
  for (let next = end; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    if (token.pos === 'VERB') {
      main = next;
      end = next + 1;
      break;
    }
    if (token.pos === 'AUX') {
      main = next;
      end = next + 1;
    } else if (!/^(?:ADV|PART)$/.test(token.pos) && token.text !== 'before') break;
  }
  const isBe = (token: Token | undefined) => /^(?:is|are|was|were|be|been|being)$/i.test(token?.text ?? '');
  const before = tokens.slice(at, main).some(isBe);
  const isPassive = before && tokens[main]?.pos === 'VERB' && !/ing$/.test(tokens[main]?.text ?? '');
  return { from: start, to: end, auxiliary: at, main, isPassive };
}

/** “Photos released of the scene showed”: another verb may be the finite one. */
function isAmbiguous(tokens: readonly Token[], at: number, subject: Span): boolean {
  const verb = tokens[at] as Token;
  // “wishes” as a noun; “Photos face”: the bare form needs several who do it.
  if (/ing$/.test(verb.text)) return true;
  const isBare = verb.text.toLowerCase() === verb.lemma.toLowerCase();
  const last = tokens[subject.to - 1];
  if (
    isBare &&
    !/s$/.test(last?.text ?? '') &&
    !/^(?:put|set|cut|hit|let|cost|shut|hurt|read|quit|spread)$/.test(verb.text)
  )
    return true;
  if (!/ed$/.test(verb.text) || isSaying(verb)) return false;
  for (const [offset, token] of tokens.slice(at + 1).entries()) {
    if (
      token.pos === 'PUNCT' ||
      /^(?:CCONJ|SCONJ|PRON)$/.test(token.pos) ||
      /^(?:who|which|that|what|how|when|where|after|before|as|since|until)$/i.test(token.text)
    )
      return false;
    if (isFiniteVerb(token) && tokens[at + offset]?.pos !== 'PART') return true;
  }
  return false;
}

/** Verbs that report what somebody says or thinks. */
export function isSaying({ lemma }: Token): boolean {
  return /^(?:say|tell|add|note|observe|comment|claim|state|assert|argue|explain|warn|insist|announce|report|believe|think|feel|admit|deny|stress|suggest|confirm|conclude|tweet|write|find)$/.test(
    lemma,
  );
}

/** Where the clause ends: before an aside, a reason, or the next clause. */
function endOfClause(tokens: readonly Token[], start: number): number {
  const said = isSaying(tokens[start - 1] as Token);
  let hasVerb = false;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    hasVerb ||= isFiniteVerb(token);
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
