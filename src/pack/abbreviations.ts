/** Abbreviations that never end a sentence: a name or number follows. Lower case, without the final stop. */
export const ALWAYS_CONTINUED: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen col lt sgt cpl capt cmdr maj adm brig sen rep gov rev hon pres amb atty supt det insp messrs mme mlle ' +
    // Several of them.
    'drs profs gens cols lts sgts capts sens reps govs revs pres supts dets attys mmes ' +
    // Ranks of armies, churches and offices.
    'pvt pfc spc cpls cpt ens vadm radm cmdr lcdr ofc msgr fr rabbi sec asst assoc dep dist ald cllr cllrs tech gy pt rt ven ' +
    'vs v e.g i.e cf viz al ft mt lt.gen maj.gen ' +
    'z.b d.h u.a bzw vgl sog hr hrn hl dipl ing bspw evtl ggf inkl exkl zzgl geb gest ' +
    'sra srta sres srs dra ud uds lic gral pdte núm pág págs exmo exma profa av ' +
    'mgr env éd fco sig sigg dott avv dhr mevr bijv cad mah ' +
    'inż ks płk św woj pow tzw np godz ul ws ds nt im ' +
    'вул просп бул пров обл ім проф акад ген полк див св напр тов ул пр им'
  ).split(' '),
);

/** Abbreviations only before a number ("No. 5", "Jan. 14"); elsewhere words that may end a sentence. */
export const CONTINUED_BY_NUMBERS: ReadonlySet<string> = new Set(
  (
    'no nos nr n kl pp p fig figs art sec sect ch chap vol eq par para ver op abs ziff tel abb bd str c ca approx ok pop est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec febr mrz okt dez ст мал табл тел'
  ).split(' '),
);

/** Abbreviations that end a sentence if a typical sentence start follows. */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp bros jr sr st ave blvd rd dept univ assn ph.d a.k.a bn min max gmbh plc llc uu aa oo itd itp ' +
    'usw mio mrd tsd std sek jh jhdt chr hab коп грн тис млн млрд'
  ).split(' '),
);

/** Abbreviations that are also words in lower case; then they end a sentence. */
export const WORDS_AS_WELL: ReadonlySet<string> = new Set('al ft gen pow'.split(' '));

/** Titles only when capitalised: “en tous les sens.”, “one more rep.” */
export const TITLES_WITH_CAPITAL: ReadonlySet<string> = new Set(
  'sen rep gov rev hon det dep sec ens pres sens reps revs gens cols lts dets dist tech pt cad rt'.split(' '),
);

/** After a year these end a sentence before a capital. */
export const ERA = /^(?:(?:p\.)?n\.e|(?:до\s)?н\.\s?е|[ad]\.C|B?\.?C\.E)$/u;

const ADVERBS = String.raw`już\s|dopiero\s|вже\s|уже\s|ще\s`;
const PREPOSITIONS = 'we?|od|do|po|na|przed|у|в|зі?|із|до|від|після|на|перед';

/** An unfinished sentence up to its year: “W 1492 r. Kolumb”, “9 вересня 2009 р. Президент”, “W XIX w. Polska”. */
export const ONLY_YEAR = new RegExp(
  String.raw`^\s*(?:\d{1,2}\s|(?:${ADVERBS})?(?:${PREPOSITIONS})\s)(?:\p{L}+\s){0,5}(?:\d{3,4}\s?[rр]|[XVI]+\s?w)$`,
  'iu',
);

/** Words that start sentences far more often than they are part of a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he his she her they their we our i you your there here what when where which who whose why how ' +
    'and but or nor so yet for if as at by in into on of to from with without within under over up out off before after since until during while ' +
    'although though because however moreover meanwhile instead also then now still even just only not no yes all both each every some any many ' +
    'most more few several one two three another other such same later earlier today tomorrow yesterday once again according despite among between ' +
    'officials experts critics police authorities reports analysts researchers scientists nobody nothing everyone everything ' +
    'der die das ein eine es er sie wir ich ihr im am und aber doch auch nach vor bei mit für ' +
    'dann doch dort diese dieser dieses damit deshalb danach heute jetzt wenn als wie wer was zudem sein seine man wir in an zu ' +
    'le la les un une il elle ils elles et mais dans ce cette ces cela on nous vous je puis après avant depuis pour selon ' +
    'el los las al del lo se su sus y pero en este esta estos estas eso según por para con como cuando si no también además ' +
    'después entonces luego antes desde hasta sin muchos muchas algunos algunas hoy ayer él ella ellos ellas ' +
    'він вона воно вони ми ви я це ці цей ця той та те й і а але проте однак також тому потім тоді тепер тут там так ні не як що ' +
    'якщо коли де хто чи у в на за з із до від для про під після перед через якби щоб'
  ).split(' '),
);

/** US states as newspapers shorten them after a town (“Harvey, La.”) or before a title (“Pa. Gov.”); some are also words. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash ' +
    'Wis Wyo Ont Que Sask Alta Man'
  ).split(' '),
);

/** A title before a name, as after a state. */
export const TITLE = /^(?:Gov|Sen|Sens|Rep|Reps|Atty|Lt|Sgt|Supt|Judge|Mayor|House|Senate|State)\b/;

