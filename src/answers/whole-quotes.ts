import type { Pack, Sentence } from '../pack/pack.ts';
import type { Answer } from './answer.ts';
import { isBareSentence } from './entry-words.ts';
import { numbersByPlace, oneOfEachPlace, placeId, sentenceEntry, sentencesOf } from './match/teaching.ts';

/** Sentences added to one: a longer quotation is read in its paragraph. */
const MOST_ADDED = 3;

/** Leads up to a quotation that follows: “she tweeted:” */
const LEADS_ON = /:$/;
/** A quotation whose speaker the sentence before names: ‘“…,” he said.’ */
const HAS_PRONOUN = /["”»],?\s+(?:(?:he|she|they)\s+(?:said|says|added|told)|(?:said|says|added)\s+(?:he|she|they))\b/u;
const ASKS_WHAT_WAS_SAID =
  /\bwhat\b.*\b(?:sa(?:y|ys|id)|t(?:ell|old)|think|thought|claim(?:ed)?|tweet(?:ed)?|announced?)\b/iu;

/** Makes an answer that is a sentence of the article cite the whole quotation that it is part of. */
export type QuoteWhole = (answer: Answer) => Answer;

/** Prepares to complete quotations that run on from sentence to sentence. */
export function makeQuoteWhole(pack: Pack): QuoteWhole {
  const sentences = sentencesOf(pack);
  const numberAt = numbersByPlace(sentences);
  return (answer) => {
    if (answer.outcome !== 'answered' || !answer.entries.every(isBareSentence)) return answer;
    const asksWhat = ASKS_WHAT_WAS_SAID.test(answer.question);
    const citations = answer.citations.flatMap((citation) => {
      const at = numberAt.get(placeId(citation));
      if (at === undefined) return [citation];
      const { from, to } = quotationAround(sentences, at, asksWhat);
      return sentences.slice(from, to).flatMap((sentence) => sentenceEntry(sentence).citations);
    });
    return { ...answer, citations: oneOfEachPlace(citations) };
  };
}

function quotationAround(sentences: readonly Sentence[], at: number, asksWhat: boolean): { from: number; to: number } {
  const goesOn = (number: number) => {
    const [one, next] = [sentences[number], sentences[number + 1]];
    return one?.article === next?.article && (one?.paragraph === next?.paragraph || LEADS_ON.test(one?.text ?? ''));
  };
  const isLeadIn = LEADS_ON.test(sentences[at]?.text ?? '') && goesOn(at);
  const to = at + (isLeadIn ? 2 : 1);
  const open = opensIn(sentences.slice(at, to));
  for (let end = to; open > 0 && end < to + MOST_ADDED && goesOn(end - 1); end++)
    if (opensIn(sentences.slice(at, end + 1)) <= 0) return { from: at, to: end + 1 };
  for (let from = at; open < 0 && from > at - MOST_ADDED && goesOn(from - 1); from--)
    if (opensIn(sentences.slice(from - 1, to)) >= 0) return { from: from - 1, to };
  const isSpoken = asksWhat && open === 0 && goesOn(to - 1) && HAS_PRONOUN.test(sentences[to]?.text ?? '');
  return { from: at, to: isSpoken ? to + 1 : to };
}

/** How many quotation marks open in a text without closing; below zero where more close. */
function opensIn(sentences: readonly Sentence[]): number {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return (text.match(OPENS) ?? []).length - (text.match(CLOSES) ?? []).length;
}

/** A straight mark opens before a letter and closes behind one; figures may have inches. */
const OPENS = /[“«]|(?<![\p{L}\p{N}.,!?…'’])"(?=\S)/gu;
const CLOSES = /[”»]|(?<=[\p{L}.,!?…'’)])"(?![\p{L}\p{N}])/gu;
