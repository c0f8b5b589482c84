import assert from 'node:assert/strict';
import { anchorText } from '../../../src/core/anchor/select.js';
import { fingerprintSentences } from '../../../src/core/anchor/fingerprints.js';
import type { Analysis, Event, Mention } from '../../../src/core/model/annotation.js';
import { addMention, decideEvent } from '../../../src/core/sidecar/decide.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { needsReview, reattach } from '../../../src/core/sidecar/review.js';
import { textBefore } from '../../../src/core/sidecar/text-before.js';
import type { AnnotationDocument } from '../../../src/core/sidecar/document.js';
import { readArticle } from '../../../src/core/text/article.js';
import { identityId } from '../../../src/core/text/units.js';

const BEFORE =
  'Clashes in Homs\n\nRebels shelled Talbiseh on Monday. The strike killed 12 civilians, doctors said.\n\nThe army denied it. A second raid hit Rastan.\n';
const signature = { by: 'AB', at: '2026-11-22' };

/** What a machine would find: the figure, and the event that counts it. */
function analysisOf(text: string): Analysis {
  const source = anchorText(readArticle(text));
  const span = (words: RegExp): { start: number; end: number; text: string } => {
    const m = words.exec(text)!;
    return { start: m.index, end: m.index + m[0].length, text: m[0] };
  };
  const figure = span(/\d+ civilians/);
  const trigger = span(/killed/);
  const mention: Mention = {
    ...figure,
    id: identityId(text, source.units, 'figure', [figure]),
    kind: 'figure',
    form: 'nominal',
    confidence: 0.9,
    extractor: 'test',
    decision: 'suggested',
  };
  const event: Event = {
    id: identityId(text, source.units, 'event', [trigger]),
    type: 'ASSAULT',
    status: 'asserted',
    trigger,
    arguments: [{ role: 'figure', mention: mention.id, text: figure.text, inferred: false }],
    attributions: [],
    confidence: 0.9,
    decision: 'suggested',
  };
  return { article: {}, language: 'en', mentions: [mention], entities: [], events: [event] };
}

function documentOf(text: string, sidecar: string): AnnotationDocument {
  return mergeDocument({ analysis: analysisOf(text), source: anchorText(readArticle(text)), reading: readSidecar(sidecar) });
}

describe('what changed since it was decided on', () => {
  const first = documentOf(BEFORE, '');
  const confirmed = applyEdits('', decideEvent(first, first.events[0]!.id, 'confirmed', signature)).text;

  it('names the argument of a confirmed event whose figure the outlet changed, and accepts it with what stands there now', () => {
    const after = BEFORE.replace('12 civilians', '15 civilians');
    const document = documentOf(after, confirmed);
    const [item, ...rest] = needsReview(document);
    assert.deepEqual(rest, []);
    assert.equal(item!.anchor.outcome, 'edited');
    assert.deepEqual(
      item!.parts.map((part) => [part.role, part.before, part.after]),
      [['figure', '12 civilians', '15 civilians']],
    );
    const { text } = applyEdits(confirmed, reattach(document, item!.id, {}, signature));
    const accepted = documentOf(after, text);
    assert.deepEqual(needsReview(accepted), []);
    assert.deepEqual(
      accepted.events.map((event) => event.arguments.map((argument) => argument.text)),
      [['15 civilians']],
    );
  });

  it('says nothing of arguments that stand, or before the machine has read the article', () => {
    assert.deepEqual(needsReview(documentOf(BEFORE, confirmed)), []);
    const after = BEFORE.replace('12 civilians', '15 civilians');
    const unread = mergeDocument({ source: anchorText(readArticle(after)), reading: readSidecar(confirmed) });
    assert.deepEqual(needsReview(unread)[0]!.parts, []);
  });

  it('keeps an argument whose words are gone as words, and asks no more once it was accepted', () => {
    const after = BEFORE.replace('killed 12 civilians, doctors said', 'killed several people and a doctor');
    const document = documentOf(after.replace('Monday', '3 civilians day'), confirmed);
    const [item] = needsReview(document);
    assert.equal(item!.parts[0]!.before, '12 civilians');
    const { text } = applyEdits(confirmed, reattach(document, item!.id, { spans: [document.events[0]?.trigger ?? { start: 0, end: 1 }] }, signature));
    const [argument] = readSidecar(text).sidecar.events[0]!.arguments;
    assert.deepEqual([argument!.text, argument!.mention], ['12 civilians', undefined]);
  });
});

describe('the text as it was decided on', () => {
  const decide = (...words: string[]): string => {
    const source = anchorText(readArticle(BEFORE));
    let sidecar = '';
    for (const one of words) {
      const start = BEFORE.indexOf(one);
      const document = mergeDocument({ source, reading: readSidecar(sidecar) });
      sidecar = applyEdits(sidecar, addMention(document, { kind: 'place', spans: [{ start, end: start + one.length }] }, signature)).text;
    }
    assert.equal(readSidecar(sidecar).sidecar.article.sentences, fingerprintSentences(source.units));
    return sidecar;
  };
  const now = (after: string, sidecar: string) => {
    const document = mergeDocument({ source: anchorText(readArticle(after)), reading: readSidecar(sidecar) });
    return { document, ...textBefore(document, needsReview(document)) };
  };

  it('puts edited sentences and deleted ones back', () => {
    const sidecar = decide('Talbiseh', '12 civilians', 'Rastan');
    const after = BEFORE.replace('12 civilians', '15 civilians').replace(' A second raid hit Rastan.', '');
    const { text, gone, document } = now(after, sidecar);
    assert.equal(
      text,
      BEFORE.replace('The army denied it. A second raid hit Rastan.', 'The army denied it.').replace(
        'doctors said.',
        'doctors said. A second raid hit Rastan.',
      ),
    );
    const lost = document.orphans.find(({ anchor }) => anchor.outcome === 'lost')!;
    assert.ok(text.slice(gone.get(lost.id)!.before).startsWith('A second raid'));
  });

  it('puts a sentence back once, though one of its words has no place any more', () => {
    const sidecar = decide('12 civilians', 'doctors');
    const bare = sidecar.replace(/^ {2}(?:text|sentences): .*\n/gm, '');
    const { text, gone, document } = now(BEFORE.replace('12 civilians', '15 civilians'), bare);
    assert.equal(text, BEFORE);
    for (const { id, anchor } of document.orphans) if (!anchor.spans) assert.ok(text.slice(gone.get(id)!.before).startsWith('The strike killed 12'));
  });

  it('is the article itself where nothing changed', () => assert.equal(now(BEFORE, decide('Talbiseh', 'Rastan')).text, BEFORE));

  it('puts a sentence without any before it at the beginning', () => {
    const { text } = now(BEFORE.replace('Rebels shelled Talbiseh on Monday. ', ''), decide('Talbiseh', 'Rastan'));
    assert.ok(text.includes('Rebels shelled Talbiseh on Monday.'));
  });
});
