import assert from 'node:assert/strict';
import { nextItem, openItems, progressOf } from '../../../src/extension/present/review-queue.js';
import { ArticleIndex } from '../../../src/extension/state/article-index.js';
import type { AnnotationDocument } from '../../../src/core/sidecar/document.js';

const mention = (id: string, start: number, end: number, decision = 'suggested'): unknown => ({
  id,
  kind: 'actor',
  form: 'name',
  start,
  end,
  text: id,
  decision,
  confidence: 1,
  extractor: 'x',
});
const event = (id: string, start: number, decision = 'suggested'): unknown => ({
  id,
  type: 'ASSAULT',
  trigger: { start, end: start + 3, text: id },
  arguments: [],
  attributions: [],
  decision,
});

function indexOf(mentions: readonly unknown[], events: readonly unknown[] = []): ArticleIndex {
  return new ArticleIndex({ mentions, events, entities: [], orphans: [] } as unknown as AnnotationDocument);
}

describe('the review queue', () => {
  const index = indexOf(
    [mention('late', 20, 25), mention('outer', 0, 9), mention('done', 10, 12, 'confirmed'), mention('gone', 13, 14, 'rejected')],
    [event('hit', 5)],
  );
  const items = openItems(index);

  it('holds what is open, mentions and events, in the order of reading', () =>
    assert.deepEqual(
      items.map(({ target }) => target.id),
      ['outer', 'hit', 'late'],
    ));
  it('counts rejected and confirmed ones as decided', () =>
    assert.deepEqual(progressOf(index), {
      decided: 2,
      total: 5,
      mentions: { decided: 2, total: 4 },
      events: { decided: 0, total: 1 },
    }));

  it('goes on from where the person is, and around the end', () => {
    assert.equal(nextItem(items, { offset: 1 }, 1)?.target.id, 'hit');
    assert.equal(nextItem(items, { offset: 21 }, 1)?.target.id, 'outer');
    assert.equal(nextItem(items, { offset: 5 }, -1)?.target.id, 'outer');
    assert.equal(nextItem(items, { offset: 0 }, -1)?.target.id, 'late');
  });

  it('meets every item of several that start at one place', () => {
    const nested = openItems(indexOf([mention('a', 0, 9), mention('b', 0, 4)]));
    const first = nextItem(nested, { offset: 0 }, 1)!;
    const second = nextItem(nested, { offset: 0, current: first.target }, 1)!;
    assert.deepEqual([first.target.id, second.target.id], ['a', 'b']);
  });

  it('ends where nothing is open', () => assert.equal(nextItem([], { offset: 0 }, 1), undefined));
});
