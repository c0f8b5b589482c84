import assert from 'node:assert/strict';
import { markFor, placeOf } from '../../../src/webview/keep-focus.js';

const MARKS = ['act map', 'separate r1', 'separate r2', 'separate r3', 'settle killed', 'settle wounded'];

describe('the focus of a page that is drawn anew', () => {
  const after = (mark: string, marks: readonly string[]): string | undefined => markFor(placeOf(MARKS, mark), marks);

  it('stays on what is still there', () => {
    assert.equal(after('settle wounded', MARKS), 'settle wounded');
  });
  it('goes to what has come to the place of what is gone, at the end to the last of the list', () => {
    assert.equal(after('settle killed', ['settle wounded', 'act map']), 'settle wounded');
    assert.equal(after('separate r3', ['act map', 'separate r1', 'separate r2']), 'separate r2');
  });
  it('goes nowhere where the list is gone', () => {
    assert.equal(after('separate r1', ['act map']), undefined);
  });
});
