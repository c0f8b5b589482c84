import assert from 'node:assert/strict';
import { hitLabel } from '../../../src/extension/present/hit-label.js';

function marked(left: string, words: string, right = ''): string {
  const { label, highlights } = hitLabel({ left, words, right });
  const [[start, end] = [0, 0]] = highlights;
  return `${label.slice(0, start)}[${label.slice(start, end)}]${label.slice(end)}`;
}

describe('a hit in a narrow list', () => {
  it('begins a word or two before what was found', () => {
    assert.equal(marked('the paramilitary Rapid Support Forces (RSF) ', 'stormed', ' the camp'), '…(RSF) [stormed] the camp');
    assert.equal(marked('were carried out on Friday and ', 'killing', ' 57'), '…Friday and [killing] 57');
  });
  it('begins with it where the word before is long', () => {
    assert.equal(marked('the counteroffensive ', 'began'), '…[began]');
  });
  it('cuts nothing that is short', () => {
    assert.equal(marked('', 'Rebels', ' fled'), '[Rebels] fled');
    assert.equal(marked('Two rebels ', 'fled'), 'Two rebels [fled]');
  });
});
