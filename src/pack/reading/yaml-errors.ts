import type { YAMLError } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import { show } from '../show-text.ts';
import type { Finding, SourceText, Spot } from '../source-text.ts';
import { lineAround, lineOf, problemAt } from '../source-text.ts';
import { droppedEnd } from './lost-text.ts';
import { TOO_DEEP } from './yaml-tokens.ts';

/** More are follow-up errors, or the file is no YAML. */
const MOST_ERRORS = 100;

/** Explains the parser's errors in plain words: the first per line, without follow-ups. */
export function explainYamlErrors(errors: YAMLError[], source: SourceText, start: number): Problem[] {
  // A tab at a line's start breaks its level and all below it.
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const firsts = new Map<string, YAMLError>();
  for (const error of (tabs.length > 0 ? tabs : [...errors]).sort((first, second) => first.pos[0] - second.pos[0])) {
    // One surplus tab or bracket repeats its error for many lines.
    const repeats = error.code === 'TAB_AS_INDENT' || error.code === 'RESOURCE_EXHAUSTION';
    const key = repeats ? error.code : `line ${lineOf({ source, offset: start + error.pos[0] })}`;
    if (!firsts.has(key)) firsts.set(key, error);
  }
  return [...firsts.values()]
    .slice(0, MOST_ERRORS)
    .map((error) => problemAt(...explain(error, { source, offset: start + error.pos[0] })));
}

/** What is wrong, and where, if not at the parser's place. */
function explain({ code, message }: YAMLError, spot: Spot): [Spot, Finding] {
  const { before, rest, next } = lineAround(spot);
  const isField = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';
  if (isField && /^[\w-]+:\S/.test(rest)) return [spot, explainCode('MISSING_CHAR', '', rest)];
  if (isField && !/:(?:\s|$)/.test(rest)) {
    const indent = next.length - next.trimStart().length;
    const expected = 'a line that starts in the same column as the field above';
    const found = `${show(next, 60)} further in`;
    return [
      { source: spot.source, offset: spot.offset + rest.length + 1 + indent },
      { expected, found, advice: 'Line it up with the field above.' },
    ];
  }
  const dropped = code === 'BAD_INDENT' || code === 'MISSING_CHAR' ? droppedAbove(spot) : undefined;
  if (dropped) return dropped;
  if (code === 'UNEXPECTED_TOKEN' && /(?:^|[\s[,])[*&!][^\s"',]*\s*$/.test(before)) {
    const found = show(`${before.trim().split(/\s/).at(-1)} ${rest}`, 60);
    const expected = 'a text that does not start with *, & or !';
    return [spot, { expected, found, advice: 'Put quotation marks around the whole text.' }];
  }
  return [spot, explainCode(code, message, rest)];
}

const LONGEST_INDENT = 100;

/** A multi-line text ends at a # within it. */
function droppedAbove({ source, offset }: Spot): [Spot, Finding] | undefined {
  const above = source.text.lastIndexOf('\n', source.text.lastIndexOf('\n', offset - 1) - 1) + 1;
  const lines = source.text.slice(above, offset + LONGEST_INDENT);
  const lost = /(?<=^[^#\n"']*[^\s#"'][ \t]+)#.*(?=\n[ \t]+[^\s#-])/m.exec(lines);
  return lost ? [{ source, offset: above + lost.index }, droppedEnd(lost[0])] : undefined;
}

function explainCode(code: YAMLError['code'], message: string, rest: string): Finding {
  const found = rest.trim() === '' ? 'nothing more' : show(rest, 60);
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        expected: 'spaces at the start of a line',
        found: 'a tab',
        advice: 'Replace every tab at the start of a line by two spaces; most editors can do that for the whole file.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        expected: 'one field a line, written as `field: text`, all fields of an item starting in the same column',
        found,
        advice:
          'If the text holds a colon followed by a space, put quotation marks around the whole text; otherwise line the field up with those above.',
      };
    case 'MISSING_CHAR':
      if (/quote/i.test(message)) {
        return {
          expected: 'a closing quotation mark',
          found: 'none before the next field',
          advice: 'Close the text with the same kind of quotation mark that opens it.',
        };
      }
      return {
        expected: 'a colon and a space after the name of a field',
        found,
        advice: 'Write `field: text` with a space after the colon, and `- ` with a space before each item of a list.',
      };
    case 'UNEXPECTED_TOKEN':
      return {
        expected: 'the end of the text',
        found: `${found} after its closing mark`,
        advice:
          'A text in double quotation marks may hold others only as \\"; or put single quotation marks around the whole text (and write an apostrophe in it twice).',
      };
    case 'BAD_SCALAR_START':
      return {
        expected: 'a text that starts with a letter or a digit, or that stands in quotation marks',
        found,
        advice: 'Put quotation marks around the whole text.',
      };
    case 'BAD_INDENT':
      return {
        expected: 'a closing bracket, or lines that start in the same column',
        found,
        advice: 'Close every [ with ] and every { with }, and line up the fields of an item with each other.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        expected: 'no backslash, or one of \\" \\\\ \\n',
        found,
        advice: 'Write a backslash twice, or put single quotation marks around the text.',
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        expected: 'texts and lists without tags',
        found,
        advice: 'Put quotation marks around a text that starts with an exclamation mark; other tags are not read.',
      };
    case 'MULTIPLE_DOCS':
      return {
        expected: 'one document a file',
        found: 'a second one, after ---',
        advice: 'Delete the line of three hyphens, or move what follows to a file of its own.',
      };
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    default:
      return {
        expected: 'valid YAML',
        found,
        advice: `The YAML reader says: ${message}. Compare the line with those around it.`,
      };
  }
}
