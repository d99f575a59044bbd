import { Tokenizer } from 'htmlparser2';
import type { BlockBuilder } from './block-builder.ts';

/**
 * Reads a piece of HTML into blocks. Each piece is read by itself, so that a tag left open swallows no more than its own piece;
 * what belongs together over several pieces is the builder's to know.
 */
export function readHtml(html: string, builder: BlockBuilder): void {
  let tag = '';
  let attribute = '';
  let value = '';
  let isHidden = false;
  const tokenizer = new Tokenizer(
    { recognizeSelfClosing: true },
    {
      ontext: (start, end) => builder.text(html.slice(start, end)),
      ontextentity: (codePoint) => builder.text(String.fromCodePoint(codePoint)),
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        isHidden = false;
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        isHidden ||= hides(attribute, value);
      },
      onopentagend: () => builder.open(tag, isHidden),
      onselfclosingtag() {
        builder.open(tag, isHidden);
        builder.close(tag);
      },
      onclosetag: (start, end) => builder.close(html.slice(start, end).toLowerCase()),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function hides(attribute: string, value: string): boolean {
  if (attribute === 'hidden') return value.toLowerCase() !== 'until-found';
  return attribute === 'style' && /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/i.test(value.slice(0, 500));
}
