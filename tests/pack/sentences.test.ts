import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/pack/sentences.ts';
import { expectLinearIn } from '../helpers/growth.ts';

/** Each case is a paragraph with a bar wherever one sentence ends and the next starts. */
const CASES: Record<string, string[]> = {
  'full stops, question marks and exclamation marks': [
    'One came.|Two left!|Did three stay?|Yes.',
    'What?!|No way!!|Really?',
    'One sentence without an end',
  ],
  'titles and initials': [
    'Mr. Lund met Gen. Roos.|They spoke.',
    'J. A. Lund met Prof. A. Roos.|О. В. Кравченко теж.',
    'J. K. Rowling and George W. Bush met.|J.R.R. Tolkien did not.',
    'Lt. Gen. Smith, U.S. Air Force, spoke.|He left.',
    'Der Minister (z. B. Müller) kam.|Er ging.',
    'Col. (ret.) Ann Lund led it.|Maj. Gen. (Res.) Roos did not.',
    'He is a colonel (ret.)|The others serve.|(It rained.)|Lund left.',
  ],
  'titles, states and units of newspapers': [
    'Atty. Gen. Ann Lee and Asst. Dist. Atty. Bob Ray spoke.|They agreed.',
    'Drs. Lee and Ray, and Mmes. Roe and Hale came.|Tech. Sgt. Hale and Gy. Sgt. Cole served.',
    'Opposition leader Cllr. Ann Lee left.|Cllrs. Roe and Ray stayed.',
    'The Rt. Rev. Lee met ex-Sen. Ray.|Then-Rep. Roe left.|Yum! Brands and Guess? Inc. fell.',
    'The Calif. Department of Motor Vehicles said so.|The Va. House voted.',
    'It costs approx. $5 and takes approx. three days.|Good.',
    'Group A beat Group B.|Team C won.|It ended on Sept. 11.|Sept. 12 was quiet.',
  ],
  'times of day before a day, a place, and at the start': [
    'At 7 p.m. Nov. 5 it rained.|It was 8 a.m. London.|He left at 9 a.m.|Police came at noon.',
    'At 10 a.m. Mr. Lee left.|At 11 p.m. Dr. Roe came.|It is 3 p.m.|Lee left.',
  ],
  'further abbreviations of other languages': [
    'Dr. med. Anna Lee kam.|Am 11. September war Ruhe.',
    'Le siècle, av. J.-C. ou apr. J.-C., est long.|Il est fini.',
    'Murió en 1980 d. C.|Fco. Gómez ganó.|Ele mora na Av. Paulista, n. 5.',
    'Il sig. Rossi e l’avv. Lee parlano.|Dhr. Jansen en mevr. Lee kwamen.',
    'W XIX w. Polska nie istniała.|Atatürk Cad. No. 3 kapalı.|Den 3 maj kl. 9 kom hon.',
  ],
  'who speaks behind a question, with an age or an office': [
    '"We won!" Lee, 45, told reporters.|"Who?" Ray, a sailor, asked.|"Go home!"|Protesters ran.',
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
  'quotation marks of other languages': [
    '„Es ist vorbei.“|Er ging.|»Schon gut.«|Sie blieb.',
    'Er fragte: „Warum?“|Niemand wusste es.|‚Nein.‘|Dann ging er.',
    'Il dit : « C’est fini. »|Elle part.|« Vraiment ? »|Oui !',
    'Elle rit... !|Il part.|Vraiment ?!|Non.',
    'Dijo que no.|¿y por qué?|¡Nadie lo sabe!',
  ],
  'who said a quotation behind a dash, an editor’s word, and a smiley': [
    '“It is a long game.” – Ann Lund',
    'It is a long game. — Ann Lund, mayor of Oakdale',
    'He left.|– And then he came back, she said.',
    'It will be 5 percent (next year. — Ed.).|We shall see.',
    'We did it! :-)|The rest is work. ;)|Good.',
  ],
  'an abbreviation at the start of brackets': [
    'It lies near Roos (pop. 256,000), by the sea.|It is old.',
    'The party’s youth (ісп. Juventudes) came.|See the plan (мал. 8).|It is new.',
    'It was founded early (c. 1230 BC).|The town (lat. Roosia) grew.',
  ],
  'a sign that goes on': ['Від 21 грудня 2016 р. № 991 діє.|Так.', 'Tenía 7,63 hab. / km² entonces.|Hoy no.'],
  'words that are no abbreviations here': [
    'OK.|Let us see.|He lives in Fresno, CA.|The sea is far.|Es steht in der FR.|Die Zeitung ist alt.',
    'Lund et al. found it.|It was found by Lund et al.|The paper is new.',
    'It rose 12 ft.|The water stayed.|Ft. Roos is dry.|He did one rep.|Then he sat down.',
    'DR. LUND AND SEN. ROOS LEFT.|THEY SPOKE.',
  ],
  'abbreviations, numbers and ordinals of German': [
    'Es kostet 42 Mio. Euro und 1,4 Mrd. Pfund.|Es dauert 3 Std. Fahrt.|Es kostet 5 Mio.|Das ist viel.',
    'Im 6. Jahrhundert n. Chr. begann es.|Es endete 44 v. Chr.|Danach war Ruhe.',
    'Er wird den 45. Präsidenten einladen.|Die 27. Große Strafkammer tagt.|Das war am 3.|Dann kam der 4. Duke.',
    'Er wohnt in der Hauptstr. 9 und der Berliner Str. 12.|Tel. 030 123 hilft.|Das Hl. Land ist fern.',
  ],
  'abbreviations of Spanish, Ukrainian and Polish at the end': [
    'Subió 2º C.|Muchos lo creen.|Vive en EE. UU.|Después volvió.|Murió en 44 a. C.|Entonces cayó Roma.',
    'Були пісні, вірші і т. п.|Правда, не всі.|Були листи і т.д.|Потім він пішов.',
    'W 1492 r. Kolumb popłynął na zachód.|Wrócił w 1493 r.|Żył dalej.|Było to 700 r. p.n.e.|Miasto stoi.',
    'Chaque détail est porteur de sens.|L’architecture aide.|Il vit dans l’est.|Son frère aussi.',
    'Тариф зріс до 46,6 коп. кВт-год, каже вона.|Це багато.',
  ],
  'names in small letters, and labels': [
    'It worked.|mRNA vaccines are new.|pH matters.',
    'It was held in Washington, D.C.|Image: Ann Lund.',
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

test.each(['see e.g. ', '! '])('a paragraph of a megabyte is one sentence, in time that grows with it: %s', (piece) =>
  expectLinearIn(piece, 250_000, (text) => expect(splitSentences(text)).toHaveLength(1)),
);
