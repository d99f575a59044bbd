import { make } from '../elements.ts';
import { formatTime } from './format-time.ts';
import type { MarkdownNode, Wrap } from './nodes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type Names, tellMention } from './tell-mention.ts';

/** A message's text as elements; nothing in it is ever read as HTML. */
export function renderMarkdown(text: string, names: Names): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...renderAll(parseMarkdown(text), names));
  return fragment;
}

const TAGS: Record<Exclude<Wrap, 'spoiler' | 'subtext'>, keyof HTMLElementTagNameMap> = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  quote: 'blockquote',
};

function renderAll(nodes: readonly MarkdownNode[], names: Names): Node[] {
  return nodes.map((node) => render(node, names));
}

function render(node: MarkdownNode, names: Names): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'break':
      return make('br');
    case 'code':
      return make('code', {}, node.text);
    case 'code-block':
      return make('pre', { tabindex: 0 }, make('code', {}, node.text));
    case 'link':
      return make(
        'a',
        { href: node.url, target: '_blank', rel: 'noopener noreferrer' },
        ...renderAll(node.children, names),
      );
    case 'mention':
      return make('span', { class: 'mention' }, tellMention(node, names));
    case 'emoji':
      return document.createTextNode(`:${node.name}:`);
    case 'time':
      return make('time', { class: 'stamp' }, formatTime(node.seconds, node.style, new Date()));
    case 'heading':
      // The page's own headings stay the only ones that structure it.
      return make('div', { class: `heading-${node.level}` }, ...renderAll(node.children, names));
    case 'list':
      return make(
        node.isOrdered ? 'ol' : 'ul',
        { start: node.isOrdered && node.start },
        ...node.items.map(({ depth, children }) =>
          make('li', { class: `depth-${depth}` }, ...renderAll(children, names)),
        ),
      );
    case 'subtext':
      return make('small', { class: 'subtext' }, ...renderAll(node.children, names));
    case 'spoiler':
      return spoiler(renderAll(node.children, names));
    default:
      return make(TAGS[node.kind], {}, ...renderAll(node.children, names));
  }
}

function spoiler(children: Node[]): HTMLElement {
  const inside = make('span', { 'aria-hidden': 'true' }, ...children);
  const cover = make(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Show the spoiler' },
    inside,
  );
  const open = () => {
    cover.classList.add('open');
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name);
    inside.removeAttribute('aria-hidden');
  };
  cover.addEventListener('click', open);
  cover.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') open();
  });
  return cover;
}
