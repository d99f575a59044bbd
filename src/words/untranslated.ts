import { catalogues, type Language } from './catalogues.ts';

/** The keys a language's catalogue should have: English's, in each of its plural forms. */
export function keysFor(language: Language): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.keys(catalogues.en).flatMap((key) => {
    if (key.endsWith('_other')) return forms.map((form) => `${key.slice(0, -'other'.length)}${form}`);
    return key.endsWith('_one') ? [] : [key];
  });
}

/** The keys a language lacks; its users see the English text. */
export function untranslated(language: Language): string[] {
  return keysFor(language).filter((key) => catalogues[language][key] === undefined);
}
