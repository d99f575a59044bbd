import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/features/ask/answer-question.ts';
import { ask } from '../../../src/features/ask/ask.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { ADA, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('lighthouse-story');

/** What is kept of messages or commands that a reader sends one after the other. */
function gapsOf(messages: string[], isMessage = true): string[] {
  const bot = tryFeatures(pack, ask);
  const asking = { user: ADA, wording: ENGLISH, isDirect: false, guildId: '9' };
  for (const message of messages) answerQuestion(message, asking, bot.deps, { isAbove: isMessage });
  return bot.gaps.map(({ question }) => question);
}

const CHATTER = `
hi|hello there|hey bot|yo|good morning|thanks|thank you so much|ty|thx|lol|lmao|haha|ok|okay cool|nice|great|wow|omg|bruh|what|huh|this|F|+1|^|meh|uh
are you there|you there?|who made you|are you human|what's your name|how are you|how old are you|do you like pizza|i love you|you suck|stupid bot
shut up|bye|good night|see you|gg|same|first|no|yes|maybe|idk|i agree|true|based|cringe|brb|nvm|sorry|please|can you help me|help|tell me a joke
sing a song|what's up|wyd|good bot|bad bot|who asked|ratio|so true|never mind|are you chatgpt|are you an ai|can you speak spanish|what can you do|np
@everyone|<@123456789012345678>|https://example.com|:joy:|:thumbsup:|let me think|one sec|interesting|makes sense|got it|understood|perfect|hmm|oh no
awesome thanks|no worries|you're welcome|wait what|rip|this is crazy|i'm scared|war is bad|ping|test|👍|😂|...|?|!!!`
  .trim()
  .split(/[|\n]/);

test('nothing is kept of a hundred messages that only chat', () => {
  expect(CHATTER.length).toBeGreaterThan(100);
  expect(gapsOf(CHATTER)).toEqual([]);
});

test.each([
  'Who designed the pier?',
  'what did the pope say',
  'mayor salary',
  'can you tell me what the keeper earns',
  'did anyone call the coast guard',
  'tell me about the insurance of the tower',
  'insurance?',
  '¿Quién diseñó el muelle?',
  'wer hat den Steg entworfen',
  'хто спроєктував пірс',
])('a message that asks what the story does not say is kept: %s', (message) => {
  expect(gapsOf([message])).toEqual([message]);
});

test('a single word is kept of a command, which is meant to ask', () => {
  expect(gapsOf(['insurance'])).toEqual([]);
  expect(gapsOf(['insurance'], false)).toEqual(['insurance']);
});