/** One-letter abbreviations before a place name: “м. Київ”; after a number, metres. */
export const ONE_LETTER_PLACES = /^[мсопг]$/u;

const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const ZONES = 'GMT|UTC|BST|CET|CEST|EET|MSK|IST|JST|KST|[ECMP][SD]?T';
const KINDS_OF_TIME = 'standard|daylight|summer|local';
const ZONE_NAMES = 'eastern|central|mountain|pacific|atlantic|greenwich';

/** Continues a sentence after a time of day: "5 p.m. Tuesday", "9 a.m. EST", "3 a.m. Moscow time", "5 p.m. Eastern". */
export const AFTER_TIME_OF_DAY = new RegExp(
  String.raw`^(?:(?:${SHORT_MONTHS})\.\s\d|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b|^(?:${ZONES})\b|^(?:\p{Lu}\p{L}*\s){1,3}(?:(?:${KINDS_OF_TIME})\s)?time\b|^(?:${ZONE_NAMES})\b|^\d{1,2}:?\d{2}\s?(?:GMT|UTC)\b`,
  'iu',
);

/** Only a time of day, as in a live blog. */
export const ONLY_TIME =
  /^\s*(?:(?:at|by|around|about|since|until|before|after|from)\s)?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m)?$/i;

/** A place after a time of day: “3 p.m. London.”, “9 a.m. New York)”. */
export const ONLY_PLACE = /^(?!\p{L}+ly\b)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?=[.;)]|$)/u;

const LETTERED_NOUNS =
  '[Gg]roup|[Pp]lan|[Tt]eam|[Tt]ype|[Hh]epatitis|[Vv]itamin|[Gg]rade|[Cc]lass|[Tt]erminal|[Bb]lock|[Oo]ption|[Ss]ection|[Pp]art|[Ee]xit|[Gg]ruppe|[Gg]rupo|[Gg]roupe|[Gg]rupa|[Tt]yp|[Tt]ipo';

/** Nouns labelled by a single letter: “Group B. Team C won.” */
export const LETTERED = new RegExp(String.raw`(?:^|\s)(?:${LETTERED_NOUNS})\s$`, 'u');

const NOUNS_WITH_ORDINAL =
  'Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jänner|Jahrhundert|Jahrestag|Jahr|Weltkrieg|Mal|Liga|Bundesliga|Runde|Platz|Etage|Stock|Klasse|Kapitel|Geburtstag|Tag|Woche|Spieltag|Minute|Bezirk|Auflage|Armee|Division|Staffel|Senat|Instanz';

/** Follows an ordinal with a full stop: "am 3. Oktober", "im 19. Jahrhundert". */
export const AFTER_ORDINAL = new RegExp(String.raw`^(?:${NOUNS_WITH_ORDINAL})\p{L}*`, 'u');

const ARTICLES_BEFORE_ORDINAL =
  'de[rnms]|die|das|zu[mr]|vom|beim|im|ins|jede[rnms]?|[ms]?eine[rnms]?|ihre[rnms]?|unsere[rnms]?';

/** Precedes a German ordinal, and rarely a sentence's last number elsewhere. */
export const BEFORE_ORDINAL = new RegExp(String.raw`(?:^|[\s(„»])(?:${ARTICLES_BEFORE_ORDINAL})\s+$`, 'iu');

/** Brands with an exclamation mark in their name. */
export const AFTER_MARK_IN_NAME =
  /^(?:Inc|Corp|Ltd|LLC|Co|Japan|News|Mail|Messenger|Finance|Sports|Answers|Group|Brands)\b/;

const SPEECH_VERBS =
  'said|says|asked|asks|told|wrote|writes|replied|answered|shouted|cried|called|added|warned|tweeted|posted|demanded|joked|insisted|responded|exclaimed';

/** Names the speaker after a quote ending in ? or !. */
export const SPEECH = new RegExp(
  String.raw`^(?:[\p{L}][\p{L}.'’-]*(?:,\s(?:\d{1,3}|an?\s[\p{L}\s-]{2,40}),)?\s+){1,7}(?:${SPEECH_VERBS})\b`,
  'u',
);
