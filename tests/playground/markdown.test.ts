import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTime } from '../../src/playground/page/markdown/format-time.ts';
import type { MarkdownNode } from '../../src/playground/page/markdown/nodes.ts';
import { parseMarkdown } from '../../src/playground/page/markdown/parse-markdown.ts';
import { plainMarkdown } from '../../src/playground/page/markdown/plain-markdown.ts';
import { expectLinearIn } from '../helpers/growth.ts';

/** A tree as short text: `strong(bold emphasis(both))`. */
function sketch(nodes: readonly MarkdownNode[]): string {
  return nodes.map(sketchOne).join(' ');
}

function sketchOne(node: MarkdownNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list')
    return `${node.isOrdered ? `ol${node.start}` : 'ul'}(${node.items.map(({ depth, children }) => `${depth}:${sketch(children)}`).join('|')})`;
  if (node.kind === 'link') return `link(${node.url} ${sketch(node.children)})`;
  if (node.kind === 'mention') return `${node.what}(${'id' in node ? node.id : node.name})`;
  if (node.kind === 'time') return `time(${node.seconds} ${node.style})`;
  if (node.kind === 'emoji') return `emoji(${node.name})`;
  if (node.kind === 'heading') return `heading${node.level}(${sketch(node.children)})`;
  if ('children' in node) return `${node.kind}(${sketch(node.children)})`;
  return 'text' in node ? `${node.kind}(${node.text})` : node.kind;
}

describe('markdown is read as Discord reads it', () => {
  test.each([
    ['plain', 'plain'],
    ['**bold** and *it* and _it_', 'strong(bold)  and  emphasis(it)  and  emphasis(it)'],
    ['***both***', 'strong(emphasis(both))'],
    ['**bold *both***', 'strong(bold  emphasis(both))'],
    ['__under__ ~~gone~~ ||hidden||', 'underline(under)   strike(gone)   spoiler(hidden)'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['**open and *open', '**open and *open'],
    ['\\*\\*plain\\*\\* \\# \\a', '**plain** # \\a'],
    ['`**code**` ``a`b``', 'code(**code**)   code(a`b)'],
    ['```js\nlet a;\n```after', 'code-block(let a;) after'],
    ['# One\n## Two\n### Three\n#No', 'heading1(One) heading2(Two) heading3(Three) #No'],
    ['-# small', 'subtext(small)'],
    ['> one\n> **two**\nafter', 'quote(one break strong(two)) after'],
    ['>>> one\ntwo', 'quote(one break two)'],
    ['- one\n  - two\n* three', 'ul(0:one|1:two|0:three)'],
    ['3. three\n4. four', 'ol3(0:three|0:four)'],
    ['[a **b**](https://a.example/x)', 'link(https://a.example/x a  strong(b))'],
    ['[a](https://a.example/x_(y)) b', 'link(https://a.example/x_(y) a)  b'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['[a](data:text/html,x) [b](//evil.example)', '[a](data:text/html,x) [b](//evil.example)'],
    ['see https://a.example/b_c_d, ok', 'see  link(https://a.example/b_c_d https://a.example/b_c_d) , ok'],
    ['(https://a.example)', '( link(https://a.example https://a.example) )'],
    ['<https://a.example>', 'link(https://a.example https://a.example)'],
    ['xhttps://a.example https://', 'xhttps://a.example https://'],
    [
      '<@1> <@!2> <#3> <@&4> </ask:5> @everyone',
      'user(1)   user(2)   channel(3)   role(4)   command(ask)   everyone(everyone)',
    ],
    ['<t:0:R> <t:1700000000> <:cat:123>', 'time(0 R)   time(1700000000 f)   emoji(cat)'],
    ['<b>not html</b> <@x>', '<b>not html</b> <@x>'],
    ['', ''],
  ])('%j', (text, tree) => {
    expect(sketch(parseMarkdown(text))).toBe(tree);
  });

  test('whatever is written, nothing is thrown, and links lead to http alone', () => {
    const pieces = [
      '**',
      '*',
      '_',
      '||',
      '`',
      '```',
      '\n',
      '> ',
      '- ',
      '[',
      '](',
      ')',
      '<',
      '>',
      'https://',
      'javascript:',
      '\\',
      'a',
      ' ',
      '@everyone',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 60 }),
        (parts) => {
          const urls = JSON.stringify(parseMarkdown(parts.join(''))).matchAll(/"url":"([^"]*)"/g);
          for (const [, url] of urls) expect(url).toMatch(/^https?:\/\//);
        },
      ),
    );
  });

  test.each(['*', '**a', '[', '||', '`a', '> ', '<', '_a ', '[a](', '- \\'])(
    'long texts made to stall are read in time that grows with them: %s',
    (piece) => expectLinearIn(piece, 512, parseMarkdown),
  );
});

test('the line over a reply has no markdown in it', () => {
  const names = { user: (id: string) => (id === '1' ? 'Reader' : undefined), channel: () => undefined };
  const text = '# Head\n**a** [b](https://c.example) ||secret||\n- <@1> <@2> <#3>';
  expect(plainMarkdown(text, names)).toBe('Head a b ▮▮▮ @Reader @unknown-user #unknown');
});

test.each([
  [0, 'R', '3 hours ago'],
  [10_860, 'R', 'in 1 minute'],
  [10_800, 'R', 'now'],
  [0, 'D', 'January 1, 1970'],
  [9e15, 'f', 'Invalid Date'],
])('the time %d in style %s is %s', (seconds, style, text) => {
  expect(formatTime(seconds, style, new Date(10_800_000), 'en-US')).toBe(text);
});
