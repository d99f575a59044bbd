import { expect, test } from 'vitest';
import { tagWords } from '../../src/draft/tag-words.ts';

test.each([
  [
    'The 2019/20 season began in mid-May.',
    'The DET, 2019/20 NUM, season NOUN, began VERB (begin), in ADP, mid-May PROPN, . PUNCT',
  ],
  [
    'A well-known co-founder left the U.S. team.',
    'A DET, well-known VERB, co-founder NOUN, left VERB (leave), the DET, U.S. PROPN, team NOUN, . PUNCT',
  ],
  [
    'She e-mailed ann_reed@holm.example at noon.',
    'She PRON, e-mailed VERB (e-mail), ann_reed@holm.example SYM, at ADP, noon NOUN, . PUNCT',
  ],
  [
    'He said "no" - and left.',
    'He PRON, said VERB (say), " PUNCT, no DET, " PUNCT, - PUNCT, and CCONJ, left VERB (leave), . PUNCT',
  ],
  ['Will Reed sing?', 'Will AUX, Reed PROPN, sing VERB, ? PUNCT'],
  [
    'A 14-year-old boy from New York saw al-Amr.',
    'A DET, 14-year-old ADJ, boy NOUN, from ADP, New PROPN, York PROPN (York), saw VERB (see), al-Amr PROPN, . PUNCT',
  ],
  [
    'See www.flag.govt.nz, not 12,000 others.',
    'See VERB, www.flag.govt.nz PROPN, , PUNCT, not PART, 12,000 NUM, others NOUN, . PUNCT',
  ],
  ['a/b - c./d', 'a/b NOUN, - PUNCT, c./d NOUN'],
  ['–', '– PUNCT'],
  ['Nothing ends in.', 'Nothing PRON, ends VERB (end), in ADP, . PUNCT'],
])('the words of “%s” are %s', (sentence, told) => {
  const words = tagWords(sentence).map(({ text, pos, lemma, from, to }) => {
    expect(sentence.slice(from, to)).toBe(text);
    return `${text} ${pos}${lemma === text.toLowerCase() ? '' : ` (${lemma})`}`;
  });
  expect(words.join(', ')).toBe(told);
});
