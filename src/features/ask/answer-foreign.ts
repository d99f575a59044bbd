import { onlySentence } from '../../answers/only-sentence.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { isReadWell } from '../../language/foreign/support.ts';
import { storyLanguages } from '../../pack/story-languages.ts';
import type { Card } from '../../ui/card.ts';
import { closestLanguage } from '../../words/language.ts';
import { wordingFor } from '../../words/wording.ts';
import type { Deps } from '../deps.ts';
import type { Asking } from '../request.ts';
import { foreignCard } from './foreign-card.ts';

/** Leaves room for the rest of the card. */
const STARTERS = 3;

/**
 * The answer to a question that is surely in another language than the story.
 * Undefined if that is unsure, or the bot's words lack that language.
 */
export function answerForeign(
  question: string,
  { user, isDirect }: Asking,
  { pack, answerer }: Deps,
  isPrivate: boolean,
): Card | undefined {
  const language = detectLanguage(question);
  if (language === undefined || !isForeign(language, storyLanguages(pack))) return undefined;
  const readable = closestLanguage(language);
  if (readable === undefined) return undefined;
  const found = { citation: onlySentence(question, pack), starters: answerer.starters(STARTERS) };
  return foreignCard(wordingFor(readable), found, pack, { askerId: user.id, isPrivate, isDirect, isAbove: true });
}

/** Surely none of the story's languages: Italian and Russian, say, can be mistaken for detected ones. */
function isForeign(language: string, ofStory: readonly string[]): boolean {
  return !ofStory.includes(language) && (language === 'en' || ofStory.every(isReadWell));
}
