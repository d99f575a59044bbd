import { QUESTION_WORDS } from '../../language/question-words.ts';

/** Whether a message gives the bot orders, or text to write or run, rather than asking about the story. It is not answered, whatever else it says. */
export function isInstruction(message: string): boolean {
  const text = message.slice(0, MOST_READ).normalize('NFKC');
  if (ALWAYS.some((sign) => sign.test(text))) return true;
  const clauses = text.split(/[.?!;\n]+/).filter((clause) => !ASKS_OF_OTHERS.test(clause));
  return clauses.some((clause) => ORDERS.some((order) => order.test(clause)));
}

const MOST_READ = 2_000;

const ASKING_WORDS = [...QUESTION_WORDS, ...'did does do was were is are has have had will'.split(' ')].join('|');

/** “Did he pretend to be a doctor?” asks about someone and orders nothing. */
const ASKS_OF_OTHERS = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:so|and|but|ok|hey|lol|wait)[\s,]+)*(?:${ASKING_WORDS})\b(?! you\b)`,
  'iu',
);

const TO_IGNORE = 'ignore|disregard|forget|override|bypass';
const RULES = 'instructions?|rules?|prompts?|guidelines?|programming|training';

const TO_REVEAL = 'reveal|print|show|repeat|output|give|send|tell|leak|what is|what are';
const HIDDEN = 'system |hidden |secret |api |bot |original |initial ';
const SECRETS = String.raw`instructions?|prompt|rules|token|code|key|password|config\w*`;

const TO_IGNORE_ELSEWHERE = String.raw`ignor\p{L}*|olvid\p{L}*|vergiss|vergesst|missacht\p{L}*|oubli\p{L}*|esque[cç]\p{L}*|zapomnij|забудь\p{L}*`;
const YOUR_ELSEWHERE = 'tus|deine|ihre|tes|vos|suas?|seu|swoje|twoje|wszystkie|todas|alle|toutes|свої|усі|всі';
const RULES_ELSEWHERE = 'instru|anweisung|regeln|règles|reglas|regras|polece|zasad|інструкці|правил|вказівк';

/** Never part of a question about a story. */
const ALWAYS = [
  new RegExp(String.raw`\b(?:${TO_IGNORE})\b.{0,20}\byour\b.{0,20}\b(?:${RULES})\b`, 'i'),
  /\b(?:system prompt|jailbreak|developer mode|god mode|you are now\b|role-?play as\b)/i,
  new RegExp(String.raw`\b(?:${TO_REVEAL})\b[^.?!\n]{0,30}\byour (?:${HIDDEN})*(?:${SECRETS})\b`, 'i'),
  /\bfrom now on\b[^.?!\n]{0,20}\b(?:you|your|answer|reply|respond|speak|talk|act|call)\b/i,
  /\byour new (?:task|job|role|name|instructions?|rules?|persona|identity)\b|\bnew (?:system )?instructions? ?:/i,
  /\brepeat after me\b|\b(?:make something up|make up (?:an answer|a quote|your own))\b/i,
  // Same in the bot's other languages.
  new RegExp(
    String.raw`(?:${TO_IGNORE_ELSEWHERE})[^.?!\n]{0,25}(?<!\p{L})(?:${YOUR_ELSEWHERE}) (?:\p{L}+ ){0,2}(?:${RULES_ELSEWHERE})`,
    'iu',
  ),
  /(?:지시|지침|명령|규칙|프롬프트)[^.?!\n]{0,12}(?:무시|잊)/u,
  // Marks of a prompt, and code.
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext)\b|\[\/?INST\]|^\s*#{2,} ?(?:system|instruction|response)|^\s*(?:system|assistant) ?:/im,
  /<\/?(?:script|iframe|img|svg)\b|javascript:|\$\{[^}]*\}|\{\{[^}]*\}\}|\brm -rf\b|\bsudo \w|process\.env|__import__|\bos\.system\b|\bcurl -?\w* ?http/i,
  /\b(?:select \S+ from \w+ ?(?:;|where|$)|drop table|union select|delete from \w+ where|or 1 ?= ?1)\b/i,
  /\b(?:console\.log|document\.cookie|require|eval|exec|printf?|alert)\(["'`\w]|\bfrom \w+ import \w+|=> ?\{|\);\s*$/im,
];

/** Where an order may begin: at its clause, or after a request. */
const START =
  '(?:^\\W*|[,:“"]\\s*|\\b(?:please|pls|plz|and|then|instead|bot|can you|could you|would you|will you|you (?:must|should|have to|need to)|i (?:want|need|order|command) you to) )(?:(?:ok|so|now|then|please|just|kindly) )*';

function ordering(what: string): RegExp {
  return new RegExp(`${START}(?:${what})`, 'i');
}

const TONGUES =
  'english|french|german|spanish|italian|portuguese|polish|ukrainian|russian|chinese|japanese|korean|arabic|latin|dutch|hindi|turkish';

const ORDERS = [
  ordering(
    '(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|rules?|prompts?|guidelines?|above|before|previous|everything|(?:the|this) (?:article|story))\\b',
  ),
  ordering('pretend\\b|imagine (?:that )?you\\b|act (?:as|like)\\b|role-?play\\b|simulate\\b|behave (?:as|like)\\b'),
  ordering(
    '(?:answer|reply|respond|speak|talk|write)\\b.{0,25}\\b(?:as|like|in the style of|only with|with (?:only |just )?(?:yes|no|the word|one word))\\b',
  ),
  ordering(
    '(?:confirm|admit) (?:it|that|this)\\b|say (?:that|it|the word|after me|["“\'])|repeat (?:this|the|it|that|everything|["“\'])',
  ),
  ordering(
    '(?:write|compose|generate|create|invent|draw|sing|make|code) (?:me |us )?(?:an?|some|the|another|your)? ?(?:\\w+ ){0,2}(?:poem|haiku|limerick|song|rap|lyrics|jokes?|essay|fanfic|meme|script|program|code|function|riddle|malware)\\b',
  ),
  ordering(
    '(?:tell|give|show) (?:me |us )?(?:an?|some|another) (?:\\w+ ){0,2}(?:poem|haiku|limerick|song|jokes?|riddle|bedtime story|fairy tale|recipe|exploit|virus)\\b',
  ),
  ordering(
    `translate (?:(?:\\w+ ){0,3}(?:it|this|that|everything|article|story|text|page)|.*\\b(?:in)?to (?:${TONGUES}))\\b`,
  ),
  ordering('decode\\b|execute\\b|run (?:this|the following|a command|my)\\b|compile\\b|debug\\b'),
  ordering(
    '(?:ping|mention|tag|ban|kick|mute|unmute|delete|purge|warn|dm|spam) (?:him|her|them|me|all|every(?:one|body|thing)|@|the (?:mods?|server|channel|users?)|this (?:user|guy|channel)|<@|messages?)',
  ),
  ordering(
    'give me (?:admin|mod|moderator|owner|free|the role|your)\\b|(?:stop|quit) (?:being|answering|talking|quoting|citing)\\b',
  ),
];
