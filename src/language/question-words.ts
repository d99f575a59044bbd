/** What an open question asks with. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set('who whom whose what which when where why how'.split(' '));
