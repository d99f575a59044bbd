import type { Block } from './block.ts';

/** A block of an interview, split into question and answer. */
interface Turn {
  asked?: string;
  /** The text that remains. */
  said?: string;
}

const QUESTION =
  /^(?:q|[pfвп](?=\s?\d{0,3}\s?:)|question|frage|pregunta|pergunta|pytanie|питання|вопрос|질문)(?:\s?\d{1,3})?\s?[:.)]\s+(?=\S)/iu;
const ANSWER =
  /^(?:a|[rо](?=\s?\d{0,3}\s?:)|answer|antwort|réponse|respuesta|resposta|odpowiedź|відповідь|ответ|답변?)(?:\s?\d{1,3})?\s?(?<sign>[:.)])\s+(?=\S)/iu;
/** An answer in the same block as its question. */
const ANSWER_WITHIN =
  /\s(?:A|Answer|Antwort|Réponse|Respuesta|Resposta|Odpowiedź|Відповідь|Ответ|답변?)\s?:\s+(?=\S)|(?<=\?["'”’»]?)\s+A\.\s+(?=\S)/u;
/** `KG:` or `Lena Ortiz:` before what they say. */
const SPEAKER = /^(?<name>\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|von|van|der|de|da|di)){0,4}):\s+(?=\S)/u;
const ASKS = /\?["'”’»]?$/;

/** Whether a line starts with its speaker: “Q:”, “A:”, “KG:”, “Lena Ortiz:”. */
export function isTurn(line: string): boolean {
  return QUESTION.test(line) || ANSWER.exec(line)?.groups?.sign === ':' || SPEAKER.test(line);
}

/** Whether a line answers the one before; elsewhere `A.` may be an initial. */
export function isAnswerTo(line: string, before: string): boolean {
  return QUESTION.test(before) && ANSWER.test(line);
}

/**
 * Splits a block into its question and answer, given the next block and whether a question is pending.
 * Bold type, a label or a reply by another speaker marks a question.
 */
export function readTurn(block: Block, next: Block | undefined, isWaiting: boolean): Turn {
  const { text, strong } = block;
  if (block.kind === 'row' || block.kind === 'code') return { said: text };
  if (strong !== '' && (ASKS.test(strong) || QUESTION.test(strong))) {
    return { asked: dropLabel(strong), ...said(dropAnswerLabel(text.slice(strong.length), true)) };
  }
  if (QUESTION.test(text)) {
    const [question = '', answer = ''] = splitAt(text, ANSWER_WITHIN);
    return { asked: dropLabel(question), ...said(answer) };
  }
  const speaker = SPEAKER.exec(text)?.groups?.name;
  const replier = next && SPEAKER.exec(next.text)?.groups?.name;
  const isReplied =
    next !== undefined && (ANSWER.exec(next.text)?.groups?.sign === ':' || (speaker && replier && speaker !== replier));
  if (ASKS.test(text) && isReplied) return { asked: dropLabel(text) };
  return said(dropAnswerLabel(text, isWaiting));
}

function said(text: string): Turn {
  const trimmed = text.trim();
  return trimmed === '' ? {} : { said: trimmed };
}

function dropLabel(text: string): string {
  return text.replace(QUESTION, '').replace(SPEAKER, '');
}

/** `A.` may be an initial, so it is a label only after a question. */
function dropAnswerLabel(text: string, isWaiting: boolean): string {
  const trimmed = text.trim();
  const label = ANSWER.exec(trimmed);
  return label && (isWaiting || label.groups?.sign === ':') ? trimmed.slice(label[0].length) : trimmed;
}

function splitAt(text: string, border: RegExp): [string, string] {
  const found = border.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text, ''];
}
