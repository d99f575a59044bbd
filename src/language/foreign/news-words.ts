import { foldLetters } from '../names/fold-name.ts';
import { readNewsWords } from '../tables/tables.ts';

interface Beginning {
  begins: string;
  isWhole: boolean;
  english: string;
}

/** By language and first letter, the longest beginning first. */
const tables = new Map<string, Map<string, Beginning[]>>();
for (const { english, forms } of readNewsWords()) {
  for (const [language, beginnings] of Object.entries(forms)) {
    const table = tables.get(language) ?? new Map<string, Beginning[]>();
    tables.set(language, table);
    for (const form of beginnings) {
      const begins = form.replace(/[=$]/g, '');
      const list = table.get(begins.charAt(0)) ?? [];
      table.set(begins.charAt(0), list);
      list.push({ begins, isWhole: begins !== form, english });
    }
  }
}
for (const table of tables.values())
  for (const list of table.values()) list.sort((one, other) => other.begins.length - one.begins.length);

/** English for a lower-case word that questions about news use, in any of its forms; undefined for others. */
export function newsWord(word: string, language: string): string | undefined {
  const folded = foldLetters(word).replace(/['’ʼ]/g, '');
  const list = tables.get(language)?.get(folded.charAt(0));
  return list?.find(({ begins, isWhole }) => (isWhole ? folded === begins : folded.startsWith(begins)))?.english;
}
