import { describe, expect, it } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

/** The sentences of a story, each with what it says, what it says otherwise, and what only sounds like it. */
const SENTENCES: Record<string, { said: string[]; otherwise: string[]; not: string[] }> = {
  'Ann Reed, the mayor of Holm, opened the market hall on 12 June 2024.': {
    said: [
      'The mayor of Holm opened the market hall.',
      'Ann Reed opened the market hall in June 2024.',
      'The market hall was opened by Ann Reed.',
      'Ann Reed is the mayor of Holm.',
    ],
    otherwise: [
      'Ann Reed opened the market hall on 13 June 2024.',
      'Ann Reed opened the market hall in July 2024.',
      'Ann Reed did not open the market hall.',
      'Ann Reed opened the market hall on 12 June 2023.',
      'Tom Hale opened the market hall on 12 June 2024.',
      'Ann Reed closed the market hall on 12 June 2024.',
    ],
    not: [
      'The market hall opened Ann Reed.',
      'Ann Reed is the mayor of Velm.',
      'Ann Reed will open the market hall on 12 June 2024.',
      'Ann Reed opened the market hall because of the storm.',
      'Ann Reed said that the market hall opened.',
      'Ann Reed wants to open the market hall.',
      'Only Ann Reed opened the market hall.',
      'Ann Reed never opened the market hall.',
    ],
  },
  'Sana Malik was born in Cairo and moved to Port Sallow.': {
    said: ['Sana Malik was born in Cairo.', 'Sana Malik moved to Port Sallow.'],
    otherwise: [],
    not: ['Sana Malik moved to Cairo.', 'Sana Malik was born in Port Sallow.'],
  },
  'Ivo Berg lived in Oslo before he flew to Rome.': {
    said: ['Ivo Berg lived in Oslo.'],
    otherwise: [],
    not: ['Ivo Berg lived in Rome.', 'Ivo Berg flew to Oslo.'],
  },
  'Ada Pell works in Bergen and studied in Lund.': {
    said: ['Ada Pell works in Bergen.', 'Ada Pell studied in Lund.'],
    otherwise: [],
    not: ['Ada Pell studied in Bergen.'],
  },
  'The firm was founded in Kiel and sold to Norden.': {
    said: ['The firm was founded in Kiel.', 'The firm was sold to Norden.'],
    otherwise: [],
    not: ['The firm was sold to Kiel.', 'The firm was founded in Norden.'],
  },
  'About 140 traders signed the letter to the council in March.': {
    said: [
      'About 140 traders signed the letter.',
      'Traders signed a letter to the council.',
      'The letter to the council was signed by about 140 traders.',
    ],
    otherwise: [
      '140 traders signed the letter in April.',
      'No traders signed the letter.',
      'More than 200 traders signed the letter.',
    ],
    not: [
      'The council signed the letter to about 140 traders.',
      'All traders signed the letter.',
      '140 sailors signed the letter.',
      'About 140 traders wrote the letter.',
      'About 140 traders signed the letter twice.',
    ],
  },
  'The tunnel under the river is 1,200 metres long and carries 9,000 cars a day.': {
    said: [],
    otherwise: [],
    not: [
      'The tunnel carries 9,000 cars an hour.',
      'The tunnel is 1,200 metres deep.',
      'The tunnel carries 9,000 lorries a day.',
      'The bridge is 1,200 metres long.',
    ],
  },
  'Police arrested two men in Leeds on Monday and released one of them later.': {
    said: [
      'Police arrested two men in Leeds.',
      'Two men were arrested in Leeds on Monday.',
      'Police arrested two men on Monday.',
    ],
    otherwise: [
      'Police arrested three men in Leeds.',
      'Police arrested two men in Leeds on Tuesday.',
      'Police did not arrest two men in Leeds.',
    ],
    not: [
      'Two men arrested police in Leeds.',
      'Police arrested two women in Leeds.',
      'Police released two men.',
      'Police may have arrested two men in Leeds.',
      'Police arrested two men in York.',
    ],
  },
  'The ferry was cancelled because the engine failed.': {
    said: ['The ferry was cancelled.', 'The ferry was cancelled because the engine failed.'],
    otherwise: ['The ferry was not cancelled.'],
    not: [
      'The engine failed because the ferry was cancelled.',
      'The ferry was cancelled because the captain failed.',
      'The ferry failed.',
      'The ferry was nearly cancelled.',
    ],
  },
  'The harbour lost 12 percent of its ships, more than in any year before the war.': {
    said: ['The harbour lost 12 percent of its ships.'],
    otherwise: ['The harbour lost 15 percent of its ships.'],
    not: ['The harbour won 12 percent of its ships.', 'The harbour lost 12 ships.'],
  },
  'Lina Park told reporters that the dam was safe.': {
    said: [
      'Lina Park told reporters that the dam was safe.',
      'Lina Park said that the dam was safe.',
      'Lina Park told reporters the dam was safe.',
    ],
    otherwise: [],
    not: [
      'Lina Park told reporters that the dam was not safe.',
      'Lina Park denied that the dam was safe.',
      'The dam was unsafe.',
      'Tom Hale told reporters that the dam was safe.',
      'Reporters told Lina Park that the dam was safe.',
    ],
  },
  'The company plans to hire 60 engineers before winter.': {
    said: ['The company plans to hire 60 engineers.'],
    otherwise: ['The company plans to hire 70 engineers.'],
    not: [
      'The company hired 60 engineers.',
      'The company plans to fire 60 engineers.',
      'The company refused to hire 60 engineers.',
      'Engineers plan to hire 60 companies.',
    ],
  },
  'The club beat Velm 3–1 in the final.': {
    said: ['The club beat Velm 3–1 in the final.'],
    otherwise: [],
    not: [
      'Velm beat the club 3–1 in the final.',
      'The club beat Velm 2–1 in the final.',
      'The club lost to Velm in the final.',
    ],
  },
  'The trial of the captain begins on 4 July at 9 a.m. in Velm.': {
    said: [
      'The captain’s trial begins on 4 July.',
      'The trial of the captain begins on 4 July in Velm.',
      'The trial begins at 9 a.m.',
    ],
    otherwise: ['The trial of the captain begins on 5 July.', 'The trial of the captain begins on 4 July at 10 a.m.'],
    not: ['The trial of the captain ended on 4 July.', 'The trial of the sailor begins on 4 July.'],
  },
  'None of the passengers was hurt when the train left the rails near Orrin.': {
    said: ['None of the passengers was hurt.', 'The train left the rails near Orrin.'],
    otherwise: [],
    not: ['Some of the passengers were hurt.', 'All of the passengers were hurt.', 'The train left the rails in Velm.'],
  },
  'Repairs to the lighthouse cost 2.4 million crowns, half of which the state paid.': {
    said: ['Repairs to the lighthouse cost 2.4 million crowns.', 'The repairs cost 2,400,000 crowns.'],
    otherwise: [
      'Repairs to the lighthouse cost 2.5 million crowns.',
      'Repairs to the lighthouse cost 24 million crowns.',
    ],
    not: ['Repairs to the lighthouse cost 2.4 million dollars.', 'The lighthouse cost 2.4 million crowns.'],
  },
  'Neither Ivo Lund nor his brother voted for the sale.': {
    said: [],
    otherwise: [],
    not: ['Ivo Lund voted for the sale.'],
  },
  'The opera house is older than the town hall, which was built in 1903.': {
    said: ['The opera house is older than the town hall.', 'The town hall was built in 1903.'],
    otherwise: ['The town hall was built in 1913.'],
    not: ['The town hall is older than the opera house.', 'The opera house was built in 1903.'],
  },
  'Sana Malik was born in Cairo and moved to Port Sallow at the age of nine.': {
    said: [
      'Sana Malik was born in Cairo.',
      'Sana Malik moved to Port Sallow.',
      'Sana Malik moved to Port Sallow at the age of nine.',
    ],
    otherwise: [],
    not: ['Sana Malik moved to Port Sallow at the age of ten.', 'Sana Malik was born in Port Sallow.'],
  },
};

const { check } = trainAnswerer(makePack({ articles: [makeArticle(Object.keys(SENTENCES).map((text) => [text]))] }));
const all = Object.values(SENTENCES);

describe('a claim', () => {
  it.each(all.flatMap(({ said }) => said))('is what the story says: %s', (claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each(all.flatMap(({ otherwise }) => otherwise))('is otherwise in the story: %s', (claim) => {
    expect(check(claim).verdict).toBe('otherwise');
  });

  it.each(all.flatMap(({ not }) => not))('only sounds like the story: %s', (claim) => {
    expect(check(claim).verdict).not.toBe('said');
  });
});
