import { deepStrictEqual } from 'node:assert/strict';
import { createContext } from '../../../src/core/extract/analyze.js';
import { times } from '../../../src/core/extract/extractors/times.js';
import type { Resources } from '../../../src/core/extract/types.js';
import { readArticle } from '../../../src/core/text/article.js';

const RESOURCES = { models: { tagWords: (words: readonly string[]) => words.map((word) => (word.endsWith('s') ? 'NNS' : 'NN')) } };

/** The times of a text published on Thursday, 28 November 2024. */
function timesOf(text: string): string[] {
  const article = readArticle(text);
  const details = { ...article.details, published: '2024-11-28' };
  const context = createContext(article, details, RESOURCES as unknown as Resources, { always: [], never: [] });
  return [...times.extract(context)].map(({ start, end, value }) => {
    const { start: from = '?', end: to = '?' } = value && 'granularity' in value ? value : {};
    return `${text.slice(start, end)} = ${from === to ? from : `${from}..${to}`}`;
  });
}

describe('times that count from one that was told', () => {
  const CASES: readonly (readonly [string, ...string[]])[] = [
    [
      'The siege began in March 2018. Rebels left the town two months later.',
      'March 2018 = 2018-03-01..2018-03-31',
      'two months later = 2018-05-01..2018-05-31',
    ],
    ['Talks failed in April 2023. A year later they met.', 'April 2023 = 2023-04-01..2023-04-30', 'A year later = 2024-04-01..2024-04-30'],
    ['Talks failed in April 2023. Two days later they met.', 'April 2023 = 2023-04-01..2023-04-30', 'Two days later = ?'],
    ['On 5 March 2018 the siege began; two months later they left.', '5 March 2018 = 2018-03-05', 'two months later = 2018-05-05'],
    [
      'Snapshot, 9-15 June 2024\n\nShelling led to 89 deaths in the week..',
      '9-15 June 2024 = 2024-06-09..2024-06-15',
      'week = 2024-06-09..2024-06-15',
    ],
    [
      'They came on Monday. By Tuesday evening they held the town; a day later they left.',
      'Monday = 2024-11-25',
      'Tuesday evening = 2024-11-26T18:00..2024-11-26T23:59',
      'a day later = 2024-11-27',
    ],
  ];
  for (const [text, ...expected] of CASES) it(text, () => deepStrictEqual(timesOf(text), expected));
});
