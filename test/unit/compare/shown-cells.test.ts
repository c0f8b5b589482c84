import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { claimCells, shownCells } from '../../../src/core/compare/render/claims-table.js';
import { KNOWN } from './known-names.js';
import { TOLD } from './told.js';

describe('the cells of a claim', () => {
  it('say in a report how exactly the place is known, where a table for programs has a code', () => {
    const comparison = new Comparison(KNOWN);
    for (const article of TOLD) comparison.set(article);
    const rows = comparison.incidents().flatMap((incident) => comparison.ledger(incident).rows);
    const codes = rows.map((row) => claimCells(row).precision.text);
    const words = rows.map((row) => shownCells(row).precision.text);
    const said = { exact: 'this place', near: 'near this place', admin: 'somewhere in this area', country: 'only its country is known', unknown: '' };
    assert.ok(codes.some(Boolean));
    assert.deepEqual(
      words,
      codes.map((code) => (code ? said[code as keyof typeof said] : '')),
    );
  });
});
