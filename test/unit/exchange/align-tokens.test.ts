import assert from 'node:assert/strict';
import { alignTokens } from '../../../src/core/exchange/parsers/align-tokens.js';

describe('tokens of a file without offsets', () => {
  it('are found where the most of them follow one another', () => {
    const text = 'Towns shelled\n\nTowns shelled on Monday';
    assert.deepEqual(alignTokens(['Towns', 'shelled', 'on', 'Monday'], text), {
      spans: [
        { start: 15, end: 20 },
        { start: 21, end: 28 },
        { start: 29, end: 31 },
        { start: 32, end: 38 },
      ],
    });
  });

  it('say which is not found, an empty one too', () => {
    assert.deepEqual(alignTokens(['Towns', 'burnt'], 'Towns shelled'), { failed: 1 });
    assert.deepEqual(alignTokens(['Towns', '', 'shelled'], 'Towns shelled'), { failed: 1 });
    assert.deepEqual(alignTokens([''], 'Towns shelled'), { failed: 0 });
  });
});
