import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';
import { loadFact } from './ferry-story.ts';

const BIDEN = 'President Joe Biden has authorized Ukraine to act.';

describe('a name is supported', () => {
  test.each([
    ['by a part of it', BIDEN, 'Biden did.'],
    ['in the possessive', 'The Polish visitors met Biden.', "Biden's visitors came."],
    ['by an adjective of it', 'Russia’s base was hit.', 'It hit a Russian base, and Russians saw it.'],
    ['by its initials', 'The Rail Safety Board met.', 'The RSB met.'],
    ['in full by its initials', 'The RSB met at noon.', 'The Rail Safety Board met.'],
    ['in other capitals', 'NATO said so today.', 'At Nato they said so.'],
    ['without its accents', 'The ferry left Århus again.', 'It left Arhus.'],
    ['in another spelling of the same beginning', 'Volodymyr Zelenskyy confirmed it.', 'It was Zelensky.'],
    ['without its umlaut', 'Zoë Müller and Łukasz Żak met.', 'Zoe Mueller met Lukasz Zak, and Muller left.'],
    ['with an umlaut', 'Zoe Mueller met Oestergaard.', 'Zoë Müller met Østergaard.'],
    ['without its apostrophe', 'It was led by Mary O’Brien.', "It was OBrien, and O'Brien it was."],
    ['in a text all in capitals', BIDEN, 'BIDEN AUTHORIZED UKRAINE.'],
    ['in a hyphenated word', 'The US-made missile flew.', 'It was made in the US.'],
    ['in another spelling of a capital', 'The mayor of Kyiv met him.', 'He came to Kiev.'],
    ['with its initials', 'J. K. Rowling wrote it.', 'It was by J. K. Rowling, Rowling said.'],
  ])('%s', (_, sentence, fact) => {
    expect(loadFact(fact, sentence).problems).toEqual([]);
  });

  test('by the title of the article', () => {
    expect(loadFact('It was Biden.', 'The decision came today.', { title: 'Biden decides' }).problems).toEqual([]);
  });

  test('by any spelling of the same name in the aliases', () => {
    const aliases = ['United States', 'American', 'US', 'the Americans'];

    expect(loadFact('It is an American one.', 'The US-made missile flew.', { aliases }).problems).toEqual([]);
    expect(loadFact('It is an American one.', 'The French missile flew.', { aliases }).problems).toHaveLength(1);
  });

  test('where the alias has a number in it', () => {
    const aliases = ['world war', 'WW3'];

    expect(loadFact('He fears WW3.', 'He fears a world war.', { aliases }).problems).toEqual([]);
  });
});

describe('a name that no cited sentence has is told', () => {
  test.each([
    ['within a sentence', BIDEN, 'It was asked for by Vladimir Putin.', '“Vladimir Putin”'],
    ['at the start of a sentence', BIDEN, 'Vladimir Putin let it be.', '“Vladimir Putin”'],
    ['of one word at the start of a sentence, if it acts', BIDEN, 'Putin said so.', '“Putin”'],
    ['of a country at the start of a sentence', BIDEN, 'Sweden delivered it.', '“Sweden”'],
    ['in capitals at the start of a sentence', BIDEN, 'NATO let it be.', '“NATO”'],
    ['that looks like a pronoun of the sentence', 'He told us about it.', 'It came from the US.', '“US”'],
    ['of a weekday', 'It will run from Tuesday.', 'It will run from Wednesday.', '“Wednesday”'],
    ['after a title', 'Mr. Lund left the room.', 'Mr. Hansen left.', '“Hansen”'],
    ['that is an English word', BIDEN, 'Trump authorized Ukraine to act.', '“Trump”'],
    ['of a place at the start of a sentence', BIDEN, 'Osaka let it be.', '“Osaka”'],
    ['before a noun', BIDEN, 'Halvorsen officials let it be.', '“Halvorsen”'],
    ['after a colon', BIDEN, 'It is plain: Trump let Ukraine act.', '“Trump”'],
    ['in a quote', BIDEN, 'It said “Merkel authorized it”.', '“Merkel”'],
    ['in capitals', BIDEN, 'TRUMP let Ukraine act.', '“TRUMP”'],
    ['in a text all in capitals', BIDEN, 'TRUMP AUTHORIZED UKRAINE TO ACT.', '“TRUMP”'],
    ['with another first name', BIDEN, 'Hunter Biden authorized it.', '“Hunter”'],
    ['of which one letter is another', 'The chair was Zoë Müller.', 'It was Zoë Miller.', '“Zoë Miller”'],
    ['beside one that a sentence has', BIDEN, 'Biden and Macron met Ukraine.', '“Macron”'],
  ])('%s', (_, sentence, fact, name) => {
    const { problems } = loadFact(fact, sentence);

    expect(problems.map(({ found }) => found)).toEqual([`${name} in the fact, which no cited sentence has`]);
  });

  test('where the article names it elsewhere only, even as the first word', () => {
    const { problems } = loadPack([
      { path: 'a.md', text: `---\ntitle: A\n---\n\n${BIDEN}\n\nIt was welcomed by Keir Starmer.\n` },
      { path: 'f.yaml', text: `facts: [{ id: f, fact: Starmer acted., cites: ["${BIDEN}"] }]` },
    ]);

    expect(problems.map(({ found }) => found)).toEqual(['“Starmer” in the fact, which no cited sentence has']);
  });

  test('with an alias at the start of a sentence', () => {
    const aliases = ['Holm Island', 'Holm'];

    expect(loadFact('Holm is far.', 'The ferry will sail again.', { aliases }).problems).toHaveLength(1);
  });
});

