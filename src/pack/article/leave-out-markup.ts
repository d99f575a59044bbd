import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { countOf, listWords, show } from '../show-text.ts';
import type { SourceText } from '../source-text.ts';
import { noteAt, problemAt } from '../source-text.ts';

/** Markers of non-text, and how far away their end may be. */
interface Hidden {
  opening: string;
  closing: string;
  /** Further away, the signs are text. */
  within: number;
  /** Reported to the editor; comments are hidden on purpose. */
  isTold: boolean;
}

const FAR = Number.POSITIVE_INFINITY;
/** A shortcode with a long caption. */
const NEAR = 2_000;

const HIDDEN: Hidden[] = [
  { opening: '<!--', closing: '-->', within: FAR, isTold: false },
  { opening: '<script', closing: '</script>', within: FAR, isTold: false },
  { opening: '<style', closing: '</style>', within: FAR, isTold: false },
  // Liquid and Nunjucks, Hugo, Hexo.
  { opening: '{% comment', closing: 'endcomment %}', within: FAR, isTold: false },
  { opening: '{{< highlight', closing: '/highlight >}}', within: FAR, isTold: true },
  { opening: '{{< mermaid', closing: '/mermaid >}}', within: FAR, isTold: true },
  { opening: '{% highlight', closing: 'endhighlight %}', within: FAR, isTold: true },
  { opening: '{{', closing: '}}', within: NEAR, isTold: true },
  { opening: '{%', closing: '%}', within: NEAR, isTold: true },
  { opening: '{# ', closing: '#}', within: NEAR, isTold: false },
  // MDX, Obsidian.
  { opening: '{/*', closing: '*/}', within: FAR, isTold: false },
  { opening: '%%', closing: '%%', within: NEAR, isTold: false },
  // Kramdown's attributes.
  { opening: '{:', closing: '}', within: 200, isTold: false },
  // WordPress.
  ...['caption', 'gallery', 'embed', 'audio', 'video', 'playlist', 'youtube', 'contact-form'].flatMap((name) => [
    { opening: `[${name}`, closing: ']', within: NEAR, isTold: true },
    { opening: `[/${name}`, closing: ']', within: 50, isTold: false },
  ]),
];

