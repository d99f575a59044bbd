import { readWords } from '../../language/read-words.ts';
import { readInOtherLanguages } from './in-other-languages.ts';

/** A question about the article itself rather than its content. */
export type ArticleQuestion =
  | { of: 'title' | 'author' | 'date' | 'source' | 'length' | 'whole' | 'summary' }
  /** Counted from 1; −1 is the last. */
  | { of: 'paragraph' | 'sentence'; number: number }
  /** `mayInflect`: the story may have it in another form. */
  | { of: 'mention'; subject: string; mayInflect?: true };

/** Longer messages ask more than that. */
const LONGEST_ARTICLE_QUESTION = 200;
/** A longer subject is a question of its own. */
const MOST_SUBJECT_WORDS = 5;

const IT =
  '(?:(?:the|this|that|your) )?(?:whole |full |entire |original )?(?:article|story|piece|report|text|news|news story)';
const OF_IT = `(?: (?:of|to|for|from|in) ${IT})?`;
const PLEASE =
  '(?:(?:please|pls|hi|hey|so|ok|and|bot|can you|could you|would you|i want|give me|tell me|show me|what is|whats|what are) )*';
const whole = (pattern: string) => new RegExp(`^${PLEASE}(?:${pattern})(?: please)?$`);

const PATTERNS: [RegExp, 'title' | 'author' | 'date' | 'source' | 'length' | 'whole' | 'summary'][] = [
  [whole(`(?:the )?(?:title|headline)${OF_IT}|${IT} called|(?:what )?is ${IT} called|how is ${IT} called`), 'title'],
  [
    whole(
      `(?:who (?:wrote|authored|reported)|who is (?:the )?(?:author|writer|journalist|reporter)|(?:the )?(?:author|writer|byline))(?: of)?(?: (?:it|this|that|${IT}))?|(?:is|was) (?:it|this|${IT}) written by|by whom (?:is|was) (?:it|this|${IT}) written|(?:by )?who (?:is|was) (?:this|${IT}) (?:written )?by|who (?:is|was) ${IT} (?:written )?by`,
    ),
    'author',
  ],
  [
    whole(
      `when (?:was|is) (?:this|${IT}) (?:published|written|posted|released|updated|from)|(?:the )?(?:publication |publishing )?date of ${IT}|publication date|how old is ${IT}|(?:is )?(?:this|${IT}) (?:new|recent|up to date|current)|what date is ${IT}(?: from)?`,
    ),
    'date',
  ],
  [
    whole(
      `(?:the )?(?:source|link|url|web address)${OF_IT}|(?:a )?link(?: to)?(?: ${IT})?|where is (?:this|${IT}) from|where (?:can|do) i (?:find|read) (?:more|${IT})|who published (?:this|it|${IT})|(?:which|what) (?:newspaper|paper|outlet|website|site|publication|magazine) (?:is|was|published) (?:this|it|${IT})(?: from)?`,
    ),
    'source',
  ],
  [
    whole(
      `how long is ${IT}|how many (?:words|paragraphs|sentences) (?:(?:does ${IT} have)|(?:are|is) (?:there )?in ${IT})|(?:the )?length${OF_IT}`,
    ),
    'length',
  ],
  [
    whole(
      `(?:read|post|paste|print|quote|send|repeat|show)(?: me)? (?:${IT}|the (?:whole|full|entire|complete) (?:thing|text|article|story))|(?:the )?(?:full|whole|entire|complete) (?:article|story|text)`,
    ),
    'whole',
  ],
  [
    whole(
      `(?:a |the |your )?(?:short |quick |brief )?(?:summary|summarization|recap|gist|overview|tldr|tl dr|key points|main points|highlights|bullet points|short version|takeaways|key takeaways)${OF_IT}|(?:summarize|summarise|recap|sum up)(?: (?:it|this|that|${IT}))?(?: for me)?|what is (?:this|${IT}) about|(?:this|${IT}) about|(?:what )?is (?:this|${IT}) about|(?:${IT}|it|this) in (?:short|brief|a nutshell)|in (?:short|brief|a nutshell)`,
    ),
    'summary',
  ],
];

const MENTION = [
  new RegExp(
    `^(?:so |and |but |hey |hi )*(?:does|did|do) (?:it|this|they|${IT}) (?:ever |even |actually )?(?:mention|mentions|mentioned|name|names|talk about|say (?:anything|something) about|cover|refer to|include)(?: the)? (.+)$`,
  ),
  new RegExp(
    `^(?:so |and |but )*(?:is|are|was|were)(?: the)? (.+?) (?:ever |even )?(?:mentioned|named|covered)(?: (?:in|by) (?:it|this|${IT}))?$`,
  ),
  new RegExp(`^(?:is there )?(?:anything|something|any mention) (?:about|on|of)(?: the)? (.+?)(?: in ${IT})?$`),
];

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  last: -1,
  final: -1,
};
const PARTS = '(paragraph|para|section|sentence|line)';
const PLACE = [
  new RegExp(
    `^${PLEASE}(?:(?:read|show|quote|post|give|see)(?: me)? )?(?:the )?${PARTS} (?:number |no )?(\\d{1,3})(?: (?:say|says))?$`,
  ),
  new RegExp(`^what does (?:the )?${PARTS} (\\d{1,3}) say$`),
];
const ORDINAL_PLACE = new RegExp(
  `^${PLEASE}(?:(?:what does|read|show|quote|post|give|see)(?: me)? )?(?:the )?(${Object.keys(ORDINALS).join('|')}|\\d{1,3}(?:st|nd|rd|th)) ${PARTS}(?: (?:say|says))?${OF_IT}$`,
);

/** Recognises a question about the article itself, or undefined. Never throws, whatever the length. */
export function readArticleQuestion(message: string): ArticleQuestion | undefined {
  if (message.length > LONGEST_ARTICLE_QUESTION) return undefined;
  const text = readWords(message)
    .map(({ text: word }) => word)
    .join(' ');
  const place = readPlace(text);
  if (place) return place;
  const found = PATTERNS.find(([pattern]) => pattern.test(text));
  if (found) return { of: found[1] };
  const foreign = readInOtherLanguages(message);
  if (foreign?.of === 'mention') return { ...foreign, subject: asWritten(foreign.subject, message) };
  if (foreign) return foreign;
  const subject = MENTION.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
  return subject !== undefined && isSubject(subject)
    ? { of: 'mention', subject: asWritten(subject, message) }
    : undefined;
}

function readPlace(text: string): ArticleQuestion | undefined {
  const counted = PLACE.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const ordinal = counted ? undefined : ORDINAL_PLACE.exec(text);
  const [part, which] = counted ? [counted[1], counted[2]] : [ordinal?.[2], ordinal?.[1]];
  if (part === undefined || which === undefined) return undefined;
  const number = Object.hasOwn(ORDINALS, which) ? ORDINALS[which] : Number.parseInt(which, 10);
  if (number === undefined || number === 0) return undefined;
  return { of: part === 'sentence' || part === 'line' ? 'sentence' : 'paragraph', number };
}

/** “whether they died” and “how many drones” are no names. */
function isSubject(subject: string): boolean {
  const words = subject.split(' ');
  return (
    words.length <= MOST_SUBJECT_WORDS &&
    !/^(?:how|why|when|where|what|who|which|whether|if|that|it|anything|something|this|him|her|them)\b/.test(subject)
  );
}

/** The subject as the user wrote it, with its capitals. */
function asWritten(subject: string, message: string): string {
  const at = message.toLowerCase().lastIndexOf(subject);
  return at === -1 ? subject : message.slice(at, at + subject.length);
}
