import type { Pack } from '../pack/pack.ts';
import { storyLanguages } from '../pack/story-languages.ts';
import { type Answer, readingBesideStory, type Unknown } from './answer.ts';
import { isWrittenAs } from './answer-parts.ts';
import { answerArticleQuestion } from './article-itself/answer-article-question.ts';
import { type ArticleQuestion, readArticleQuestion } from './article-itself/read-article-question.ts';
import { isBareSentence } from './entry-words.ts';
import { asksAnyBot, asksOfNoStory } from './small-talk/any-bot.ts';
import { isInstruction } from './small-talk/instruction.ts';
import { isOpinion, readSmallTalk } from './small-talk/small-talk.ts';
import { readFragment } from './understand/fragment.ts';

/**
 * Also answers messages that are not about the story's content: small talk, orders to the bot, general bot questions,
 * fragments, and questions about the article itself. An editor's exact phrasing takes precedence.
 * @param askStory answers a question about the story's content
 * @param isKnown whether a stem appears in the story
 */
export function askBeside(
  pack: Pack,
  askStory: (message: string) => Answer,
  isKnown: (stem: string) => boolean,
): (message: string) => Answer {
  const languages = storyLanguages(pack);
  return (message) => {
    const base = askStory(message);
    if (isWrittenAs(message, base.candidates[0]?.phrasing ?? '')) return base;
    const smallTalk = readSmallTalk(message);
    if (smallTalk) return { ...nothingOf(base), smallTalk };
    const fragment = readFragment(message, languages);
    if (fragment && !(fragment.isNaming && saysEnough(base))) return { ...nothingOf(base), fragment };
    // "What about the submarine?": if the story never names it, no sentence is near.
    if (fragment && base.outcome === 'closest') return { ...nothingOf(base), notInStory: base.notInStory };
    const asked = readArticleQuestion(message);
    if (asked && !(asked.of === 'summary' && base.outcome === 'answered')) {
      const isGuess = asked.of === 'author' && !tellsOfAuthor(base);
      const lacks = HEADER_LINES[asked.of];
      const isSilent = base.outcome === 'unknown' && !base.entry;
      return (
        answerArticleQuestion(asked, base, pack) ??
        (lacks && (isGuess || isSilent) ? { ...nothingOf(base), itself: { of: lacks } } : base)
      );
    }
    if (isInstruction(message)) return { ...nothingOf(base), beside: 'order' };
    if (isOpinion(message)) return { ...nothingOf(base), beside: 'opinion' };
    const isOfAnyBot = asksOfNoStory(message) || (base.outcome !== 'answered' && asksAnyBot(message, isKnown));
    return isOfAnyBot ? { ...nothingOf(base), beside: 'any-bot' } : base;
  };
}

/** What an article's header may lack, by what was asked. */
const HEADER_LINES: Partial<Record<ArticleQuestion['of'], 'author' | 'published' | 'source'>> = {
  author: 'author',
  date: 'published',
  source: 'source',
};

/** A bare name is answered if the pack knows it; otherwise it is reported as missing. */
function saysEnough(answer: Answer): boolean {
  return answer.outcome === 'answered' || answer.notInStory.length > 0;
}

/** Whether an editor foresaw the question, or a quote is about somebody who writes. */
function tellsOfAuthor(answer: Answer): boolean {
  if (answer.outcome === 'unknown') return true;
  const isOfEditor = answer.outcome === 'answered' && !answer.entries.every(isBareSentence);
  return isOfEditor || answer.citations.some(({ quote }) => WRITES.test(quote));
}

const WRITES = /\b(?:authors?\b|writ|wrote|journalist|reporter)/i;

/** An unknown that no entry stands for. */
function nothingOf(answer: Answer): Unknown {
  return { ...readingBesideStory(answer), outcome: 'unknown', notInStory: [] };
}
