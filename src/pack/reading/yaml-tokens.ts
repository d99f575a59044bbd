import type { CST } from 'yaml';
import { Lexer, Parser } from 'yaml';
import type { Steps } from '../../contracts/steps.ts';
import { countOf } from '../show-text.ts';
import type { Finding } from '../source-text.ts';

/** A file's tokens, or why and where reading stopped. */
type YamlTokens = { tokens: CST.Token[]; refused?: undefined } | { refused: { offset: number; finding: Finding } };

/** A pack nests three levels; the parser takes minutes over many thousands. */
const DEEPEST = 50;
/** Two million dashes would take all memory; an honest file of 2 MiB has a fifth of that. */
const MOST_TOKENS = 400_000;
/** Documents, directives and stray marks at the top level; a pack has one document. */
const MOST_AT_TOP = 1_000;
const TOKENS_A_STEP = 200;

/** Reported for excessive nesting. */
export const TOO_DEEP: Finding = {
  expected: 'lists in lists a few levels deep',
  found: 'brackets, dashes or colons nested too deep to read',
  advice: 'Delete the surplus ones, or put quotation marks around a text that holds them.',
};

const TOO_MANY: Finding = {
  expected: `a file of at most ${countOf(MOST_TOKENS, 'mark')}, such as dashes, colons, texts and line breaks`,
  found: 'more, from here on',
  advice: 'Split it into several files.',
};

const NO_YAML: Finding = {
  expected: 'one document a file',
  found: 'line upon line that belongs to none',
  advice: 'Write the name of a list and a colon, for example questions: and below it each item after “- ”.',
};

/** Tokenises a text in steps, without interpreting it. */
export function* readTokens(text: string): Steps<YamlTokens> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let brackets = 0;
  let levels = 0;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
    else if (lexeme.endsWith('\n')) levels = 0;
    else if (brackets === 0 && (lexeme === '-' || lexeme === '?' || lexeme === ':')) levels += 1;
    if (brackets > DEEPEST || levels > DEEPEST) return { refused: { offset, finding: TOO_DEEP } };
    count += 1;
    if (count > MOST_TOKENS) return { refused: { offset, finding: TOO_MANY } };
    // These mark the start of a document and a text, and have no characters.
    if (lexeme !== '\u0002' && lexeme !== '\u001f' && lexeme !== '\u0018') offset += lexeme.length;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (count % TOKENS_A_STEP === 0) yield;
  }
  for (const token of parser.end()) tokens.push(token);
  const atTop = tokens.filter(({ type }) => type !== 'comment' && type !== 'newline' && type !== 'space');
  if (atTop.length > MOST_AT_TOP) return { refused: { offset: atTop[0]?.offset ?? 0, finding: NO_YAML } };
  return { tokens };
}
