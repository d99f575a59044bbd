import type { MarkdownNode } from './nodes.ts';

/** What people and channels are called where a text is shown. */
export interface Names {
  user(id: string): string | undefined;
  channel(id: string): string | undefined;
}

/** A mention as people read it. */
export function tellMention(node: Extract<MarkdownNode, { kind: 'mention' }>, names: Names): string {
  switch (node.what) {
    case 'user':
      return `@${names.user(node.id) ?? 'unknown-user'}`;
    case 'channel':
      return `#${names.channel(node.id) ?? 'unknown'}`;
    case 'role':
      return '@unknown-role';
    case 'command':
      return `/${node.name}`;
    case 'everyone':
      return `@${node.name}`;
  }
}
