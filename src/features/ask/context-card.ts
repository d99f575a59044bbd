import type { APIEmbed } from 'discord-api-types/v10';
import type { Pack, Paragraph, Sentence } from '../../pack/pack.ts';
import type { Card } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { NEUTRAL_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { EMBED_DESCRIPTION_LIMIT } from '../../ui/limits.ts';
import { linesAbove } from '../../ui/paragraph-heading.ts';
import { describePlace, findArticle } from '../../ui/place.ts';
import { sourceLine } from '../../ui/source-line.ts';
import { textFingerprint } from '../../ui/text-fingerprint.ts';
import type { Wording } from '../../words/wording.ts';
import { paragraphRows } from '../article/article-card.ts';

/** A paragraph as a button remembers it. */
export interface Passage {
  article: string;
  paragraph: number;
  /** The sentences to mark, 1-based. */
  sentences: number[];
  /** Of the paragraph's text when the button was made. */
  fingerprint: string;
}

const TEXT_LIMIT = EMBED_DESCRIPTION_LIMIT;

/** The paragraph with its cited sentences in bold; undefined if its text has changed. */
export function contextCard(wording: Wording, passage: Passage, pack: Pack): Card | undefined {
  const article = findArticle(pack, passage.article);
  const isMeant = ({ text }: Paragraph) => textFingerprint(text) === passage.fingerprint;
  const here = article?.paragraphs[passage.paragraph - 1];
  // Another paragraph may have come before it since.
  const at = here && isMeant(here) ? passage.paragraph - 1 : (article?.paragraphs.findIndex(isMeant) ?? -1);
  const paragraph = article?.paragraphs[at];
  if (!article || !paragraph) return undefined;
  const marked = passage.sentences.filter((number) => paragraph.sentences[number - 1]);
  if (marked.length === 0) return undefined;
  const pieces = piecesOf(paragraph, marked);
  const window = widestWindow(pieces, marked);
  const shown = marked.filter((number) => number > window.from && number <= window.to);
  return {
    kind: 'context',
    quiet: true,
    embeds: withPlace(
      linesAbove(paragraph),
      clipSentence(wording, windowText(pieces, window)),
      `-# — ${describePlace(wording, { article: article.id, paragraph: at + 1 }, pack)}, ${markedInWords(wording, shown)}`,
      sourceLine(wording, article),
    ),
    rows: paragraphRows(wording, article, at + 1),
  };
}

/** Sentences, 0-based, without `to`. */
interface Window {
  from: number;
  to: number;
}

/** The place goes below the text, or in its own embed if the text is very long; the question above if it fits. */
function withPlace(above: string, text: string, place: string, source: string): APIEmbed[] {
  const color = NEUTRAL_COLOR;
  const footer = source ? { footer: { text: source } } : {};
  const together = [`${above}${text}\n${place}`, `${text}\n${place}`].find(fitsEmbed);
  if (together !== undefined) return [{ color, description: together, ...footer }];
  return [
    { color, description: text },
    { color, description: place, ...footer },
  ];
}

function fitsEmbed(text: string): boolean {
  return text.length <= EMBED_DESCRIPTION_LIMIT;
}

/** As many whole sentences around the marked ones as fit; at least the first marked one. */
function widestWindow(pieces: string[], marked: number[]): Window {
  const fits = (window: Window) => windowText(pieces, window).length <= TEXT_LIMIT;
  let window = { from: Math.min(...marked) - 1, to: Math.max(...marked) };
  while (window.to > window.from + 1 && !fits(window)) window = { ...window, to: window.to - 1 };
  for (;;) {
    const wider = [
      { from: window.from - 1, to: window.to + 1 },
      { ...window, to: window.to + 1 },
      { ...window, from: window.from - 1 },
    ].find((candidate) => candidate.from >= 0 && candidate.to <= pieces.length && fits(candidate));
    if (!wider) return window;
    window = wider;
  }
}

function windowText(pieces: string[], { from, to }: Window): string {
  const text = pieces.slice(from, to).join('').trim();
  return `${from > 0 ? '… ' : ''}${text}${to < pieces.length ? ' …' : ''}`;
}

/** The start of a single sentence that is longer than a message. */
function clipSentence(wording: Wording, text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  // The stars close the sentence's bold.
  const note = `**\n-# ${wording.say('context.goesOn')}`;
  return clipMarkdown(text, TEXT_LIMIT - note.length) + note;
}

/** The paragraph split before each sentence, marked ones in bold; joined it is the whole. */
function piecesOf(paragraph: Paragraph, marked: number[]): string[] {
  let read = 0;
  return paragraph.sentences.map((sentence: Sentence, index) => {
    const found = paragraph.text.indexOf(sentence.text, read);
    const between = found === -1 ? ' ' : paragraph.text.slice(read, found);
    if (found !== -1) read = found + sentence.text.length;
    const text = escapeMarkdown(sentence.text);
    return escapeMarkdown(between) + (marked.includes(index + 1) ? `**${text}**` : text);
  });
}

/** Also in words: screen readers do not announce bold. */
function markedInWords(wording: Wording, marked: number[]): string {
  return wording.say('context.inBold', { count: marked.length, sentences: wording.list(marked.map(String)) });
}
