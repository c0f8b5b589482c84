import assert from 'node:assert/strict';
import { findFigures } from '../../../src/core/extract/figures/find-figures.js';
import { tokenize } from '../../../src/core/text/tokens.js';

/** Tags enough for these sentences: words listed here are tagged as said, capitalised ones NNP, numbers CD, plurals NNS, the rest NN. */
const TAGS: Record<string, string> = {
  were: 'VBD', was: 'VBD', killed: 'VBN', wounded: 'VBN', sustained: 'VBN', displaced: 'VBD', injured: 'VBN', same: 'JJ', various: 'JJ', attacked: 'VBD', half: 'PDT', of: 'IN', to: 'IN', and: 'CC', in: 'IN', the: 'DT', a: 'DT', from: 'IN', live: 'VBP', away: 'RB', at: 'IN',
  least: 'JJS', over: 'IN', more: 'JJR', than: 'IN', about: 'IN', '-': 'HYPH', ',': ',', '(': '-LRB-', ')': '-RRB-', '.': '.', fled: 'VBD', between: 'IN', who: 'WP',
  said: 'VBD', treated: 'VBD', dead: 'JJ', that: 'IN', including: 'VBG', old: 'JJ', fell: 'VBD', on: 'IN', mostly: 'RB', seeking: 'VBG', some: 'DT', nearly: 'RB', hit: 'VBD', their: 'PRP$', took: 'VBD', by: 'IN', them: 'PRP',
}; // prettier-ignore

function figuresOf(text: string): string[] {
  const raw = tokenize(text).map((token) => token.text);
  const tags = raw.map(
    (word) => TAGS[word.toLowerCase()] ?? (/^\d/.test(word) ? 'CD' : /^\p{Lu}/u.test(word) ? 'NNP' : /s$|people|men/.test(word) ? 'NNS' : 'NN'),
  );
  return findFigures(raw, tags).map(({ start, end, value }) => {
    const bounds = value.min === value.max ? `${value.min}` : `${value.min ?? ''}..${value.max ?? ''}`;
    return `${raw.slice(start, end).join(' ')} = ${value.bound} ${bounds}${value.unit ? ` ${value.unit}` : ''}${value.of ? ` of ${value.of}` : ''}`;
  });
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['incident report LCR-2024-0519'],
  ['document S/2024/53'],
  ['28 Orlan-136/131 drones', '28 Orlan - 136 / 131 drones = exactly 28 of Orlan-136/131 drones'],
  ['nine Syrian prisoners of war', 'nine Syrian prisoners of war = exactly 9 of Syrian prisoners of war'],
  ['rebels killed dozen civilians', 'dozen civilians = exactly 12 of civilians'],
  ['the dozen civilians'],
  ['half a dozen towns', 'half a dozen towns = exactly 6 of towns'],
  ['case 0519'],
  ['At least 25 army conscripts were killed', 'At least 25 army conscripts = at-least 25.. of army conscripts'],
  ['almost 10 km (6 miles) from the city', 'almost 10 km = about 10 km', '6 miles = about 6 mile'],
  ['over 80 people, mostly civilians', 'over 80 people = more-than 80.. of people'],
  ['a dozen towns and villages', 'a dozen towns and villages = exactly 12 of towns and villages'],
  ['hundreds of thousands seeking shelter', 'hundreds of thousands = about 200000..999999'],
  ['millions of Syrians', 'millions of Syrians = about 2000000..9999999 of Syrians'],
  ['dozens of Assad (fighters) were killed', 'dozens of Assad ( fighters ) = about 24..99 of Assad (fighters)'],
  ['between 20 and 30 rebels', 'between 20 and 30 rebels = between 20..30 of rebels'],
  ['12-15 soldiers', '12 - 15 soldiers = between 12..15 of soldiers'],
  ['from 12 to 15 soldiers', 'from 12 to 15 soldiers = between 12..15 of soldiers'],
  ['2-3 million people', '2 - 3 million people = between 2000000..3000000 of people'],
  ['four to five thousand people', 'four to five thousand people = between 4000..5000 of people'],
  ['a sub-300 km missile', 'sub - 300 km = less-than ..300 km'],
  ['a family of six overnight', 'six = exactly 6'],
  ['half a million people', 'half a million people = exactly 500000 of people'],
  ['two hundred and fifty-three houses', 'two hundred and fifty - three houses = exactly 253 of houses'],
  ['two-thirds of the town', 'two - thirds of the town = exactly 0.666666666667 of town'],
  ['$1.5 billion', '$ 1.5 billion = exactly 1500000000 USD'],
  ['US$3m', 'US $ 3 m = exactly 3000000 USD'],
  ['Rs 2 crore', 'Rs 2 crore = exactly 20000000 INR'],
  ['two lakh people', 'two lakh people = exactly 200000 of people'],
  ['60 per cent', '60 per cent = exactly 60 percent'],
  ['some 40,000 square miles', 'some 40,000 square miles = about 40000 square mile'],
  ['a few kilometres away', 'a few kilometres = about 2..5 km'],
  ['20 or so fighters', '20 or so fighters = about 20 of fighters'],
  ['Olena Marko, 41, fled', '41 = exactly 41 year'],
  ['the driver (33) was killed', '33 = exactly 33 year'],
  ['three sites in Idlib, 12 in Aleppo', 'three sites = exactly 3 of sites', '12 = exactly 12'],
  ['a girl of nine was killed', 'nine = exactly 9 year'],
  ['a man of 60 fled', '60 = exactly 60 year'],
  ['a man of 60 villages', '60 villages = exactly 60 of villages'],
  ['a 16-year-old girl', '16 - year - old = exactly 16 year'],
  ['one soldier was killed', 'one soldier = exactly 1 of soldier'],
  ['one dead, three wounded in Jos', 'one = exactly 1', 'three = exactly 3'],
  ['at least 52 dead', 'at least 52 = at-least 52..'],
  ['20 dead soldiers', '20 dead soldiers = exactly 20 of dead soldiers'],
  ['the clinic treated 880 wounded in three days', '880 wounded = exactly 880 of wounded'],
  ['the army said that one soldier was killed', 'one soldier = exactly 1 of soldier'],
  ['the army said that that one was killed'],
  ['11 mortar rounds', '11 mortar rounds = exactly 11 of mortar rounds'],
  ['more than 1 200 families', 'more than 1 200 families = more-than 1200.. of families'],
  ['six of them were killed', 'six = exactly 6'],
  ['six fewer than in May', 'six fewer = exactly 6'],
  ['perhaps 25,000 men', 'perhaps 25,000 men = about 25000 of men'],
  ['a further 31 names', 'a further 31 names = exactly 31 of names'],
  ['a series of about 16 raids', 'a series of about 16 raids = about 16 of raids'],
  ['a third of Aleppo', 'a third = exactly 0.333333333333'],
  ['three members of one family', 'three members of one family = exactly 3 of members of one family'],
  ['nine children of the same family', 'nine children of the same family = exactly 9 of children of the same family'],
  ['eight pupils killed in an attack', 'eight pupils = exactly 8 of pupils'],
  ['37 sustained various wounds', '37 = exactly 37'],
  ['22 displaced people', '22 displaced people = exactly 22 of displaced people'],
  ['a $65 billion programme', '$ 65 billion = exactly 65000000000 USD'],
  ['within half a kilometer of the troops', 'half a kilometer = exactly 0.5 km'],
  ['minus-1.4 degrees', 'minus - 1.4 degrees = exactly -1.4 degree'],
  ['a 300-bed hospital', '300 - bed = exactly 300 of bed'],
  ['a trench 150 m long', '150 m = exactly 150 metre'],
  ['$150 m', '$ 150 m = exactly 150000000 USD'],
  ['a tank of 150 m3', '150 m 3 = exactly 150 cubic metre'],
  ['12 km2 of land', '12 km 2 = exactly 12 square km of land'],
  ['information about 68 deaths', '68 deaths = exactly 68 of deaths'],
  ['a three-month-old girl', 'three - month - old = exactly 3 month'],
  ['children as young as 13', '13 = exactly 13 year'],
  ['7-8,000 people', '7 - 8,000 people = between 7000..8000 of people'],
  ['more than 230 rocket and artillery shells', 'more than 230 rocket and artillery shells = more-than 230.. of rocket and artillery shells'],
  ['28 barrel bombs', '28 barrel bombs = exactly 28 of barrel bombs'],
  ['more than 100 kilometers (60 miles)', 'more than 100 kilometers = more-than 100.. km', '60 miles = more-than 60.. mile'],
  ['₱900 million', '₱ 900 million = exactly 900000000 PHP'],
  ['Scores injured', 'Scores = about 40..99'],
  ['12 killed and 11 hurt', '12 = exactly 12', '11 = exactly 11'],
];

