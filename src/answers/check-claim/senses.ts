import { stem } from '../../language/stem.ts';

/**
 * Words of news of which one says what another does, other things being equal. Only where names, numbers and all else agree is a claim
 * taken for what a sentence says, so that these may be wider than words that are the same anywhere.
 */
const SENSES: readonly string[] = [
  'kill killed die died dead death deaths perish fatality',
  'injure injury wound wounded hurt harm',
  'let allow authorise authorize permit permission',
  'arrest detain',
  'happen occur hold held',
  'send deploy deployed deployment dispatch',
  'start begin launch',
  'end finish conclude',
  'say said tell told state',
  'stop halt cease',
  'reduce decrease lower cut',
  'fall drop decline collapse',
  'rise increase grow climb',
  'build construct construction',
  'decide decision',
  'attack assault',
  'plan intend intention',
  'fire blaze',
  'fight battle',
  'firm company',
  'worker employee',
  'chair chairman chairwoman head lead',
  'photo picture image',
  'lawyer attorney barrister',
  'answer reply respond response',
  'refuse reject',
  'criticise criticize criticism',
  'praise applaud hail',
  'find discover discovery',
  'steal stolen theft rob robbery raid',
  'support back',
  'gather collect collection',
  'student pupil',
  'mother mom mum',
  'father dad',
  'child kid baby infant',
  'worsen deteriorate',
  'look resemble',
  'value worth',
  'choose select pick',
  'partly partially',
  'quick fast rapid',
  'visit tour',
  'film movie',
  'house home',
  'doctor physician',
  'ask request',
  'show display',
  'road street',
  'wish want',
  'every each',
  'defence defense',
  'favour favor prefer want',
  'enlarge expand',
  'crowded crowd',
  'deliver delivery supply supplied',
  'fly flight flew',
  'fit install',
  'hire employ recruit',
  'lose loss lost',
  'pay payment paid',
  'sell sale sold',
  'come arrive arrival',
  'destroy destruction ruin',
  'elect election',
  'explode explosion',
  'invade invasion',
  'invite invitation',
  'investigate investigation inquiry probe',
  'propose proposal',
  'resign resignation',
  'succeed success',
  'survive survival',
  'shut close closure',
];

const senses = new Map(
  SENSES.flatMap((line) =>
    line.split(' ').map((word, _, all): [string, string] => [familyOf(stem(word)), `~${all[0]}`]),
  ),
);

/** One key for the words that can say the same as this lower-case one. */
export function senseOf(word: string, key: string): string {
  return senses.get(familyOf(stem(word))) ?? familyOf(key);
}

/** "Deployed" and "deployment", "partial" and "partially": what Porter's rules leave apart. */
function familyOf(key: string): string {
  return key.startsWith('=') || key.startsWith('@') ? key : key.replace(/(?<=...)li$/, '').replace(/i$/, 'y');
}
