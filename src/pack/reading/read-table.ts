import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { LONGEST, MOST_PROBLEMS } from '../limits.ts';
import { listWords, show } from '../show-text.ts';
import type { PlacedText, SourceText } from '../source-text.ts';
import { noteAt, problemAt } from '../source-text.ts';
import type { Drafts } from './drafts.ts';
import { ENTRY_KINDS } from './entry-kinds.ts';
import { checkText, type TextRule } from './yaml-text.ts';

/** Common column names, in lower case. */
const COLUMNS = {
  id: ['id', 'key'],
  question: ['question', 'questions', 'q', 'frage', 'pregunta', 'pergunta', 'pytanie', 'питання', '질문'],
  also: [
    'also',
    'also asked',
    'other questions',
    'variants',
    'phrasings',
    'alternatives',
    'auch',
    'también',
    'aussi',
    'também',
    'także',
    'також',
  ],
  answer: ['answer', 'answers', 'a', 'antwort', 'respuesta', 'réponse', 'resposta', 'odpowiedź', 'відповідь', '답변'],
  cites: [
    'cites',
    'cite',
    'quote',
    'quotes',
    'citation',
    'source quote',
    'zitat',
    'cita',
    'citação',
    'cytat',
    'цитата',
    '인용',
  ],
  topics: ['topics', 'topic'],
} as const;
type Column = keyof typeof COLUMNS;

/** A table of this length takes a few milliseconds. */
const LONGEST_TABLE = 300_000;

interface TableRow {
  record: string[];
  info: { lines: number };
}

/** Reads a spreadsheet's table of questions: one per row, column names first; semicolons separate several texts in a cell. */
export function* readTable(source: SourceText, drafts: Drafts, problems: Problem[]): Steps<void> {
  const rows = parseRows(source, problems);
  if (!rows) {
    drafts.unread.lists = true;
    return;
  }
  const [head, ...body] = rows;
  const columns = readHead(head?.record ?? [], source, problems);
  if (!columns) return;
  for (const [number, { record }] of body.entries()) {
    yield;
    if (problems.length > MOST_PROBLEMS) return;
    const line = lineFrom(source, (rows[number]?.info.lines ?? 0) + 1);
    const spot = { source, offset: source.lineStarts[line - 1] ?? 0 };
    const text = (column: Column, rule: TextRule): PlacedText | undefined => {
      const raw = cellOf(record[columns.get(column) ?? -1]);
      const where = `the column “${column}”`;
      if (raw.trim() !== '') return checkText(raw, spot, where, rule, problems);
      if (rule.required) {
        const advice = 'Fill the cell in, or delete the row.';
        problems.push(problemAt(spot, { expected: `a text in ${where}`, found: 'nothing', advice }));
      }
      return undefined;
    };
    const texts = (column: Column, longest: number, border: RegExp): PlacedText[] => {
      const cell = cellOf(record[columns.get(column) ?? -1]);
      // In a cell with lines, each is a text, whatever signs it holds.
      return cell
        .split(cell.includes('\n') ? '\n' : border)
        .filter((raw) => raw.trim() !== '')
        .flatMap((raw) => checkText(cellOf(raw), spot, `the column “${column}”`, { longest }, problems) ?? []);
    };
    const question = text('question', { longest: LONGEST.question, required: true });
    drafts.questions.push({
      kind: ENTRY_KINDS.questions,
      spot,
      id: text('id', { longest: LONGEST.id }) ?? { text: rowId(source, line), spot },
      question,
      also: texts('also', LONGEST.phrasing, /[;|]/),
      text: text('answer', { longest: LONGEST.answer, required: true, linesToo: true }),
      // A quote may hold a semicolon.
      quotes: texts('cites', LONGEST.quote, /\s\|\s/).map((quote) => ({ quote })),
      topics: texts('topics', LONGEST.id, /[;,]/),
    });
    if (texts('cites', LONGEST.quote, /\n/).length > 0) continue;
    problems.push(
      problemAt(spot, {
        expected: 'a quote in the column “quote”',
        found: 'none',
        advice: 'Copy the words of the article that say so into the cell.',
      }),
    );
  }
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
function cellOf(cell = ''): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

/** Empty rows are skipped. */
function lineFrom({ text, lineStarts }: SourceText, line: number): number {
  let at = line;
  while (at < lineStarts.length && /^[\s,;]*$/.test(text.slice(lineStarts[at - 1], lineStarts[at]))) at += 1;
  return at;
}

function parseRows(source: SourceText, problems: Problem[]): TableRow[] | undefined {
  const report = (line: number, expected: string, found: string, advice: string): undefined => {
    problems.push(problemAt({ source, offset: source.lineStarts[line - 1] ?? 0 }, { expected, found, advice }));
  };
  if (source.text.length > LONGEST_TABLE) {
    return report(1, 'a table of at most 300,000 characters', 'more', 'Split it into several files.');
  }
  // Excel's own separator line.
  const told = /^sep=(.)(?=\r?\n)/i.exec(source.text);
  const text = source.text.slice(told?.[0].length ?? 0);
  const [first = ''] = text.trimStart().split('\n', 1);
  const delimiter = told?.[1] ?? ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ',';
  try {
    const options = {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_empty_values: true,
    } as const;
    return parse(text, options) as unknown as TableRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return report(
      line,
      'a table as spreadsheets save it',
      error.message.split('\n', 1)[0] ?? '',
      'Save it anew from the spreadsheet as CSV (UTF-8): a cell that holds a quotation mark needs it doubled, and the whole cell in quotation marks.',
    );
  }
}

function readHead(head: readonly string[], source: SourceText, problems: Problem[]): Map<Column, number> | undefined {
  const columns = new Map<Column, number>();
  const unknown: string[] = [];
  const top = { source, offset: 0 };
  for (const [at, name] of head.entries()) {
    const folded = name.trim().toLowerCase();
    const column = (Object.keys(COLUMNS) as Column[]).find((one) =>
      (COLUMNS[one] as readonly string[]).includes(folded),
    );
    if (column && !columns.has(column)) columns.set(column, at);
    else if (folded !== '') unknown.push(name);
  }
  const missing = (['question', 'answer', 'cites'] as const).filter((column) => !columns.has(column));
  if (missing.length > 0) {
    // Any other table is no problem of the pack.
    const tell = columns.has('question') ? problemAt : noteAt;
    problems.push(
      tell(top, {
        expected: 'the columns question, also, answer and quote, named in the first row',
        found: head.length === 0 ? 'an empty file' : show(head.join(', '), 100),
        advice: `Write ${listWords(
          missing.map((one) => (one === 'cites' ? 'quote' : one)),
          'and',
        )} above the right columns. If it is no table of questions, move the file elsewhere.`,
      }),
    );
    return undefined;
  }
  if (unknown.length > 0) {
    const found = `${listWords(
      unknown.map((name) => show(name, 40)),
      'and',
    )}, not used`;
    const advice = 'Nothing to do, if they are notes of your own.';
    problems.push(noteAt(top, { expected: 'the columns id, question, also, answer, quote and topics', found, advice }));
  }
  return columns;
}

/** Rows without an id are named by file and line. */
export function rowId({ path }: SourceText, line: number): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return `${name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .slice(0, 50)}-${line}`;
}
