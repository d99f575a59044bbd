import { detectLanguage } from '../../language/detect-language.ts';
import { isReadWell } from '../../language/foreign/support.ts';
import { storyLanguages } from '../../pack/story-languages.ts';
import { closestLanguage } from '../../words/language.ts';
import { type Wording, wordingFor } from '../../words/wording.ts';
import type { Deps } from '../deps.ts';
import type { Foreign } from './foreign-card.ts';

/** Leaves room for the rest of the card. */
const STARTERS = 3;

/**
 * What to say to a question that is surely in another language than the story, in that language.
 * Undefined if that is unsure, or the bot's words lack that language.
 */
export function findForeign(
  question: string,
  { pack, answerer }: Pick<Deps, 'pack' | 'answerer'>,
): (Foreign & { wording: Wording }) | undefined {
  const language = detectLanguage(question);
  if (language === undefined || !isForeign(language, storyLanguages(pack))) return undefined;
  const readable = closestLanguage(language);
  if (readable === undefined) return undefined;
  const wording = wordingFor(readable);
  return {
    wording,
    citation: answerer.nearestSentence(question, language),
    starters: answerer.starters(STARTERS),
  };
}

/** Surely none of the story's languages: Italian and Russian, say, can be mistaken for detected ones. */
function isForeign(language: string, ofStory: readonly string[]): boolean {
  return !ofStory.includes(language) && (language === 'en' || ofStory.every(isReadWell));
}
