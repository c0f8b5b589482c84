import assert from 'node:assert/strict';
import { LabelChain, Marginals, bestSequence, mayFollow } from '../../../src/core/extract/models/crf.js';

const LABELS = ['O', 'B-A', 'I-A', 'B-P', 'I-P'];
const TRANSITIONS = Float64Array.from({ length: 30 }, (_, i) => ((i * 7) % 5) / 4 - 0.5);
const chain = new LabelChain(LABELS, TRANSITIONS);
const LENGTH = 4;
const emissions = Float64Array.from({ length: LENGTH * LABELS.length }, (_, i) => ((i * 13) % 11) / 3 - 1.5);

/** Every allowed label sequence with its weight, by brute force. */
function sequences(): { labels: number[]; weight: number }[] {
  let open: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let t = 0; t < LENGTH; t++) {
    open = open.flatMap(({ labels, score }) =>
      LABELS.flatMap((label, y) => {
        const from = labels[t - 1] ?? LABELS.length;
        if (!mayFollow(LABELS[from] ?? '', label)) return [];
        return [{ labels: [...labels, y], score: score + TRANSITIONS[from * LABELS.length + y]! + emissions[t * LABELS.length + y]! }];
      }),
    );
  }
  return open.map(({ labels, score }) => ({ labels, weight: Math.exp(score) }));
}

const all = sequences();
const total = all.reduce((sum, { weight }) => sum + weight, 0);
const share = (test: (labels: number[]) => boolean): number =>
  all.filter(({ labels }) => test(labels)).reduce((sum, { weight }) => sum + weight, 0) / total;

describe('conditional random field', () => {
  it('never lets an inside label start a span', () => {
    assert.equal(mayFollow('', 'I-A'), false);
    assert.equal(mayFollow('O', 'I-A'), false);
    assert.equal(mayFollow('B-P', 'I-A'), false);
    assert.equal(mayFollow('I-A', 'I-A'), true);
  });

  it('finds the best sequence of all', () => {
    const best = all.reduce((a, b) => (b.weight > a.weight ? b : a));
    assert.deepEqual([...bestSequence(chain, emissions, LENGTH)], best.labels);
  });

  it('gives labels and whole spans the probabilities that counting gives', () => {
    const marginals = new Marginals(chain);
    marginals.run(emissions, LENGTH);
    assert.ok(Math.abs(marginals.logTotal - Math.log(total)) < 1e-9);
    for (let t = 0; t < LENGTH; t++) {
      LABELS.forEach((_, y) => assert.ok(Math.abs(marginals.at(t, y) - share((labels) => labels[t] === y)) < 1e-9));
    }
    const span = share((labels) => labels[1] === 1 && labels[2] === 2 && labels[3] !== 2);
    assert.ok(Math.abs(marginals.ofSpan(1, 3, 1, 2, LENGTH) - span) < 1e-9);
    const last = share((labels) => labels[3] === 3);
    assert.ok(Math.abs(marginals.ofSpan(3, 4, 3, 4, LENGTH) - last) < 1e-9);
  });
});
