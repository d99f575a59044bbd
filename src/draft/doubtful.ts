import type { ToldClause } from './passage.ts';

/** Nouns for who was told of before: “the team”, of two. */
const TOLD_BEFORE =
  /\b(?:the|both) (?:team|group|pair|two|three|duo|trio|couple|man|men|woman|women|other|others|latter|former)\b(?! of\b)/i;
/** Who reads it on another day is misled. */
const RELATIVE_DAY = /\b(?:yesterday|today|tonight|tomorrow)\b/i;
/** Only somebody says that something is so. */
const SAID_BY_NOTHING =
  /^What (?:said|says|estimated?s?|promise[sd]|claim(?:s|ed)|believe[sd]|argue[sd]|hope[sd]|thinks?|thought|warn(?:s|ed)) that\b/;
/** “What did they vote?” has “11 to 9” for an answer. */
const NO_OBJECT = /^What d(?:id|oes|o) .* (?:vote|hear|last|weigh|measure)\?$/;
const QUESTION_WORD = /(?:^|\s)(?:where|when|while|which|who|whom|whose|how|why|because|whether)\s/i;

/** Whether a drafted question may be understood otherwise than its sentence, or reads badly: it is better left out. */
export function isDoubtful(question: string, clause: ToldClause): boolean {
  const { who, isMany, tokens, subject, rest, named, sentence } = clause;
  const said = sentence.slice(tokens[subject.to]?.from, tokens[rest.to - 1]?.to);
  const hisOfMany = isMany && /\b(?:his|her|he|she)\b/i.test(`${question.replace(who, '')} ${said}`);
  // “Gameplay” at the start of its sentence may be no name.
  const first = tokens[subject.from];
  const opens = subject.to - subject.from === 1 && first?.from === 0 && first.pos === 'PROPN' && !named;
  const isNoName = opens && question.includes(first.text) && isOnlyAtStart(first.text, sentence);
  return (
    hisOfMany ||
    (/^When\b/.test(question) && RELATIVE_DAY.test(sentence)) ||
    isNoName ||
    QUESTION_WORD.test(`${who} `) ||
    TOLD_BEFORE.test(who) ||
    SAID_BY_NOTHING.test(question) ||
    NO_OBJECT.test(question)
  );
}

/** A word that ends as common nouns do. */
function isOnlyAtStart(word: string, sentence: string): boolean {
  return /(?:ors|ers|ists|ants|ents|play|ing|tion|ment|ness)$/.test(word) && !sentence.slice(1).includes(word);
}

/** “The hall, which opened in 1887.” says by itself that the hall opened in 1887. */
export function withoutRelative(answer: string): string {
  const relative = /^([^,]+), (?:which|who) ([^,]+\.)$/.exec(answer);
  return relative ? `${relative[1]} ${relative[2]}` : answer;
}
