import assert from 'node:assert/strict';
import { parseBlame } from '../../../src/extension/present/blame.js';

const PRINTED = `^b1c2d3e (Ann Bee        2026-11-20 10:15:01 +0100  1) dateline: 1
00000000 (Not Committed Yet 2026-11-28 20:00:00 +0000 12)     by: "AB"
a0b1c2d3 old/name.yaml (Chris (CD) Dee 2026-11-22 09:00:00 -0500 13)     decision: changed
not a line
`;

describe('what git blame prints', () => {
  it('is read line by line, whoever wrote it', () => {
    assert.deepEqual(parseBlame(PRINTED), [
      { hash: '^b1c2d3e', author: 'Ann Bee', time: '2026-11-20 10:15', line: 1, words: 'dateline: 1' },
      { hash: '00000000', author: 'Not Committed Yet', time: '2026-11-28 20:00', line: 12, words: '    by: "AB"' },
      { hash: 'a0b1c2d3', author: 'Chris (CD) Dee', time: '2026-11-22 09:00', line: 13, words: '    decision: changed' },
    ]);
  });
});
