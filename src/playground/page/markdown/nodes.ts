/** A piece of a message's text, as Discord's markdown means it. */
export type MarkdownNode =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: Wrap; children: MarkdownNode[] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: MarkdownNode[] }
  | { kind: 'list'; isOrdered: boolean; start: number; items: { depth: number; children: MarkdownNode[] }[] }
  | { kind: 'code'; text: string }
  | { kind: 'code-block'; text: string }
  | { kind: 'link'; url: string; children: MarkdownNode[] }
  | { kind: 'mention'; what: 'user' | 'channel' | 'role'; id: string }
  | { kind: 'mention'; what: 'command' | 'everyone'; name: string }
  | { kind: 'time'; seconds: number; style: string }
  | { kind: 'emoji'; name: string };

export type Wrap = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';
