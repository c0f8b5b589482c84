import assert from 'node:assert/strict';
import { trackSpans, type TextChange } from '../../../src/core/anchor/track.js';

const TEXT = 'At least 12 civilians died in Idlib.';
const SPAN = { start: TEXT.indexOf('12'), end: TEXT.indexOf(' died') };

function track(...changes: readonly (readonly [string, string])[]): string | undefined {
  const list: TextChange[] = changes.map(([from, text]) => ({ start: TEXT.indexOf(from), end: TEXT.indexOf(from) + from.length, text }));
  let after = TEXT;
  for (const change of [...list].sort((a, b) => b.start - a.start)) after = after.slice(0, change.start) + change.text + after.slice(change.end);
  const [span] = trackSpans([SPAN], list, TEXT);
  return span && after.slice(span.start, span.end);
}

describe('tracking spans', () => {
  it('moves with what comes and goes before it, and stays for what comes after', () => {
    assert.equal(track(['At least', 'x']), '12 civilians');
    assert.equal(track(['At', 'Later at'], ['Idlib', 'Homs']), '12 civilians');
  });
  it('grows and shrinks with what is typed inside', () => {
    assert.equal(track(['civilians', 'young civilians']), '12 young civilians');
    assert.equal(track(['12', '15']), '15 civilians');
    assert.equal(track(['12 civilians', '15 people']), '15 people');
  });
  it('leaves outside what is typed at its edges', () => {
    const [left] = trackSpans([SPAN], [{ start: SPAN.start, end: SPAN.start, text: 'only ' }]);
    const [right] = trackSpans([SPAN], [{ start: SPAN.end, end: SPAN.end, text: '!' }]);
    assert.deepEqual([left!.start - SPAN.start, right], [5, SPAN]);
  });
  it('loses the end that went, and is lost when all of it went', () => {
    assert.equal(track(['civilians died', 'x']), '12 ');
    assert.equal(track(['least 12', 'y']), ' civilians');
    assert.equal(track(['least 12 civilians died', 'z']), undefined);
  });
  it('sees through a replacement of the whole document', () => {
    assert.equal(track([TEXT, TEXT.replace('Idlib', 'Homs').replace('At', 'Today at')]), undefined);
    assert.equal(track([TEXT, TEXT.replace('Idlib', 'Homs')]), '12 civilians');
    assert.equal(track([TEXT, TEXT.replace('12', '13')]), '13 civilians');
  });
});
