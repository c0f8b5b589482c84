import assert from 'node:assert/strict';
import path from 'node:path';
import { readEditCases } from '../../../bench/anchors/edit-scripts.js';
import { CHOICES, dateline, datelineBare } from '../../../bench/anchors/matchers.js';
import { scoreMatcher } from '../../../bench/anchors/score.js';

const { cases, problems } = readEditCases(path.join(import.meta.dirname, '../../fixtures/edits'));

describe('anchors on the edit scripts', () => {
  it('has at least 150 scripts, each of which says what becomes of every annotation', () => {
    assert.deepEqual(problems, []);
    assert.ok(cases.length >= 150, `${cases.length}`);
  });

  for (const { name, choice } of CHOICES) {
    it(`gets all traps right, and at least 97 % of outcomes in touched sentences, silently wrong never: ${name}`, () => {
      const score = scoreMatcher(cases, dateline, choice);
      assert.equal(score.silent, 0);
      assert.equal(score.trapsRight, score.traps);
      assert.ok(score.touchedRight / score.touched >= 0.97, `${score.touchedRight}/${score.touched}`);
    });

    it(`is never silently wrong without fingerprints either: ${name}`, () => {
      assert.equal(scoreMatcher(cases, datelineBare, choice).silent, 0);
    });
  }
});
