import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutStory } from '../../src/answers/about/about.ts';
import { aboutCard, notMentionedCard, subjectKey, subjectOfKey } from '../../src/features/about/about-card.ts';
import { articleCard, noArticleCard, paragraphRows } from '../../src/features/article/article-card.ts';
import { articleUnits } from '../../src/features/article/article-units.ts';
import { factsCard, noTopicCard } from '../../src/features/facts/facts-card.ts';
import { ALL_TOPICS, NO_TOPIC } from '../../src/features/facts/facts-of-topic.ts';
import type { FactEntry, Pack } from '../../src/pack/pack.ts';
import type { Card } from '../../src/ui/card.ts';
import { decodeCustomId } from '../../src/ui/custom-id.ts';
import { LANGUAGE_OF_LOCALE } from '../../src/words/language.ts';
import { wordingFor } from '../../src/words/wording.ts';
import { brokenLimits } from '../helpers/discord-limits.ts';
import { ENGLISH } from '../helpers/english.ts';
import { hostileText, longText } from '../helpers/hostile-text.ts';
import { cite, makeArticle, makePack, makeUnanswered } from '../helpers/make-pack.ts';
import { unescaped, visibleText } from '../helpers/shown.ts';

/** Packs up to the largest that the format allows: long facts with many long quotes, many topics, long titles and addresses. */
const packs: fc.Arbitrary<Pack> = fc
  .record({
    title: hostileText(256),
    url: longText(2048).map((path) => `https://news.example/${path}`),
    paragraphs: fc.array(fc.array(longText(4000), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
    facts: fc.array(
      fc.record({
        fact: longText(4000),
        cites: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 25 }),
        topic: fc.option(fc.nat()),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    topics: fc.array(hostileText(100), { maxLength: 40 }),
  })
  .map(({ title, url, paragraphs, facts, topics: titles }) => {
    const article = makeArticle(paragraphs, { id: 'a'.repeat(64), title, url });
    const topics = titles.map((text, index) => ({ id: `${index}`.padEnd(64, '.'), title: text }));
    return makePack({
      articles: [article],
      topics,
      facts: facts.map(({ fact, cites, topic }, index): FactEntry => {
        const declared = topics[(topic ?? 0) % Math.max(1, topics.length)];
        return {
          kind: 'fact',
          id: `${index}`,
          fact,
          citations: cites.map(([p, s]) => {
            const paragraph = p % paragraphs.length;
            return cite(article, paragraph + 1, (s % (paragraphs[paragraph]?.length ?? 1)) + 1);
          }),
          topics: topic === null || !declared ? [] : [declared.id],
        };
      }),
    });
  });

/** All pages from the first on, by the buttons that lead from each to the next. */
function walk(verb: string, show: (start: number) => Card): Card[] {
  const cards = [show(0)];
  for (;;) {
    const next = nextOf(cards.at(-1), verb);
    if (next === undefined || cards.length > 200) return cards;
    cards.push(show(next));
  }
}

/** Where the second of the buttons that turn pages leads, unless it is disabled. */
function nextOf(card: Card | undefined, verb: string): number | undefined {
  const [, next] = (card?.rows ?? [])
    .flatMap(({ components }) => components)
    .filter((component) => component.type === 2 && 'custom_id' in component)
    .filter((button) => 'custom_id' in button && decodeCustomId(button.custom_id).verb === verb);
  if (!next || !('custom_id' in next) || next.disabled) return undefined;
  return Number(decodeCustomId(next.custom_id).args.at(-1));
}

function quotesOf(card: Card): string[] {
  const lines = (card.embeds ?? []).flatMap(({ description = '' }) => description.split('\n'));
  return lines.filter((line) => line.startsWith('> ')).map((line) => unescaped(line.slice(2)));
}

const onOneLine = (text: string) => text.replace(/\s*[\r\n]\s*/g, ' ');

describe.each(['en-US', ...Object.keys(LANGUAGE_OF_LOCALE)])('in %s, with the largest packs', (locale) => {
  const wording = wordingFor(locale);
  const numRuns = locale === 'en-US' ? 4 : 1;

  test('every page of facts is one that Discord takes, each fact is on one of them, and no quote is cut', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        const sentences = pack.articles.flatMap(({ paragraphs }) =>
          paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => onOneLine(text))),
        );
        for (const topic of [ALL_TOPICS, NO_TOPIC, ...pack.topics.slice(0, 2).map(({ id }) => id)]) {
          if (!factsCard(wording, topic, 0, pack)) continue;
          const cards = walk('facts', (start) => factsCard(wording, topic, start, pack) ?? { kind: 'stale' });
          expect(cards.flatMap(brokenLimits)).toEqual([]);
          for (const quote of cards.flatMap(quotesOf)) expect(sentences).toContain(quote);
          const numbers = cards
            .map(visibleText)
            .join('\n')
            .match(/^\d+\. /gm);
          const facts = pack.facts.filter(
            ({ topics }) => topic === ALL_TOPICS || (topic === NO_TOPIC ? topics.length === 0 : topics.includes(topic)),
          );
          for (let number = 1; number <= facts.length; number++) expect(numbers).toContain(`${number}. `);
        }
        expect(brokenLimits(noTopicCard(wording, '**'.repeat(3000), pack))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('the pages of an article are its whole text', () => {
    fc.assert(
      fc.property(packs, longText(8_000), (pack, endless) => {
        const [article] = pack.articles;
        if (!article) return;
        const text = endless.trim() || 'x';
        const sentence = { article: article.id, paragraph: 1, sentence: 1, text };
        const whole = { ...article, paragraphs: [{ text, sentences: [sentence] }, ...article.paragraphs] };
        const cards = walk('article', (start) => articleCard(wording, whole, start, pack));
        expect(cards.flatMap(brokenLimits)).toEqual([]);
        const written = whole.paragraphs.map((paragraph) => paragraph.text).join('');
        const read = articleUnits(whole).map((unit) => unescaped(unit.text).replace(/ …$/, ''));
        expect(read.join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
        const shown = cards.map(visibleText).join('\n');
        for (const unit of articleUnits(whole)) expect(shown).toContain(unescaped(unit.text));
        for (const { components } of paragraphRows(wording, whole, 1)) expect(components).toHaveLength(1);
        expect(brokenLimits(noArticleCard(wording, '||'.repeat(3000), pack))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('every page about a name is one that Discord takes, and each sentence is on one of them', () => {
    fc.assert(
      fc.property(packs, hostileText(100), fc.array(hostileText(300), { maxLength: 6 }), (pack, name, questions) => {
        const sentences = pack.articles.flatMap(({ paragraphs }) =>
          paragraphs.flatMap((paragraph) => paragraph.sentences),
        );
        const unanswered = questions.map((question, id) => makeUnanswered({ id: `${id}`, question }));
        const subject = { name, isName: questions.length % 2 === 0, sentences, unanswered };
        const cards = walk('about', (start) => aboutCard(wording, subject, start, pack));
        expect(cards.flatMap(brokenLimits)).toEqual([]);
        const quotes = cards.flatMap(quotesOf);
        for (const quote of quotes) expect(sentences.map(({ text }) => onOneLine(text))).toContain(quote);
        const short = sentences.filter(({ text }) => text.length < 1000);
        for (const { text } of short) expect(quotes).toContain(onOneLine(text));
        expect(visibleText(cards.at(-1) ?? { text: '' })).toContain(
          questions.length > 0 ? `${wording.say('about.doesNotSay')}\n- ` : '',
        );
        const nobody = notMentionedCard(wording, { ...subject, sentences: [] }, [name, 'x'.repeat(100)]);
        expect(brokenLimits(nobody)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

test('a name is known again from the buttons, however long it is', () => {
  const long = 'Ä:%'.repeat(33);
  const names = ['Port Sallow', 'A:B%3A', long];
  for (const name of names) expect(subjectOfKey(subjectKey(name), names)).toBe(name);
  expect(subjectOfKey(subjectKey(long), ['another'])).toBeUndefined();
});

test('what a reader wrote as a name keeps to its own line', () => {
  const card = notMentionedCard(ENGLISH, aboutStory(makePack({})).find('a\n# b\u202E ||c|| <@1>'), []);
  expect(card.embeds?.[0]?.description).toBe('**The story does not mention “a# b \\|\\|c\\|\\| \\<\\@1\\>”.**');
});
