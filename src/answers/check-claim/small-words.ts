// Closed classes of English words that decide whether one text may stand for another.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Join a clause to the one before, or a phrase to a word. */
export const CONNECTIVES = words(
  'and but or while whereas where when although though as because so then which who at by for from in into of on over with against near after before since during between through toward towards',
);
/** Prepositions that may begin a clause. */
export const CLAUSES = words('before after since until till');
/** Prepositions that no two clauses are joined by. */
export const PLACES = words(
  'inside within across during per among behind beside below above around along despite without until till',
);
/** An adjective may follow. */
export const DETERMINERS = words(
  'a an the its their his her our this these those in on of by for from with against to into',
);
/** Begin an aside about the word before. */
export const RELATIVES = words('which who whose whom where');
/** Say that the rest holds only under some condition. */
export const CONDITIONS = words('if unless except until till whether provided despite without');
/** Say that somebody else says the rest. */
export const REPORTING = words(
  'said say says told tells claim claims claimed report reports reported reportedly allegedly alleged according warn warned warns argue argued insist insisted deny denied denies suggest suggested believe believes believed expect expects expected think thinks thought hope hopes hoped fear fears',
);
/** May open what somebody is reported to say: “Penhallow announced that …”. */
export const REPORT_VERBS = words(
  'announced found warned claims claimed believes thinks expects argued insisted confirmed admitted',
);
/** Beside a name, show who says something. */
export const SPEAKING = new Set([
  ...REPORT_VERBS,
  ...words(
    'say says said saying told tells according warns believe think expect argues insists confirms assert asserted added put',
  ),
]);
/** Limit or loosen what is said, so that they themselves may not be left out. */
export const LIMITS = words(
  'not no never nobody none nothing neither nor only just almost nearly barely hardly all every each any must should may might could would can cannot will at least most more less than up over under about',
);
/** An adjective that takes back its noun: a former mayor is no mayor. */
export const NOT_REALLY = words(
  'former ex non anti pro semi near so alleged possible potential proposed planned attempted failed fake false supposed likely would-be unlikely suspected expected estimated partial',
);
/** Say that there is one alone. */
export const EXCLUSIVES = words('only solely exclusively limited first last sole');
/** Speak of what was named before: a claim that has one does not say about whom. */
export const PRONOUNS = words(
  'i you he she it we they him her them us his its their our this that these those there here',
);
/** Weaken a statement. */
export const HEDGES = words(
  'indirectly partly partially allegedly reportedly apparently seemingly supposedly perhaps possibly probably',
);
