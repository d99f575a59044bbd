/** Returns a question as readers would call it the same: without capitals, punctuation and surplus white space. */
export function foldQuestion(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = folded.replace(/[\p{P}\s]+/gu, ' ').trim();
  return words === '' ? folded : words;
}
