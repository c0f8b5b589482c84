import assert from 'node:assert/strict';
import { layers } from '../../../src/extension/present/layers.js';
import { looksOf } from '../../../src/extension/present/looks.js';
import { sample, spanOf } from './document.js';

describe('layers', () => {
  const of = (...spans: [number, number][]) =>
    layers(spans.map(([start, end]) => ({ start, end }))).map(({ item, layer }) => `${item.start}-${item.end}:${layer}`);
  it('are one where nothing overlaps', () => assert.deepEqual(of([0, 3], [3, 5], [8, 9]), ['0-3:0', '3-5:0', '8-9:0']));
  it('go inwards', () => assert.deepEqual(of([2, 4], [0, 9], [1, 8]), ['0-9:0', '1-8:1', '2-4:2']));
  it('are taken again once they are free', () => assert.deepEqual(of([0, 9], [1, 3], [4, 6]), ['0-9:0', '1-3:1', '4-6:1']));
  it('differ where two cross', () => assert.deepEqual(of([0, 5], [3, 8]), ['0-5:0', '3-8:1']));
  it('end somewhere', () => assert.equal(layers(Array.from({ length: 9 }, () => ({ start: 0, end: 5 }))).at(-1)!.layer, 2));
});

describe('looks', () => {
  const looks = looksOf(sample());
  it('differ by kind, state and depth', () =>
    assert.deepEqual([...looks.keys()].sort(), [
      'actor/decided/0',
      'actor/suggested/0',
      'actor/suggested/1',
      'figure/suggested/0',
      'place/suggested/0',
      'time/suggested/0',
      'trigger/decided/0',
      'trigger/suggested/0',
    ]));
  it('leave out what was rejected', () => assert.ok(![...looks.values()].flat().some(({ start }) => start === spanOf('the army').start)));
  it('are made of suggestions in sight only, where that is asked, and of everything that was decided', () => {
    const { start, end } = spanOf('al-Nayrab');
    assert.deepEqual([...looksOf(sample(), { start, end }).keys()].sort(), ['actor/decided/0', 'place/suggested/0', 'trigger/decided/0']);
  });
});
