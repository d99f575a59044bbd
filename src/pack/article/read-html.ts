import { Tokenizer } from 'htmlparser2';
import { finish, type Steps } from '../../contracts/steps.ts';
import type { BlockBuilder } from './block-builder.ts';

/** Parses a piece of HTML into blocks. Pieces are separate, so that an unclosed tag affects only its own; the builder connects them. */
export function readHtml(html: string, builder: BlockBuilder): void {
  finish(readHtmlInSteps(html, builder));
}

/** Some milliseconds' worth of characters. */
const STEP = 16_000;

/** The same for a whole page. */
export function* readHtmlInSteps(html: string, builder: BlockBuilder): Steps<void> {
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
  for (let at = 0; at < html.length; at += STEP) {
    if (at > 0) yield;
    tokenizer.write(html.slice(at, at + STEP));
  }
  tokenizer.end();
}

function hides(attribute: string, value: string): boolean {
  if (attribute === 'hidden') return value.toLowerCase() !== 'until-found';
  return attribute === 'style' && /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/i.test(value.slice(0, 500));
}
