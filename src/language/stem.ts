import { stemmer } from 'stemmer';

/** Cache of stems; bounded, since users can type anything. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** Forms that Porter's rules do not merge. */
const irregular: Record<string, string> = {
  ate: 'eat',
  became: 'become',
  began: 'begin',
  begun: 'begin',
  bought: 'buy',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  came: 'come',
  caught: 'catch',
  children: 'child',
  chosen: 'choose',
  chose: 'choose',
  did: 'do',
  does: 'do',
  done: 'do',
  doing: 'do',
  died: 'die',
  dying: 'die',
  dead: 'die',
  death: 'die',
  deaths: 'die',
  drawn: 'draw',
  drew: 'draw',
  driven: 'drive',
  drove: 'drive',
  fallen: 'fall',
  fell: 'fall',
  felt: 'feel',
  fought: 'fight',
  flew: 'fly',
  flown: 'fly',
  forgot: 'forget',
  found: 'find',
  gave: 'give',
  given: 'give',
  gone: 'go',
  goes: 'go',
  went: 'go',
  got: 'get',
  gotten: 'get',
  grew: 'grow',
  grown: 'grow',
  had: 'have',
  has: 'have',
  heard: 'hear',
  held: 'hold',
  hidden: 'hide',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  led: 'lead',
  left: 'leave',
  lost: 'lose',
  made: 'make',
  men: 'man',
  meant: 'mean',
  met: 'meet',
  paid: 'pay',
  ran: 'run',
  rose: 'rise',
  risen: 'rise',
  said: 'say',
  says: 'say',
  sang: 'sing',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  shot: 'shoot',
  sold: 'sell',
  sought: 'seek',
  spent: 'spend',
  spoke: 'speak',
  spoken: 'speak',
  stood: 'stand',
  stole: 'steal',
  stolen: 'steal',
  struck: 'strike',
  taken: 'take',
  took: 'take',
  taught: 'teach',
  thought: 'think',
  threw: 'throw',
  thrown: 'throw',
  told: 'tell',
  understood: 'understand',
  was: 'be',
  were: 'be',
  been: 'be',
  is: 'be',
  are: 'be',
  am: 'be',
  being: 'be',
  women: 'woman',
  won: 'win',
  worn: 'wear',
  wore: 'wear',
  written: 'write',
  wrote: 'write',
  best: 'good',
  better: 'good',
  worse: 'bad',
  worst: 'bad',
  further: 'far',
  farther: 'far',
};

/** Adjectives that are compared; without those whose form is another word: “lower”, “latest”, “cooler”. */
const ADJECTIVES =
  'big large small tall short long high deep shallow steep wide narrow broad thick heavy quick fast slow strong weak hot cold warm wet dry ' +
  'old young new rich poor cheap dear hard soft loud quiet bright dark dirty safe near early soon easy busy happy sad angry healthy wealthy deadly ' +
  'costly lonely friendly tough rough smooth sharp flat full fine great nice rare simple strict tight loose calm brave wise mild severe sick strange ' +
  'odd kind firm pure clear tiny noisy lucky risky windy sunny rainy snowy icy hungry ugly pretty funny tasty grave close wild bold';

for (const adjective of ADJECTIVES.split(' ')) {
  const base = /[^aeiou][aeiou][bdgmnt]$/.test(adjective)
    ? adjective + adjective.at(-1)
    : adjective.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  irregular[`${base}er`] = adjective;
  irregular[`${base}est`] = adjective;
}

/** The stem of a lower-case English word: Porter (1980), after merging irregular forms. */
export function stem(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const result = stemmer(Object.hasOwn(irregular, word) ? (irregular[word] ?? word) : word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, result);
  return result;
}

/** The stems of words that spaces separate. */
export function stemsIn(words: string): Set<string> {
  return new Set(words.split(' ').map(stem));
}
