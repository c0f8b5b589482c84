import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureRows, packRising, unpackRising } from '../../../src/core/extract/models/feature-rows.js';
import { readSection, sectionArray, writeSection } from '../../../src/core/extract/models/section.js';
import { packWords, unpackWords } from '../../../src/core/extract/models/word-clusters.js';
import { packWeights, unpackWeights } from '../../../src/core/extract/models/weights.js';

const rising = fc.uniqueArray(fc.nat(2 ** 22 - 1), { maxLength: 300 }).map((list) => Uint32Array.from(list).sort());

describe('sections', () => {
  it('reads back the facts and arrays it wrote, from any position in a file', () => {
    const bytes = writeSection({ model: 'x', labels: ['é', 'O'] }, { a: Int8Array.of(1, -2, 3), b: Float32Array.of(0.5), c: new Uint16Array(0) });
    const inside = new Uint8Array(bytes.length + 3);
    inside.set(bytes, 3);
    for (const from of [bytes, inside.subarray(3)]) {
      const section = readSection(from);
      assert.deepEqual(section.facts, { model: 'x', labels: ['é', 'O'] });
      assert.deepEqual(sectionArray(section, 'a', Int8Array), Int8Array.of(1, -2, 3));
      assert.deepEqual(sectionArray(section, 'b', Float32Array), Float32Array.of(0.5));
      assert.equal(sectionArray(section, 'c', Uint16Array).length, 0);
    }
  });

  it('says which array is missing', () => {
    assert.throws(() => sectionArray(readSection(writeSection({}, {})), 'words', Uint8Array), /no Uint8Array "words"/);
  });
});

describe('rising numbers', () => {
  it('are packed without loss', () => {
    fc.assert(fc.property(rising, (numbers) => assert.deepEqual(unpackRising(packRising(numbers), numbers.length), numbers)));
  });

  it('are found again as rows, and only they', () => {
    fc.assert(
      fc.property(rising, fc.nat(2 ** 22 - 1), (features, other) => {
        const rows = new FeatureRows(22, features);
        const asked = Int32Array.from([...features, other]);
        const count = rows.find(asked, 0, asked.length);
        const known = features.indexOf(other);
        assert.deepEqual([...rows.found.subarray(0, count)], [...features.keys(), ...(known < 0 ? [] : [known])]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('sorted words', () => {
  it('are packed without loss', () => {
    const words = ['', 'a', 'aleppo', 'aleppo-based', 'al', 'élysée'].sort();
    assert.deepEqual(unpackWords(packWords(words)), words);
  });
});

/** By how much each score is larger than the last: all that scores say. */
function lessTheLast(scores: ArrayLike<number>): number[] {
  return Array.from(scores, (score) => score - scores[scores.length - 1]!);
}

describe('weights', () => {
  const features = Uint32Array.of(3, 70, 4000);
  for (const labelCount of [3, 6, 12]) {
    it(`score the same after packing, with ${labelCount} labels`, () => {
      const values = Int8Array.from({ length: 3 * labelCount }, (_, i) => (i % 4 === 0 ? 0 : i - 5));
      const section = readSection(writeSection({}, packWeights({ bits: 22, labelCount, features, values })));
      const weights = unpackWeights(section, { bits: 22, labelCount });
      const scores = new Float64Array(labelCount);
      weights.addScores(Int32Array.of(70, 5, 4000), 0, 3, scores);
      const expected = Array.from({ length: labelCount }, (_, k) => values[labelCount + k]! + values[2 * labelCount + k]!);
      assert.deepEqual(lessTheLast(scores), lessTheLast(expected));
    });
  }

  it('add up over more features than one number holds', () => {
    const values = Int8Array.from([127, -127, -127, -127, 127, 127]);
    const section = readSection(writeSection({}, packWeights({ bits: 22, labelCount: 3, features: Uint32Array.of(3, 70), values })));
    const weights = unpackWeights(section, { bits: 22, labelCount: 3 });
    const scores = new Float64Array(3);
    weights.addScores(new Int32Array(300).fill(3), 0, 300, scores);
    assert.deepEqual(lessTheLast(scores), [300 * 254, 0, 0]);
    weights.addScores(new Int32Array(500).fill(70), 0, 500, scores);
    assert.deepEqual(lessTheLast(scores), [300 * 254 - 500 * 254, 0, 0]);
  });
});
