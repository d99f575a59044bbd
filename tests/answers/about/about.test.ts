import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutStory } from '../../../src/answers/about/about.ts';
import { anyText } from '../../helpers/any-text.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { makeArticle, makePack, makeUnanswered } from '../../helpers/make-pack.ts';

const lighthouse = await loadFixturePack('lighthouse-story');
const story = aboutStory(lighthouse);

const places = (typed: string, about = story) =>
  about.find(typed).sentences.map(({ paragraph, sentence }) => `p${paragraph}s${sentence}`);

describe('what a story says about a name', () => {
  test.each([
    ['Brennock', 'Brennock', 'p1s2 p4s3'],
    ['odalys', 'Brennock', 'p1s2 p4s3'],
    ["keeper brennock's", 'Brennock', 'p1s2 p4s3'],
    ['us', 'United Shoals', 'p3s2'],
    ['the US', 'United Shoals', 'p3s2'],
    ['WAYLAND', 'Veyland', 'p3s3'],
    ['lamp board?', 'Lamp Board', 'p1s1 p4s1'],
    ['tell me about Ivo Tarn', 'Tarn', 'p2s3'],
  ])('asked as “%s” is what it says about %s', (typed, name, expected) => {
    expect(story.find(typed)).toMatchObject({ name, isName: true });
    expect(places(typed).join(' ')).toBe(expected);
  });

  test.each([
    ['boats', 'p4s2'],
    ['boat', 'p4s2'],
    ['the goats', 'p1s2'],
    ['the fish market', 'p2s1'],
    ['goats tower', 'p1s2'],
    ['1400 homes', 'p2s2'],
  ])('may be asked by its words: “%s”', (typed, expected) => {
    expect(story.find(typed)).toMatchObject({ name: typed, isName: false });
    expect(places(typed).join(' ')).toBe(expected);
  });

  test.each([
    'penguins',
    'Brennokk',
    'the',
    'what is it',
    '',
    ' ',
    '?!',
    '🌙',
    'goats penguins',
    'toString',
    '__proto__',
  ])('is nothing for “%s”', (typed) => {
    expect(places(typed)).toEqual([]);
  });

  test('is told apart from what it does not say', () => {
    expect(story.find('Veyland').unanswered.map(({ id }) => id)).toContain('refusal-reason');
    expect(story.find('Little Wren').unanswered.map(({ id }) => id)).not.toContain('refusal-reason');
  });

  test('is not missed where the name stands only within a longer one', () => {
    const article = makeArticle([['Prime Minister Orla Venn spoke.']]);
    const names = [
      { name: 'Venn', also: ['Prime Minister Orla Venn'], kind: 'person' },
      { name: 'prime minister', also: ['PM'] },
    ];
    const about = aboutStory(makePack({ articles: [article], names }));
    expect(about.find('the PM')).toMatchObject({ name: 'prime minister', isName: true });
    expect(places('the PM', about)).toEqual(['p1s1']);
  });

  test('is read to the end of a sentence without end', () => {
    const article = makeArticle([[`${'The tide rose and fell '.repeat(400)}at Pell Island.`]]);
    const about = aboutStory(makePack({ articles: [article], names: [{ name: 'Pell Island', also: [] }] }));
    expect(places('pell island', about)).toEqual(['p1s1']);
  });

  test('comes from all articles, in their order', () => {
    const articles = [
      makeArticle([['Orla Venn left.']], { id: 'one' }),
      makeArticle([['Rain fell.', 'Orla Venn came back.']], { id: 'two' }),
    ];
    const about = aboutStory(makePack({ articles }));
    expect(about.find('orla venn').sentences.map(({ article }) => article)).toEqual(['one', 'two']);
  });

  test('is a value for any text, of any length', () => {
    fc.assert(
      fc.property(anyText(), (typed) => {
        const { sentences, unanswered } = story.find(typed);
        expect(lighthouse.unanswered).toEqual(expect.arrayContaining(unanswered));
        expect(sentences.length).toBeLessThanOrEqual(12);
        expect(story.complete(typed, 25).length).toBeLessThanOrEqual(25);
      }),
    );
  });
});

describe('names to choose from', () => {
  test('are those told of most first; mere spellings last, and none that the story does not name', () => {
    const article = makeArticle([['Rain fell on Pell.', 'Rain fell on Orla in Pell.', 'Rain stopped.']]);
    const names = [
      { name: 'rain', also: [] },
      { name: 'Nobody', also: [], kind: 'person' },
      { name: 'Orla', also: [], kind: 'person' },
      { name: 'Pell', also: [], kind: 'place' },
    ];
    const about = aboutStory(makePack({ articles: [article], names }));
    expect(about.complete('', 10)).toEqual(['Pell', 'Orla', 'rain']);
    expect(about.complete('', 1)).toEqual(['Pell']);
    expect(about.complete('nobdy', 10)).toEqual(['Nobody']);
  });

  test('come from the article where the editor listed none: words with a capital within sentences', () => {
    const article = makeArticle([
      [
        'Mayor Ada Wren spoke on Monday in May.',
        'The harbour office of Port Sallow agreed.',
        'Then Wren left Port Sallow.',
      ],
    ]);
    expect(aboutStory(makePack({ articles: [article] })).complete('', 10)).toEqual(['Ada Wren', 'Port Sallow']);
  });

  test('are none in German, where every noun has a capital', () => {
    const text = 'Der Markt ist auf dem Platz und die Stadt hat das Geld nicht für den Hafen.';
    const about = aboutStory(makePack({ articles: [makeArticle([[text]])] }));
    expect(about.complete('', 10)).toEqual([]);
    expect(places('Hafen', about)).toEqual(['p1s1']);
  });
});

test('a name that the story does not mention may still be in what it does not say', () => {
  const article = makeArticle([['Rain fell.']]);
  const unanswered = [makeUnanswered({ id: 'norrland', question: 'Why did Norrland refuse?' })];
  const about = aboutStory(makePack({ articles: [article], unanswered }));
  expect(about.find('norrland')).toMatchObject({ sentences: [], unanswered });
});

test('a last name alone is of the person whose whole name stands before it, and a full name has both', async () => {
  const about = aboutStory(await loadFixturePack('stories/tranvia'));
  for (const name of ['Carbajosa', 'Inés Carbajosa']) expect(places(name, about)).toEqual(['p1s2', 'p3s1']);
  expect(about.complete('', 20)).not.toContain('Carbajosa');
});

test('a last name that two have belongs to neither alone', () => {
  const paragraphs = [['Then Ada Wren met Otto Wren in town.', 'At night the two saw that Wren had left, said Wren.']];
  const about = aboutStory(makePack({ articles: [makeArticle(paragraphs)] }));
  expect(places('Ada Wren', about)).toEqual(['p1s1']);
  expect(places('Otto Wren', about)).toEqual(['p1s1']);
});
