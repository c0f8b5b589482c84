import assert from 'node:assert/strict';
import { boostForests } from '../../../scripts/train/boosted-trees.js';
import { packTrees, readTrees, treeScore, unpackTrees, writeTrees, type Tree } from '../../../src/core/trees/trees.js';

const LOW: Tree = { feature: 0, cut: 2.5, below: { value: -1 }, above: { feature: 1, cut: 0, below: { value: 0.25 }, above: { value: 0.5 } } };
const LONE: Tree = { value: 0.125 };

describe('trees', () => {
  it('are read as they were written', () => {
    const trees = readTrees(writeTrees(-0.5, [LOW, LONE]));
    const scores = [
      [0, 9],
      [3, -1],
      [3, 1],
    ].map((values) => treeScore(trees, values));
    assert.deepEqual(
      scores.map((score) => score.toFixed(3)),
      ['-1.375', '-0.125', '0.125'],
    );
  });
  it('say the same packed, to the last thousandth', () => {
    const values = [
      [0, 9],
      [3, -1],
      [3, 1],
    ];
    const packed = unpackTrees(packTrees([LOW, LONE]), -0.5);
    const read = readTrees(writeTrees(-0.5, [LOW, LONE]));
    assert.deepEqual(
      values.map((one) => treeScore(packed, one)),
      values.map((one) => treeScore(read, one)),
    );
    assert.equal(packTrees([LOW]).features.length, 5);
  });
  it('learn what two numbers only tell together, the same each time', () => {
    const examples = Array.from({ length: 400 }, (_, i) => {
      const [x, y] = [i % 2, Math.floor(i / 2) % 2];
      return { values: [x, y, i % 7], label: (x === 1) !== (y === 1) || (x === 0 && i % 50 === 0), group: i, weight: 1 };
    });
    const plan = { trees: 20, depth: 2, rate: 0.3, l2: 1, least: 1, rows: 0.8, columns: 1 };
    const { bias, trees } = boostForests(examples, plan, [5, 6]);
    assert.equal(trees.length, 2 * plan.trees);
    const read = readTrees(writeTrees(bias, trees));
    assert.ok(treeScore(read, [1, 0, 3]) > 1 && treeScore(read, [0, 1, 3]) > 1);
    assert.ok(treeScore(read, [1, 1, 3]) < -1 && treeScore(read, [0, 0, 3]) < -1);
    assert.equal(writeTrees(bias, boostForests(examples, plan, [5, 6]).trees), writeTrees(bias, trees));
  });
});
