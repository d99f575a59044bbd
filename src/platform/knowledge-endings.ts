/** What a file in a knowledge folder is for, told by its name. */
export type Ending = 'article' | 'lists' | 'misspelt' | 'other';

const ARTICLE = /\.md$/i;
const LISTS = /\.ya?ml$/i;
/** Endings that were most likely meant to be .md or .yaml: letters swapped, doubled or missing, or a second ending added unseen. */
const MISSPELT =
  /\.(?:yalm|ymal|yamml|yaaml|yamll|yyaml|yamel|yam|yal|ayml|amyl|yml1|ylm|myl|yl|mdd|dm|mdx|markdown|mdown|mkd|(?:md|ya?ml)\.txt)$/i;
const README = /^readme(?:\.[^.]*)?$/i;

/** Takes a file's name without its folder; hidden files and READMEs are `other`, as is all that is neither Markdown nor YAML. */
export function tellEnding(name: string): Ending {
  if (name.startsWith('.') || README.test(name)) return 'other';
  if (ARTICLE.test(name)) return 'article';
  if (LISTS.test(name)) return 'lists';
  return MISSPELT.test(name) ? 'misspelt' : 'other';
}
