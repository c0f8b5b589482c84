import assert from 'node:assert/strict';
import { officeOfBoth } from '../../../src/core/compare/ledger/offices.js';

describe('officeOfBoth', () => {
  for (const [a, b, office] of [
    ['police', 'national police', 'police'],
    ['royal thai army', 'army', 'army'],
    ['defence ministry', 'army', 'army'],
    ['ministry of defense', 'defence minister', 'army'],
    ['interior ministry', 'ministry', 'ministry'],
    ['interior ministry', 'health ministry', undefined],
    ['minister', 'government', 'government'],
    ['prosecutors', "prosecutor's office", 'prosecutors'],
    ['government', 'residents', undefined],
    ['residents', 'residents', undefined],
    ['police', 'army', undefined],
  ] as const)
    it(`${a}, ${b}: ${office ?? 'none'}`, () => assert.equal(officeOfBoth(a, b), office));
});