const escapeSigns = (text: string): string => text.replace(/[[\]{}|%.<>/*]/g, '\\$&');
/** Matches whole names: `[caption` is not in `[captions]`. */
const openingOf = ({ opening }: Hidden): string =>
  escapeSigns(opening) + (/[a-z]$/.test(opening) ? '(?=[\\s\\]>/])' : '');

const ANY = new RegExp(`^ {0,3}(?<fence>\`{3,}|~{3,})[^\\n]*$|${HIDDEN.map(openingOf).join('|')}`, 'gim');
const CLOSINGS = new Map(
  HIDDEN.map((hidden) => [hidden, new RegExp(escapeSigns(hidden.closing).replace(/ |(?=\\>)/g, '\\s*'), 'gi')]),
);

/** Markup-only lines: containers (`:::note`), a table of contents, abbreviation definitions. */
const MARK_LINES = /^(?::{3,}.*|\[\[?_?toc_?\]?\]|\{[.#][^}\n]*\}|\*\[[^\]\n]{1,60}\]:.*)[^\S\n]*$/gim;

/** MDX imports and exports. */
const MDX_LINES =
  /^(?:import\s[^\n]*\sfrom\s[^\n]*|import\s+["'][^\n]*|export\s+(?:const|let|function|default)\s[^\n]*)$/gm;

/** A footnote's label; consecutive footnotes form a list. */
const FOOTNOTE = /^ {0,3}\[\^[^\]\n]{1,100}\]:/gm;

/** Blanks out comments, scripts and templating, so that all else keeps its offset. Code stays unchanged. */
export function* leaveOutMarkup(source: SourceText, start: number, problems: Problem[]): Steps<string> {
  const { text } = source;
  const isMdx = /\.mdx$/i.test(source.path);
  const kept: string[] = [];
  let firstTold = -1;
  let told = 0;
  const examples = new Set<string>();
  let found = 0;
  const nextClosing = new Map<Hidden, Closing>();
  let from = start;
  ANY.lastIndex = start;
  for (let match = ANY.exec(text); match; match = ANY.exec(text)) {
    found += 1;
    if (found % SIGNS_A_STEP === 0) {
      // Joining many thousand pieces at once would block.
      kept.push(kept.splice(0).join(''));
      yield;
    }
    const [opening] = match;
    const at = match.index;
    const fence = match.groups?.fence;
    if (fence) {
      ANY.lastIndex = endOfFence(text, at + opening.length, fence);
      continue;
    }
    const hidden = HIDDEN.find((one) => one.opening === opening.toLowerCase());
    if (!hidden) continue;
    let closing = nextClosing.get(hidden);
    if (!closing || closing.start < at + opening.length) closing = findClosing(text, hidden, at + opening.length);
    nextClosing.set(hidden, closing);
    if (closing.start === FAR && hidden.within === FAR) {
      problems.push(
        problemAt(
          { source, offset: at },
          {
            expected: `${hidden.closing} after ${opening}`,
            found: 'none up to the end of the file, so that nothing behind it is read',
            advice: `Write ${hidden.closing} where it ends, or delete ${opening}.`,
          },
        ),
      );
      kept.push(text.slice(from, at));
      return kept.join('');
    }
    if (closing.start - at > hidden.within) continue;
    const { end } = closing;
    if (hidden.isTold) {
      if (told === 0) firstTold = at;
      told += 1;
      if (told <= MOST_LOOKED_AT && examples.size < MOST_EXAMPLES) examples.add(show(text.slice(at, end), 40));
    }
    kept.push(text.slice(from, at));
    for (const piece of inPieces(text, at, end)) {
      kept.push(blank(piece));
      if (end - at > LENGTH_A_STEP) yield;
    }
    from = end;
    ANY.lastIndex = end;
  }
  kept.push(text.slice(from));
  if (told > 0) {
    problems.push(
      noteAt(
        { source, offset: firstTold },
        {
          expected: 'text',
          found: `${countOf(told, 'piece')} of templating, which ${told === 1 ? 'is' : 'are'} left out: ${listWords([...examples], 'and')}`,
          advice: 'Write out what a reader of the page sees there, if it belongs to the story.',
        },
      ),
    );
  }
  const clean: string[] = [];
  const whole = kept.join('');
  for (const piece of inPieces(whole, 0, whole.length)) {
    yield;
    clean.push(
      (isMdx ? piece.replace(MDX_LINES, blank) : piece).replace(MARK_LINES, blank).replace(FOOTNOTE, itemMark),
    );
  }
  return clean.join('');
}

/** Some milliseconds' worth each. */
const SIGNS_A_STEP = 500;
const LENGTH_A_STEP = 50_000;
const MOST_EXAMPLES = 3;
/** The first of many similar pieces are enough. */
const MOST_LOOKED_AT = 100;

/** Splits a range of text at line ends. */
function* inPieces(text: string, from: number, to: number): Generator<string> {
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at + LENGTH_A_STEP);
    const end = newline < 0 ? to : Math.min(newline + 1, to);
    yield text.slice(at, end);
    at = end;
  }
}

interface Closing {
  start: number;
  end: number;
}

function findClosing(text: string, hidden: Hidden, from: number): Closing {
  const closing = CLOSINGS.get(hidden) ?? /$/g;
  closing.lastIndex = from;
  const found = closing.exec(text);
  return found ? { start: found.index, end: closing.lastIndex } : { start: FAR, end: FAR };
}

function endOfFence(text: string, from: number, fence: string): number {
  const closing = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[^\\S\\n]*$`, 'gm');
  closing.lastIndex = from;
  return closing.exec(text) ? closing.lastIndex : text.length;
}

function itemMark(number: string): string {
  return '-'.padEnd(number.length);
}

/** Spaces of equal length; line breaks stay. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
