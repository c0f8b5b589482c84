/** What goes wrong on the incidents that rules are set on: `tsx bench/eval/incident-errors.ts gold|machine [incidents|entities|kinds|ledgers] [GROUP]`. */
import path from 'node:path';
import { readIncidentGroups } from '../../scripts/corpus/read-incidents.js';
import { benchResources } from './analyse.js';
import { ComparedGold, type Origin } from './compare-gold.js';
import { SET_ON } from './incidents.js';
import type { Clustered } from './score-clusters.js';
import { emptyScore, scoreDisagreements } from './score-disagreements.js';

const [origin = 'gold', what = '', only = ''] = process.argv.slice(2);
const all = readIncidentGroups(path.resolve(import.meta.dirname, '../../data/corpus/incidents'));
const compared = new ComparedGold(all, benchResources(), origin as Origin);
const groups = all.filter(({ name }) => SET_ON.has(name) && (!only || name === only));
if (!what || what === 'incidents') print(compared.eventItems(groups));
if (!what || what === 'entities') for (const group of groups) print(compared.entityItems(group));
// With the annotated incidents, or with those that were found.
for (const one of ['kinds', 'ledgers']) {
  if (what && what !== one) continue;
  const score = emptyScore();
  for (const incident of groups.flatMap((group) => group.incidents))
    scoreDisagreements(
      score,
      incident,
      one === 'kinds' ? [compared.goldLedger(incident.id)] : compared.ledgers(),
      compared.figureSpans.bind(compared),
    );
  console.log(score.confusions.join('\n'));
}

/** Each gold group that was torn, and each found one that mixes. */
function print(items: readonly Clustered[]): void {
  for (const [mine, other] of [
    ['gold', 'found'],
    ['found', 'gold'],
  ] as const) {
    const groupsOf = new Map<string, Map<string, string[]>>();
    for (const item of items) {
      const parts = groupsOf.get(item[mine]) ?? new Map<string, string[]>();
      parts.set(item[other], [...(parts.get(item[other]) ?? []), item.article.replace(/^.*\//, '').replace('.txt', '')]);
      groupsOf.set(item[mine], parts);
    }
    for (const [key, parts] of groupsOf) {
      const articles = new Set([...parts.values()].flat());
      if (parts.size < 2 || articles.size < 2) continue;
      console.log(`${mine === 'gold' ? 'torn ' : 'mixed'} ${key}`);
      for (const [name, where] of parts) console.log(`      ${name}: ${where.join(' ')}`);
    }
  }
}
