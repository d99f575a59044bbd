import type { APIEmbed } from 'discord-api-types/v10';
import type { Difference } from '../../answers/check-claim/align.ts';
import type { CheckedClaim } from '../../answers/check-claim/check-claim.ts';
import type { CheckedMessage, CheckedSentence } from '../../answers/check-claim/check-message.ts';
import type { Citation, Pack } from '../../pack/pack.ts';
import { inContextRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { ANSWERED_COLOR, CLOSEST_COLOR, UNKNOWN_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { type Footnote, footnotesOf, isSamePlace, marksFor } from '../../ui/footnotes.ts';
import { fitQuotes } from '../../ui/lay-out.ts';
import { EMBEDS_TOTAL_LIMIT } from '../../ui/limits.ts';
import { noteText } from '../../ui/note-text.ts';
import { quoteUser } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';

/** Enough of a sentence to know which is meant. */
const CLAIM_LIMIT = 150;
const ANSWER_LIMIT = 300;
const NOTE_LIMIT = 300;
/** The name or number that the story has instead. */
const WORD_LIMIT = 100;
/** More would bury the nearest of one sentence under those of the others. */
const QUOTES_SHOWN = 2;

/** What the story has to each sentence of a message, for the user who asked alone. `link` leads to the message. */
export function checkCard(wording: Wording, { sentences, left }: CheckedMessage, link: string, pack: Pack): Card {
  if (sentences.length === 0) return nothingToCheckCard(wording);
  const findings = sentences.map((sentence) => findingOf(wording, sentence));
  const footnotes = footnotesOf(
    findings.flatMap(({ citations }) => citations),
    pack,
  );
  const room = Math.floor(EMBEDS_TOTAL_LIMIT / findings.length);
  const head = [
    wording.say('check.heading', { link }),
    `-# ${wording.say('check.caution')}`,
    left > 0 ? `-# ${wording.say('check.left', { count: left })}` : '',
  ];
  return {
    kind: 'checked',
    quiet: true,
    text: head.filter(Boolean).join('\n'),
    embeds: findings.map((finding, at): APIEmbed => {
      // Escaped: Discord would make lists of them.
      const number = findings.length > 1 ? `${at + 1}\\. ` : '';
      // A single quote has no mark to refer to.
      const earlier = footnotes.length > 1 ? findings.slice(0, at).flatMap(({ citations }) => citations) : [];
      const seen = finding.citations.filter((citation) => earlier.some((other) => isSamePlace(citation, other)));
      const told = [`**${finding.verdict}**`, finding.more].filter(Boolean).join('\n');
      const lead = `${number}${finding.claim}\n${told}${marksFor(seen, footnotes)}`;
      const fresh = finding.citations.filter((citation) => !seen.includes(citation));
      const own = footnotes.filter(({ citation }) => fresh.some((other) => isSamePlace(citation, other)));
      return { color: finding.color, description: withQuotes(wording, lead, own, room, pack) };
    }),
    rows: inContextRows(wording, footnotes, pack),
  };
}

/** For a message that is only a picture, a sticker or a file. */
export function noTextCard(wording: Wording): Card {
  return { kind: 'checked', text: wording.say('check.noText'), quiet: true };
}

function nothingToCheckCard(wording: Wording): Card {
  return { kind: 'checked', text: wording.say('check.nothing'), quiet: true };
}

/** What is said about one sentence; all but the color as markdown. */
interface Finding {
  color: number;
  claim: string;
  verdict: string;
  /** Empty where the verdict says all. */
  more: string;
  citations: Citation[];
}

function findingOf(wording: Wording, sentence: CheckedSentence): Finding {
  const claim = quoteUser(wording, sentence.text, CLAIM_LIMIT);
  if (sentence.kind === 'question') {
    const { answer } = sentence;
    if (answer.outcome !== 'answered') return { claim, ...notSure(wording, answer) };
    const text = clipMarkdown(escapeMarkdown(answer.text.trim()), ANSWER_LIMIT);
    return { claim, ...found(wording.say('answer.storySays'), text, answer.citations) };
  }
  const { checked } = sentence;
  switch (checked.verdict) {
    case 'said':
      return { claim, ...found(wording.say('check.said'), '', checked.citations) };
    case 'otherwise': {
      const differences = wording.list(checked.differences.map((difference) => DIFFERENCES[difference](wording)));
      const verdict = wording.say('check.otherwise', { differences });
      const says = checked.says.map((word) => clipMarkdown(escapeMarkdown(word), WORD_LIMIT));
      const more = says.length === 0 ? '' : wording.say('check.instead', { words: wording.list(says) });
      return { claim, ...found(verdict, more, checked.citations), color: CLOSEST_COLOR };
    }
    case 'closest':
      return { claim, ...toCompare(wording, checked) };
    case 'unsaid':
      return { claim, ...notSure(wording, { outcome: 'unknown', ...checked }) };
  }
}

const DIFFERENCES: Record<Difference, (wording: Wording) => string> = {
  number: (wording) => wording.say('check.number'),
  date: (wording) => wording.say('check.date'),
  name: (wording) => wording.say('check.name'),
  negation: (wording) => wording.say('check.negation'),
};

function found(verdict: string, more: string, citations: Citation[]) {
  return { color: ANSWERED_COLOR, verdict, more, citations: citations.slice(0, QUOTES_SHOWN) };
}

/** Whether the story says so is left to the reader: the story may well say it in other words. */
function toCompare(wording: Wording, { citations, entry }: Extract<CheckedClaim, { verdict: 'closest' }>) {
  const more = clipMarkdown(noteText(entry?.note ?? ''), NOTE_LIMIT);
  const verdict = wording.say('check.compare');
  return { color: CLOSEST_COLOR, verdict, more, citations: citations.slice(0, 1) };
}

interface NotSure {
  outcome: 'closest' | 'unknown';
  citations?: Citation[];
  entry?: { note?: string };
}

function notSure(wording: Wording, { outcome, citations = [], entry }: NotSure) {
  const note = clipMarkdown(noteText(entry?.note ?? ''), NOTE_LIMIT);
  if (outcome === 'unknown')
    return { color: UNKNOWN_COLOR, verdict: wording.say('unknown.doesNotSay'), more: note, citations: [] };
  return {
    color: CLOSEST_COLOR,
    verdict: wording.say('closest.nearest'),
    more: note,
    citations: citations.slice(0, QUOTES_SHOWN),
  };
}

function withQuotes(wording: Wording, lead: string, footnotes: Footnote[], room: number, pack: Pack): string {
  if (footnotes.length === 0) return lead;
  return `${lead}\n\n${fitQuotes(wording, footnotes, pack, room - lead.length - 2)}`;
}
