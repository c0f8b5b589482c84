import assert from 'node:assert/strict';
import { walkPosition } from '../../../src/extension/present/change-keys.js';

describe('the walk through what changed', () => {
  it('counts up to the last as each is settled', () =>
    assert.deepEqual(
      [3, 2, 1].map((open) => walkPosition(3, open, 0)),
      [1, 2, 3],
    ));
  it('counts what was passed over as well', () => assert.deepEqual([walkPosition(3, 3, 1), walkPosition(3, 2, 1)], [2, 3]));
});
