import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { parseReference, type ArticleRecord, type IncidentDecision } from '../../../src/core/compare/types.js';
import { KNOWN } from './known-names.js';
import { TOLD } from './told.js';

function compared(articles: readonly ArticleRecord[], incidents: readonly IncidentDecision[] = []): Comparison {
  const comparison = new Comparison(KNOWN);
  for (const article of articles) comparison.set(article);
  comparison.decide({ version: 1, entities: [], incidents });
  return comparison;
}

/** Each incident as "file: trigger, trigger; file: trigger". */
function tell(comparison: Comparison): string[] {
  return comparison.incidents().map(({ reports }) => {
    const words = new Map<string, string[]>();
    for (const own of reports) {
      const { article, id } = parseReference(own);
      const report = comparison.articles.get(article)!.reports.find((one) => one.event === id)!;
      words.set(article, [...(words.get(article) ?? []), report.trigger.text]);
    }
    return [...words]
      .map(([article, triggers]) => `${article.replace('.txt', '')}: ${triggers.join(', ')}`)
      .sort()
      .join('; ');
  });
}

describe('incidents', () => {
  it('joins the tellings of one deed, denials included, and nothing else', () => {
    assert.deepEqual(tell(compared(TOLD)).sort(), [
      'agency: launched; state: fired',
      'agency: struck, killing, targeted; local: massacre, dead; state: targeting, shelled',
      'other: seized',
    ]);
  });

  it('names them by deed, place and day', () => {
    const [first] = compared(TOLD).incidents();
    assert.equal(first!.name, 'Shelling in Ariha, 2024-05-14');
    assert.equal(first!.id, 'ariha-2024-05-14-shelling');
    assert.deepEqual(first!.articles, ['agency.txt', 'state.txt', 'local.txt']);
    assert.ok(first!.evidence!.score > 0.5);
  });

  it('gives the same answer in any order, and after articles come and go', () => {
    const answer = compared(TOLD).incidents();
    assert.deepEqual(compared([...TOLD].reverse()).incidents(), answer);
    const moving = compared(TOLD);
    moving.delete('state.txt');
    assert.deepEqual(moving.incidents(), compared(TOLD.filter(({ id }) => id !== 'state.txt')).incidents());
    moving.set(TOLD[1]!);
    assert.deepEqual(moving.incidents(), answer);
  });

  it("lets a person's decisions win", () => {
    const own = (article: number, event: number): string => `${TOLD[article]!.id}#${TOLD[article]!.reports[event]!.event}`;
    const comparison = compared(TOLD, [
      { id: 'market', name: 'The market', join: [own(0, 0), own(3, 0)], separate: [own(2, 0), own(2, 1)], resolved: [] },
    ]);
    const market = comparison.incidents().find(({ id }) => id === 'market')!;
    assert.ok(market.decided);
    assert.equal(market.name, 'The market');
    assert.ok(market.reports.includes(own(3, 0)), 'joined by hand');
    assert.ok(!market.reports.includes(own(2, 0)), 'separated by hand');
    assert.deepEqual(tell(compared(TOLD, [])), tell(compared(TOLD)), 'and nothing else changes without them');
  });
});
