import type { YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import { show } from '../show-text.ts';
import type { Finding, SourceText } from '../source-text.ts';
import { problemAt } from '../source-text.ts';

/** Takes the parser's errors for a piece of a file; returns them in plain words, the first of each line, without follow-ups. */
export function explainYamlErrors(errors: YAMLError[], source: SourceText, start: number): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const error of [...errors].sort((first, second) => first.pos[0] - second.pos[0])) {
    const problem = problemAt({ source, offset: start + error.pos[0] }, explain(error, source, start));
    // One tab or one pair of brackets too many brings the same error for many lines.
    const repeats = error.code === 'TAB_AS_INDENT' || error.code === 'RESOURCE_EXHAUSTION';
    const key = repeats ? error.code : `line ${problem.line}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(problem);
  }
  return problems;
}

function explain(error: YAMLError, source: SourceText, start: number): Finding {
  const rest = source.text.slice(start + error.pos[0]).split('\n', 1)[0] ?? '';
  const found = rest.trim() === '' ? 'the end of the line' : show(rest, 60);
  switch (error.code) {
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
      if (/quote/i.test(error.message)) {
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
      return {
        expected: 'lists in lists a few levels deep',
        found: 'brackets nested too deep to read',
        advice: 'Delete the surplus brackets.',
      };
    default:
      return {
        expected: 'valid YAML',
        found,
        advice: `The YAML reader says: ${error.message}. Compare the line with those around it.`,
      };
  }
}
