import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { benchResources } from '../../../bench/eval/analyse.js';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { buildRecord } from '../../../src/core/compare/record/build-record.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import { readArticle } from '../../../src/core/text/article.js';
import { articleUnits } from '../../../src/core/text/units.js';

const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/articles');
const PUBLISHED = { '000.txt': '2024-12-01', '001.txt': '2024-11-28', '003.txt': '2019-08-27' };

describe('incidents of real articles', function () {
  this.timeout(120_000);
  let comparison: Comparison;
  /** The same articles without their dates. */
  let undated: Comparison;

  before(function () {
    if (!existsSync(FOLDER)) {
      console.log(`    skipped: the articles (${FOLDER}) are not here`);
      this.skip();
    }
    const resources = benchResources();
    comparison = new Comparison(resources.lexicons);
    undated = new Comparison(resources.lexicons);
    for (const [id, published] of Object.entries(PUBLISHED)) {
      const text = readFileSync(path.join(FOLDER, id), 'utf8');
      const sentences = articleUnits(readArticle(text));
      comparison.set(buildRecord({ id, hash: id, text, analysis: analyze(text, resources, PIPELINE, { details: { published } }), sentences }));
      undated.set(buildRecord({ id, hash: id, text, analysis: analyze(text, resources, PIPELINE, { details: {} }), sentences }));
    }
  });

  /** Whether one incident holds a report of each article whose sentence fits. */
  const together = (first: RegExp, second: RegExp): boolean =>
    comparison.incidents().some(({ reports }) => {
      const sentences = reports.map((own) => {
        const [article = '', event] = own.split('#');
        const record = comparison.articles.get(article)!;
        const { sentence } = record.reports.find((report) => report.event === event)!;
        return { article, words: record.text.slice(sentence.start, sentence.end) };
      });
      return (
        sentences.some((one) => one.article === '000.txt' && first.test(one.words)) &&
        sentences.some((one) => one.article === '001.txt' && second.test(one.words))
      );
    });

  it('joins the launch of the offensive', () => assert.ok(together(/launched a large-scale assault/, /launched an incursion/)));
  it('joins the air strikes', () => assert.ok(together(/warplanes have targeted|their bombing/, /air forces bombed/)));
  for (const [name, of] of [
    ['by its date', () => comparison],
    ['without any dates', () => undated],
  ] as const)
    it(`joins nothing of another year, ${name}`, () => {
      assert.deepEqual(
        of()
          .incidents()
          .filter(({ articles }) => articles.length > 1 && articles.includes('003.txt')),
        [],
      );
    });
});
