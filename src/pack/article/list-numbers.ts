import type { Token } from 'markdown-it';

const MONTH_STARTS =
  'jan|feb|fév|mar|mär|apr|avr|abr|may|mai|maj|jun|jui|jul|aug|aoû|ago|sep|set|oct|okt|out|nov|dec|dez|déc|dic|ene|fev|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру';

const MONTH = new RegExp(String.raw`^(?:${MONTH_STARTS})\p{L}*\b`, 'iu');

/**
 * Numbers that look like list markers but belong to the text: “2019. That was the year”, “3. Oktober”.
 * List numbers are consecutive or all equal, and a list of one item starts at 1.
 */
export function findNumberTexts(tokens: readonly Token[]): Map<Token, string> {
  const found = new Map<Token, string>();
  const open: NumberedItem[][] = [];
  for (const token of tokens) {
    const last = open.at(-1)?.at(-1);
    if (token.type === 'ordered_list_open' || token.type === 'bullet_list_open') open.push([]);
    else if (token.type === 'list_item_open') open.at(-1)?.push({ mark: token.info + token.markup, text: undefined });
    else if (token.type === 'inline' && last) last.text ??= token;
    else if (token.type === 'ordered_list_close' || token.type === 'bullet_list_close') {
      const items = open.pop() ?? [];
      if (token.type === 'bullet_list_close' || isList(items)) continue;
      for (const { mark, text } of items) if (text) found.set(text, `${mark} `);
    }
  }
  return found;
}

interface NumberedItem {
  mark: string;
  /** Its first line of text. */
  text: Token | undefined;
}

function isList(items: readonly NumberedItem[]): boolean {
  const numbers = items.map(({ mark }) => Number.parseInt(mark, 10));
  const [first = 0] = numbers;
  if (numbers.length === 1) return first <= 1 && !MONTH.test(items[0]?.text?.content ?? '');
  return numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) === 1 || number === first);
}
