/** Returns a question as readers would call it the same: without capitals, punctuation and surplus white space. */
export function foldQuestion(text: string): string {
  const isPlain = PLAIN.test(text);
  const folded = (isPlain ? text : text.normalize('NFKC')).toLowerCase();
  const words = folded.replace(isPlain ? PLAIN_MARKS : MARKS, ' ').trim();
  return words === '' ? folded : words;
}

/** Most questions are written so; the same is then told in a third of the time. */
const PLAIN = /^[ -~]*$/;
const PLAIN_MARKS = /[ !"#%&'()*,./:;?@[\\\]_{}-]+/g;
const MARKS = /[\p{P}\s]+/gu;
