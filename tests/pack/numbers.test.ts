import { describe, expect, test } from 'vitest';
import { findSpelledNumbers } from '../../src/language/numbers/number-words.ts';
import { loadFact } from './ferry-story.ts';

/** What the loader says of a fact whose only source is this sentence. */
function doubtsOf(fact: string, sentence: string, title?: string): string | undefined {
  const { problems } = loadFact(fact, sentence, title === undefined ? {} : { title });
  return problems.find(({ expected }) => expected.startsWith('only numbers'))?.found;
}

describe('a number is supported, whatever way it is written', () => {
  test.each([
    ['There were 12 of us.', 'They were twelve.'],
    ['We saw 12,000 men.', 'It was 12000.'],
    ['We saw 12,000 men.', 'It was 12k.'],
    ['We saw 12,000 men.', 'It was 12 thousand.'],
    ['We saw 12,000 men.', 'It was 12 000.'],
    ['We saw twelve thousand men.', 'It was 12,000.'],
    ['It was 12.000 men strong.', 'It was 12,000.'],
    ['We paid $1.5bn for it.', 'It cost 1.5 billion.'],
    ['It cost 1.1 million crowns.', 'It cost 1,100,000.'],
    ['It cost half a million crowns.', 'It cost 500,000.'],
    ['One hundred and fifty came today.', 'It was 150.'],
    ['She bought a dozen of them.', 'It was 12 eggs.'],
    ['They came third in it.', 'They came 3rd.'],
    ['The twenty-first came at last.', 'It was the 21st.'],
    ['Between 10 and 12 million came.', 'It was 10 million to 12 million.'],
    ['In 1939–45 it was closed.', 'It was closed from 1939 to 1945.'],
    ['It ran through the 1990s.', 'It ran in the 90s.'],
    ['It starts at 21:40 from here.', 'It starts at 9:40 p.m.'],
    ['It starts at 9.40pm from here.', 'It starts at 21:40.'],
    ['It starts at 07:15 from here.', 'It starts at 7:15.'],
    ['It starts at seven this evening.', 'It starts at 7 p.m.'],
    ['It starts at 21:40 from here.', 'It starts at 9:40 in the evening.'],
    ['It starts at 07:15 from here.', 'It starts at 7:15 in the morning.'],
    ['He warned of "world war three."', 'He warned of World War III.'],
    ['He warned of "world war three."', 'He warned of WW3.'],
    ['It came on 14 March 2024.', 'It came on 2024-03-14.'],
    ['It came on 14/03/2024 at last.', 'It came on 14 March 2024.'],
    ['It was 5½ hours away.', 'It was 5.5 hours away.'],
    ['It was five square kilometres.', 'It was 5 km².'],
    ['The two trains met there.', 'Both trains met.'],
    ['They walked 12 km today.', 'They walked 12 kilometres.'],
    ['It cost $1.2bn at last.', 'It cost 1.2 billion dollars, $1,200 million.'],
    ['They walked 10 to 12 miles.', 'They walked 10 miles or 12 miles.'],
    ['It was minus 5 degrees there.', 'It was -5 °C.'],
    ['Sales fell 5 percent then.', 'Sales changed by -5%.'],
    ['Smith, 43, was there too.', 'Smith is 43 years old.'],
    ['Flight MH17 was shot down.', 'MH-17 was.'],
    ['Flight MH17 was shot down in May.', 'It was MH-17 in May.'],
    ['The owner paid 12m euros then.', 'He paid €12 million.'],
    ['The number doubled in a year.', 'It rose twofold, it doubled.'],
    ['Winds of 120 mph were felt.', 'Winds of 120 miles an hour.'],
    ['It is 12 m long in all.', 'It is 12 metres long.'],
    ['Die Stadt zahlt 3,5 Mio. Euro.', 'Sie zahlt 3,5 Millionen Euro.'],
    ['Евакуювали 2 тис. людей звідти.', 'Евакуювали 2000 людей.'],
    ['Pożar zniszczył 12 tys. domów.', 'Zniszczył 12 000 domów.'],
    ['Pagaron 3.000 millones de euros.', 'Pagaron 3 mil millones de euros.'],
    ['It has 312 seats in all.', 'It has hundreds of seats.'],
    ['It sails weekly from here.', 'It sails once a week.'],
    ['It sails two times a day.', 'It sails twice.'],
    ['It has 10.000 seats, 1,5 of them free.', 'It has 10 000 seats, 1.5 free.'],
    ['It came on 2024-05-13 at last.', 'It came on 13 May 2024.'],
    ['Two-thirds of them left.', '2/3 of them left, two thirds.'],
    ['Half of them left.', '50 percent of them left.'],
    ['It burned 50% of the wood.', 'Half the wood burned.'],
    ['¾ of it burned.', 'Three quarters of it burned.'],
    ['A quarter of it burned.', '25 % of it burned.'],
    ['A third of them left.', '33 percent of them left.'],
    ['Sales fell by a third.', 'Sales fell by one-third.'],
    ['It was cut in half.', 'It was cut by half, by 50 per cent.'],
    ['It took half an hour.', 'It took 30 minutes.'],
    ['It took 14 days to come.', 'It took two weeks.'],
    ['It took 60 minutes to come.', 'It took an hour.'],
    ['It sails 3 times a week.', 'It sails three times a week, weekly.'],
    ['It took 18 months to build.', 'It took 1.5 years.'],
    ['The second half was dull.', 'The second half was half-hearted.'],
    ['A half-dozen men came.', 'Six men came, half a dozen.'],
    ['Formula 1 came to town.', 'Formula One and F1 came.'],
    ['The G7 leaders met there.', 'The Group of Seven met.'],
    ['The Group of 20 met there.', 'The G20 met.'],
    ['Covid-19 spread there.', 'COVID-19 and Covid 19 spread.'],
    ['A Boeing 737 crashed there.', 'The 737 crashed; it was a Boeing 737.'],
    ['Its 737 jet crashed, Boeing said.', 'A Boeing 737 crashed.'],
  ])('%s ← %s', (sentence, fact) => {
    expect(doubtsOf(fact, sentence)).toBeUndefined();
  });

  test('by the title of the article', () => {
    expect(doubtsOf('There were 312.', 'They were all stuck.', 'Train with 312 passengers stuck')).toBeUndefined();
  });
});

