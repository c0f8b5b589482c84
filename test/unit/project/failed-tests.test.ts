import assert from 'node:assert/strict';
import { failedTests } from '../../runner/failures.js';
import { mergeCounts } from '../../runner/run-suite.js';

const LIST = `
  outer
    1) at once
    inner
      2) deeper

  0 passing (27ms)
  2 failing

  1) outer
       at once:
     Error: y
      at Context.<anonymous> (a.test.ts:1:140)

  2) outer
       inner
         deeper:
     Error: x
`;

describe('the tests that failed', () => {
  it('are read from mocha’s list, with the outermost part of each', () => {
    assert.deepEqual(failedTests(LIST), [
      { part: 'outer', title: 'outer at once' },
      { part: 'outer', title: 'outer inner deeper' },
    ]);
  });

  it('are read from what an extension host prints', () => {
    assert.deepEqual(failedTests('  passed a b (3 ms)\n  FAILED a c\nAssertionError: no\n'), [{ part: 'a c', title: 'a c' }]);
  });

  it('count as they ended the second time', () => {
    const first = { passed: 8, failed: 2, skipped: 1, again: 0 };
    assert.deepEqual(mergeCounts(first, { passed: 5, failed: 0, skipped: 0, again: 0 }), { passed: 10, failed: 0, skipped: 1, again: 2 });
    assert.deepEqual(mergeCounts(first, { passed: 4, failed: 1, skipped: 0, again: 0 }), { passed: 9, failed: 1, skipped: 1, again: 2 });
  });
});
