/**
 * Makes Discord show a text as written: no emphasis, spoiler, heading, list, link, mention or emoji.
 * Every text of an article, a pack or a user passes through here before it meets markdown.
 * May double the length.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKS, '\\$&')
    .replace(LINE_START_MARKS, '$1\\$2')
    .replace(LIST_NUMBERS, '$1\\$2')
    .replace(LINK_COLONS, '\\:')
    .replace(INVITE_DOTS, '\\.');
}

const MARKS = /[\\*_~`|[\]<>@]/g;
/** White space within one line: across lines, many empty ones would make this quadratic. */
const LINE_START_MARKS = /^([^\S\r\n\u2028\u2029]*)([-+#])/gm;
const LIST_NUMBERS = /^([^\S\r\n\u2028\u2029]*\d+)([.)])/gm;
/** Discord links bare addresses; a pack's links are placed on purpose. */
const LINK_COLONS = /:(?=\/\/)/g;
/** Discord shows invite cards even without “https”. */
const INVITE_DOTS = /(?<=discord(?:app)?)\.(?=(?:gg|com|me)\b)/gi;
