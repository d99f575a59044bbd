/**
 * Everyday English as people type it in a chat. Only spellings that mean the same in every story; a word that is also an
 * ordinary word ("were" for "where", "its") stays as it is.
 */
const informal: Record<string, string> = {
  // contractions without their apostrophe
  aint: 'is not',
  arent: 'are not',
  cant: 'can not',
  couldnt: 'could not',
  didnt: 'did not',
  doesnt: 'does not',
  dont: 'do not',
  hadnt: 'had not',
  hasnt: 'has not',
  havent: 'have not',
  hes: 'he is',
  hows: 'how is',
  im: 'i am',
  isnt: 'is not',
  ive: 'i have',
  shouldnt: 'should not',
  thats: 'that is',
  theres: 'there is',
  theyre: 'they are',
  theyve: 'they have',
  wasnt: 'was not',
  werent: 'were not',
  whats: 'what is',
  whens: 'when is',
  wheres: 'where is',
  whos: 'who is',
  whys: 'why is',
  wont: 'will not',
  wouldnt: 'would not',
  youre: 'you are',
  // run together or shortened
  abt: 'about',
  alot: 'a lot',
  bc: 'because',
  bcoz: 'because',
  bcuz: 'because',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  defo: 'definitely',
  dnt: 'do not',
  em: 'them',
  gimme: 'give me',
  gonna: 'going to',
  gotta: 'have to',
  govt: 'government',
  gov: 'government',
  hv: 'have',
  k: 'ok',
  kinda: 'kind of',
  lemme: 'let me',
  mins: 'minutes',
  n: 'and',
  nd: 'and',
  nope: 'no',
  okay: 'ok',
  oked: 'approved',
  okayed: 'approved',
  outta: 'out of',
  pic: 'picture',
  pics: 'pictures',
  pls: 'please',
  plz: 'please',
  pm: 'prime minister',
  ppl: 'people',
  pres: 'president',
  r: 'are',
  rly: 'really',
  smth: 'something',
  sth: 'something',
  sorta: 'sort of',
  tho: 'though',
  thru: 'through',
  thx: 'thanks',
  til: 'until',
  till: 'until',
  u: 'you',
  ur: 'your',
  w: 'with',
  wanna: 'want to',
  wat: 'what',
  watt: 'what',
  whatre: 'what are',
  wut: 'what',
  yall: 'you all',
  yr: 'year',
  yrs: 'years',
  // misspellings too short or too far from their word for a spelling correction to be sure
  abot: 'about',
  cn: 'can',
  hav: 'have',
  hw: 'how',
  sed: 'said',
  teh: 'the',
  ther: 'there',
  thier: 'their',
  wen: 'when',
  wer: 'were',
  wht: 'what',
  wich: 'which',
  wid: 'with',
  y: 'why',
};
const spellings = new Map(Object.entries(informal));

/** The standard words for an informal spelling in lower case, or nothing if it is none. */
export function standardSpelling(word: string): string | undefined {
  return spellings.get(word);
}

const fillers = new Set(
  (
    'ah aha alright anybody anyone bro bruh btw btwn damn dude er erm folks fr gg guys haha hahaha hello hey hi hm hmm hmmm huh idk ' +
    'imo jk kk lmao lmfao lol lolol man mate meh mhm nah ngl nvm oh ok omg oof pfft please rofl smh so soo sooo sup tbh thanks thx uh uhh um umm ' +
    'welp whoa wow wtf xd ya yeah yep yo yooo yup'
  ).split(' '),
);

/** Whether a word in lower case is a greeting, an interjection or the like, which asks nothing. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}
