import assert from 'node:assert/strict';
import { fileTitle } from '../../../src/extension/present/file-title.js';

describe('the name of a file on something', () => {
  it('says what it is on, in signs that every disk takes', () => {
    assert.equal(fileTitle('dateline-report', 'Missile attack in Marib, 2024-09-02'), 'dateline-report-missile-attack-in-marib-2024-09-02');
    assert.equal(fileTitle('dateline-claims', 'Sana’a: „Überfall“/CON'), 'dateline-claims-sana-a-uberfall-con');
    assert.equal(fileTitle('dateline-report', 'قصف أريحا'), 'dateline-report-قصف-اريحا');
  });

  it('is the plain name where there is nothing to say, and never too long', () => {
    assert.equal(fileTitle('dateline-report', ''), 'dateline-report');
    assert.ok(fileTitle('dateline-report', 'a '.repeat(200)).length <= 80);
  });
});
