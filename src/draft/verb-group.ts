import { isFiniteVerb, type Span } from './phrase.ts';
import type { Token } from './tag-words.ts';

/** A finite verb with its auxiliaries. */
export interface VerbGroup extends Span {
  /** Place of the first auxiliary, or of “is”; undefined where there is the verb alone. */
  auxiliary?: number;
  /** Place of the verb that says what is done; the auxiliary where something only is. */
  main: number;
  isPassive: boolean;
}

/** The verb with its auxiliaries, where it is finite for certain. */
export function readVerb(tokens: readonly Token[], start: number, subject: Span): VerbGroup | undefined {
  let at = start;
  // “A storm yesterday caused”
  while (tokens[at]?.pos === 'ADV' || /^(?:yesterday|today|also)$/.test(tokens[at]?.text ?? '')) at += 1;
  const first = tokens[at];
  if (!first || !isFiniteVerb(first) || /['’]/.test(first.text)) return undefined;
  if (first.pos === 'VERB')
    return isAmbiguous(tokens, at, subject) ? undefined : { from: start, to: at + 1, main: at, isPassive: false };
  let main = at;
  let end = at + 1;
  for (let next = end; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    if (token.pos === 'VERB') {
      main = next;
      end = next + 1;
      break;
    }
    if (token.pos === 'AUX') {
      main = next;
      end = next + 1;
    } else if (!/^(?:ADV|PART)$/.test(token.pos) && token.text !== 'before') break;
  }
  const isBe = (token: Token | undefined) => /^(?:is|are|was|were|be|been|being)$/i.test(token?.text ?? '');
  const before = tokens.slice(at, main).some(isBe);
  const isPassive = before && tokens[main]?.pos === 'VERB' && !/ing$/.test(tokens[main]?.text ?? '');
  return { from: start, to: end, auxiliary: at, main, isPassive };
}

/** “Photos released of the scene showed”: another verb may be the finite one. */
function isAmbiguous(tokens: readonly Token[], at: number, subject: Span): boolean {
  const verb = tokens[at] as Token;
  // “wishes” as a noun; “Photos face”: the bare form needs several who do it.
  if (/ing$/.test(verb.text)) return true;
  const isBare = verb.text.toLowerCase() === verb.lemma.toLowerCase();
  const last = tokens[subject.to - 1];
  if (
    isBare &&
    !/s$/.test(last?.text ?? '') &&
    !/^(?:put|set|cut|hit|let|cost|shut|hurt|read|quit|spread)$/.test(verb.text)
  )
    return true;
  if (!/ed$/.test(verb.text) || isSaying(verb)) return false;
  for (const [offset, token] of tokens.slice(at + 1).entries()) {
    if (
      token.pos === 'PUNCT' ||
      /^(?:CCONJ|SCONJ|PRON)$/.test(token.pos) ||
      /^(?:who|which|that|what|how|when|where|after|before|as|since|until)$/i.test(token.text)
    )
      return false;
    if (isFiniteVerb(token) && tokens[at + offset]?.pos !== 'PART') return true;
  }
  return false;
}

/** Verbs that report what somebody says or thinks. */
export function isSaying({ lemma }: Token): boolean {
  return /^(?:say|tell|add|note|observe|comment|claim|state|assert|argue|explain|warn|insist|announce|report|believe|think|feel|admit|deny|stress|suggest|confirm|conclude|tweet|write|find)$/.test(
    lemma,
  );
}
