import assert from 'node:assert/strict';
import { readTime } from '../../../src/core/extract/times/read-time.js';
import { resolveTime } from '../../../src/core/extract/times/resolve.js';
import { tokenize } from '../../../src/core/text/tokens.js';

/** Thursday. */
const PUBLISHED = '2024-11-28';

/** Every expression in the text with its value, read left to right. */
function timesOf(text: string, reference: string | undefined = PUBLISHED): string[] {
  const raw = tokenize(text).map((token) => token.text);
  const input = { raw, words: raw.map((word) => word.toLowerCase()), tags: raw.map((word) => (word.endsWith('s') ? 'NNS' : 'NN')) };
  const found: string[] = [];
  let told: string | undefined;
  for (let i = 0; i < raw.length;) {
    const read = readTime(input, i);
    if (read) {
      const { start, end, duration, granularity } = resolveTime(read, reference, told);
      if (start !== undefined && start === end) told = start;
      const value = start ? (start === end ? start : `${start}..${end ?? ''}`) : (duration ?? `? ${granularity}`);
      found.push(`${raw.slice(read.start, read.end).join(' ')} = ${value}`);
    }
    i = read ? read.end : i + 1;
  }
  return found;
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['18.52 Shells fall on the town', '18.52 = 2024-11-28T18:52'],
  ['killed on Thursday', 'Thursday = 2024-11-28'],
  ['bombed on Sunday', 'Sunday = 2024-11-24'],
  ['France will host talks on Monday', 'Monday = 2024-12-02'],
  ['the truce would begin on Thursday', 'Thursday = 2024-11-28'],
  ['they were given until Sunday to leave', 'Sunday = 2024-12-01'],
  ['remanded in custody until September 9', 'September 9 = 2025-09-09'],
  ['talks scheduled for Tuesday', 'Tuesday = 2024-12-03'],
  ['On Friday, France will host talks', 'Friday = 2024-11-29'],
  ['elections planned for November', 'November = 2024-11-01..2024-11-30'],
  ['began in April last year', 'April last year = 2023-04-01..2023-04-30'],
  ['began in June of last year', 'June of last year = 2023-06-01..2023-06-30'],
  ['began on 5 December last year', '5 December last year = 2023-12-05'],
  ['began in March this year', 'March this year = 2024-03-01..2024-03-31'],
  ['from May to last year', 'May = 2024-05-01..2024-05-31', 'last year = 2023-01-01..2023-12-31'],
  ['between January and December 2022', 'January = 2022-01-01..2022-01-31', 'December 2022 = 2022-12-01..2022-12-31'],
  ['between November and March 2022', 'November = 2021-11-01..2021-11-30', 'March 2022 = 2022-03-01..2022-03-31'],
  ['from 28 December to 3 January 2022', '28 December = 2021-12-28', '3 January 2022 = 2022-01-03'],
  ['between November 2021 and March 2022', 'November 2021 = 2021-11-01..2021-11-30', 'March 2022 = 2022-03-01..2022-03-31'],
  ['overnight 11-12 June they came', 'overnight 11 - 12 June = 2024-06-11..2024-06-12'],
  ['overnight they came', 'overnight = 2024-11-28'],
  ['elections planned for March', 'March = 2025-03-01..2025-03-31'],
  ['He said on Friday that they will leave', 'Friday = 2024-11-22'],
  ['in the early hours of Saturday', 'early hours of Saturday = 2024-11-23T00:00..2024-11-23T05:59'],
  ['they agreed on Sunday to extend the truce', 'Sunday = 2024-11-24'],
  ['Erdogan vowed on Saturday to retaliate', 'Saturday = 2024-11-23'],
  ['they agreed to extend the truce until July 15', 'July 15 = 2025-07-15'],
  ['the ultimatum expires on Friday', 'Friday = 2024-11-29'],
  ['in the first quarter of 2024', 'first quarter of 2024 = 2024-01-01..2024-03-31'],
  ['in the second half of 2019', 'second half of 2019 = 2019-07-01..2019-12-31'],
  ['between March and May', 'March = 2024-03-01..2024-03-31', 'May = 2024-05-01..2024-05-31'],
  ['last Friday', 'last Friday = 2024-11-22'],
  ['late Monday', 'late Monday = 2024-11-25'],
  ['since the day before yesterday', 'day before yesterday = 2024-11-26'],
  ['the week before last', 'week before last = 2024-11-11..2024-11-17'],
  ['on the night of 10 September', 'night of 10 September = 2024-09-10T20:00..2024-09-10T23:59'],
  ['on the evening of Saturday', 'evening of Saturday = 2024-11-23T18:00..2024-11-23T23:59'],
  ['half an hour later', 'half an hour later = ? day'],
  ['two days later', 'two days later = ? day'],
  ['hit on 3 March; two days later', '3 March = 2024-03-03', 'two days later = 2024-03-05'],
  ['hit on 3 March; a week earlier', '3 March = 2024-03-03', 'a week earlier = 2024-02-25'],
  ['hit on 3 March; days later', '3 March = 2024-03-03', 'days later = ? day'],
  ['fell on 3 March, and on the same day', '3 March = 2024-03-03', 'same day = 2024-03-03'],
  ['fell on 3 March, and that night', '3 March = 2024-03-03', 'that night = 2024-03-03'],
  ['fell on 3 March, and the next day', '3 March = 2024-03-03', 'next day = 2024-03-04'],
  ['fell on 3 March, the day before', '3 March = 2024-03-03', 'day before = 2024-03-02'],
  ['on the first day of the year', 'first day of the year = 2024-01-01'],
  ['within half an hour', 'half an hour = PT30M'],
  ['on Sept. 3, 2016', 'Sept. 3 , 2016 = 2016-09-03'],
  ['on 3 March', '3 March = 2024-03-03'],
  ['on December 30', 'December 30 = 2024-12-30'],
  ['since March 2020', 'March 2020 = 2020-03-01..2020-03-31'],
  ['since 2011', '2011 = 2011-01-01..2011-12-31'],
  ['in the 1990s', '1990s = 1990-01-01..1999-12-31'],
  ['2020-01-23 brought', '2020 - 01 - 23 = 2020-01-23'],
  ['yesterday', 'yesterday = 2024-11-27'],
  ['a curfew from 8pm to 5am', '8 pm to 5 am = 2024-11-28T20:00'],
  ['shortly after midnight', 'shortly after midnight = ? hour'],
  ['Later that day', 'that day = ? day'],
  ['a month-long siege', 'month - long = ? month'],
  ['left two days before, he said', 'two days before = ? day'],
  ['left two days before the talks', 'two days = P2D'],
  ['18.52 BST Two rockets', '18.52 BST = 2024-11-28T18:52'],
  ['clashes during the week', 'week = ? day'],
  ['last week', 'last week = 2024-11-18..2024-11-24'],
  ['the last two weeks', 'last two weeks = 2024-11-14..2024-11-28'],
  ['over the past 48 hours', 'past 48 hours = 2024-11-26..2024-11-28'],
  ['since the start of the year', 'start of the year = 2024-01-01..2024-05-02'],
  ['a five-month campaign', 'five - month = P5M'],
  ['an eight-year-old conflict', 'eight - year - old = P8Y'],
  ['in recent weeks', 'recent weeks = ? vague'],
  ['two years ago', 'two years ago = 2022-01-01..2022-12-31'],
  ['at 10:30 a.m.', '10:30 a.m. = 2024-11-28T10:30'],
  ['a second day', 'second day = ? day'],
  ['last spring', 'last spring = 2024-03-01..2024-05-31'],
  ['between 9 and 12 February', '9 and 12 February = 2024-02-09..2024-02-12'],
];

describe('readTime and resolveTime', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(timesOf(text), expected));
  it('never guesses a day without a reference', () => assert.deepEqual(timesOf('on Sunday', ''), ['Sunday = ? day']));
  for (const text of [
    'arrested earlier in',
    'killed later',
    'a 25-year-old man',
    'they may leave',
    '1500 people',
    'the second wave',
    'a march to the town',
  ]) {
    it(`finds nothing in "${text}"`, () => assert.deepEqual(timesOf(text), []));
  }
});
