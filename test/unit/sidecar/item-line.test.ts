import assert from 'node:assert/strict';
import { itemOffset } from '../../../src/core/sidecar/item-line.js';

describe('where an item stands in a sidecar', () => {
  const text = 'dateline: 1\r\nmentions:\r\n  - id: a1\r\n    quote: "id: b2"\r\n  - kind: place\r\n    id: "b2"\r\nevents:\r\n- id: a1.2\r\n';
  const lineOf = (id: string): string | undefined => {
    const offset = itemOffset(text, id);
    return offset === undefined ? undefined : text.slice(offset).split('\r\n')[0];
  };

  it('is the line with its id, wherever in the item and however quoted', () => {
    assert.equal(lineOf('a1'), '- id: a1');
    assert.equal(lineOf('b2'), 'id: "b2"');
    assert.equal(lineOf('a1.2'), '- id: a1.2');
  });

  it('is nowhere where the id is not written', () => assert.equal(lineOf('a1x2'), undefined));
});
