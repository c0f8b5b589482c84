import assert from 'node:assert/strict';
import { NameForms } from '../../../src/core/compare/entities/node.js';
import { figureFacts, type FigureFacts } from '../../../src/core/compare/ledger/figure-facts.js';
import { articleRows } from '../../../src/core/compare/ledger/rows.js';
import type { ArticleRecord, TimeRecord } from '../../../src/core/compare/types.js';
import { isoDay } from '../../../src/core/compare/incidents/days.js';
import { KNOWN } from './known-names.js';
import { reportIn } from './report-in.js';

const FORMS = new NameForms(KNOWN);

type When = readonly [words: string, start: string, end?: string];

/** The facts of the figure `words` of the event `trigger` in `text`, printed on 6 January 2025; each of `when` are words of a time on or from `start` to `end`. */
function facts(text: string, trigger: string, words: string, ...when: readonly When[]): FigureFacts {
  const at = text.indexOf(words);
  const times = when.map(([time, start, end = start]) => ({
    text: time,
    span: spanOf(text, time),
    inferred: false,
    value: { start, end, granularity: 'day' },
  }));
  const report = reportIn(text)(trigger, {
    sentence: { start: 0, end: text.length },
    times: times as TimeRecord[],
    figures: [
      { text: words, span: { start: at, end: at + words.length }, inferred: false, measure: 'killed', value: { min: 3, max: 3, bound: 'exactly' } },
    ],
    attributions: [{ source: 'Syrian army', stance: 'asserts' }],
  });
  const details = { outlet: 'Agency', published: '2025-01-06' };
  const article: ArticleRecord = { id: 'a.txt', hash: '', details, language: 'en', text, entities: [], mentions: [], reports: [report] };
  const [row] = articleRows(article, [report], 'ASSAULT', () => undefined);
  return figureFacts({ ...row!, id: 'r1' }, row!.figures[0]!, { article, forms: FORMS, deniers: new Set(), partisan: false });
}

function spanOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function period(...given: Parameters<typeof facts>): string | undefined {
  const { period: days } = facts(...given);
  return days && `${isoDay(days.start)} ${isoDay(days.end)}`;
}

describe('what bears on a figure', () => {
  it('is a stretch of days that it counts through', () => {
    assert.equal(
      period('Three died between 1 and 4 January.', 'died', 'Three', ['1 and 4 January', '2025-01-01', '2025-01-04']),
      '2025-01-01 2025-01-04',
    );
    assert.equal(period('Three have died since Saturday.', 'died', 'Three', ['Saturday', '2025-01-04']), '2025-01-04 2025-01-06');
  });

  it('is what lies between two times', () => {
    const [thursday, saturday]: readonly When[] = [
      ['Thursday', '2025-01-02'],
      ['Saturday', '2025-01-04'],
    ];
    assert.equal(period('Three died between Thursday and Saturday.', 'died', 'Three', thursday!, saturday!), '2025-01-02 2025-01-04');
    assert.equal(period('Three died from Thursday until Saturday.', 'died', 'Three', thursday!, saturday!), '2025-01-02 2025-01-04');
    assert.equal(period('Three died on Thursday and Saturday.', 'died', 'Three', thursday!, saturday!), undefined);
  });

  it('is no stretch where one day of it is meant', () => {
    assert.equal(period("Three died in this week's ambush.", 'died', 'Three', ['this week', '2025-01-06', '2025-01-12']), undefined);
    assert.equal(period('Three died on Saturday.', 'died', 'Three', ['Saturday', '2025-01-04']), undefined);
  });

  it('is whom a bare number counts', () => {
    assert.equal(facts('Six were hurt, three of them police officers, he said.', 'hurt', 'three').value.of, 'police officers');
    assert.equal(facts('Six were hurt, three in the market.', 'hurt', 'three').value.of, undefined);
  });

  it("is whose they are: the speaker's own", () => {
    assert.deepEqual(facts('It said 3 of its men died.', 'died', '3').counted[0]?.nations, ['Syria']);
    assert.deepEqual(facts('It said 3 men died.', 'died', '3').counted, []);
  });
});
