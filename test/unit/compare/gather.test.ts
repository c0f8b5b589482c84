import assert from 'node:assert/strict';
import { NameForms } from '../../../src/core/compare/entities/node.js';
import { gatherReports } from '../../../src/core/compare/incidents/gather-reports.js';
import type { ArticleRecord, ReportRecord } from '../../../src/core/compare/types.js';
import { KNOWN } from './known-names.js';
import { reportIn } from './report-in.js';

const TEXT =
  'Gunmen ambushed a convoy near Fafa on Wednesday. Seven were killed. Troops killed 27 gunmen later.\n\nA bus was shot at in Gao. Two died.';

const report = reportIn(TEXT);

const at = (text: string): ReportRecord['places'] => [{ text, inferred: false }];
const by = (text: string): ReportRecord['parties'] => [{ role: 'actor', text, inferred: false, voice: 'own' }];
const REPORTS: readonly ReportRecord[] = [
  report('ambushed', { mode: 'ambush', places: at('Fafa'), parties: by('Gunmen') }),
  report('Seven', {}),
  report('Troops', { parties: by('Troops') }),
  report('shot at', { mode: 'shooting', places: at('Gao') }),
  report('Two died', {}),
];

function gathered(reports: readonly ReportRecord[] = REPORTS, decided: readonly string[] = []): string[] {
  const article: ArticleRecord = { id: 'a.txt', hash: '', details: {}, language: 'en', text: TEXT, entities: [], mentions: [], reports };
  const decisions = decided.map((event) => ({ join: [`a.txt#${event}`], separate: [], resolved: [] }));
  return gatherReports(article, new NameForms(KNOWN), decisions, new Map()).map(
    (one) => one.reports.map(({ event }) => event).join('+') + (one.context ? ` (${one.context.map(({ event }) => event).join('+')})` : ''),
  );
}

describe('gathering the events of one article', () => {
  it('puts a bare toll to the deed before it, in its paragraph', () => {
    const found = gathered();
    assert.ok(found.includes('ambushed+Seven'), found.join('; '));
    assert.ok(found.includes('shot at+Two died'), found.join('; '));
  });
  it('keeps what the other side did apart, with the place and time of the deed before it', () => {
    assert.ok(gathered().includes('Troops (ambushed+Seven)'), gathered().join('; '));
  });
  it('lets nothing reach over a paragraph', () => {
    assert.deepEqual(gathered([REPORTS[0]!, REPORTS[4]!]), ['ambushed', 'Two died']);
  });
  it('leaves alone what has a place of its own', () => {
    assert.deepEqual(gathered([REPORTS[0]!, report('Seven', { places: at('Gao') })]), ['ambushed', 'Seven']);
  });
  it('leaves alone what a person decided', () => {
    assert.deepEqual(gathered(REPORTS.slice(0, 2), ['Seven']), ['ambushed', 'Seven (ambushed)']);
  });
});
