import { describe, expect, test } from 'vitest';
import { aboutStory } from '../../../src/answers/about/about.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { onlySentence } from '../../../src/answers/only-sentence.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([
  [
    'Zoë Müller of the Malmö Institute called the talks in Łódź a failure.',
    'On Monday José Muñoz and Viktor Østergaard flew an F-16 over Curaçao.',
  ],
  [
    'Later Conor O’Brien and Ban Ki-moon spoke of flight MH17 and of an S-300 in Poland.',
    'The envoy of North Korea, President Joe Calder and his friends in Russia heard of it.',
  ],
]);
const bare = makePack({ articles: [article] });
const listed = makePack({
  articles: [article],
  names: [
    { name: 'Calder', also: ['Joe Calder', 'President Calder'], kind: 'person' },
    { name: 'North Korea', also: ['DPRK'], kind: 'country' },
    { name: 'Poland', also: ['Poles'], kind: 'country' },
  ],
});
const [readBare, readListed] = [makeReader(bare).read, makeReader(listed).read];
const stems = (read: typeof readBare, text: string) => read(text).terms.map(({ stem }) => stem);

describe('a name is read as the story writes it', () => {
  test.each([
    ['What did Zoe Mueller say?', 'What did Zoë Müller say?'],
    ['what did zoe muller say', 'What did Zoë Müller say?'],
    ['Who went to Lodz?', 'Who went to Łódź?'],
    ['Jose Munoz in Malmo and Curacao', 'José Muñoz in Malmö and Curaçao'],
    ['Was Oestergaard there?', 'Was Østergaard there?'],
    ['Was Ostergaard there?', 'Was Østergaard there?'],
    ['who flew the F16', 'who flew the F-16'],
    ['who flew the f 16', 'who flew the F-16'],
    ['who flew F‑16s', 'who flew F-16'],
    ['what of MH-17 and the S300', 'what of MH17 and the S-300'],
    ['what of MH 17 and the S 300', 'what of MH17 and the S-300'],
    ['what did Conor OBrien say', 'what did Conor O’Brien say'],
    ["what did Conor O'Brien say", 'what did Conor O’Brien say'],
    ['what did Conor O Brien say', 'what did Conor O’Brien say'],
    ['what did Ban Kimoon say', 'what did Ban Ki-moon say'],
    ['Muellers words', 'Müller’s words'],
    ['Calders friends', "Calder's friends"],
  ])('%s', (typed, plain) => {
    expect(stems(readBare, typed)).toEqual(stems(readBare, plain));
    expect(stems(readListed, typed)).toEqual(stems(readListed, plain));
    expect(readBare(typed).corrected).toEqual({});
  });

  test('but an article before a number is no designation, and another word stays', () => {
    const { read } = makeReader(
      makePack({ articles: [makeArticle([['Near the A10 the Café Lux sells ten cakes.']])] }),
    );
    expect(read('was it a 10 year old').terms.map(({ word }) => word)).toContain('10');
    expect(read('the cafe lux').terms.map(({ word }) => word)).toEqual(['the', 'café', 'lux']);
  });
});

describe('a country that the story names is found in the languages of the bot', () => {
  test.each([
    ['що зробила Польща', 'poland'],
    ['що сталося в Польщі', 'poland'],
    ['¿Qué hizo Polonia?', 'poland'],
    ['Was hat Polen gesagt?', 'poland'],
    ['폴란드는 무엇을 했습니까?', 'poland'],
    ['o que fez a Coreia do Norte', 'north_korea'],
    ['북한의 군대', 'north_korea'],
    ['Що зробила Північна Корея', 'north_korea'],
  ])('%s', (question, word) => {
    expect(readListed(question).terms.map((term) => term.word)).toContain(word);
  });

  test('without aliases too, and no other country', () => {
    expect(readBare('Polonia').terms.map(({ word }) => word)).toEqual(['poland']);
    expect(readBare('Corea del Norte').terms.map(({ word }) => word)).toEqual(['north', 'korea']);
    expect(readBare('Frankreich').terms.map(({ word }) => word)).not.toContain('france');
    expect(onlySentence('¿Qué dijo Polonia?', bare)?.quote).toContain('in Poland');
  });
});

describe('a correction is told as the story writes the name', () => {
  test.each([
    ['what did rusia do', { rusia: 'Russia' }],
    ['what did rusland hear', {}],
    ['what did Polonia do', { polonia: 'Poland' }],
    ['was the frend of Caldr there', { caldr: 'Calder', frend: 'friend' }],
    ['Corea del Norte', { 'corea del norte': 'North Korea' }],
    ['RUSSIA and Lodz', {}],
  ])('%s', (typed, corrected) => {
    expect(readListed(typed).corrected).toMatchObject(corrected);
    if (Object.keys(corrected).length === 0) expect(readListed(typed).corrected).not.toHaveProperty('lodz');
  });
});

