import { LANGUAGES } from '../words/language.ts';
import { untranslated } from '../words/untranslated.ts';

// Lists missing translations. They fall back to English, so this never fails.
const missing = LANGUAGES.flatMap((language) => untranslated(language).map((key) => `${language}.json lacks "${key}"`));
process.stdout.write(missing.length === 0 ? 'Every text is translated.\n' : `${missing.join('\n')}\n`);
