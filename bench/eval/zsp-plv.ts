/** PLOVER type of a sentence for a given source and target: the test rows of the ZSP set whose sentence trains nothing here. */
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import type { Event } from '../../src/core/model/annotation.js';
import { sameWords } from '../../scripts/corpus/score-events.js';
import { sharedPath } from './gold.js';
import { rootOf } from './plover-roots.js';
import type { Evaluation, Row } from './types.js';

interface PairRow {
  readonly root: string;
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
}

function readRows(): PairRow[] {
  const known = readFileSync(sharedPath('data', 'train', 'plover-gsr', 'PLOVER_GSR_CAMEO.txt')!, 'utf8').replace(/\s+/g, ' ');
  const [head = '', ...lines] = readFileSync(sharedPath('data', 'dev', 'zsp-plv', 'PLV_test.tsv')!, 'utf8')
    .split('\n')
    .filter(Boolean);
  const column = new Map(head.split('\t').map((name, i) => [name, i]));
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => {
      const cell = (name: string): string => cells[column.get(name)!] ?? '';
      return { root: cell('gold_root'), sentence: cell('sentence').trim(), source: cell('source'), target: cell('target') };
    })
    .filter(({ sentence }) => sentence !== '' && !known.includes(sentence.replace(/\s+/g, ' ').slice(0, 60)));
}

/** The event of the pair: both sides fit before one, the surer before the less sure. */
function eventOf(events: readonly Event[], { source, target }: PairRow): Event | undefined {
  const fits = (event: Event, role: string, words: string): number =>
    event.arguments.some((argument) => argument.role === role && sameWords(argument.text, words)) ? 1 : 0;
  const rank = (event: Event): number =>
    2 * fits(event, 'actor', source) + 1.5 * fits(event, 'target', target) + 0.3 * fits(event, 'source', source) + event.confidence;
  return [...events].sort((a, b) => rank(b) - rank(a))[0];
}

export const zspPlv: Evaluation = {
  name: 'PLOVER types, ZSP pairs',
  about:
    'The type of the event between a given source and target in a sentence; rows whose sentence is not in the coded sentences of PLOVER. What is only planned or denied counts as the intent or refusal that PLOVER makes a type (bench/eval/plover-roots.ts).',
  needs: ['data', 'dev', 'zsp-plv'],
  run(resources): Row[] {
    const rows = readRows();
    const types = new Map<string, { right: number; gold: number; found: number }>();
    const count = (type: string): { right: number; gold: number; found: number } => {
      const known = types.get(type) ?? { right: 0, gold: 0, found: 0 };
      types.set(type, known);
      return known;
    };
    let right = 0;
    let none = 0;
    const analyses = new Map<string, readonly Event[]>();
    for (const row of rows) {
      let events = analyses.get(row.sentence);
      if (!events) analyses.set(row.sentence, (events = analyze(row.sentence, resources, PIPELINE, { details: {} }).events));
      const event = eventOf(events, row);
      const type = event ? rootOf(event) : 'none';
      if (!event) none++;
      count(row.root).gold++;
      count(type).found++;
      if (type === row.root) {
        right++;
        count(type).right++;
      }
    }
    const golds = [...types.values()].filter(({ gold }) => gold > 0);
    const macro = golds.reduce((sum, one) => sum + (2 * one.right) / (one.gold + one.found), 0) / golds.length;
    return [
      { measure: `type right (${rows.length} rows)`, value: right / rows.length, floor: 0.69, reach: '0.70', known: 'ZSP 0.835' },
      { measure: 'macro F1 over types', value: macro, known: 'ZSP 0.821' },
      { measure: 'rows without any event', value: none / rows.length },
    ];
  },
};
