import type { Pack } from './pack/pack.ts';

/** Articles that do not say theirs. */
const USUAL_LANGUAGE = 'en';

/** The languages of a pack's articles as the first part of their IETF tags: "en" for "en-GB", and where an article says none. */
export function storyLanguages({ articles }: Pack): string[] {
  const tags = articles.map(({ language = USUAL_LANGUAGE }) => language.trim().toLowerCase().split(/[-_]/)[0]);
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}
