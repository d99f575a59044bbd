import type { Steps } from '../../contracts/steps.ts';
import { detectStoryLanguage } from '../../language/foreign/detect-story-language.ts';
import type { Article, Paragraph } from '../pack.ts';
import { splitSentences } from '../sentences.ts';
import { show } from '../show-text.ts';
import type { Block } from './block.ts';
import { isBoilerplate } from './boilerplate.ts';
import { withoutCredit } from './credits.ts';
import { readTurn } from './interview.ts';
import { createOddSentences } from './odd-sentences.ts';
import type { ReportLine } from './report.ts';

/** Words; a heading may be plain bold text if this short. */
const LONGEST_BOLD_HEADING = 12;

/** Some milliseconds' worth each. */
const BLOCKS_A_STEP = 20;
const LENGTH_A_STEP = 4_000;

/** Builds an article's paragraphs, numbered from 1, each with its heading and question. */
export function* buildParagraphs(
  { id, language }: Pick<Article, 'id' | 'language'>,
  blocks: readonly Block[],
  report: ReportLine,
): Steps<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  const oddSentences = createOddSentences(language ?? languageOfBlocks(blocks), report);
  let heading: string | undefined;
  let asked: { text: string; line: number; isAnswered: boolean } | undefined;

  function ask(text: string, line: number): void {
    endQuestion();
    asked = { text, line, isAnswered: false };
  }

  function endQuestion(): void {
    if (asked && !asked.isAnswered) report.note(asked.line, tellUnanswered(asked.text));
    asked = undefined;
  }

  let length = 0;
  /** A live blog's time, on its own line. */
  let time = '';
  for (const [at, block] of blocks.entries()) {
    length += block.text.length;
    if (at % BLOCKS_A_STEP === 0 || length > LENGTH_A_STEP) {
      length = 0;
      yield;
    }
    if (!/[\p{L}\p{N}]/u.test(block.text)) continue;
    const marked = block.text.replace(MARKS_BEFORE, '');
    const text = block.kind === 'text' ? withoutCredit(marked) : marked;
    if (text !== marked) report.note(block.line, tellCredit(marked.slice(text.length).trim()));
    if (text === '') continue;
    if (isHeading(block)) {
      endQuestion();
      heading = text.replace(HEADING_ID, '');
      if (heading.endsWith('?')) asked = { text: heading, line: block.line, isAnswered: true };
      continue;
    }
    if (isBoilerplate(text)) {
      report.note(block.line, tellBoilerplate(text));
      continue;
    }
    if (block.kind === 'text' && ONLY_WHEN.test(text) && blocks[at + 1]?.kind === 'text') {
      time = `${text} `;
      continue;
    }
    const turn = readTurn({ ...block, text: time + text }, blocks[at + 1], asked !== undefined);
    time = '';
    if (turn.asked !== undefined) ask(turn.asked, block.line);
    if (turn.said === undefined) continue;
    if (asked) asked.isAnswered = true;
    const isWhole = block.kind === 'row' || block.kind === 'code';
    const texts = isWhole ? [turn.said] : splitSentences(turn.said);
    const paragraph = paragraphs.length + 1;
    const sentences = texts.map((sentence, place) => ({ article: id, paragraph, sentence: place + 1, text: sentence }));
    oddSentences.look(block, sentences, asked !== undefined);
    paragraphs.push({
      text: turn.said,
      sentences,
      ...(heading !== undefined && { heading }),
      ...(asked && { asked: asked.text }),
    });
  }
  endQuestion();
  oddSentences.end();
  return paragraphs;
}

/** Characters enough to detect a language. */
const SAMPLE = 1_000;

function languageOfBlocks(blocks: readonly Block[]): string {
  let sample = '';
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(0, SAMPLE)}\n`;
  }
  return detectStoryLanguage(sample.slice(0, SAMPLE));
}

/** A task's checkbox, and the kind of a callout. */
const MARKS_BEFORE = /^\[(?:[ xX]|![A-Za-z]+)\]\s+/;
const HEADING_ID = /\s*\{[#.:][^}]*\}$/;

const UPDATED = 'updated|posted|published|um';
const ZONE = 'GMT|UTC|BST|MSK|[ECMP][SD]?T|CES?T|EES?T';

/** “10.45am”, “[12:30 CET]”, “Updated 1:20 p.m. EDT”, “9 p.m. Friday”. */
const ONLY_WHEN = new RegExp(
  String.raw`^[[(]?(?:(?:${UPDATED})(?: at)?:? )?(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\b\.?|\suhr)?|\d{1,2}\s?(?:[ap]\.?m\b\.?|uhr))(?:\s(?:${ZONE}))?(?:,?\s(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\])]?[.:]?$`,
  'i',
);

function isHeading({ kind, text, strong }: Block): boolean {
  if (kind === 'heading') return true;
  return (
    kind === 'text' &&
    strong === text &&
    text.split(' ').length <= LONGEST_BOLD_HEADING &&
    !/[.!?…:,;]["'”’»)]?$/.test(text)
  );
}

function tellBoilerplate(text: string) {
  return {
    expected: 'text of the story',
    found: `${show(text, 80)}, which looks like a line of the page around it and is left out`,
    advice: 'Delete the line. If it is a part of the story, make it a longer sentence.',
  };
}

function tellCredit(text: string) {
  return {
    expected: 'text of the story',
    found: `${show(text, 80)}, which tells who took a picture and is left out`,
    advice: 'Nothing to do, if that is right; otherwise make it a whole sentence.',
  };
}

function tellUnanswered(text: string) {
  return {
    expected: 'an answer below a question',
    found: `${show(text, 80)} and no text after it; it is left out`,
    advice: 'Write the answer below it, or delete it.',
  };
}
