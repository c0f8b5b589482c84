import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { decodeRecord, encodeRecord } from '../../../src/core/compare/index/codec.js';
import { readOutlines } from '../../../src/core/compare/report/outlines.js';
import { reportData } from '../../../src/core/compare/report/report-data.js';
import { reportHtml } from '../../../src/core/compare/report/report-html.js';
import { reportMarkdown } from '../../../src/core/compare/report/report-markdown.js';
import { claimsCsv, csvLine } from '../../../src/core/compare/render/csv.js';
import type { ArticleRecord } from '../../../src/core/compare/types.js';
import { KNOWN } from './known-names.js';
import { TOLD } from './told.js';

describe('index lines', () => {
  for (const record of TOLD) {
    it(`keeps ${record.id} to the last value`, () => {
      const line = encodeRecord(record);
      assert.ok(!line.includes('\n'));
      assert.deepEqual(decodeRecord(line), record);
    });
  }
});

describe('report', () => {
  const comparison = new Comparison(KNOWN);
  for (const article of TOLD) comparison.set(article);
  const square = readOutlines({
    transform: { scale: [1, 1], translate: [30, 30] },
    arcs: [
      [
        [0, 0],
        [10, 0],
        [0, 10],
      ],
      [
        [10, 10],
        [-10, 0],
        [0, -10],
      ],
    ],
    objects: { countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1]], properties: { name: 'Squareland <b>' } }] } },
  });

  it('reads outlines: arcs end to end', () => {
    assert.deepEqual(square[0]!.rings[0], [
      [30, 30],
      [40, 30],
      [40, 40],
      [30, 40],
      [30, 30],
    ]);
  });

  it('is one page without scripts and addresses, and escapes what articles say', () => {
    const html = reportHtml(reportData({ kind: 'all' }, comparison)!, square);
    assert.ok(!/<script|https?:\/\/(?!www\.w3\.org)|url\(|@import/.test(html));
    assert.ok(html.includes('Squareland &lt;b&gt;'));
    assert.ok(html.includes('<svg class="map"') && html.includes('<svg class="timeline"'));
    assert.ok(html.includes('at least 11 civilians'));
  });

  it('covers an incident, an actor, a period, and says when nothing fits', () => {
    const [incident] = comparison.incidents();
    assert.equal(reportData({ kind: 'incident', id: incident!.id }, comparison)!.ledgers.length, 1);
    assert.ok(reportMarkdown(reportData({ kind: 'entity', name: 'Ariha' }, comparison)!).includes('## Statements'));
    assert.equal(reportData({ kind: 'period', from: '2024-05-01', to: '2024-05-31' }, comparison)!.ledgers.length, 2);
    assert.equal(reportData({ kind: 'period', from: '2025-01-01' }, comparison), undefined);
    assert.equal(reportData({ kind: 'entity', name: 'nobody' }, comparison), undefined);
  });

  it('names one incident once, and quotes a headline without its markup', () => {
    const [incident] = comparison.incidents();
    const told = incident!.reports[0]!;
    const marked = new Comparison(KNOWN);
    for (const article of comparison.articles.values()) {
      const report = article.reports.find(({ event }) => told === `${article.id}#${event}`);
      marked.set(report ? withHeadline(article, report.sentence.start) : article);
    }
    const data = reportData({ kind: 'incident', id: incident!.id }, marked)!;
    assert.ok(data.statements.every(({ quotation }) => !quotation.startsWith('#')));
    assert.equal(reportHtml(data, square).split(`>${data.title}</h`).length, 2);
    assert.equal(reportMarkdown(data).split(`# ${data.title}\n`).length, 2);
  });

  it('calls things as the pages do', () => {
    const data = reportData({ kind: 'all' }, comparison)!;
    for (const report of [reportHtml(data, square), reportMarkdown(data)]) {
      assert.match(report, /\breported\b/);
      assert.match(report, /later revision on killed/);
      assert.ok(!/\battributed\b|later-revision/.test(report));
    }
  });

  it('writes CSV that a spreadsheet neither breaks nor runs', () => {
    assert.equal(csvLine(['a,b', '"q"', '=1+1', 2, undefined]), `"a,b","""q""",'=1+1,2,\r\n`);
    const lines = claimsCsv([comparison.ledger(comparison.incidents()[0]!)]).split('\r\n');
    assert.equal(lines.length, 7); // head, five claims, the end
  });
});

/** The article with the sentence at an offset made a headline. */
function withHeadline(article: ArticleRecord, at: number): ArticleRecord {
  const text = `${article.text.slice(0, at)}# ${article.text.slice(at)}`;
  return {
    ...article,
    text,
    reports: article.reports.map((one) => (one.sentence.start === at ? { ...one, sentence: { start: at, end: one.sentence.end + 2 } } : one)),
  };
}
