/** Abbreviations that never end a sentence: a name or a number follows. Lower case, without the last full stop. */
export const ALWAYS_CONTINUED: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen col lt sgt cpl capt cmdr maj adm brig sen rep gov rev hon pres amb atty supt det insp messrs mme mlle ' +
    'vs v e.g i.e cf approx ca al viz ft mt lt.gen maj.gen z.b d.h u.a bzw vgl sog hr fr dipl ing'
  ).split(' '),
);

/** Abbreviations only before a number, as in "No. 5" or "Jan. 14"; otherwise words that may end a sentence. */
export const CONTINUED_BY_NUMBERS: ReadonlySet<string> = new Set(
  (
    'no nos nr pp p fig figs art sec sect ch chap vol eq par para ver op abs ziff ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Abbreviations that may also end a sentence: they do where a typical sentence start follows. */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  'etc inc ltd co corp bros jr sr st ave blvd rd dept univ est assn ph.d a.k.a usw bn min max gmbh plc llc'.split(' '),
);

/** Words that start sentences far more often than they are a part of a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he his she her they their we our i you your there here what when where which who whose why how ' +
    'and but or nor so yet for if as at by in into on of to from with without within under over up out off before after since until during while ' +
    'although though because however moreover meanwhile instead also then now still even just only not no yes all both each every some any many ' +
    'most more few several one two three another other such same later earlier today tomorrow yesterday once again according despite among between ' +
    'officials experts critics police authorities reports analysts researchers scientists nobody nothing everyone everything ' +
    'der die das ein eine es er sie wir ich ihr im am und aber doch auch nach vor bei mit für ' +
    'le la les un une il elle ils elles et mais dans el los las un una y pero en'
  ).split(' '),
);

/** What follows a time of day within its sentence: "5 p.m. Tuesday", "9 a.m. EST". */
export const AFTER_TIME_OF_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b|^(?:GMT|UTC|BST|CET|CEST|EET|MSK|IST|JST|KST|[ECMP][SD]?T)\b/i;

/** Months after an ordinal number with a full stop, as in "am 3. Oktober". */
export const AFTER_ORDINAL =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/;

/** Words that tell who speaks after a quote that ends in a question or exclamation mark. */
export const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|writes|replied|answered|shouted|cried|called|added|warned|tweeted|posted|demanded|joked|insisted|responded|exclaimed)\b/u;
