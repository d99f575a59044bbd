import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { isReadWell, READ_WELL } from '../../language/foreign/support.ts';
import type { Drafts } from '../reading/drafts.ts';
import { listWords } from '../show-text.ts';
import { noteAt } from '../source-text.ts';
import { languageOf } from '../story-languages.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Notes articles in poorly supported languages. */
export function* checkLanguages({ articles }: Drafts, problems: Problem[]): Steps<void> {
  for (const { article, spot } of articles) {
    yield;
    const language = languageOf(article);
    if (isReadWell(language)) continue;
    const known = listWords(READ_WELL.map(nameOf).sort(), 'or');
    problems.push(
      noteAt(spot, {
        expected: `an article in a language that Footnote reads well: ${known}`,
        found: `${nameOf(language)}, ${article.language === undefined ? 'as far as its text tells' : 'as its front matter says'}`,
        advice: `Answer the main questions in questions.yaml, each with several phrasings. To other questions readers are shown the nearest sentences, and are never told that the story does not say.${
          article.language === undefined
            ? ' If it is another language, write it in the front matter, as in “language: en”.'
            : ''
        }`,
      }),
    );
  }
}

function nameOf(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
