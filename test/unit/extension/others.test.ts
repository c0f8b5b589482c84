import assert from 'node:assert/strict';
import { anchorText } from '../../../src/core/anchor/select.js';
import { readArticle } from '../../../src/core/text/article.js';
import { othersChoices, othersLike } from '../../../src/extension/present/others.js';
import { ArticleIndex } from '../../../src/extension/state/article-index.js';
import type { AnnotationDocument } from '../../../src/core/sidecar/document.js';
import { l10n } from './document.js';
import type { Mention } from '../../../src/core/model/annotation.js';

const TEXT = 'Rebels attacked.\n\nThe rebels left on Monday. Some rebels stayed; HTS denied it.\n\nThe rebel leader spoke to rebels.';

function mention(words: string, nth: number, entity: string, decision = 'suggested'): Mention {
  let start = -1;
  for (let k = 0; k <= nth; k++) start = TEXT.toLowerCase().indexOf(words.toLowerCase(), start + 1);
  return {
    id: `${words}${nth}`,
    kind: 'actor',
    form: 'nominal',
    start,
    end: start + words.length,
    text: TEXT.slice(start, start + words.length),
    entity,
    confidence: 0.9,
    extractor: 'test',
    decision: decision as 'suggested',
  };
}

describe('all the others', () => {
  const mentions = [mention('rebels', 0, 'hts'), mention('rebels', 1, 'hts'), mention('HTS', 0, 'hts'), mention('rebels', 2, 'other', 'confirmed')];
  const index = new ArticleIndex({
    mentions,
    events: [],
    entities: [],
    orphans: [],
    source: anchorText(readArticle(TEXT)),
  } as unknown as AnnotationDocument);
  const others = othersLike(index, mentions[0]!);

  it('are the same words and the same entity, as far as nobody has decided', () =>
    assert.deepEqual(
      others.open.map(({ id }) => id),
      ['rebels1', 'HTS0'],
    ));
  it('include the same words where they stand unmarked, whole words only', () =>
    assert.deepEqual(
      others.unmarked.map(({ start, end }) => TEXT.slice(start - 3, end)),
      ['to rebels'],
    ));

  it('are offered to decide on, and to mark where they are not', () => {
    const labels = (open: number, unmarked: number) =>
      othersChoices(l10n, 'rebels', {
        open: others.open.slice(0, open),
        unmarked: Array.from({ length: unmarked }, () => ({ start: 0, end: 6 })),
      }).map(({ label }) => label);
    assert.equal(labels(2, 0)[0], 'Confirm “rebels” and 2 others');
    assert.equal(labels(2, 1).length, 4);
    assert.deepEqual(labels(0, 3), ['Confirm all, and mark 3 more that are not marked']);
    assert.deepEqual(labels(0, 0), [], 'nothing is asked about others that there are not');
  });
});
