import type { Article, Pack } from '../../pack/pack.ts';
import { button, inRows } from '../../ui/buttons.ts';
import type { Card, Row } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { NEUTRAL_COLOR } from '../../ui/colors.ts';
import { encodeCustomId } from '../../ui/custom-id.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { BUTTONS_PER_ROW, EMBED_TITLE_LIMIT } from '../../ui/limits.ts';
import { linesAbove } from '../../ui/paragraph-heading.ts';
import { safeLink } from '../../ui/place.ts';
import { optionsAround, selectRows } from '../../ui/select.ts';
import { sourceLine } from '../../ui/source-line.ts';
import { type Fits, stretchFrom, stretchInWords, turningRows } from '../../ui/stretch.ts';
import { quoteUser } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';
import { type ArticleUnit, articleUnits } from './article-units.ts';
import { countCiting } from './count-citing.ts';

/** Custom id of the reading view: `article:<id>:<unit>`; the menu picks the article. */
export const ARTICLE = 'article';

/** About one phone screen. */
const READING_LIMIT = 1_500;

/** An article from one of its units (0-based, see articleUnits), with citation counts. */
export function articleCard(wording: Wording, article: Article, start: number, pack: Pack): Card {
  const units = articleUnits(article);
  const above = (at: number, from: number): string => {
    const unit = units[at];
    return unit ? linesAbove(unit, at === from ? undefined : units[at - 1]) : '';
  };
  const fits: Fits = ({ from, to }) =>
    units.slice(from, to).reduce((length, { text }, at) => length + above(from + at, from).length + text.length, 0) <=
    READING_LIMIT;
  const stretch = stretchFrom(start, units.length, fits);
  const shown = units.slice(stretch.from, stretch.to);
  const citing = countCiting(pack, article.id);
  const link = article.url === undefined ? undefined : safeLink(article.url);
  const blocks = shown.map(
    (unit, at) => `${above(stretch.from + at, stretch.from)}-# ${numberOf(wording, unit, citing)}\n${unit.text}`,
  );
  const paragraphs = { from: (shown[0]?.paragraph ?? 1) - 1, to: shown.at(-1)?.paragraph ?? 0 };
  const footer = [stretchInWords(wording, paragraphs, article.paragraphs.length), sourceLine(wording, article)];
  return {
    kind: 'article',
    embeds: [
      {
        color: NEUTRAL_COLOR,
        title: clipMarkdown(escapeMarkdown(article.title), EMBED_TITLE_LIMIT),
        description: [...blocks, link && `[${wording.say('article.link')}](${link})`].filter(Boolean).join('\n\n'),
        footer: { text: footer.filter(Boolean).join(' · ') },
      },
    ],
    rows: [
      ...turningRows(wording, [ARTICLE, article.id], stretch, units.length, fits),
      ...articleRows(wording, pack, article.id),
    ],
  };
}

/** For an unknown title: says so and lists the articles. */
export function noArticleCard(wording: Wording, written: string, pack: Pack): Card {
  return {
    kind: 'article',
    text: wording.say('article.notFound', { title: quoteUser(wording, written) }),
    rows: articleRows(wording, pack),
    quiet: true,
  };
}

/** The unit where a paragraph starts; the last unit if there is no such paragraph. */
export function unitOfParagraph(article: Article, paragraph: number): number {
  const units = articleUnits(article);
  const last = Math.min(paragraph, article.paragraphs.length);
  return Math.max(
    0,
    units.findIndex((unit) => unit.paragraph === last),
  );
}

/** Buttons from a paragraph to the previous and the next one. */
export function paragraphRows(wording: Wording, article: Article, paragraph: number): Row[] {
  const { length } = article.paragraphs;
  const read = (label: string, other: number) =>
    other < 1 || other > length
      ? undefined
      : button(encodeCustomId(ARTICLE, article.id, String(unitOfParagraph(article, other))), label);
  return inRows(
    [
      read(wording.say('context.previousButton'), paragraph - 1),
      read(wording.say('context.nextButton'), paragraph + 1),
    ],
    BUTTONS_PER_ROW,
  );
}

function numberOf(wording: Wording, { paragraph, isBeginning }: ArticleUnit, citing: number[]): string {
  const number = citing[paragraph - 1] ?? 0;
  if (!isBeginning) return wording.say('article.continued', { paragraph });
  return number > 0
    ? wording.say('article.paragraphCited', { paragraph, number })
    : wording.say('article.paragraph', { paragraph });
}

/** A menu of the articles, if there is more than one. */
function articleRows(wording: Wording, { articles }: Pack, shown?: string): Row[] {
  if (articles.length < 2 && shown !== undefined) return [];
  const place = articles.findIndex(({ id }) => id === shown);
  return selectRows(
    ARTICLE,
    wording.say('article.choosePlaceholder'),
    optionsAround(articles, place).map(({ id, title }) => ({ label: title, value: id, default: id === shown })),
  );
}
