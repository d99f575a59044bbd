import { englishCount } from './english-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Forms of verbs whose past does not end in -ed, and auxiliaries. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'be am is are was were been has have had do does did done can could may might must shall should will would ought cannot need dare ' +
    'become became begin began begun bend bent bet bind bound bite bit bitten bleed bled blow blew blown break broke broken bring brought ' +
    'build built burn burnt burst buy bought catch caught choose chose chosen cling clung come came cost creep crept cut deal dealt dig dug ' +
    'draw drew drawn drink drank drunk drive drove driven eat ate eaten fall fell fallen feed fed feel felt fight fought find found flee fled ' +
    'fling flung fly flew flown forbid forbade forget forgot forgotten forgive forgave freeze froze frozen get got gotten give gave given go went ' +
    'gone goes grind ground grow grew grown hang hung hear heard hide hid hidden hit hold held hurt keep kept kneel knelt know knew known lay ' +
    'laid lead led lean leant leap leapt learn learnt leave left lend lent let lie lay lain light lit lose lost make made mean meant meet met ' +
    'overcome overcame overtake overtook pay paid prove proven put quit read ride rode ridden ring rang rung rise rose risen run ran say said ' +
    'see saw seen seek sought sell sold send sent set sew shake shook shaken shed shine shone shoot shot show shown shrink shrank shut sing sang ' +
    'sung sink sank sunk sit sat sleep slept slide slid speak spoke spoken speed sped spend spent spin spun split spread spring sprang sprung ' +
    'stand stood steal stole stolen stick stuck sting stung strike struck stricken strive strove swear swore sworn sweep swept swell swollen ' +
    'swim swam swum swing swung take took taken teach taught tear tore torn tell told think thought throw threw thrown thrust understand ' +
    'understood undergo underwent wake woke woken wear wore worn weep wept win won wind wound withdraw withdrew withstand write wrote written'
  ).split(' '),
);

/** Rarer forms are slips or names. */
const FEWEST = 5;

/**
 * Whether any of these English words may be a finite verb; if in doubt, yes.
 * A regular verb has a past and a participle in -ing, which no noun has.
 */
export function mayHaveVerb(words: readonly string[]): boolean {
  return words.some((word, at) => mayBeVerb(word) && !DETERMINER.test(words[at - 1] ?? ''));
}

/** Followed by a noun, whatever else that word may be: “the train”. */
const DETERMINER = /^(?:the|an?|my|our|your|his|their|its|this|every|each)$/i;

function mayBeVerb(word: string): boolean {
  const lower = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,/-]+$/, '');
  if (IRREGULAR.has(lower)) return true;
  if (isFunctionWord(lower)) return false;
  if (/(?:'(?:s|re|ve|ll|d|m)|n't|ed)$/.test(lower)) return true;
  return [lower, ...lower.split('-')].some((part) =>
    basesOf(part).some((base) => IRREGULAR.has(base) || isRegularVerb(base)),
  );
}

function isFunctionWord(word: string): boolean {
  const { telling, joining } = FUNCTION_WORDS.en ?? {};
  return word.length < 3 || telling?.has(word) === true || joining?.has(word) === true;
}

function basesOf(word: string): string[] {
  if (!word.endsWith('s')) return [word];
  return [word, word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
}

function isRegularVerb(base: string): boolean {
  const stem = base.replace(/e$/, '');
  const last = base.at(-1) ?? '';
  const pasts = [`${stem}ed`, base.replace(/y$/, 'ied'), `${base}${last}ed`];
  const participles = [`${stem}ing`, `${base}ing`, `${base}${last}ing`];
  return pasts.some((form) => englishCount(form) >= FEWEST) && participles.some((form) => englishCount(form) >= FEWEST);
}
