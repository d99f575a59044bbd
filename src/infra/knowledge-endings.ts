/** What a file is for, by its name. */
export type Ending = 'article' | 'text' | 'page' | 'lists' | 'misspelt' | 'unread' | 'other';

const ARTICLE = /\.(?:md|mdx|markdown|mdown|mkd)$/i;
const LISTS = /\.(?:ya?ml|[ct]sv)$/i;
const TEXT = /\.txt$/i;
const PAGE = /\.x?html?$/i;
/** May hold an article or questions, but is not read. */
const UNREAD = /\.(?:docx?|odt|rtf|pdf|pages|epub|xlsx?|ods|numbers|json|xml|tex|rst|adoc|asciidoc|org)$/i;
/** Probably meant as .md or .yaml: letters swapped, doubled or missing, or a hidden second ending. */
const MISSPELT =
  /\.(?:yalm|ymal|yamml|yaaml|yamll|yyaml|yamel|yam|yal|ayml|amyl|yml1|ylm|myl|yl|mdd|dm|(?:md|ya?ml)\.txt)$/i;
const README = /^readme(?:\.[^.]*)?$/i;

/** Takes a file name without folder; hidden files, Word's temporary files, READMEs, pictures and the like are `other`. */
export function endingOf(name: string): Ending {
  if (/^(?:\.|~\$)/.test(name) || README.test(name)) return 'other';
  if (ARTICLE.test(name)) return 'article';
  if (LISTS.test(name)) return 'lists';
  if (MISSPELT.test(name)) return 'misspelt';
  if (TEXT.test(name)) return 'text';
  if (PAGE.test(name)) return 'page';
  return UNREAD.test(name) ? 'unread' : 'other';
}
