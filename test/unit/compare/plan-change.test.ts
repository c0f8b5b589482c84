import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { changeProject, type ProjectChange } from '../../../src/core/compare/project/plan-change.js';
import { readProject } from '../../../src/core/compare/project/read-project.js';
import type { ArticleRecord, ReportRecord } from '../../../src/core/compare/types.js';
import { KNOWN } from './known-names.js';

const TEXT = 'Artillery shelled a market in Ariha on Tuesday, killing civilians.';
const REPORT: ReportRecord = {
  event: 'e',
  type: 'ASSAULT',
  mode: 'shelling',
  status: 'asserted',
  trigger: { start: 10, end: 17, text: 'shelled' },
  sentence: { start: 0, end: TEXT.length },
  parties: [{ role: 'target', text: 'civilians', span: { start: 56, end: 65 }, inferred: false, voice: 'own' }],
  places: [{ text: 'Ariha', span: { start: 30, end: 35 }, inferred: false, entity: 0, type: 'settlement' }],
  times: [{ text: 'Tuesday', inferred: false, value: { start: '2024-05-14', end: '2024-05-14', granularity: 'day' } }],
  figures: [],
  attributions: [],
  voice: 'own',
  confidence: 0.9,
  decision: 'suggested',
};

function article(id: string, more: Partial<ReportRecord> = {}, place = 'Ariha'): ArticleRecord {
  return {
    id,
    hash: id,
    details: { outlet: id, published: '2024-05-15' },
    language: 'en',
    text: TEXT,
    entities: [{ id: 'p', kind: 'place', type: 'settlement', name: place, aliases: [], nouns: [], named: true, count: 1 }],
    mentions: [{ start: 30, end: 35, entity: 0, form: 'name', voice: 'own' }],
    reports: [{ ...REPORT, ...more }],
  };
}

function compare(text: string, ...articles: readonly ArticleRecord[]): Comparison {
  const comparison = new Comparison(KNOWN);
  comparison.decide(readProject(text).value);
  for (const one of articles) comparison.set(one);
  return comparison;
}

/** The file after the change, which must be readable. */
function change(text: string, made: ProjectChange, comparison: Comparison): string {
  const changed = changeProject(text, made, comparison);
  assert.equal(changed.refused, undefined);
  assert.deepEqual(readProject(changed.text).issues, []);
  return changed.text;
}

describe('decisions across articles', () => {
  const three = [article('a.txt'), article('b.txt'), article('c.txt')];

  it('separates a report, and joins it again', () => {
    const before = compare('', ...three);
    const [incident] = before.incidents();
    assert.equal(incident!.articles.length, 3);
    const text = change('', { do: 'separate-reports', incident: incident!.id, reports: ['c.txt#e'] }, before);
    const apart = compare(text, ...three);
    assert.deepEqual(
      apart.incidents().map(({ articles }) => [...articles]),
      [['a.txt', 'b.txt'], ['c.txt']],
    );
    const again = change(text, { do: 'join-incidents', incidents: apart.incidents().map(({ id }) => id) }, apart);
    assert.equal(compare(again, ...three).incidents().length, 1);
    assert.deepEqual(readProject(again).value.incidents[0]!.separate, []);
  });

  it('joins what the machine keeps apart, and keeps the name', () => {
    const far = [
      article('a.txt'),
      article('b.txt', { times: [{ ...REPORT.times[0]!, value: { start: '2024-08-01', end: '2024-08-01', granularity: 'day' } }] }),
    ];
    const before = compare('', ...far);
    assert.equal(before.incidents().length, 2);
    const named = change('', { do: 'name-incident', incident: before.incidents()[0]!.id, name: 'The market' }, before);
    const after = compare(named, ...far);
    const joined = change(named, { do: 'join-incidents', incidents: after.incidents().map(({ id }) => id) }, after);
    const [only, ...others] = compare(joined, ...far).incidents();
    assert.deepEqual([only!.name, others.length], ['The market', 0]);
  });

  it('settles a value with its reason beside the claims', () => {
    const before = compare('', ...three);
    const [incident] = before.incidents();
    const resolution = { measure: 'killed', value: { min: 14, max: 14, bound: 'exactly' as const }, reason: "the council's list", by: 'AB' };
    const after = compare(change('# ours\n', { do: 'settle', incident: incident!.id, resolution }, before), ...three);
    assert.deepEqual(after.ledger(after.incidents()[0]!).resolved, [resolution]);
    assert.equal(after.incidents().length, 1);
  });

  it('joins, names and separates places by name where it is theirs alone, by reference elsewhere', () => {
    const articles = [article('a.txt'), article('b.txt', {}, 'Jabal Ariha'), article('c.txt')];
    const before = compare('', ...articles);
    const ids = before.entities().map(({ id }) => id);
    assert.equal(ids.length, 2);
    const joined = change('', { do: 'join-entities', entities: ids }, before);
    assert.match(joined, /join: \["Ariha", "Jabal Ariha"\]/);
    const after = compare(joined, ...articles);
    assert.equal(after.entities().length, 1);
    const text = change(joined, { do: 'separate-entity', entity: after.entities()[0]!.id, members: ['c.txt#p'] }, after);
    assert.match(text, /separate: \["c\.txt#p"\]/);
    assert.equal(compare(text, ...articles).entities().length, 2);
    assert.match(change(joined, { do: 'name-entity', entity: after.entities()[0]!.id, name: 'Ariha town' }, after), /name: "Ariha town"/);
  });

  it('refuses where the file cannot be used, or the incident is gone', () => {
    const comparison = compare('', ...three);
    const broken = 'dateline-project: 1\nincidents: [\n';
    const refused = changeProject(broken, { do: 'name-incident', incident: comparison.incidents()[0]!.id, name: 'x' }, comparison);
    assert.equal(refused.text, broken);
    assert.ok(refused.refused);
    assert.ok(changeProject('', { do: 'name-incident', incident: 'no such', name: 'x' }, comparison).refused);
  });
});
