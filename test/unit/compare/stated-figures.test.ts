import assert from 'node:assert/strict';
import { NameForms } from '../../../src/core/compare/entities/node.js';
import { disagreements } from '../../../src/core/compare/ledger/disagreements.js';
import type { ClaimRow, FigureClaim } from '../../../src/core/compare/ledger/types.js';
import type { ArticleRecord } from '../../../src/core/compare/types.js';
import { article } from './articles.js';
import { KNOWN } from './known-names.js';

const AGENCY = 'Shell kills five women\n\nA shell hit a wedding on Friday, killing five of them, medics said. Two of them were sisters.';
const LOCAL = 'Mourning in Hays\n\nThree women lost their lives, medics said. Nobody counted the wounded.';

/** A row with the figures of an article, by their words; each is the first of these words behind the one before it. */
function row(id: string, text: string, numbers: readonly (readonly [string, number])[]): ClaimRow {
  let from = 0;
  const figures = numbers.map(([words, number]): FigureClaim => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return {
      id: `${id} ${words}`,
      measure: 'killed',
      text: words,
      value: { min: number, max: number, bound: 'exactly' },
      span: { start, end: from },
      sentence: { start, end: from + 60 },
      differs: false,
    };
  });
  const cell = { words: [], differs: false };
  return {
    id,
    article: id,
    outlet: id,
    reports: [],
    sources: [{ text: 'medics' }],
    voice: 'attributed',
    stance: 'asserts',
    status: 'asserted',
    statusDiffers: false,
    actor: cell,
    target: cell,
    deed: cell,
    place: { ...cell, precision: 'unknown' },
    time: cell,
    figures,
    omits: [],
    sentence: { start: 0, end: 1 },
  };
}

function named(rows: readonly ClaimRow[]): string[] {
  const texts: Readonly<Record<string, string>> = { agency: AGENCY, local: LOCAL };
  const articles = new Map(rows.map((one): [string, ArticleRecord] => [one.article, { ...article(one.article), text: texts[one.article]! }]));
  return disagreements({ rows, articles, sidesOf: () => [], forms: new NameForms(KNOWN) }).map(({ kind, between: [a, b] }) => `${a} ~ ${b}: ${kind}`);
}

describe('the numbers an article states', () => {
  const local = row('local', LOCAL, [['Three women', 3]]);

  it('are read below the headline, with the noun that the headline gives them', () => {
    const agency = row('agency', AGENCY, [
      ['five women', 5],
      ['five', 5],
    ]);
    assert.deepEqual(named([agency, local]), ['agency five ~ local Three women: contradiction']);
  });

  it('are a count of their own where "of them" has no whole in the article', () => {
    const agency = row('agency', AGENCY, [['Two', 2]]);
    assert.deepEqual(named([agency, local]).length, 1);
    const whole = row('agency', AGENCY, [
      ['five women', 5],
      ['Two', 2],
    ]);
    assert.deepEqual(named([whole, local]), ['agency five women ~ local Three women: contradiction']);
  });
});
