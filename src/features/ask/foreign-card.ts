import { placeId } from '../../answers/match/teaching.ts';
import type { Citation, Pack, QuestionEntry } from '../../pack/pack.ts';
import { storyLanguages } from '../../pack/story-languages.ts';
import { inContextRows, relatedRows, withButtons } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { CLOSEST_COLOR, UNKNOWN_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { footnotesOf } from '../../ui/footnotes.ts';
import { layOut } from '../../ui/lay-out.ts';
import type { Wording } from '../../words/wording.ts';
import { type Audience, actionRows } from './action-rows.ts';

/** What is said to a question in another language. */
export interface Foreign {
  /** What surely answers the question, if anything. */
  citation: Citation | undefined;
  starters: QuestionEntry[];
}

/** For a question in another language: names it, quotes what surely fits, suggests questions. */
export function foreignCard(wording: Wording, { citation, starters }: Foreign, pack: Pack, audience: Audience): Card {
  const footnotes = footnotesOf(citation ? [citation] : [], pack);
  const languages = storyLanguages(pack).map((tag) => languageName(wording, tag));
  const lines = [
    `**${wording.say('foreign.storyLanguage', { count: languages.length, languages: wording.list(languages) })}** ${wording.say('foreign.askInIt')}`,
    citation ? wording.say('foreign.nearest') : '',
  ];
  return {
    kind: citation ? 'closest' : 'unknown',
    embeds: layOut(
      wording,
      { color: citation ? CLOSEST_COLOR : UNKNOWN_COLOR, lead: lines.filter(Boolean).join('\n'), footnotes },
      pack,
    ),
    rows: [
      ...withButtons(
        inContextRows(wording, footnotes, pack),
        actionRows(wording, foreignEntries({ citation }), audience),
      ),
      ...relatedRows(wording, starters, audience.askerId),
    ],
    ...(audience.isPrivate && { quiet: true }),
  };
}

/** The sentence that it quotes, as its buttons remember it. */
export function foreignEntries({ citation }: Pick<Foreign, 'citation'>): string[] {
  return citation ? [placeId(citation)] : [];
}

/** In the user's language; the editor's text if it is not a language tag. */
function languageName(wording: Wording, tag: string): string {
  try {
    return new Intl.DisplayNames([wording.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return escapeMarkdown(tag);
  }
}
