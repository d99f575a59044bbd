import { aboutStory } from '../../answers/about/about.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Card } from '../../ui/card.ts';
import { BUTTONS_PER_ROW } from '../../ui/limits.ts';
import type { Wording } from '../../words/wording.ts';
import { aboutCard, notMentionedCard } from './about-card.ts';

/** What the story says about what a reader named, from one of its sentences on; the nearest names where it says nothing. */
export function tellAbout(wording: Wording, name: string, start: number, pack: Pack): Card {
  const story = aboutStory(pack);
  const subject = story.find(name);
  if (subject.sentences.length > 0) return aboutCard(wording, subject, start, pack);
  const isMentioned = (other: string) => story.find(other).sentences.length > 0;
  const near = story.complete(name, BUTTONS_PER_ROW).filter(isMentioned);
  return notMentionedCard(wording, subject, near.length > 0 ? near : story.complete('', BUTTONS_PER_ROW));
}