describe('a number that no cited sentence has is told', () => {
  test.each([
    ['We saw 12 men.', 'It was 120.', '“120”'],
    ['We saw 120 men.', 'It was 12.', '“12”'],
    ['The owner paid 12m euros then.', 'He paid 12 euros.', '“12 euros”'],
    ['It fell to -12 degrees at night.', 'It fell to 12 degrees.', '“12 degrees”'],
    ['The number doubled in a year.', 'It tripled.', '“tripled”'],
    ['Die Stadt zahlt 3,5 Mio. Euro.', 'sie zahlt 3,5 Mrd. Euro.', '“3,5 Mrd. Euro”'],
    ['Збитки становлять 3,5 млн євро.', 'збитки — 3,5 млрд євро', '“3,5 млрд євро”'],
    ['Custa 3,5 milhões no total.', 'custa 3,5 bilhões.', '“3,5 bilhões”'],
    ['Winds of 120 mph were felt.', 'Winds of 120 km/h.', '“120 km/h”'],
    ['It is 12 m long in all.', 'It is 12 km long.', '“12 km”'],
    ['Flight MH17 was shot down.', 'It was MH-370.', '“370”'],
    ['It cost 46 million crowns.', 'It cost 46 crowns.', '“46 crowns”'],
    ['It cost 46 crowns today.', 'It cost 46 million.', '“46 million”'],
    ['It fell by 3.5 points.', 'It fell by 35 points.', '“35”'],
    ['They came third in it.', 'They came fourth.', '“fourth”'],
    ['It starts at 21:40 from here.', 'It starts at 21:45.', '“21:45”'],
    ['It starts at 21:40 from here.', 'It starts at 9:40.', '“9:40”'],
    ['It starts at 7 a.m. from here.', 'It starts at 7 p.m.', '“7 p.m”'],
    ['He recalled World War II then.', 'He recalled World War III.', '“III”'],
    ['It came on 14 March then.', 'It came on 14 April.', '“April”'],
    ['The train will run again.', 'It is the first train.', '“first”'],
    ['It starts at 21:40 from here.', 'It starts at 9:40 in the morning.', '“9:40 in the morning”'],
    ['The train will run again.', 'It has four carriages.', '“four”'],
    ['It has two carriages left.', 'It has one carriage, not the three carriages.', '“one” and “three”'],
    ['They walked 12 miles today.', 'They walked 12 km.', '“12 km”'],
    ['It cost $12 million at last.', 'It cost €12 million.', '“€12 million”'],
    ['It grew by 12 points then.', 'It grew by 12 percent.', '“12 percent”'],
    ['It took two weeks to come.', 'It took two months.', '“two months”'],
    ['It was 5 degrees there.', 'It was minus 5 degrees.', '“5 degrees”'],
    ['It was minus 5 degrees there.', 'It was 5 degrees.', '“5 degrees”'],
    ['It cost 12m crowns at last.', 'It cost 12bn crowns.', '“12bn crowns”'],
    ['Flight MH17 was shot down.', 'It had 17 seats.', '“17”'],
    ['A B-52 flew over us.', 'It was a B-51.', '“51”'],
    ['The train will run again.', 'It will run twice.', '“twice”'],
    ['The train will run again.', 'Hundreds saw it.', '“Hundreds”'],
    ['The train will run 3 days.', 'It will run for a week.', '“a week”'],
    ['It came on 2024-05-11 at last.', 'It came in November.', '“November”'],
    ['It came on 11.05.2024 at last.', 'It came in November.', '“November”'],
    ['We saw 12 men.', 'It was 13, 14 and 13 men.', '“13” and “14”'],
    ['The men left at last.', 'Half the men left.', '“Half”'],
    ['Two men left at last.', 'Two-thirds of the men left.', '“Two-thirds”'],
    ['A third man left at last.', 'A third of the men left.', '“A third”'],
    ['A quarter of them left.', 'Three quarters of them left.', '“Three quarters”'],
    ['Half of them left.', '60 percent of them left.', '“60 percent”'],
    ['It took 30 minutes.', 'It took an hour and half a day.', '“an hour” and “half a day”'],
    ['They met for half an hour.', 'They met for an hour.', '“an hour”'],
    ['They met for 3 weeks there.', 'They met for a week.', '“a week”'],
    ['A Boeing 737 crashed there.', 'It had 737 seats.', '“737”'],
    ['Formula 1 came to town.', 'It has 1 driver.', '“1”'],
    ['Covid-19 spread there.', 'It had 19 cases.', '“19”'],
    ['The G7 leaders met there.', 'It was 7 leaders.', '“7”'],
    ['Route 66 is closed now.', 'It is 66 km long.', '“66 km”'],
  ])('%s ← %s', (sentence, fact, numbers) => {
    expect(doubtsOf(fact, sentence)).toBe(`${numbers} in the fact, which no cited sentence has`);
  });
});

test.each([
  ['The mayor spoke of it.', 'One of them spoke, first of all. At one point she did.'],
  ['The mayor spoke of it.', 'May the two of them rest. I did.'],
  ['The mayor and the bishop spoke of it.', 'Two people spoke of it. The four were old.'],
])('words that only sound like numbers are let pass: %s ← %s', (sentence, fact) => {
  expect(doubtsOf(fact, sentence)).toBeUndefined();
});

test.each([
  ['two hundred and six thousand and twelve', [206_012]],
  ['twenty-one', [21]],
  ['two three', [2, 3]],
  ['one and two', [1, 2]],
  ['two and a half million', [2_500_000]],
  ['seventeen hundred and seventy-six', [1776]],
  ['one million two hundred thousand and one', [1_200_001]],
  ['the hundredth of three thousandths', [100, 3]],
  ['a man and a half', []],
])('"%s" is read as %j', (text, values) => {
  expect(findSpelledNumbers(text).map(({ value }) => value)).toEqual(values);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is a word and says no number', (word) => {
  expect(doubtsOf(`The ${word} came first.`, `The ${word} came first.`)).toBeUndefined();
});
