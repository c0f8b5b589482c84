import assert from 'node:assert/strict';
import { ArticleStore } from '../../../src/core/compare/index/article-store.js';
import { TOLD } from './told.js';

describe('article store', () => {
  const filled = (most: number): ArticleStore => {
    const store = new ArticleStore(most);
    for (const record of TOLD) store.set(record);
    return store;
  };
  it('gives back what it packed away', () => {
    const store = filled(1);
    assert.equal(store.size, TOLD.length);
    for (const record of TOLD) assert.deepEqual(store.get(record.id), record);
    assert.deepEqual([...store.values()], TOLD);
    assert.deepEqual(
      [...store.keys()],
      [...store].map(([id]) => id),
    );
  });
  it('holds the newest word of an article, packed or not', () => {
    const store = filled(1);
    const [first, ...others] = TOLD;
    store.set({ ...first!, hash: 'new' });
    assert.equal(store.get(first!.id)!.hash, 'new');
    for (const record of others) store.set(record);
    assert.equal(store.get(first!.id)!.hash, 'new');
    store.delete(first!.id);
    assert.equal(store.get(first!.id), undefined);
    assert.ok(!store.inOrder().includes(first!.id));
  });
  it('orders by day of publication, the undated last', () => {
    const store = filled(2);
    const { published: _, ...details } = TOLD[0]!.details;
    store.set({ ...TOLD[0]!, id: 'a.txt', details });
    assert.equal(store.inOrder().at(-1), 'a.txt');
    const days = store.inOrder().flatMap((id) => store.get(id)!.details.published ?? []);
    assert.deepEqual(days, [...days].sort());
  });
});
