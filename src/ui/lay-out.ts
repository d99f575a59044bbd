import type { APIEmbed } from 'discord-api-types/v10';
import type { Pack } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import { clip, clipMarkdown } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type Footnote, quoteBlock } from './footnotes.ts';
import { EMBED_DESCRIPTION_LIMIT, EMBED_TITLE_LIMIT, EMBEDS_TOTAL_LIMIT } from './limits.ts';

/** The parts of an answer, before they are fitted to Discord's limits. */
export interface Parts {
  color: number;
  /** Plain text: the question as understood. */
  title?: string | undefined;
  /** Markdown above the quotes; clipped if too long. */
  lead: string;
  footnotes: Footnote[];
  /** Sets the first of several quotes in bold, if all fit. */
  isFirstStressed?: boolean;
  /** Plain text; Discord shows it small. */
  footer?: string | undefined;
  /** Characters used elsewhere in the message. */
  taken?: number;
}

/** A short note; longer ones are clipped. */
const FOOTER_LIMIT = 400;
const GAP = '\n\n';

/**
 * Fits an answer into one embed, or two if the quotes need their own. Quotes are never clipped: the whole sentence
 * if it fits, else the cited words, else a line that points to “In context”.
 */
export function layOut(
  wording: Wording,
  { color, title, lead, footnotes, isFirstStressed = false, footer, taken = 0 }: Parts,
  pack: Pack,
): APIEmbed[] {
  const head = title ? { color, title: clipMarkdown(escapeMarkdown(title), EMBED_TITLE_LIMIT) } : { color };
  const foot = footer ? { footer: { text: clip(footer, FOOTER_LIMIT) } } : {};
  const text = clipMarkdown(lead, EMBED_DESCRIPTION_LIMIT);
  if (footnotes.length === 0) return [{ ...head, description: text, ...foot }];

  const blocks = footnotes.map((footnote, index) => {
    const isStressed = isFirstStressed && index === 0 && footnotes.length > 1;
    return quoteBlock(wording, footnote.sentence, footnote, pack, isStressed);
  });
  const together = [text, ...blocks].filter(Boolean).join(GAP);
  if (together.length <= EMBED_DESCRIPTION_LIMIT) return [{ ...head, description: together, ...foot }];

  const used = taken + (head.title?.length ?? 0) + text.length + (foot.footer?.text.length ?? 0);
  const quotes = fitQuotes(wording, footnotes, pack, Math.min(EMBED_DESCRIPTION_LIMIT, EMBEDS_TOTAL_LIMIT - used));
  return text
    ? [
        { ...head, description: text },
        { color, description: quotes, ...foot },
      ]
    : [{ ...head, description: quotes, ...foot }];
}

/** Whether all quotes fit as whole sentences. */
export function fitsWhole(wording: Wording, parts: Parts, pack: Pack): boolean {
  const embeds = layOut(wording, parts, pack);
  const shown = embeds.map(({ description }) => description).join(GAP);
  return parts.footnotes.every((footnote) => shown.includes(quoteBlock(wording, footnote.sentence, footnote, pack)));
}

/** As many quotes as fit, as sentences or cited words, then how many are left out. */
export function fitQuotes(wording: Wording, footnotes: Footnote[], pack: Pack, limit: number): string {
  // Reserved for the line that counts the quotes left out.
  const restLimit = Math.max(...footnotes.map((_, index) => restLine(wording, index + 1).length));
  let room = limit - restLimit - GAP.length;
  const shown: string[] = [];
  for (const footnote of footnotes) {
    const block = [footnote.sentence, footnote.citation.quote]
      .map((words) => quoteBlock(wording, words, footnote, pack))
      .find((candidate) => candidate.length <= room);
    if (block === undefined) continue;
    shown.push(block);
    room -= block.length + GAP.length;
  }
  const missing = footnotes.length - shown.length;
  if (missing > 0) shown.push(restLine(wording, missing));
  return shown.join(GAP);
}

function restLine(wording: Wording, count: number): string {
  return `-# ${wording.say('answer.quotesTooLong', { count, button: wording.say('answer.contextButton') })}`;
}
