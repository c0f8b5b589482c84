import assert from 'node:assert/strict';
import { readFromPage, readShow } from '../../../src/webview/protocol.js';

describe('messages of pages', () => {
  const place = { article: 'a.txt', start: 3, end: 9 };

  it('are read where they are what they should be', () => {
    assert.deepEqual(readFromPage('claims', { type: 'ready' }), { type: 'ready' });
    assert.deepEqual(readFromPage('claims', { type: 'reveal', place }), { type: 'reveal', place });
    assert.deepEqual(readFromPage('claims', { type: 'act', action: { do: 'settle', measure: 'killed' } }), {
      type: 'act',
      action: { do: 'settle', measure: 'killed' },
    });
    assert.equal(readFromPage('map', { type: 'act', action: { do: 'save', format: 'csv', content: 'a' } })?.type, 'act');
    const view = { name: '', rows: [], columns: [], disagreements: [], words: {} };
    assert.equal(readShow('claims', { type: 'show', page: 'claims', key: 'x', view })?.key, 'x');
  });

  it('are left alone where they are not', () => {
    const bad: readonly unknown[] = [
      undefined,
      'ready',
      [],
      { type: 'other' },
      { type: 'reveal', place: { ...place, start: '3' } },
      { type: 'reveal', place: { ...place, words: 4 } },
      { type: 'act', action: { do: 'settle' } },
      { type: 'act', action: { do: 'workbench.action.quit' } },
    ];
    for (const message of bad) assert.equal(readFromPage('claims', message), undefined, JSON.stringify(message));
    assert.equal(readFromPage('map', { type: 'act', action: { do: 'save', format: 'exe', content: '' } }), undefined);
    assert.equal(readShow('map', { type: 'show', page: 'claims', key: 'x', view: {} }), undefined);
    assert.equal(readShow('claims', { type: 'show', page: 'claims', key: 'x', view: { rows: [] } }), undefined);
  });
});
