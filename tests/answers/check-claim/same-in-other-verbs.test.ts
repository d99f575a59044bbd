import { describe, expect, it } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([
  [
    'Norvik Foods, the island’s largest baker, will borrow the money from a group of three banks led by Sund Bank.',
    'It sold its mill in May for 19 million crowns.',
  ],
  [
    'Dellmar, founded in 1974 by two sisters in a garage, employs about 2,600 people.',
    'Dellmar’s current boss, Leo Strand, 61, will leave the company in June, and will be paid 5 million crowns.',
    'The deal needs the approval of the port authority, which blocked a similar merger in 2019.',
  ],
  [
    'Mara Tarn, mayor of the spa town of Brenn, spoke to reporters in Saltmere, where the port authority has its headquarters.',
    'The storm, named Hesper, tore off a roof, leaving 312 passengers stuck in the Grau Tunnel.',
    'Nobody was killed, but eleven travellers were treated for burns.',
  ],
  [
    'Keeper Odalys Brennock, who was awarded a medal for bravery, climbed the mast.',
    'The town has refused to pay half of the repairs.',
    'Boats must not enter the bay at night, and about 1,400 homes had no electricity until Friday.',
    'It blames a software update installed in September.',
    'The crane came to a halt on the pier.',
    'The council has agreed to buy the pier for 3 million crowns.',
    'A small plane went down on Friday evening near the northern state of Wend, and two Norvik employees were on board.',
    'The accident occurred at about 5.30 p.m. near the mill.',
    'The sister of Ada Quill, who lives in Porth, won the lottery.',
    'Tom Hale, 42, and his wife Ines Lund, 36, from Porth, are undergoing trial.',
    'Emil Roos said the harbour, which could close, was safe.',
  ],
]);
const { check } = trainAnswerer(makePack({ articles: [article] }));

describe('a claim of what a sentence tells by the way', () => {
  it.each([
    ['of whoever something is told between commas', 'Dellmar was founded by two sisters in 1974'],
    ['of a group within a phrase', 'Sund Bank leads a group of three banks'],
    ['of what "which" is told of', 'The port authority blocked a similar merger in 2019'],
    ['of an office beside a name', 'Mara Tarn is the mayor of Brenn'],
    ['of the place that "where" tells of', 'The port authority has its headquarters in Saltmere'],
    ['of a name given', 'The storm was called Hesper'],
    ['of the state somebody is left in', '312 passengers were stuck in the Grau Tunnel'],
    ['of an office before a name', 'Odalys Brennock is the keeper'],
    ['of what was installed', 'A software update was installed in September'],
    ['of the firm that "it" is', 'Norvik Foods sold its mill in May'],
    ['of the firm that "the company" is', 'Leo Strand will leave Dellmar in June'],
  ])('%s is said: %s', (_, claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each([
    ['number', 'Dellmar was founded in 1984'],
    ['name', 'The port authority has its headquarters in Porth'],
    ['date', 'A software update was installed in October'],
  ])('with another %s is otherwise: %s', (difference, claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'otherwise', differences: [difference] });
  });

  it.each([
    ['of the noun further off', 'The deal blocked a similar merger in 2019'],
    ['of either of two', 'Ada Quill lives in Porth'],
    ['the other way round', 'Brenn is the mayor of Mara Tarn'],
    ['of somebody’s firm as another’s', 'Norvik Foods was founded in 1974'],
    ['of those who do it as of whom it is done to', 'Sund Bank is led by a group of three banks'],
    ['of one part as the whole', 'Leo Strand will leave Norvik Foods in June'],
    ['with fewer than are told', 'Nearly 312 passengers were stuck in the Grau Tunnel'],
    ['of what may be', 'The harbour closes'],
    ['of the age of whoever is named before', 'Ines Lund is 42'],
    ['as sure what is only to come', 'Leo Strand was paid 5 million crowns'],
  ])('%s is not said: %s', (_, claim) => {
    expect(check(claim).verdict).not.toBe('said');
  });
});

describe('a claim with another verb', () => {
  it.each([
    ['who is given something gets it', 'Odalys Brennock got a medal for bravery'],
    ['who is paid gets it', 'The boss of Dellmar will get 5 million crowns'],
    ['who employs people has employees', 'Dellmar has about 2,600 employees'],
    ['no one is nobody', 'No one was killed'],
    ['what comes to a halt stops', 'The crane stopped on the pier'],
    ['who refuses will not', 'The town will not pay half of the repairs'],
    ['what one must not one may not', 'Boats may not enter the bay at night'],
    ['having none is having no', '1,400 homes had no power until Friday'],
    ['who has agreed to will', 'The council will buy the pier for 3 million crowns'],
    ['a plane that goes down crashes', 'A small plane crashed on Friday evening'],
    ['who is on board is aboard', 'Two Norvik employees were aboard'],
    ['a crash is an accident', 'The crash happened at about 5.30 p.m.'],
    ['what comes first may come last', 'In June Leo Strand will leave Dellmar'],
  ])('%s: %s', (_, claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each([
    ['The town will pay half of the repairs', ['negation']],
    ['Boats may enter the bay at night', undefined],
    ['The council will buy the pier for 4 million crowns', ['number']],
    ['Odalys Brennock got a medal for speed', undefined],
    ['The town got half of the repairs', undefined],
    ['The crane may have stopped on the pier', undefined],
    ['The council has bought the pier', undefined],
    ['The mill crashed on Friday evening', undefined],
    ['The accident happened near the pier', undefined],
    ['The office was led by Mara Tarn', undefined],
  ])('%s is not said, and otherwise where one thing differs', (claim, differences) => {
    const checked = check(claim);
    expect(checked.verdict).toBe(differences ? 'otherwise' : 'closest');
    if (checked.verdict === 'otherwise') expect(checked.differences).toEqual(differences);
  });
});
