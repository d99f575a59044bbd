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

/** As many as leave room for the rest. */
const STARTERS = 3;

/**
 * The answer, in its own language, to a question that surely is in another language than the story; nothing where that is not
 * sure, or nobody has translated the bot's words.
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
  return foreignCard(wordingFor(readable), found, pack, { askerId: user.id, isPrivate, isDirect });
}

/** Whether a question's language surely is none of the story's: Italian and Russian, say, can look like languages that are detected. */
function isForeign(language: string, ofStory: readonly string[]): boolean {
  return !ofStory.includes(language) && (language === 'en' || ofStory.every(isReadWell));
}