const NOTHING: readonly string[] = [
  'The FTSE 100 and the S&P 500 fell on Monday.',
  'one of the rebels',
  'two of the most important roads',
  'an F-16 fell',
  '1. The army',
  'brigades 11 and 26',
  'on page 6',
  'the M5 and M4 highways',
  'at 10:30 a.m. on Monday',
  'for three weeks',
  'an eight-year-old conflict',
  'Resolution 2254',
  'broken resolution 1701 again',
  'Communiqué no. 61 of the staff',
  'the armed group 3R attacked',
  'national road 17',
  'the 1992-95 war',
  'one-party rule',
  'no one was killed',
  'several towns fell',
  'in 2015',
];

describe('findFigures', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(figuresOf(text), expected));
  for (const text of NOTHING) it(`finds nothing in "${text}"`, () => assert.deepEqual(figuresOf(text), []));
});

describe('the trend of a figure', () => {
  const trendOf = (text: string): string | undefined => {
    const raw = tokenize(text).map((token) => token.text);
    const tags = raw.map((word) => (/^\d/.test(word) ? 'CD' : word.endsWith('s') ? 'NNS' : 'NN'));
    return findFigures(raw, tags)[0]?.value.trend;
  };
  for (const [text, trend] of [
    ['prices went down 3 percent', 'down'],
    ['gunners shot down 12 drones', undefined],
    ['gunners down 12 drones', undefined],
    ['they took down 3 percent of them', undefined],
  ] as const)
    it(`is ${trend ?? 'none'} in "${text}"`, () => assert.equal(trendOf(text), trend));
});
