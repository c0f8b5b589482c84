import assert from 'node:assert/strict';
import { deflateSync, strToU8 } from 'fflate';
import { decode91, encode91 } from '../../../src/core/text/base91.js';
import { unpackText } from '../../../src/core/text/unpack-text.js';

describe('packed text', () => {
  it('comes back as it was', () => {
    for (const text of ['', '# ASSAULT\nshell, pound ~ position\n', 'communiqué – Reykjavík'.repeat(999)])
      assert.equal(unpackText(encode91(deflateSync(strToU8(text)))), text);
  });

  it('keeps bytes of any number and value, without a quote', () => {
    for (let n = 0; n < 400; n++) {
      const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 7919 + n * 31 + (i >> 3) * 101) % 256);
      assert.doesNotMatch(encode91(bytes), /['"`\\]/);
      assert.deepEqual(decode91(encode91(bytes)), bytes);
    }
  });
});
