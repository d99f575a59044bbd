import type { MarkdownNode } from './nodes.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type Names, tellMention } from './tell-mention.ts';

/** A message's text on one line without its markdown, for the line over a reply. */
export function plainMarkdown(text: string, names: Names): string {
  return textOf(parseMarkdown(text), names).replace(/\s+/g, ' ').trim();
}

function textOf(nodes: readonly MarkdownNode[], names: Names): string {
  return nodes.map((node) => textOfOne(node, names)).join('');
}

function textOfOne(node: MarkdownNode, names: Names): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'code-block':
      return node.text;
    case 'mention':
      return tellMention(node, names);
    case 'list':
      return node.items.map(({ children }) => ` ${textOf(children, names)}`).join('');
    case 'spoiler':
      return '▮▮▮';
    case 'emoji':
      return `:${node.name}:`;
    case 'break':
    case 'time':
      return ' ';
    case 'quote':
    case 'heading':
      return `${textOf(node.children, names)} `;
    default:
      return textOf(node.children, names);
  }
}
