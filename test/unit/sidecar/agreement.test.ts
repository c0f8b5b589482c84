import assert from 'node:assert/strict';
import { krippendorffAlpha } from '../../../src/core/sidecar/agreement/alpha.js';
import { alphaUnitizing, alphaUnitizingAll } from '../../../src/core/sidecar/agreement/alpha-unitizing.js';
import { cohenKappa, fleissKappa } from '../../../src/core/sidecar/agreement/kappa.js';
import { exactScore, overlapScore } from '../../../src/core/sidecar/agreement/spans.js';

const near = (actual: number | undefined, expected: number, within = 0.0005): void => {
  assert.ok(actual !== undefined && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
};
const spans = (...pairs: readonly [start: number, length: number][]): { start: number; end: number }[] =>
  pairs.map(([start, length]) => ({ start, end: start + length }));

describe('agreement, against published examples', () => {
  it("Cohen's kappa: 50 grant proposals (Wikipedia), 0.40", () => {
    const pairs = [...Array<[string, string]>(20).fill(['yes', 'yes']), ...Array<[string, string]>(5).fill(['yes', 'no'])];
    pairs.push(...Array<[string, string]>(10).fill(['no', 'yes']), ...Array<[string, string]>(15).fill(['no', 'no']));
    near(cohenKappa(pairs), 0.4);
  });

  it("Fleiss' kappa: 10 subjects, 14 raters, 5 categories (Wikipedia), 0.210", () => {
    const table = ['0 0 0 0 14', '0 2 6 4 2', '0 0 3 5 6', '0 3 9 2 0', '2 2 8 1 1', '7 7 0 0 0', '3 2 6 3 0', '2 5 3 2 2', '6 5 2 1 0', '0 2 2 3 7'];
    near(fleissKappa(table.map((row) => row.split(' ').map(Number))), 0.21);
  });

  it("Krippendorff's alpha: four observers, twelve units, missing values (Krippendorff 2011), 0.743 nominal and 0.849 interval", () => {
    const read = (row: string): (number | undefined)[] => row.split(' ').map((cell) => (cell === '.' ? undefined : Number(cell)));
    const data = ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'].map(read);
    near(krippendorffAlpha(data), 0.743);
    near(krippendorffAlpha(data, 'interval'), 0.849);
  });

  it('nominal alpha of digitized units (Krippendorff 1995, p. 57, A): 0.329', () => {
    const bertha = [...'001111111100001111110000'];
    const bill = [...'000011110000000110000000'];
    near(krippendorffAlpha([bertha, bill]), 0.329, 0.001);
    near(cohenKappa(bertha.map((one, i) => [one, bill[i]!] as const)), 0.385, 0.001);
  });

  it('alpha with unitizing: a continuum of 300 with two categories (Krippendorff 2004, p. 254), 0.7286, 1 and 0.8591', () => {
    const continuum = { start: 150, end: 450 };
    const c = [spans([225, 70], [370, 30]), spans([220, 80], [355, 20], [400, 20])];
    const k = [spans([180, 60], [300, 50]), spans([180, 60], [300, 50])];
    const onC = alphaUnitizing(c, continuum);
    near(onC.observed, 0.0144, 0.0001);
    near(onC.expected, 0.0532, 0.0001);
    near(onC.alpha, 0.7286, 0.0001);
    near(alphaUnitizing(k, continuum).expected, 0.049, 0.0001);
    near(alphaUnitizing(k, continuum).alpha, 1);
    near(alphaUnitizingAll([c, k], continuum).alpha, 0.8591);
  });

  it('observed disagreement of four pairs of unitizers (Krippendorff 1995, p. 57)', () => {
    const continuum = { start: 0, end: 24 };
    const observed = (first: readonly [number, number][], second: readonly [number, number][]): number =>
      alphaUnitizing([spans(...first), spans(...second)], continuum).observed;
    near(
      observed(
        [
          [2, 8],
          [14, 6],
        ],
        [
          [4, 4],
          [15, 2],
        ],
      ),
      0.03125,
      0.00001,
    );
    near(
      observed(
        [[0, 18]],
        [
          [0, 2],
          [2, 1],
          [3, 1],
          [4, 1],
          [5, 1],
          [6, 3],
          [9, 1],
        ],
      ),
      2.26736,
      0.00001,
    );
    near(
      observed(
        [
          [2, 6],
          [10, 2],
          [14, 4],
          [20, 2],
        ],
        [
          [0, 2],
          [4, 4],
          [10, 4],
          [16, 2],
          [20, 2],
        ],
      ),
      0.02777,
      0.00001,
    );
    near(
      observed(
        [
          [0, 2],
          [2, 8],
          [10, 4],
          [14, 6],
          [20, 4],
        ],
        [
          [0, 4],
          [4, 4],
          [8, 7],
          [15, 2],
          [17, 7],
        ],
      ),
      0.38715,
      0.00001,
    );
  });

  it('says nothing where nothing can be said', () => {
    assert.equal(cohenKappa([]), undefined);
    assert.equal(cohenKappa([['a', 'a']]), undefined);
    assert.equal(fleissKappa([]), undefined);
    assert.equal(krippendorffAlpha([['a'], [undefined]]), undefined);
    assert.equal(alphaUnitizing([[], []], { start: 0, end: 10 }).alpha, undefined);
  });
});

describe('span scores', () => {
  it('counts equal spans, and spans that share a character once each', () => {
    const first = spans([0, 5], [10, 5], [20, 5]);
    const second = spans([0, 5], [12, 5], [14, 2]);
    assert.equal(exactScore(first, second).matched, 1);
    assert.equal(overlapScore(first, second).matched, 2);
    assert.equal(overlapScore(first, second).f1, 4 / 6);
    assert.equal(exactScore([], []).f1, 1);
  });
});
