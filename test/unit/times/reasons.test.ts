import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';

const TEXT =
  'The army shelled the town on Thursday. It had taken the town on April 13, 2025, after a three-week siege. It had lost it on March 2. ' +
  'A shell had hit a school in 2019. Two days later the army left.';

describe('the reason of a time', function () {
  this.timeout(30_000);
  const reasonsOf = (published?: string): ReadonlyMap<string, string> => {
    const { mentions } = analyze(TEXT, benchResources(), PIPELINE, { details: published ? { published } : {} });
    return new Map(mentions.flatMap(({ kind, text, reason }) => (kind === 'time' ? [[text, reason ?? ''] as const] : [])));
  };

  it('names the day that it counts from only where it counts from one', () => {
    const reasons = reasonsOf('2025-04-18');
    assert.equal(reasons.get('Thursday'), 'A weekday, counted from 2025-04-18.');
    assert.equal(reasons.get('April 13, 2025'), 'A calendar date.');
    assert.equal(reasons.get('three-week'), 'A duration.');
    assert.equal(reasons.get('March 2'), 'A calendar date, counted from 2025-04-18.');
    assert.equal(reasons.get('2019'), 'A calendar date.');
  });

  it('says that there is none where it would need one', () => {
    const reasons = reasonsOf();
    assert.equal(reasons.get('Thursday'), 'A weekday; no publication date to count from.');
    assert.equal(reasons.get('April 13, 2025'), 'A calendar date.');
    assert.equal(reasons.get('March 2'), 'A calendar date; no publication date to count from.');
  });
});
