import { catalogues, type Language } from './catalogues.ts';

/** The keys that a language's catalogue should have: those of English, in each plural form of the language. */
export function keysFor(language: Language): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.keys(catalogues.en).flatMap((key) => {
    if (key.endsWith('_other')) return forms.map((form) => `${key.slice(0, -'other'.length)}${form}`);
    return key.endsWith('_one') ? [] : [key];
  });
}

/** The keys that a language has no text for; users of it see the English one. */
export function untranslated(language: Language): string[] {
  return keysFor(language).filter((key) => catalogues[language][key] === undefined);
}
