import type { Sentence } from '../pack/pack.ts';
import { textOf } from './build-question.ts';
import { readClauses } from './clause.ts';
import type { Passage, ToldClause } from './passage.ts';
import { headOf, isFiniteVerb, readPhrase } from './phrase.ts';
import type { Token } from './tag-words.ts';
import { isSaying } from './verb-group.ts';
import type { Beings } from './who.ts';

/** What somebody says, and where. */
export interface Speech {
  who: string;
  /** What they say something about: “the bridge”. */
  topic?: string;
  /** What they say, as a clause without a pronoun: “the bridge is safe”. */
  claim?: string;
  sentences: Sentence[];
  /** Set where “she” was named. */
  named?: ToldClause['named'];
}

/** Who says what; the sentences of one quotation are one speech. */
export function findSpeeches(passages: readonly Passage[], beings: Beings): Speech[] {
  const speeches: Speech[] = [];
  let open: Speech | undefined;
  for (const { sentence, clauses, isQuoted } of passages) {
    if (isQuoted) {
      const speaker = speakerBehind(sentence.text, beings);
      if (speaker !== undefined) {
        open = { who: speaker, sentences: [sentence] };
        speeches.push(open);
      } else if (open && open.sentences.at(-1)?.paragraph === sentence.paragraph) open.sentences.push(sentence);
      continue;
    }
    open = undefined;
    for (const clause of clauses) {
      const speech = speechOf(clause, sentence);
      if (!speech) continue;
      speeches.push(speech);
      open = speech;
    }
    if (clauses.length === 0) {
      const who = speakerBefore(sentence.text, beings);
      if (who !== undefined) {
        open = { who, sentences: [sentence] };
        speeches.push(open);
      }
    }
  }
  return speeches;
}

/** “…,” said Ann Reed, the mayor. / “…,” Ann Reed, the mayor, said. */
function speakerBehind(text: string, beings: Beings): string | undefined {
  const [, behind = ''] = /^["“][^"“”]*[,.?!]["”],? ([^"“”]+)/u.exec(text) ?? [];
  return speakerIn(behind, beings);
}

/** Ann Reed, the mayor, said: “… */
function speakerBefore(text: string, beings: Beings): string | undefined {
  const [, before = ''] = /^([^"“”]{4,200}?)[,:]? ["“]/u.exec(text) ?? [];
  return /\b(?:said|says|added|commented|told|tweeted|wrote)$/.test(before) ? speakerIn(before, beings) : undefined;
}

function speakerIn(part: string, beings: Beings): string | undefined {
  // A stop before a name is that of a title: “Dr. Ann Reed”.
  const swapped = part.replace(
    /^(said|says|added|commented|wrote|asked|told reporters) ((?:[^,.]|\.(?=\s\p{Lu}))+)/u,
    '$2 $1',
  );
  const clause = readClauses(swapped)[0];
  if (!clause || !isSaying(clause.tokens[clause.verb.main] as Token)) return undefined;
  const head = headOf(clause.tokens, clause.subject.from, clause.subject.to);
  return head?.pos === 'PRON' ? undefined : beings.small(textOf(clause, clause.subject));
}

function speechOf(clause: ToldClause, sentence: Sentence): Speech | undefined {
  const { tokens, verb, rest, who, named } = clause;
  const main = tokens[verb.main] as Token;
  if (
    !isSaying(main) ||
    verb.isPassive ||
    /^(?:announce|report|write|suggest|think|believe|feel|find)$/.test(main.lemma)
  )
    return undefined;
  const said = { who, sentences: [sentence], ...(named && { named }) };
  const start = tokens[rest.from]?.text === 'that' ? rest.from + 1 : rest.from;
  const end = readPhrase(tokens, start);
  const claim = textOf(clause, { from: start, to: rest.to });
  const isClause = end > start && end < rest.to && tokens.slice(end, end + 3).some(isFiniteVerb);
  // “…, said Inspector Vale”: the speaker comes behind.
  if (!isClause && end === rest.to && tokens[end - 1]?.pos === 'PROPN') return undefined;
  if (!isClause) return said;
  const topic = textOf(clause, { from: start, to: end });
  // “eight of them” was not read whole.
  const isPlain =
    tokens[end]?.pos !== 'ADP' &&
    !/\b(?:he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|our|my|there|him|them)\b/i.test(topic);
  const isClear =
    isPlain && !/\b(?:he|she|it|they|we|i|you|this|these|those|his|her|their|its|our|my|him|them)\b|["“”]/i.test(claim);
  return { ...said, ...(isPlain && { topic }), ...(isClear && claim.length < 110 && { claim }) };
}
