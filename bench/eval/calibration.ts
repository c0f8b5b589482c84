/** Whether an event's confidence means what it says: of events at 0.8, four of five should be in the gold. */
import { pairEvents } from '../../scripts/corpus/score-events.js';
import { readScoredGold } from '../../scripts/corpus/gold-mentions.js';
import type { GoldArticle } from '../../scripts/corpus/read.js';
import type { Resources } from '../../src/core/extract/types.js';
import { analyseGold } from './analyse.js';
import { corpusPart, sharedPath } from './gold.js';
import type { Evaluation, Row } from './types.js';

interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
}

interface Bin {
  readonly from: number;
  readonly outcomes: readonly Outcome[];
}

const WIDTH = 0.1;

function outcomesOf(articles: readonly GoldArticle[], resources: Resources): Outcome[] {
  return articles.flatMap((article) => {
    const { events } = analyseGold(article, resources);
    return pairEvents(article.events, events).flatMap(({ gold, event }) =>
      event ? [{ confidence: event.confidence, right: gold !== undefined }] : [],
    );
  });
}

function binned(outcomes: readonly Outcome[]): Bin[] {
  const count = Math.round(1 / WIDTH);
  return Array.from({ length: count }, (_, i) => ({
    from: i * WIDTH,
    outcomes: outcomes.filter(({ confidence }) => Math.min(count - 1, Math.floor(confidence / WIDTH + 1e-9)) === i),
  })).filter((bin) => bin.outcomes.length > 0);
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
const shareRight = (bin: Bin): number => mean(bin.outcomes.map(({ right }) => (right ? 1 : 0)));
const meanConfidence = (bin: Bin): number => mean(bin.outcomes.map(({ confidence }) => confidence));

/** Expected calibration error: how far confidence and share right lie apart, by bins weighted by size. */
function calibrationError(outcomes: readonly Outcome[]): number {
  return binned(outcomes).reduce((sum, bin) => sum + (bin.outcomes.length / outcomes.length) * Math.abs(shareRight(bin) - meanConfidence(bin)), 0);
}

let curve: readonly Bin[] = [];

export const calibration: Evaluation = {
  name: 'Confidence of events',
  about: 'How often events of a confidence are in the gold: corpus test part, and the shared gold where it is present.',
  run(resources): Row[] {
    const test = outcomesOf(corpusPart('test'), resources);
    curve = binned(test);
    const folder = sharedPath('gold');
    const gold = folder ? outcomesOf(readScoredGold(folder), resources) : [];
    return [
      { measure: `1 - expected calibration error, test part (${test.length} events)`, value: 1 - calibrationError(test), floor: 0.92 },
      ...(gold.length ? [{ measure: `1 - expected calibration error, shared gold (${gold.length} events)`, value: 1 - calibrationError(gold) }] : []),
    ];
  },
  detail: () =>
    `Reliability curve, test part:\n\n| confidence | events | mean confidence | share right |\n|---|---|---|---|\n${curve
      .map(
        (bin) =>
          `| ${bin.from.toFixed(1)} to ${(bin.from + WIDTH).toFixed(1)} | ${bin.outcomes.length} | ${meanConfidence(bin).toFixed(2)} | ${shareRight(bin).toFixed(2)} |`,
      )
      .join('\n')}`,
};
