import { wordingFor } from '../../src/words/wording.ts';

/** Never called: the type check refuses each of these lines, and would say so if one became possible. */
export function refusedByTheCompiler() {
  const { say } = wordingFor('en-US');
  // @ts-expect-error a key that no catalogue has
  say('help.nothing');
  // @ts-expect-error a plural form instead of its key
  say('help.moreStories_one', { count: 1 });
  // @ts-expect-error no variables
  say('help.story');
  // @ts-expect-error another variable
  say('help.story', { name: '' });
  // @ts-expect-error a variable is missing
  say('answer.reading', { written: '' });
  // @ts-expect-error a count that is no number
  say('help.moreStories', { count: '1' });
  // @ts-expect-error variables where there are none
  say('help.menu', { title: '' });
}
