import type { ClaimToken } from './claim-token.ts';
import { isPastForm } from './past-form.ts';

/** Words that say together what one word, or another one, says. */
const JOINED: readonly (readonly [said: string, instead: string])[] = [
  ['no longer', 'not'],
  ['no one', 'nobody'],
  ['ticket price', 'fare'],
  ['on board', 'aboard'],
  ['rescue worker', 'rescuer'],
  ['famili member', 'relative'],
  ['have headquart', 'be based'],
  // Whoever was able to do something on one day did it.
  ['was able', '_ _'],
  ['were able', '_ _'],
  ['unable to', 'can not'],
  ['able to', 'can'],
  ['be can', 'can'],
  ['becom can', 'can'],
  ['could not', 'can not'],
  ['due to', 'because'],
  ['because of', 'because'],
  ['owe to', 'because'],
  ['on ground of', 'because'],
  ['out of work', 'without work'],
  ['as well as', 'and'],
  ['per cent', 'percent'],
  ['for free', 'free'],
  ['free of charge', 'free'],
  ['each year', 'every year'],
  ['per year', 'every year'],
  ['in charge of', 'head of'],
];

/** Verbs of several words, and the present, past and -ing form of one that says the same. */
const VERBS: readonly (readonly [said: string, ...forms: [string, string, string]])[] = [
  ['take place', 'happen', 'happened', 'happening'],
  ['ship with', 'come', 'came', 'coming'],
  ['come with', 'come', 'came', 'coming'],
  ['come through', 'enter', 'entered', 'entering'],
  ['enter through', 'enter', 'entered', 'entering'],
  ['go ahead', 'happen', 'happened', 'happening'],
  ['go up', 'rise', 'rose', 'rising'],
  ['go down', 'fall', 'fell', 'falling'],
  ['set up', 'establish', 'established', 'establishing'],
  ['carry out', 'conduct', 'conducted', 'conducting'],
  ['take part', 'participate', 'participated', 'participating'],
  ['call off', 'cancel', 'cancelled', 'cancelling'],
  ['put off', 'delay', 'delayed', 'delaying'],
  ['put out', 'extinguish', 'extinguished', 'extinguishing'],
  ['break out', 'start', 'started', 'starting'],
  ['shut down', 'close', 'closed', 'closing'],
  ['close down', 'close', 'closed', 'closing'],
  ['lay off', 'dismiss', 'dismissed', 'dismissing'],
  ['turn down', 'reject', 'rejected', 'rejecting'],
  ['pull out', 'withdraw', 'withdrew', 'withdrawing'],
  ['step down', 'resign', 'resigned', 'resigning'],
  ['stand down', 'resign', 'resigned', 'resigning'],
  ['give out', 'distribute', 'distributed', 'distributing'],
  ['hand out', 'distribute', 'distributed', 'distributing'],
  ['come to rest', 'stop', 'stopped', 'stopping'],
  ['come to halt', 'stop', 'stopped', 'stopping'],
  ['come to stop', 'stop', 'stopped', 'stopping'],
  ['look like', 'resemble', 'resembled', 'resembling'],
  ['tear down', 'demolish', 'demolished', 'demolishing'],
  ['knock down', 'demolish', 'demolished', 'demolishing'],
  ['pull down', 'demolish', 'demolished', 'demolishing'],
  ['blow up', 'explode', 'exploded', 'exploding'],
  ['find out', 'discover', 'discovered', 'discovering'],
  ['call for', 'demand', 'demanded', 'demanding'],
  ['ask for', 'request', 'requested', 'requesting'],
  ['pay back', 'repay', 'repaid', 'repaying'],
  ['give back', 'return', 'returned', 'returning'],
  ['come back', 'return', 'returned', 'returning'],
  ['go back', 'return', 'returned', 'returning'],
  ['pass away', 'die', 'died', 'dying'],
  ['lose their life', 'die', 'died', 'dying'],
  ['lose his life', 'die', 'died', 'dying'],
  ['lose her life', 'die', 'died', 'dying'],
  ['run away', 'flee', 'fled', 'fleeing'],
  ['switch off', 'disable', 'disabled', 'disabling'],
  ['turn off', 'disable', 'disabled', 'disabling'],
  ['switch on', 'activate', 'activated', 'activating'],
  ['turn on', 'activate', 'activated', 'activating'],
  ['take into custody', 'arrest', 'arrested', 'arresting'],
  ['take to court', 'sue', 'sued', 'suing'],
  ['speed up', 'accelerate', 'accelerated', 'accelerating'],
  ['pick up', 'collect', 'collected', 'collecting'],
  ['sign up', 'register', 'registered', 'registering'],
  ['go missing', 'disappear', 'disappeared', 'disappearing'],
  ['catch fire', 'burn', 'burned', 'burning'],
  ['make decision', 'decide', 'decided', 'deciding'],
  ['take decision', 'decide', 'decided', 'deciding'],
  ['give permission', 'allow', 'allowed', 'allowing'],
  ['give speech', 'speak', 'spoke', 'speaking'],
  ['hold talk', 'meet', 'met', 'meeting'],
  ['pay visit to', 'visit', 'visited', 'visiting'],
  ['get married', 'marry', 'married', 'marrying'],
  ['move house', 'move', 'moved', 'moving'],
];

const patterns = JOINED.map(([said, instead]) => ({ said: said.split(' '), put: () => instead.split(' ') }));
const verbs = VERBS.map(([said, base, past, going]) => ({
  said: said.split(' '),
  put: (word: string) => [
    word.endsWith('ing') ? going : isPastForm(word) ? past : word.endsWith('s') ? `${base}s` : base,
  ],
}));

/** The tokens with such words in the place of the others, which stay as empty ones. */
export function joinWords(tokens: readonly ClaimToken[]): ClaimToken[] {
  const joined = [...tokens];
  for (const { said, put } of [...patterns, ...verbs]) {
    for (const at of tokens.keys()) {
      const places = placesOf(joined, at, said);
      if (!places) continue;
      const instead = put(joined[at]?.word ?? '');
      for (const [next, place] of places.entries()) {
        const token = joined[place] as ClaimToken;
        const word = instead[next] ?? '_';
        joined[place] = word === '_' ? { ...token, role: 'empty', word: '' } : { ...token, ...toToken(word) };
      }
    }
  }
  return joined;
}

/** Where the words stand, with at most an article between them. */
function placesOf(tokens: readonly ClaimToken[], at: number, said: readonly string[]): number[] | undefined {
  const places: number[] = [];
  let place = at;
  for (const word of said) {
    if (places.length > 0 && !isWord(tokens[place], word) && /^(?:an?|the)$/.test(tokens[place]?.word ?? '')) place++;
    if (!isWord(tokens[place], word)) return undefined;
    places.push(place++);
  }
  return places;
}

function isWord(token: ClaimToken | undefined, word: string): boolean {
  return token !== undefined && (token.word === word || (token.role !== 'name' && token.key === word));
}

function toToken(word: string): Pick<ClaimToken, 'word' | 'key' | 'role'> {
  return { word, key: word, role: word === 'not' ? 'negation' : 'word' };
}
