import assert from 'node:assert/strict';
import { anchorText } from '../../../src/core/anchor/select.js';
import { completeAt } from '../../../src/core/sidecar/language/complete.js';
import { fixesFor } from '../../../src/core/sidecar/language/fixes.js';
import { lookAt, referencesAt } from '../../../src/core/sidecar/language/look.js';
import { outlineSidecar } from '../../../src/core/sidecar/language/outline.js';
import { renameAt } from '../../../src/core/sidecar/language/rename.js';
import type { SidecarFix } from '../../../src/core/sidecar/language/types.js';
import { checkSidecar } from '../../../src/core/sidecar/check.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { applySplices } from '../../../src/core/sidecar/splices.js';
import { readArticle } from '../../../src/core/text/article.js';

const ARTICLE = 'The army said 12 people died in Homs. The rebels denied it.';
const TEXT = `dateline: 1
entities:
  - id: army
    kind: actor
    name: "the army"
  - {id: 'rebels', kind: actor, name: rebels, same: [insurgents, army]}
mentions:
  - id: m1
    kind: actor
    quote: "The army"   # seen twice
    in: "The army said 12 people died in Homs."
    entity: army
    decision: confirmed
    by: "AB"
  - id: f1
    kind: figure
    quote: "12 people"
    in: "The army said 12 people died in Homs."
    value: {min: 12, max: 12, bound: exactly}
events:
  - id: e1
    type: ASSAULT
    trigger: {quote: "died", in: "The army said 12 people died in Homs."}
    arguments:
      - {role: figure, mention: f1, text: "12 people"}
    attributions:
      - {source: "The army", entity: "army", stance: asserts}
    status: asserted
`;
const reading = readSidecar(TEXT);
const at = (words: string, nth = 0, text = TEXT): number => {
  let start = -1;
  for (let left = nth; left >= 0; left--) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return start;
};
const document = mergeDocument({ source: anchorText(readArticle(ARTICLE)), reading });
/** What a text is after the one fix of that name. */
function fixed(text: string, code: string, name: SidecarFix['fix'], id?: string): string {
  const read = readSidecar(text);
  const issue = checkSidecar(text, read, mergeDocument({ source: anchorText(readArticle(ARTICLE)), reading: read })).find((one) => one.code === code);
  assert.ok(issue?.span, `${code} is found`);
  const fix = fixesFor(text, read, code, issue.span).find((one) => one.fix === name && (id === undefined || one.id === id));
  assert.ok(fix, `${name} is offered`);
  return applySplices(text, fix.splices);
}