describe('what stands above an article and before a sentence bears out, too:', () => {
  const header = 'title: A story\nauthor: Mary Sue\nsource: The Gazette\npublished: 2024-11-17\n';
  const load = (text: string, fact: string, quote: string) =>
    loadPack([
      { path: 'a.md', text: `---\n${header}---\n\n${text}\n` },
      { path: 'f.yaml', text: JSON.stringify({ facts: [{ id: 'f', fact, cites: [quote] }] }) },
    ]).problems.map(({ found }) => found);
  const STORY = 'The call was made by Lena Ortiz. He said the ferry sails again.\n\nThey will rebuild the ramp.';

  test.each([
    ['the author', 'Mary Sue wrote that the ferry sails again.', 'He said the ferry sails again.'],
    ['the date', 'On Sunday, 17 November 2024, the ferry sailed.', 'He said the ferry sails again.'],
    ['the publisher', 'The Gazette says the ferry sails.', 'He said the ferry sails again.'],
    ['whom “He” means', 'Lena Ortiz said the ferry sails again.', 'He said the ferry sails again.'],
  ])('%s', (_, fact, quote) => {
    expect(load(STORY, fact, quote)).toEqual([]);
  });

  test.each([
    ['the names of two sentences before', 'Lena Ortiz will rebuild it.', 'They will rebuild the ramp.'],
    ['the numbers of the date', 'The ferry has 17 seats.', 'He said the ferry sails again.'],
    ['another weekday', 'It was a Monday.', 'He said the ferry sails again.'],
  ])('but not %s', (_, fact, quote) => {
    expect(load(STORY, fact, quote)).toHaveLength(1);
  });
});

describe('a capital that names nobody is let pass', () => {
  test.each([
    [
      'for starting a sentence',
      'Livestream viewers saw it. Apparently it sails. Viewers came. Overheating stopped. Police did.',
    ],
    [
      'at the start of a sentence, a line, a quote, or after a colon',
      'Yes. No: The ferry sails.\nFar out. “Nothing else,” (They say.)',
    ],
    [
      'in titles and pronouns',
      'The President, the Prime Minister and I saw it, Mr Speaker did not see it.'.replace(
        ', Mr Speaker did not see it',
        '',
      ),
    ],
    ['in a text that is all capitals', 'IT SAILS AGAIN ON MONDAY'],
    ['in Roman numbers and single letters', 'Plan B is off.'],
  ])('%s', (_, fact) => {
    expect(loadFact(fact, 'The ferry will sail again on Monday.').problems).toEqual([]);
  });

  test('in German, where every noun has one', () => {
    const sentence = 'Der Minister sagte am Montag, die Lage ist ernst und der Krieg ist nicht vorbei.';

    expect(loadFact('Die Gefahr ist für den Minister ernst, der Frieden fern.', sentence).problems).toEqual([]);
  });
});
