import { expect, test } from 'vitest';
import { withoutMention } from '../../src/discord/addressed-question.ts';

const me = '123456789012345678';

test.each([
  ['a mention in front', `<@${me}> when does it open?`, 'when does it open?'],
  ['a mention at the end', `when does it open <@${me}>`, 'when does it open'],
  ['the mention of old clients', `<@!${me}> when?`, 'when?'],
  ['many mentions', `<@${me}><@${me}> when? <@${me}>`, 'when?'],
  ['a mention alone', `  <@${me}>\n`, ''],
  ['a mention of somebody else', `<@${me}> who is <@223456789012345678>?`, 'who is <@223456789012345678>?'],
  ['a number that only begins like it', `<@${me}9> when?`, `<@${me}9> when?`],
  ['no mention, as in a direct message', 'when?', 'when?'],
  ['line breaks', `<@${me}>\nwhen?\nand who?`, 'when?\nand who?'],
  ['nothing', '', ''],
])('the question in a message with %s is what is left without it', (_, content, question) => {
  expect(withoutMention(content, me)).toBe(question);
});
