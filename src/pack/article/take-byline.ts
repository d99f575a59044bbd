import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../language/calendar-words.ts';
import { show } from '../show-text.ts';
import type { Block } from './block.ts';
import type { ReportLine } from './report.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const MONTH =
  '(?:Jan|Feb|Mar|Mär|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|janv|févr|mars|avr|mai|juin|juil|août|sept|déc)\\p{L}*\\.?';
const DATE = `(?:\\p{L}+,?\\s)?(?:\\d{1,2}\\.?\\s(?:de\\s)?${MONTH},?\\s(?:de\\s)?\\d{4}|${MONTH}\\s\\d{1,2},?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const WHEN = `(?:(?:[Ff]irst\\s)?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Vv]eröffentlicht|[Aa]ktualisiert|[Pp]ublicado|[Pp]ublié|[Oo]publikowano|[Оо]публіковано)(?:\\s(?:on|am|el|le|at))?:?\\s)?${DATE}(?:[,|]?\\s.{0,30}\\d{1,2}[:.]\\d{2}.{0,12})?`;

/** An author line with roles and date: “By Ann Lee and Bob Ray, Staff Writers”, “Von Anna Müller”, “By Bob Ray 4 March 2025”. */
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|POR|[Pp]ar|PAR|[Dd]i|[Dd]oor|[Aa]v|[Аа]втор|[Aa]utore?|[Tt]ext)\\s?:?\\s(?<author>${NAME}(?:(?:\\s|,\\s|\\s?&\\s)(?:(?:and|und|y|et|e|i|и|та|de|van|von|der|da|la|le)\\s)*${NAME}){0,8})(?:\\s?[,|·(–—-]\\s?[^.!?]{2,80})??(?:[\\s,|·–—-]+${WHEN})?$`,
  'u',
);
const ONLY_WHEN = new RegExp(`^${WHEN}$`, 'u');
const TIME_WORD = new RegExp(String.raw`\b(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN})\b`);

/** Above the text, or below it, where agencies put it. */
const FIRST_BLOCKS = 3;
/** Longer lines say something. */
const LONGEST_BYLINE = 200;

/** Removes author and date lines; returns the author if the header had none. */
export function takeByline(
  blocks: readonly Block[],
  known: string | undefined,
  report: ReportLine,
): { author?: string; rest: readonly Block[] } {
  let author = known;
  const rest = blocks.filter((block, at) => {
    const isFirst = at < FIRST_BLOCKS;
    if (block.kind !== 'text' || block.text.length > LONGEST_BYLINE || (!isFirst && at < blocks.length - 1))
      return true;
    const line = block.text.replace(/^[—–-]+\s*/, '');
    const named = readAuthor(line);
    if (named === undefined) {
      if (!isFirst || !ONLY_WHEN.test(line)) return true;
      report.note(block.line, tellLeftOut(block.text, 'looks like the date above an article and is left out'));
      return false;
    }
    const isKnown = known?.toLowerCase().includes(named.toLowerCase());
    // One word is ambiguous: “By Monday”, “Von Berlin”.
    if (!isKnown && (!/\s/.test(named) || TIME_WORD.test(named))) return true;
    author ??= named;
    report.note(
      block.line,
      tellLeftOut(block.text, known ? 'tells who wrote it and is left out' : 'is read as its author'),
    );
    return false;
  });
  return author === undefined ? { rest } : { author, rest };
}

/** Whether a line names an author: “By Ann Lee, Harbour reporter”. */
export function isByline(line: string): boolean {
  return line.length <= LONGEST_BYLINE && BYLINE.test(line.trim());
}

/** “BOB RAY, Associated Press” is one person; “Ann Lee, Bob Ray and Jo Cole” are three. */
function readAuthor(line: string): string | undefined {
  const named = BYLINE.exec(line)?.groups?.author?.replace(/\s(?:Published|Updated|Posted)$/, '');
  return named && !/[\s,](?:and|und|y|et|e|i|и|та|&)\s/.test(named) ? named.replace(/,.*$/, '') : named;
}

function tellLeftOut(text: string, what: string) {
  return {
    expected: 'text of the story',
    found: `${show(text, 80)}, which ${what}`,
    advice: 'Nothing to do, if that is right; otherwise make it a whole sentence.',
  };
}
