import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/pack/sentences.ts';

/** Each case is a paragraph with a bar wherever one sentence ends and the next starts. */
const CASES: Record<string, string[]> = {
  'full stops, question marks and exclamation marks': [
    'One came.|Two left!|Did three stay?|Yes.',
    'What?!|No way!!|Really?',
    'One sentence without an end',
  ],
  'titles and initials': [
    'Mr. Lund met Gen. Roos.|They spoke.',
    'J. K. Rowling and George W. Bush met.|J.R.R. Tolkien did not.',
    'Lt. Gen. Smith, U.S. Air Force, spoke.|He left.',
    'Der Minister (z. B. Müller) kam.|Er ging.',
    'Col. (ret.) Ann Lund led it.|Maj. Gen. (Res.) Roos did not.',
    'He is a colonel (ret.)|The others serve.|(It rained.)|Lund left.',
  ],
  'abbreviations that may end a sentence': [
    'The U.S. Army left.|The U.S. stayed.|It was in the U.S.|The end.',
    'Apple Inc. Chief Tim Cook spoke.|He likes Apple Inc.|The end.',
    'It makes cars, vans etc. in Bonn.|It makes cars, vans etc.|The rest it buys.',
    'He moved to Washington, D.C. in 1990.|He moved to Washington, D.C.|Then he left.',
    'He lives on Main St. in St. Petersburg.|It is far.',
    'She has a Ph.D. in law.|She has a Ph.D.|They met.',
  ],
  'abbreviations before a number': [
    'He won No. 5 on the list.|No.|He lost.',
    'See fig. 3 and pp. 4–5.|Vol. 2 is out.',
    'It was Jan. 5, 2020.|In Jan. 2021 it rained.|That was in Jan.|Snow fell.',
  ],
  'times of day': [
    'She came at 9 a.m. on Friday.|He left at 5 p.m.|The door stayed open.',
    'At 5 p.m. Tuesday it rained.|At 6 a.m. GMT it stopped.',
  ],
  numbers: [
    'It cost 3.5 million.|In 1990.|Then 1.5 more.',
    'It grew.|190 people came.|5 left.',
    '1. First point.|2. Second point.',
    'Am 3. Oktober war Feiertag.|Der 4. Oktober nicht.',
  ],
  'quotation marks': [
    'He said "Stop."|Then he left.',
    'He said: “It is over.”|She agreed.',
    '“Stop!” Halloway shouted.|“Why?” he asked.',
    '“Stop!”|The train stopped.',
    'He called it "avoidable, and very expensive".|"For weeks they looked away," Lund said.',
    'He warned of "world war three."|She did not.',
    'He said “no.”|“Why?”|‘Because.’',
  ],
  'brackets and notes': [
    '(He left.)|The rest stayed (for now).|Done.',
    'It was said (“Really?”) and done.|Good.',
    'Acme (formerly Foo Inc.) Chairman Bob left.|He was 60.',
    'The end.[1]|Next one.[2][3]|Last.',
  ],
  ellipses: ['Well… maybe.|He went... and came.', 'He went to bed...|Then he slept.', '… and so on.|Next.'],
  'lower case behind a mark': ['Yahoo! is a firm.|It grew.', 'They asked: who? when? why?|Nobody knew.'],
  'titles in the plural, ranks and states': [
    'Sens. Ann Lee and Bob Ray met Reps. Tom Hale.|Drs. Wu and Li came.',
    'He saw Msgr. Roos and Pfc. Lund.|Pa. Gov. Josh Shapiro left.',
    'He lives in Harvey, La.|The storm came.|He lives in Harvey, La. with Ann.|He was ill.|Doctors came.',
  ],
  datelines: [
    'HARVEY, La. (AP) — The storm flooded 300 homes.|It ended.',
    'CHARLOTTE, N.C. — Two roads were closed.|WASHINGTON, D.C. -- He left.',
  ],
  'times before a zone or a place, and those of a live blog': [
    'It began at 3 a.m. Moscow time and ended.|Trains stop at 5 p.m. Eastern on Sunday.',
    'It came at 5 p.m. (1500 GMT) on Friday.',
    '3 a.m. The river rose.|6 a.m. Mayor Bob Ray came.|10.30 p.m. Nobody left.',
  ],
  'a quotation followed by its speaker': [
    '"It must end!" Harbour chief Tom Hale said.|He left.',
    '“Will it end?” he asked.|“It will!”|The mayor said so.',
  ],
  'marks within names, and spaced dots': [
    'Yahoo! Inc. bought it.|It paid.',
    'He went . . . and came.|Well . . .|He slept.',
    'It sold.|iPhone sales fell.|eBay grew.',
  ],
  'abbreviations of other languages': [
    'Am 3. Okt. 2024 kam er.|Im 19. Jahrhundert war es so.|Bspw. Müller kam.',
    'El Sr. López llegó a EE. UU. en mayo.|La Dra. Ruiz no.',
    'M. Le Pen est venu.|MM. Roux et Petit aussi.',
    'Він приїхав у м. Київ на вул. Садову.|Довжина 5 м.|Потім ні.',
    'Mieszka przy ul. Długiej.|Był tam ks. Nowak.',
  ],
  'other scripts': [
    'Это первое.|Это второе.',
    'यह पहला है।|यह दूसरा है।',
    'هل هذا صحيح؟|نعم.',
    'これは文です。|次の文です！|本当？|「はい。」と言った。|終わり。',
  ],
};

for (const [what, cases] of Object.entries(CASES)) {
  describe(`a paragraph with ${what} is split into its sentences`, () => {
    test.each(cases)('%s', (marked) => {
      const sentences = marked.split('|');
      const space = /[\u3040-\u30ff]/.test(marked) ? '' : ' ';

      expect(splitSentences(sentences.join(space))).toEqual(sentences);
    });
  });
}

test('no text is lost, doubled or moved, whatever the paragraph holds', () => {
  const piece = fc.constantFrom(
    '.',
    '?',
    '!',
    '…',
    ' ',
    ' ',
    '"',
    '”',
    '(',
    ')',
    'Mr',
    'a',
    'The',
    'U.S',
    '5',
    '。',
    'é',
    '[1]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const paragraph = pieces.join('');
      const sentences = splitSentences(paragraph);

      expect(sentences.join('').replace(/\s/g, '')).toBe(paragraph.replace(/\s/g, ''));
      expect(sentences.every((sentence) => sentence === sentence.trim() && sentence !== '')).toBe(true);
    }),
  );
});

test('a paragraph of a megabyte without a sentence end takes no longer than its length', () => {
  const start = performance.now();

  expect(splitSentences('see e.g. '.repeat(110_000))).toHaveLength(1);
  expect(splitSentences('! '.repeat(500_000))).toHaveLength(1);

  expect(performance.now() - start).toBeLessThan(10_000);
});
