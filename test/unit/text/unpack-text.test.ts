import assert from 'node:assert/strict';
import { deflateSync, strToU8 } from 'fflate';
import { unpackText } from '../../../src/core/text/unpack-text.js';

describe('packed text', () => {
  it('comes back as it was', () => {
    for (const text of ['', '# ASSAULT\nshell, pound ~ position\n', 'communiqué – Reykjavík'.repeat(999)])
      assert.equal(unpackText(Buffer.from(deflateSync(strToU8(text))).toString('base64')), text);
  });
});
