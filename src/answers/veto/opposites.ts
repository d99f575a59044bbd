import { stem } from '../../language/stem.ts';

/**
 * Mutually exclusive words in news: asking for one is not answered by the other. Words on a side need not be synonyms.
 * Left out: pairs that can describe the same event (“buy” and “sell”, “before” and “after”, “big” and “small” in “a big deal”).
 */
const OPPOSITES: readonly (readonly [string, string])[] = [
  // doing and undoing
  ['open opens opened opening reopen reopened', 'close closes closed closing shut shuts'],
  [
    'start starts started begin begins began beginning launch launched',
    'end ends ended finish finishes finished stop stops stopped',
  ],
  [
    'authorize authorise authorized authorised allow allowed permit permitted approve approved',
    'ban banned bans forbid forbidden prohibit prohibited block blocked veto vetoed outlaw outlawed',
  ],
  ['accept accepted accepts', 'reject rejected rejects refuse refused refuses decline declined'],
  ['agree agreed agrees', 'disagree disagreed refuse refused'],
  [
    'welcome welcomed praise praised applaud applauded support supported supports endorse endorsed',
    'oppose opposed opposes condemn condemned criticize criticise criticized criticised denounce denounced slam slammed',
  ],
  ['confirm confirmed confirms admit admitted admits', 'deny denied denies'],
  ['win wins won winner winning beat beats defeat', 'lose loses lost loser losing'],
  ['score scored scores', 'miss missed misses'],
  ['succeed succeeded success successful', 'fail failed fails failure unsuccessful'],
  ['pass passed', 'fail failed'],
  [
    'increase increased rise rises rose risen grow grew grown gain gained climb climbed raise raised',
    'decrease decreased fall falls fell fallen drop dropped decline declined shrink shrank shrunk reduce reduced lower lowered cut cuts slash slashed',
  ],
  ['expand expanded extend extended widen widened', 'shrink shrank shorten shortened narrow narrowed cut'],
  [
    'build built construct constructed erect erected',
    'demolish demolished dismantle dismantled tear destroy destroyed',
  ],
  ['create created found founded establish established', 'abolish abolished dissolve dissolved disband disbanded'],
  ['hire hired employ employed recruit recruited appoint appointed', 'fire fired sack sacked dismiss dismissed'],
  ['join joined joins', 'leave leaves left quit quits exit exited withdraw withdrew withdrawn'],
  ['deploy deployed deploys send sends sent submit submitted', 'withdraw withdrew withdrawn recall recalled'],
  ['arrive arrived arrives arrival', 'depart departed departs departure leave left'],
  ['attack attacked attacks', 'defend defended defends'],
  ['advance advanced', 'retreat retreated'],
  ['arrest arrested detain detained jail jailed imprison imprisoned', 'release released free freed acquit acquitted'],
  ['convict convicted guilty', 'acquit acquitted innocent cleared'],
  ['survive survived survives survivor survivors', 'die dies died dead killed perish perished'],
  ['rescue rescued save saved', 'abandon abandoned'],
  ['remember remembered', 'forget forgot forgotten'],
  ['include included includes', 'exclude excluded excludes'],
  ['add added', 'remove removed subtract'],
  ['borrow borrowed', 'lend lent'],
  ['lift lifted', 'impose imposed'],
  ['impose imposed', 'repeal repealed scrap scrapped revoke revoked'],
  ['legalize legalise legalized legalised legal', 'outlaw outlawed criminalize illegal'],
  ['encourage encouraged', 'discourage discouraged'],
  ['strengthen strengthened', 'weaken weakened'],
  ['speed accelerate accelerated', 'slow slowed delay delayed'],
  ['unite united', 'divide divided split'],
  ['connect connected', 'disconnect disconnected'],
  ['publish published reveal revealed disclose disclosed', 'conceal concealed hide hid hidden'],
  ['love loves loved', 'hate hates hated dislike disliked'],
  ['enable enabled activate activated', 'disable disabled deactivate deactivated'],
  ['appear appeared', 'disappear disappeared vanish vanished'],
  ['improve improved', 'worsen worsened deteriorate deteriorated'],
  ['sink sank sunk', 'float floated'],
  ['land landed landing', 'takeoff'],
  ['board boarded', 'disembark disembarked'],
  ['lock locked', 'unlock unlocked'],
  ['renew renewed', 'cancel cancelled canceled expire expired'],
  ['change changed changes shift shifted', 'unchanged'],
  ['profit profits', 'loss losses'],
  ['import imported imports', 'export exported exports'],
  ['melt melted thaw thawed', 'freeze froze frozen'],
  ['evacuate evacuated', 'return returned'],
  // states
  ['best', 'worst'],
  ['largest biggest tallest highest longest', 'smallest shortest lowest'],
  ['oldest', 'youngest newest'],
  ['fastest', 'slowest'],
  ['richest', 'poorest'],
  ['cheapest', 'dearest costliest'],
  ['maximum', 'minimum'],
  ['alive', 'dead'],
  ['safe', 'dangerous unsafe'],
  ['healthy', 'sick ill'],
  ['public', 'private secret'],
  ['male man men', 'female woman women'],
  ['husband', 'wife'],
  ['father', 'mother'],
  ['brother', 'sister'],
  ['son', 'daughter'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['inside', 'outside'],
  ['above', 'below'],
  ['summer', 'winter'],
  ['possible', 'impossible'],
  ['legal', 'illegal'],
  ['able', 'unable'],
  ['known', 'unknown'],
  ['expected', 'unexpected'],
  ['opponent opponents', 'supporter supporters ally allies'],
  ['enemy enemies', 'friend friends ally allies'],
  ['minority', 'majority'],
  ['advantage advantages benefit benefits', 'disadvantage disadvantages drawback drawbacks'],
  ['strength strengths', 'weakness weaknesses'],
  ['earliest', 'latest'],
  ['entrance', 'exit'],
  ['income revenue', 'expense expenses'],
  ['defendant', 'plaintiff'],
  ['employer', 'employee'],
  ['buyer', 'seller'],
  ['victory', 'defeat'],
];

/** The opposites of each stem. */
export const opposites = new Map<string, { stem: string; word: string }[]>();
for (const line of OPPOSITES) {
  const [ones, others] = line.map((words) => words.split(' ').map((word) => ({ stem: stem(word), word })));
  for (const [from, to] of [
    [ones, others],
    [others, ones],
  ]) {
    for (const one of from ?? []) opposites.set(one.stem, [...(opposites.get(one.stem) ?? []), ...(to ?? [])]);
  }
}