describe('somebody of the same last name', () => {
  test.each([
    ['What did Hunter Calder say?', 'hunter calder'],
    ['what did hunter calder say', 'hunter calder'],
    ['what did jill calder say', 'jill calder'],
    ['WHAT DID JILL CALDER SAY', 'jill calder'],
    ['Jill Calder said what?', 'jill calder'],
    ['Did Hans Mueller agree?', 'hans müller'],
    ['Did H. Calder agree?', 'h calder'],
  ])('is somebody else: %s', (question, stranger) => {
    const terms = readListed(question).terms.map(({ word }) => word);
    expect(terms).toContain(stranger);
    expect(trainedListed.ask(question)).toMatchObject({ notInStory: expect.arrayContaining([stranger]) });
    expect(trainedListed.ask(question).outcome).not.toBe('answered');
  });

  test.each([
    'What did Calder say?',
    'What did Joe Calder say?',
    'What did Joseph Calder say?',
    'What did Joseph R. Calder say?',
    'What did J. Calder say?',
    'What did President Calder say?',
    'What did Mr Calder say?',
    'what will calder say',
    "Didn't Calder say it?",
    'Why Did Calder Speak?',
    'Has Russian Calder said it?',
    'Sorry Calder said what?',
    'Was hat Präsident Calder gesagt?',
  ])('is who the story means: %s', (question) => {
    expect(readListed(question).terms.map(({ word }) => word)).toContain('calder');
  });

  test('may have any first name where the story gives none', () => {
    const { read } = makeReader(makePack({ articles: [makeArticle([['Then Mr Wrenfield left the hall.']])] }));
    expect(read('did Ada Wrenfield leave').terms.map(({ word }) => word)).toContain('wrenfield');
  });
});

const trainedListed = trainAnswerer(listed);

describe('what the story says about', () => {
  test.each([
    ['Zoe Mueller', 1],
    ['lodz', 1],
    ['F16', 1],
    ['f 16s', 1],
    ['OBrien', 1],
    ['Calder', 1],
    ['Polonia', 1],
    ['Hunter Calder', 0],
    ['Hans Müller', 0],
  ])('%s: %d sentences', (typed, count) => {
    expect(aboutStory(listed).find(typed).sentences).toHaveLength(count);
    expect(aboutStory(bare).find(typed).sentences).toHaveLength(count);
  });

  test('is offered with and without accents', () => {
    expect(aboutStory(bare).complete('lodz', 3)).toContain('Łódź');
    expect(aboutStory(listed).complete('curacao', 3)).toContain('Curaçao');
  });
});

describe('a capital that the story names is found in the languages of the bot, and in older spellings', () => {
  const story = (text: string, language = 'en') =>
    makeReader(makePack({ articles: [makeArticle([[text]], { language })] })).read;

  test.each(['Kiew', 'Kiev', 'Kyjiw', 'Київ', 'Києві', 'Kijów', '키이우', '키이우에서'])('%s is Kyiv', (typed) => {
    expect(story('The mayor of Kyiv spoke.')(`${typed}`).terms.map(({ word }) => word)).toEqual(['kyiv']);
  });

  test.each([
    ['Kyiv', 'Учора мер говорив про Київ і чекав на гостей.', 'київ', 'uk'],
    ['У Києві', 'Учора мер говорив про Київ. Люди з Києва чекали.', 'київ', 'uk'],
    ['Київ', 'Учора мер говорив із людьми з Києва.', 'києва', 'uk'],
    ['Kyjiw', 'Der Bürgermeister war gestern in Kiew, wie er sagte.', 'kiew', 'de'],
    ['Nova Délhi', 'It rained in New Delhi on Monday.', 'delhi', 'en'],
    ['Peking', 'The talks in Beijing failed.', 'beijing', 'en'],
  ])('%s, in “%s”', (typed, text, word, language) => {
    expect(story(text, language)(typed).terms.map((term) => term.word)).toContain(word);
  });

  test.each(['Polonia', 'Polen', 'Польща', '폴란드'])('as the only country of a story is: %s', (typed) => {
    expect(story('The mayor went to Poland.')(typed).terms.map(({ word }) => word)).toEqual(['poland']);
  });

  test('and no other capital', () => {
    expect(story('The mayor of Kyiv spoke.')('Warschau').terms.map(({ word }) => word)).not.toContain('kyiv');
  });
});
