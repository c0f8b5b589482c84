import assert from 'node:assert/strict';
import path from 'node:path';
import { checkIncidents } from '../../../scripts/corpus/check-incidents.js';
import { readIncidentGroups } from '../../../scripts/corpus/read-incidents.js';
import { scoreClusters } from '../../../bench/eval/score-clusters.js';

const CORPUS = path.resolve(import.meta.dirname, '../../../data/corpus');
const GROUPS = readIncidentGroups(path.join(CORPUS, 'incidents'));
const STORIES = readIncidentGroups(path.join(CORPUS, 'stories'));

describe('annotated incidents', () => {
  it('are many, told by several articles each', () => {
    const articles = new Map<string, Set<string>>();
    for (const group of GROUPS)
      for (const { file, events } of group.articles)
        for (const { incident } of events) if (incident !== undefined) articles.set(incident, (articles.get(incident) ?? new Set()).add(file));
    assert.ok([...articles.values()].filter((files) => files.size >= 3).length >= 12);
  });
  it('agree with their texts', () => {
    for (const group of [...GROUPS, ...STORIES]) assert.deepEqual([...group.problems, ...checkIncidents(group)], []);
  });
  it('are refused where a claim names no figure of its article, or an incident nobody tells', () => {
    const group = GROUPS[0]!;
    const [incident] = group.incidents;
    const between = [{ file: group.articles[0]!.file, figure: 'a million' }, incident!.disagreements[0]!.between[1]] as const;
    const spoiled = { ...incident!, disagreements: [{ ...incident!.disagreements[0]!, between }] };
    const problems = checkIncidents({
      ...group,
      incidents: [...group.incidents, spoiled, { id: `${group.name}-none`, name: 'x', disagreements: [] }],
    });
    assert.ok(
      problems.some((one) => one.includes('a million')),
      problems.join('\n'),
    );
    assert.ok(
      problems.some((one) => one.includes(`${group.name}-none`)),
      problems.join('\n'),
    );
  });
});

describe('scoring of groups', () => {
  const items = (found: string): Parameters<typeof scoreClusters>[0] =>
    [...found].map((group, i) => ({ article: String(i), gold: 'aabb'[i]!, found: group }));
  it('gives all to what is right', () => assert.equal(scoreClusters(items('xxyy')).f1, 1));
  it('takes recall from what is torn, precision from what is mixed', () => {
    const torn = scoreClusters(items('wxyz'));
    assert.deepEqual([torn.precision, torn.recall, torn.pairPrecision, torn.pairRecall], [1, 0.5, 1, 0]);
    const mixed = scoreClusters(items('xxxx'));
    assert.deepEqual([mixed.precision, mixed.recall, mixed.pairPrecision, mixed.pairRecall], [0.5, 1, 2 / 6, 1]);
  });
});
