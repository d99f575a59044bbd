/**
 * Makes Discord show a text exactly as it is written: no emphasis, spoiler, heading, list, link, mention or emoji
 * comes out of it. Text of an article, a pack or a user goes through here before it meets markdown.
 * The result may be up to twice as long.
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
/** White space of one line alone: from each of many empty lines on, all the others would be looked through. */
const LINE_START_MARKS = /^([^\S\r\n\u2028\u2029]*)([-+#])/gm;
const LIST_NUMBERS = /^([^\S\r\n\u2028\u2029]*\d+)([.)])/gm;
/** Discord turns a bare address into a link; a pack's links are set on purpose, in a place of their own. */
const LINK_COLONS = /:(?=\/\/)/g;
/** Discord shows a card for an invite even where it stands without “https”. */
const INVITE_DOTS = /(?<=discord(?:app)?)\.(?=(?:gg|com|me)\b)/gi;
