import assert from 'node:assert/strict';
import { anchorText } from '../../../src/core/anchor/select.js';
import type { Mention } from '../../../src/core/model/annotation.js';
import type { AnnotationDocument } from '../../../src/core/sidecar/document.js';
import { readArticle } from '../../../src/core/text/article.js';
import { candidates, fill, partsOf } from '../../../src/extension/present/event-candidates.js';
import { ArticleIndex } from '../../../src/extension/state/article-index.js';

const TEXT = 'The monitor said rebels attacked army troops in Saraqib on Monday. The army fled.';

function mention(words: string, kind: Mention['kind']): Mention {
  const start = TEXT.indexOf(words);
  return {
    id: words,
    kind,
    form: 'nominal',
    start,
    end: start + words.length,
    text: words,
    confidence: 0.9,
    extractor: 'test',
    decision: 'suggested',
  };
}

describe('candidates for an event’s roles', () => {
  const mentions = [
    mention('monitor', 'actor'),
    mention('rebels', 'actor'),
    mention('army troops', 'actor'),
    mention('Saraqib', 'place'),
    mention('Monday', 'time'),
  ];
  const index = new ArticleIndex({
    mentions,
    events: [],
    entities: [],
    orphans: [],
    source: anchorText(readArticle(TEXT)),
  } as unknown as AnnotationDocument);
  const start = TEXT.indexOf('attacked');
  const offered = candidates(index, { start, end: start + 8 });
  const likely = offered.filter((candidate) => candidate.likely);

  it('choose the nearest actors on both sides, and the sentence’s place and time', () =>
    assert.deepEqual(likely.map(({ role, mention: { text } }) => `${role} ${text}`).sort(), [
      'actor rebels',
      'place Saraqib',
      'target army troops',
      'time Monday',
    ]));

  it('offer every actor as a source, and nothing of another sentence', () => {
    assert.deepEqual(
      offered
        .filter(({ role }) => role === 'source')
        .map(({ mention: { text } }) => text)
        .sort(),
      ['army troops', 'monitor', 'rebels'],
    );
  });

  it('become arguments, and the source an attribution too', () => {
    const chosen = [...likely, offered.find(({ role, mention: { text } }) => role === 'source' && text === 'monitor')!];
    const made = fill(chosen);
    assert.equal(made.arguments.length, 5);
    assert.deepEqual(
      made.attributions.map(({ source, stance }) => [source, stance]),
      [['monitor', 'asserts']],
    );
  });

  it('take the mention that was dropped, each once', () =>
    assert.deepEqual(
      partsOf(
        index,
        [
          { what: 'mention', id: 'Saraqib' },
          { what: 'mention', id: 'Saraqib' },
          { what: 'event', id: 'x' },
        ],
        { start, end: start + 8 },
      ).map(({ text }) => text),
      ['Saraqib'],
    ));
});
