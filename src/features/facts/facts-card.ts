import type { FactEntry, Pack } from '../../pack/pack.ts';
import { inContextRows } from '../../ui/buttons.ts';
import type { Card, Row } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { NEUTRAL_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { type Footnote, footnotesOf, marksFor, quoteBlock } from '../../ui/footnotes.ts';
import { layOut } from '../../ui/lay-out.ts';
import { EMBED_DESCRIPTION_LIMIT } from '../../ui/limits.ts';
import { optionsAround, selectRows } from '../../ui/select.ts';
import { type Fits, stretchFrom, stretchInWords, turningRows } from '../../ui/stretch.ts';
import { quoteUser } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';
import { ALL_TOPICS, factsOfTopic, NO_TOPIC, topicsWithFacts } from './facts-of-topic.ts';

/** Custom id of the fact pages: `facts:<topic>:<first fact>`; the menu picks the topic. */
export const FACTS = 'facts';

/** More would be a wall of text. */
const FACTS_SHOWN = 5;

/** A topic's facts from `start` (0-based), with their citations; undefined for a topic without facts. */
export function factsCard(wording: Wording, topic: string, start: number, pack: Pack): Card | undefined {
  const facts = factsOfTopic(pack, topic);
  if (facts.length === 0) return topic === ALL_TOPICS ? noFactsCard(wording) : undefined;
  const fits: Fits = ({ from, to }) =>
    to - from <= FACTS_SHOWN && fitTogether(wording, facts.slice(from, to), from, pack);
  const stretch = stretchFrom(start, facts.length, fits);
  const shown = facts.slice(stretch.from, stretch.to);
  const footnotes = footnotesBelow(shown, pack);
  return {
    kind: 'facts',
    embeds: layOut(
      wording,
      {
        color: NEUTRAL_COLOR,
        title: topicTitle(wording, topic, pack),
        lead: listOf(shown, stretch.from, footnotes),
        footnotes,
        footer: stretchInWords(wording, stretch, facts.length),
      },
      pack,
    ),
    rows: [
      ...turningRows(wording, [FACTS, topic], stretch, facts.length, fits),
      ...topicRows(wording, topic, pack),
      ...inContextRows(wording, footnotes, pack),
    ],
  };
}

/** All facts, the topics that have facts, and facts without a topic if there are both. */
export function topicChoices(wording: Wording, pack: Pack): { id: string; title: string }[] {
  const topics = topicsWithFacts(pack).map(({ id, title }) => ({ id, title }));
  const hasOthers = topics.length > 0 && factsOfTopic(pack, NO_TOPIC).length > 0;
  return [
    { id: ALL_TOPICS, title: topicTitle(wording, ALL_TOPICS, pack) },
    ...topics,
    ...(hasOthers ? [{ id: NO_TOPIC, title: topicTitle(wording, NO_TOPIC, pack) }] : []),
  ];
}

/** For an unknown topic: says so above all facts. */
export function noTopicCard(wording: Wording, written: string, pack: Pack): Card {
  const all = factsCard(wording, ALL_TOPICS, 0, pack) ?? noFactsCard(wording);
  return all.embeds ? { ...all, text: wording.say('facts.noTopic', { topic: quoteUser(wording, written) }) } : all;
}

function noFactsCard(wording: Wording): Card {
  return { kind: 'facts', text: wording.say('facts.none'), quiet: true };
}

function topicTitle(wording: Wording, topic: string, { topics }: Pack): string {
  if (topic === ALL_TOPICS) return wording.say('facts.allOptionLabel');
  if (topic === NO_TOPIC) return wording.say('facts.otherOptionLabel');
  return topics.find(({ id }) => id === topic)?.title ?? topic;
}

/** A quote too long to share a card gets its own, and is clipped only if even that is too small. */
function fitTogether(wording: Wording, facts: FactEntry[], from: number, pack: Pack): boolean {
  const footnotes = footnotesBelow(facts, pack);
  const blocks = footnotes.map((footnote) => quoteBlock(wording, footnote.sentence, footnote, pack));
  return [listOf(facts, from, footnotes), ...blocks].join('\n\n').length <= EMBED_DESCRIPTION_LIMIT;
}

function footnotesBelow(facts: FactEntry[], pack: Pack): Footnote[] {
  return footnotesOf(
    facts.flatMap(({ citations }) => citations),
    pack,
  );
}

function listOf(facts: FactEntry[], from: number, footnotes: Footnote[]): string {
  return facts
    .map(({ fact, citations }, index) => {
      const number = `${from + index + 1}. `;
      const marks = marksFor(citations, footnotes);
      const room = EMBED_DESCRIPTION_LIMIT - number.length - marks.length;
      return number + (facts.length > 1 ? textOf(fact) : clipMarkdown(textOf(fact), room)) + marks;
    })
    .join('\n');
}

/** One line, so that it stays one list item. */
function textOf(fact: string): string {
  return escapeMarkdown(fact.trim().replace(/\s+/g, ' '));
}

function topicRows(wording: Wording, topic: string, pack: Pack): Row[] {
  const choices = topicChoices(wording, pack);
  if (choices.length < 2) return [];
  const [all, ...others] = choices.map(({ id, title }) => ({ label: title, value: id, default: id === topic }));
  const place = others.findIndex(({ value }) => value === topic);
  return selectRows(
    FACTS,
    wording.say('facts.choosePlaceholder'),
    all ? [all, ...optionsAround(others, place, MENU_TOPICS)] : [],
  );
}

/** Plus “all facts”. */
const MENU_TOPICS = 24;
