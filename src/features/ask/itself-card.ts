import type { Answered, OfArticle, Unknown } from '../../answers/answer.ts';
import type { Pack } from '../../pack/pack.ts';
import { inContextRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { ANSWERED_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { footnotesOf } from '../../ui/footnotes.ts';
import { layOut } from '../../ui/lay-out.ts';
import type { Wording } from '../../words/wording.ts';
import { askedLine, askedQuestion } from './asked-question.ts';

/** Answers about the article itself: title, author, a paragraph, main points. */
export function itselfCard(wording: Wording, answer: Answered, itself: OfArticle, pack: Pack, isAbove: boolean): Card {
  const footnotes = footnotesOf(answer.citations, pack);
  const { title } = askedQuestion(wording, answer, isAbove);
  const lead = leadOf(wording, itself, escapeMarkdown(answer.text));
  const parts = { color: ANSWERED_COLOR, title, lead, footnotes };
  return { kind: 'answered', embeds: layOut(wording, parts, pack), rows: inContextRows(wording, footnotes, pack) };
}

/** One line if the article lacks what was asked. */
export function notItselfCard(wording: Wording, answer: Unknown, isAbove: boolean): Card | undefined {
  const line = answer.itself && missing(wording, answer.itself);
  if (line === undefined) return undefined;
  return { kind: 'unknown', text: [askedLine(wording, answer, isAbove), line].filter(Boolean).join('\n') };
}

function leadOf(wording: Wording, itself: OfArticle, text: string): string {
  switch (itself.of) {
    case 'title':
      return wording.say('itself.title', { title: text });
    case 'author':
      return wording.say('itself.author', { author: text });
    case 'published':
      return wording.say('itself.published', { date: text });
    case 'updated':
      return wording.say('itself.updated', { date: text });
    case 'source':
      return wording.say('itself.source', { source: text });
    case 'summary':
      return wording.say('itself.summary');
    case 'length':
      return wording.say('itself.length', itself);
    case 'whole':
      return wording.say('itself.whole', { command: `/${wording.say('command.article.name')}` });
    case 'mention':
      return [
        wording.say('itself.mentions', { count: itself.count }),
        ...(itself.missing ?? []).map((name) => notMentioned(wording, name)),
      ].join('\n');
    case 'paragraph':
    case 'sentence':
      return wording.say('answer.storySays');
  }
}

function missing(wording: Wording, itself: OfArticle): string | undefined {
  if (itself.of === 'mention') return notMentioned(wording, itself.name);
  if (itself.of === 'author') return wording.say('itself.noAuthor');
  if (itself.of === 'published') return wording.say('itself.noDate');
  if (itself.of === 'source') return wording.say('itself.noSource');
  if (itself.of !== 'paragraph' && itself.of !== 'sentence') return undefined;
  const { number = 0, last = 0 } = itself;
  return itself.of === 'paragraph'
    ? wording.say('article.noParagraph', { paragraph: number, last })
    : wording.say('itself.noSentence', { number, last });
}

function notMentioned(wording: Wording, name: string): string {
  return wording.say('about.notMentioned', { name: escapeMarkdown(name) });
}
