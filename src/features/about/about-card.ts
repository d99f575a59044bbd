import type { APIEmbed } from 'discord-api-types/v10';
import type { Subject } from '../../answers/about/about.ts';
import type { Pack, Sentence } from '../../pack/pack.ts';
import { button, inContextRows, inRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clip, clipMarkdown } from '../../ui/clip.ts';
import { NEUTRAL_COLOR, UNKNOWN_COLOR } from '../../ui/colors.ts';
import { encodeCustomId } from '../../ui/custom-id.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { type Footnote, footnotesOf, quoteBlock } from '../../ui/footnotes.ts';
import { layOut } from '../../ui/lay-out.ts';
import { BUTTONS_PER_ROW, EMBED_DESCRIPTION_LIMIT, EMBED_TITLE_LIMIT, EMBEDS_TOTAL_LIMIT } from '../../ui/limits.ts';
import { type Fits, type Stretch, stretchFrom, stretchInWords, turningRows } from '../../ui/stretch.ts';
import { textFingerprint } from '../../ui/text-fingerprint.ts';
import { quoteUser, userWords } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';

/** Custom id of the page buttons: `about:<subject>:<first sentence>`. */
export const ABOUT = 'about';

/** More would be a wall of text. */
const SENTENCES_SHOWN = 5;
/** Enough to show what is missing; users can ask for the rest. */
const UNANSWERED_SHOWN = 3;
const QUESTION_LIMIT = 300;

/** What the story says about a subject, from sentence `start` (0-based), then what it does not say. */
export function aboutCard(wording: Wording, subject: Subject, start: number, pack: Pack): Card {
  const { sentences } = subject;
  const unsaid = unsaidText(wording, subject);
  // The unanswered questions count as one last item.
  const count = sentences.length + (unsaid === '' ? 0 : 1);
  const fits: Fits = (stretch) => fitTogether(wording, subject, stretch, unsaid, pack);
  const stretch = stretchFrom(start, count, fits);
  const footnotes = footnotesFor(sentences.slice(stretch.from, stretch.to), pack);
  const title = titleOf(wording, subject);
  const footer =
    footnotes.length > 0
      ? stretchInWords(wording, { from: stretch.from, to: Math.min(stretch.to, sentences.length) }, sentences.length)
      : undefined;
  const said =
    footnotes.length > 0
      ? layOut(wording, { color: NEUTRAL_COLOR, title, lead: leadOf(wording, subject), footnotes, footer }, pack)
      : [];
  return {
    kind: 'about',
    embeds:
      stretch.to > sentences.length ? [...said, unsaidEmbed(unsaid, said.length === 0 ? title : undefined)] : said,
    rows: [
      ...turningRows(wording, [ABOUT, subjectKey(subject.name)], stretch, count, fits),
      ...inContextRows(wording, footnotes, pack),
    ],
  };
}

/** For a name the story does not mention: suggests the nearest ones. */
export function notMentionedCard(wording: Wording, subject: Subject, nearest: string[]): Card {
  const isNothing = userWords([subject.name]).length === 0;
  const rows = nameRows(nearest);
  const lines = [
    isNothing
      ? wording.say('about.noName')
      : `**${wording.say('about.notMentioned', { name: quoteUser(wording, subject.name) })}**`,
    unsaidText(wording, subject),
    rows.length > 0 ? wording.say('about.nearest') : '',
  ];
  return {
    kind: 'about',
    embeds: [{ color: UNKNOWN_COLOR, description: lines.filter(Boolean).join('\n\n') }],
    rows,
    quiet: true,
  };
}

/** A name for a custom id: itself, or a fingerprint if too long. */
export function subjectKey(name: string): string {
  return encodeCustomId(ABOUT, name, LONGEST_PLACE) === undefined ? MARK + textFingerprint(name) : name;
}

/** The name behind a subjectKey, if it is one of these. */
export function subjectOfKey(key: string, names: Iterable<string>): string | undefined {
  if (!key.startsWith(MARK)) return key;
  for (const name of names) if (subjectKey(name) === key) return name;
  return undefined;
}

const LONGEST_PLACE = '99999';
const MARK = '=';

function nameRows(names: string[]) {
  return inRows(
    names.slice(0, BUTTONS_PER_ROW).map((name) => button(encodeCustomId(ABOUT, subjectKey(name), '0'), name)),
    BUTTONS_PER_ROW,
  );
}

function titleOf(wording: Wording, { name, isName }: Subject): string {
  if (isName) return name;
  return wording.say('text.quoted', { text: userWords([name]).join(' ') });
}

function leadOf(wording: Wording, { sentences }: Subject): string {
  return wording.say('about.sentences', { number: sentences.length });
}

function footnotesFor(sentences: Sentence[], pack: Pack): Footnote[] {
  return footnotesOf(
    sentences.map(({ text, ...place }) => ({ ...place, quote: text })),
    pack,
  );
}

function fitTogether(wording: Wording, subject: Subject, { from, to }: Stretch, unsaid: string, pack: Pack): boolean {
  const sentences = subject.sentences.slice(from, to);
  const blocks = footnotesFor(sentences, pack).map((footnote) =>
    quoteBlock(wording, footnote.sentence, footnote, pack),
  );
  const said = [leadOf(wording, subject), ...blocks].join('\n\n').length;
  const beside = to > subject.sentences.length ? unsaid.length + HEAD_AND_FOOT : 0;
  return sentences.length <= SENTENCES_SHOWN && said <= EMBED_DESCRIPTION_LIMIT && said + beside <= EMBEDS_TOTAL_LIMIT;
}

/** The longest title, and the line that counts the sentences. */
const HEAD_AND_FOOT = 2 * EMBED_TITLE_LIMIT;

/** Empty if no unanswered question fits the subject. */
function unsaidText(wording: Wording, { unanswered }: Subject): string {
  if (unanswered.length === 0) return '';
  const questions = unanswered
    .slice(0, UNANSWERED_SHOWN)
    .map(({ question }) => `- ${escapeMarkdown(clip(question.replace(/\s+/g, ' '), QUESTION_LIMIT))}`);
  return [wording.say('about.doesNotSay'), ...questions].join('\n');
}

function unsaidEmbed(text: string, title: string | undefined): APIEmbed {
  const head = title === undefined ? {} : { title: clipMarkdown(escapeMarkdown(title), EMBED_TITLE_LIMIT) };
  return { color: UNKNOWN_COLOR, ...head, description: text };
}
