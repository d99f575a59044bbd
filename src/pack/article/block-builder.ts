import type { Block } from './block.ts';
import { cleanText } from './clean-text.ts';
import { splitLines, type TextRun, textOf } from './split-turns.ts';
import { formatRows, openTable, type Table } from './table-rows.ts';

/** Builds blocks from a page's tags and texts, in order. Tolerates missing and surplus tags. */
export interface BlockBuilder {
  /** Sets the line of what follows. */
  at(line: number): void;
  open(tag: string, isHidden?: boolean): void;
  close(tag: string): void;
  text(text: string): void;
  end(): ReadBlocks;
}

export interface ReadBlocks {
  blocks: Block[];
  /** Text the page has crossed out. */
  struck: { text: string; line: number }[];
  /** An unclosed tag that hides all after it. */
  unclosed?: { tag: string; line: number };
}

const HEADING = /^h[1-6]$/;
const BREAKS = new Set(
  (
    'p div section article aside header footer main nav ul ol li dl dt dd table caption thead tbody tfoot tr td ' +
    'th blockquote figure figcaption h1 h2 h3 h4 h5 h6 hr pre address form fieldset details summary center legend option body html head'
  ).split(' '),
);
/** Elements without article text. */
const NO_TEXT = new Set(
  'script style template noscript noembed noframes iframe svg math object canvas video audio title textarea select button nav'.split(
    ' ',
  ),
);
const STRUCK = /^(?:del|s|strike)$/;
const BOLD = /^(?:strong|b)$/;
const ITALIC = /^(?:em|i)$/;
/** A note number at the end of a sentence or part of one. */
const NOTE = /^\d{1,3}$/;
const BEFORE_NOTE = /[.!?…,;:"”’»)]\s*$/;

export function createBlockBuilder(): BlockBuilder {
  const blocks: Block[] = [];
  const struck: ReadBlocks['struck'] = [];
  const tables: Table[] = [];
  let pieces: TextRun[] = [];
  let line = 1;
  let startsAt = 1;
  let isStarted = false;
  let kind: Block['kind'] = 'text';
  let level = 0;
  let items = 0;
  let bold = 0;
  let italic = 0;
  let breaks = 0;
  /** The term that a definition explains. */
  let term = '';
  /** Start of a superscript that may be a note number. */
  let raised: number | undefined;
  /** The element being skipped, with the depth of nested tags of its name. */
  let skipped: { tag: string; depth: number; text: string; line: number } | undefined;

  function flush(next: Block['kind'] = items > 0 ? 'item' : 'text'): void {
    for (const { pieces: own, line: first, isItem } of kind === 'text'
      ? splitLines(pieces, startsAt)
      : [{ pieces, line: startsAt, isItem: false }]) {
      const text = textOf(own);
      const firstPlain = own.findIndex((piece) => !piece.isBold && piece.text.trim() !== '');
      if (text === '') continue;
      // Some interviews set questions in italics.
      const isAsked = text.endsWith('?') && own.every((piece) => piece.isItalic || piece.text.trim() === '');
      const strong = isAsked ? text : textOf(firstPlain < 0 ? own : own.slice(0, firstPlain));
      blocks.push({ kind: isItem ? 'item' : kind, level, text: term ? `${term}: ${text}` : text, strong, line: first });
      term = '';
    }
    pieces = [];
    isStarted = false;
    kind = next;
    level = 0;
    raised = undefined;
  }

  function add(text: string): void {
    const cell = tables.at(-1)?.cell;
    const says = text.trim() !== '';
    if (says) breaks = 0;
    if (cell) {
      cell.text += text;
      return;
    }
    if (says && !isStarted) {
      startsAt = line;
      isStarted = true;
    }
    pieces.push({ text, isBold: bold > 0, isItalic: italic > 0 });
  }

  function isNote(from: number): boolean {
    return NOTE.test(textOf(pieces.slice(from))) && BEFORE_NOTE.test(pieces[from - 1]?.text ?? '');
  }

  /** In a table cell, a block tag is a space. */
  function startBlock(tag: string): void {
    const table = tables.at(-1);
    if (table?.cell) {
      table.cell.text += ' ';
      return;
    }
    if (HEADING.test(tag)) {
      flush('heading');
      level = Number(tag.slice(1));
    } else if (tag === 'pre') flush('code');
    else flush();
  }

  function openInTable(tag: string): boolean {
    const table = tables.at(-1);
    if (tag === 'table') {
      flush();
      tables.push(openTable(line));
    } else if (!table) return false;
    else if (tag === 'thead') table.isHead = true;
    else if (tag === 'tr') {
      table.cell = undefined;
      table.rows.push({ cells: [], isHead: table.isHead, line });
    } else if (tag === 'td' || tag === 'th') {
      table.cell = { text: '', isHead: tag === 'th' };
      if (table.rows.length === 0) table.rows.push({ cells: [], isHead: table.isHead, line });
      table.rows.at(-1)?.cells.push(table.cell);
    } else return false;
    return true;
  }

  function closeInTable(tag: string): boolean {
    const table = tables.at(-1);
    if (!table) return false;
    if (tag === 'td' || tag === 'th' || tag === 'tr') table.cell = undefined;
    else if (tag === 'thead') table.isHead = false;
    else if (tag === 'table') {
      tables.pop();
      flush();
      blocks.push(...formatRows(table));
    } else return false;
    return true;
  }

  return {
    at(number) {
      line = number;
    },
    open(tag, isHidden = false) {
      if (skipped) {
        if (skipped.tag === tag) skipped.depth += 1;
        return;
      }
      if (STRUCK.test(tag) || NO_TEXT.has(tag) || isHidden) {
        if (BREAKS.has(tag)) startBlock(tag);
        if (!VOID.test(tag)) skipped = { tag, depth: 1, text: '', line };
        return;
      }
      if (tag === 'br') {
        breaks += 1;
        if (breaks > 1) startBlock(tag);
        else add('\n');
        return;
      }
      if (openInTable(tag)) return;
      if (tag === 'li') items += 1;
      if (BREAKS.has(tag)) startBlock(tag);
      else if (BOLD.test(tag)) bold += 1;
      else if (ITALIC.test(tag)) italic += 1;
      else if (tag === 'sup') raised = pieces.length;
      // A superscript link is a note number.
      else if (tag === 'a' && raised !== undefined && raised >= 0) raised = -1 - raised;
    },
    close(tag) {
      if (skipped) {
        if (skipped.tag === tag) skipped.depth -= 1;
        if (skipped.depth > 0) return;
        const words = cleanText(skipped.text);
        if (STRUCK.test(tag) && words !== '') struck.push({ text: words, line: skipped.line });
        skipped = undefined;
        return;
      }
      if (closeInTable(tag)) return;
      if (tag === 'li') items = Math.max(0, items - 1);
      if (tag === 'dt') {
        term = textOf(pieces).replace(/:$/, '');
        pieces = [];
      } else if (BREAKS.has(tag)) startBlock(tag === 'p' || !HEADING.test(tag) ? tag : 'p');
      else if (BOLD.test(tag)) bold = Math.max(0, bold - 1);
      else if (ITALIC.test(tag)) italic = Math.max(0, italic - 1);
      else if (tag === 'sup') {
        if (raised !== undefined && (raised < 0 || isNote(raised))) pieces.length = raised < 0 ? -1 - raised : raised;
        raised = undefined;
      }
    },
    text(text) {
      if (!skipped) add(text);
      else if (STRUCK.test(skipped.tag)) skipped.text += text;
    },
    end() {
      for (let table = tables.pop(); table; table = tables.pop()) blocks.push(...formatRows(table));
      flush();
      return { blocks, struck, ...(skipped && { unclosed: { tag: skipped.tag, line: skipped.line } }) };
    },
  };
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
