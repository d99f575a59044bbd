import { aboutStory } from '../../answers/about/about.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { turnPage } from '../turn-page.ts';
import { ABOUT, subjectOfKey } from './about-card.ts';
import { tellAbout } from './tell-about.ts';

/** Turns the pages of what the story says about a name, or tells about one of the nearest names. */
export const turnAbout = {
  verb: ABOUT,
  run: (request, { pack }) => {
    const { args, wording } = request;
    const [key = '', start = ''] = args;
    const name = subjectOfKey(key, aboutStory(pack).complete('', Number.POSITIVE_INFINITY));
    return name === undefined ? staleCard(wording) : turnPage(tellAbout(wording, name, Number(start), pack), request);
  },
} satisfies Component;