describe('help inside a sidecar', () => {
  it('outlines sections and items', () => {
    const outline = outlineSidecar(reading);
    assert.deepEqual(
      outline.map(({ name, detail, children }) => [name, detail, children.map((child) => child.name)]),
      [
        ['entities', '2', ['the army', 'rebels']],
        ['mentions', '2', ['The army', '12 people']],
        ['events', '1', ['died']],
      ],
    );
    const [mention] = outline[1]!.children;
    assert.equal(TEXT.slice(mention!.start).indexOf('- id: m1'), 0);
    assert.equal(mention!.detail, 'actor, confirmed');
    assert.deepEqual(outlineSidecar(readSidecar('mentions: [')), []);
  });

  it('leads from an id to its item, and from an item to its words', () => {
    const reference = lookAt(TEXT, reading, at('army', 2) + 1, document)!;
    const found = lookAt(TEXT, reading, at('entity: army') + 'entity: a'.length, document)!;
    assert.equal(found.refers, true);
    assert.equal(TEXT.slice(found.target!.start).indexOf('- id: army'), 0);
    assert.deepEqual([found.about.words, found.about.what, found.about.references], ['the army', ['actor'], 3]);
    assert.deepEqual(
      found.words!.map(({ start, end }) => ARTICLE.slice(start, end)),
      ['The army'],
    );
    assert.ok(reference);
    const figure = lookAt(TEXT, reading, at('quote: "12 people"') + 10, document)!;
    assert.equal(figure.refers, false);
    assert.deepEqual([figure.about.id, figure.outcome, ARTICLE.slice(figure.words![0]!.start, figure.words![0]!.end)], ['f1', 'same', '12 people']);
    const mention = lookAt(TEXT, reading, at('mention: f1') + 'mention: f'.length, document)!;
    assert.deepEqual([mention.refers, mention.about.id], [true, 'f1']);
    assert.equal(lookAt(TEXT, reading, 3, document), undefined);
  });

  it('finds every place of an id, and renames an entity in all of them with its quotes as they are', () => {
    const places = referencesAt(TEXT, reading, at('id: army') + 5);
    assert.deepEqual(
      places.map(({ start, end, isOwn }) => [TEXT.slice(start, end), isOwn]),
      [
        ['army', true],
        ['army', false],
        ['army', false],
        ['"army"', false],
      ],
    );
    const { splices } = renameAt(TEXT, reading, at('entity: army') + 9, 'syrian-army');
    const after = applySplices(TEXT, splices);
    assert.ok(after.includes('- id: syrian-army\n') && after.includes('same: [insurgents, syrian-army]') && after.includes('entity: "syrian-army"'));
    assert.equal(after.split('syrian-army').length, 5);
    assert.ok(after.includes('quote: "The army"   # seen twice'));
    assert.equal(renameAt(TEXT, reading, at('entity: army') + 9, 'rebels').refused, 'taken');
    assert.equal(renameAt(TEXT, reading, at('entity: army') + 9, 'a b').refused, 'not-an-id');
    assert.equal(renameAt(TEXT, reading, at('id: m1') + 5, 'x').refused, 'not-an-entity');
  });

  it('completes ids and the words of closed sets, also where the YAML is not yet whole', () => {
    const complete = (line: string, before = TEXT): string[] => {
      const text = before + line;
      return completeAt(text, readSidecar(text), text.length)?.options.map(({ value }) => value) ?? [];
    };
    assert.deepEqual(complete('    incident: '), ['e1']);
    assert.deepEqual(complete('      - {role: figure, mention: '), ['m1', 'f1']);
    assert.deepEqual(complete('      - {stance: de'), ['asserts', 'denies', 'disputes', 'doubts']);
    assert.deepEqual(complete('    same: [x, ', TEXT.slice(0, at('mentions:'))), ['army', 'rebels']);
    assert.deepEqual(complete('    note: '), []);
    const text = TEXT.replace('entity: army', 'entity: arm');
    const found = completeAt(text, readSidecar(text), text.indexOf('entity: arm') + 'entity: ar'.length)!;
    assert.equal(text.slice(found.span.start, found.span.end), 'arm');
    assert.deepEqual(found.options[0], { value: 'army', detail: 'the army' });
  });

  it('mends references', () => {
    const text = TEXT.replace('entity: army', 'entity: armi');
    assert.equal(fixed(text, 'unknown-entity', 'use', 'army'), TEXT);
    assert.ok(fixed(text, 'unknown-entity', 'add-entity').includes('- id: armi\n    kind: actor\n    name: "The army"\n'));
    assert.equal(fixed(text, 'unknown-entity', 'remove-reference'), TEXT.replace('    entity: army\n', ''));
    const argument = TEXT.replace('mention: f1', 'mention: f2').replace(', text: "12 people"', '');
    assert.equal(fixed(argument, 'unknown-mention', 'use', 'f1'), argument.replace('f2', 'f1'));
    assert.equal(fixed(argument, 'unknown-mention', 'remove-reference'), argument.replace(', mention: f2', ''));
  });

  it('mends repeated ids, ranges and tabs, and takes an address out that leads nowhere', () => {
    const twice = TEXT.replace('  - id: f1\n', '  - id: m1\n');
    assert.ok(!fixed(twice, 'duplicate-id', 'remove-item').includes('12 people"\n    in'));
    const reversed = TEXT.replace('min: 12, max: 12', 'min: 15, max: 12');
    assert.ok(fixed(reversed, 'range-reversed', 'swap').includes('min: 12, max: 15'));
    const plain = (text: string, code: string): string =>
      applySplices(text, fixesFor(text, readSidecar(text), code, { start: 0, end: 1 })[0]!.splices);
    assert.equal(plain('dateline: 1\nmentions:\n\t- id: a\n\t  kind: actor\n', 'yaml'), 'dateline: 1\nmentions:\n  - id: a\n    kind: actor\n');
    assert.equal(plain('# yaml-language-server: $schema=x\ndateline: 1\n', 'dead-schema'), 'dateline: 1\n');
  });
});
