import type { Unknown } from '../../answers/answer.ts';
import type { SmallTalk } from '../../answers/small-talk/phrases.ts';
import type { Card } from '../../ui/card.ts';
import type { Wording } from '../../words/wording.ts';

/** One line for small talk or a fragment, without embed or buttons; undefined for anything else. */
export function talkCard(wording: Wording, { smallTalk, fragment }: Unknown): Card | undefined {
  if (fragment) return { kind: 'talk', text: wording.say('talk.fragment') };
  const text = smallTalk && replyTo(wording, smallTalk);
  if (smallTalk === undefined || text === undefined) return undefined;
  const reaction = REACTIONS[smallTalk];
  return { kind: 'talk', text, ...(reaction !== undefined && { reaction }) };
}

/** What needs no words; “lol” needs nothing at all. */
const REACTIONS: Partial<Record<SmallTalk, string>> = { thanks: '👍', praise: '👍', goodbye: '👋', reaction: '' };

function replyTo(wording: Wording, smallTalk: SmallTalk): string | undefined {
  switch (smallTalk) {
    case 'greeting':
      return wording.say('talk.greeting');
    case 'thanks':
      return wording.say('talk.thanks');
    case 'goodbye':
      return wording.say('talk.goodbye');
    case 'praise':
      return wording.say('talk.praise');
    case 'insult':
      return wording.say('talk.insult');
    case 'identity':
      return wording.say('talk.identity');
    case 'abilities':
      // Help itself answers it.
      return undefined;
    case 'mood':
      return wording.say('talk.mood');
    case 'test':
      return wording.say('talk.test');
    case 'reaction':
      return wording.say('talk.reaction');
  }
}
