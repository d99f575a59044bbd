import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';

/** An English word or mark of a sentence. */
export interface Token {
  text: string;
  pos: PartOfSpeech;
  /** Its base: "go" for "went". */
  lemma: string;
  /** Where it stands in the sentence; `to` is behind it. */
  from: number;
  to: number;
}

const nlp = winkNLP(model, ['sbd', 'pos']);

/** The tagger takes “in.” and “no.” at the end for abbreviations. */
const LAST_STOP = /(?<=\s\p{Ll}+)\.(?=["”’]*$)/u;

/** The words of an English sentence, each with its part of speech. */
export function tagWords(sentence: string): Token[] {
  const tokens: Token[] = [];
  const read = nlp.readDoc(sentence.replace(LAST_STOP, ' .')).tokens();
  const [texts, tags, lemmas] = [
    read.out(),
    read.out(nlp.its.pos),
    read.out(nlp.its.lemma as typeof nlp.its.pos) as string[],
  ];
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const from = sentence.indexOf(text, at);
    if (from < 0) continue;
    at = from + text.length;
    add(tokens, { text, pos: tags[index] as PartOfSpeech, lemma: lemmas[index] ?? text, from, to: at }, sentence);
  }
  return tokens.map((token, place) => mend(token, tokens, place));
}

/** What is written in one word is one: “al-Amr”, “www.flag.govt.nz”, “14-year-old”. */
function add(tokens: Token[], token: Token, sentence: string): void {
  const last = tokens.at(-1);
  const joins = /^[-‐‑./@#_]$/;
  const isTight = last !== undefined && last.to === token.from;
  const isInWord =
    isTight &&
    (joins.test(token.text)
      ? /[\p{L}\p{N}]/u.test(sentence[token.to] ?? '')
      : joins.test(last.text.slice(-1)) && last.text.length > 1);
  if (!last || !isInWord) {
    tokens.push(token);
    return;
  }
  last.text += token.text;
  last.lemma = last.text.toLowerCase();
  last.to = token.to;
  if (!joins.test(token.text) && last.pos !== 'PROPN') last.pos = token.pos;
}

/** What the tagger gets wrong for certain. */
function mend(token: Token, tokens: readonly Token[], place: number): Token {
  const [before, after] = [tokens[place - 1], tokens[place + 1]];
  const isCapital = /^\p{Lu}/u.test(token.text);
  // “New York”, “John Burrows”: a capital within a sentence beside a name.
  if (isCapital && place > 0 && /^(?:VERB|ADV|NOUN|ADJ)$/.test(token.pos)) {
    if (before?.pos === 'PROPN' || after?.pos === 'PROPN') return { ...token, pos: 'PROPN' };
  }
  if (/^(?:\d[\d,.]*)$/.test(token.text)) return { ...token, pos: 'NUM' };
  if (/^-?\d+-(?:year|month|day)-old$/.test(token.text)) return { ...token, pos: 'ADJ' };
  return token;
}
