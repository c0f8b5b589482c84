import assert from 'node:assert/strict';
import { describeChange, diffSidecars } from '../../../src/core/sidecar/diff.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { mergeSidecars } from '../../../src/core/sidecar/merge.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import type { SidecarEdit, SidecarMention } from '../../../src/core/sidecar/types.js';

const mention = (id: string, more: Partial<SidecarMention> = {}): SidecarMention => ({
  id,
  kind: 'figure',
  selector: { quotes: [`${id} people`], in: `The army said ${id} people died.`, nth: 1, repeat: 1 },
  decision: 'confirmed',
  by: 'AB',
  ...more,
});
const put = (item: SidecarMention): SidecarEdit => ({ do: 'put-mention', item });
const edit = (text: string, ...edits: SidecarEdit[]): string => applyEdits(text, edits).text;
const BASE = edit('', put(mention('a')), put(mention('b')), put(mention('c')));

describe('three-way merge', () => {
  it('puts together what both sides did apart', () => {
    const ours = edit(BASE, put(mention('a', { decision: 'changed' })), put(mention('d')));
    const theirs = edit(BASE, { do: 'remove', list: 'mentions', id: 'b' }, put(mention('a', { note: 'hm' })), put(mention('e')));
    const { text, conflicts } = mergeSidecars(BASE, ours, theirs);
    assert.deepEqual(conflicts, []);
    const { mentions } = readSidecar(text).sidecar;
    assert.deepEqual(new Set(mentions.map(({ id }) => id)), new Set(['a', 'c', 'd', 'e']));
    assert.deepEqual([mentions[0]!.decision, mentions[0]!.note], ['changed', 'hm']);
  });

  it('keeps both where both changed the same thing, between markers that refuse to be written over', () => {
    const ours = edit(BASE, put(mention('a', { value: { min: 15, bound: 'exactly' } })));
    const theirs = edit(BASE, put(mention('a', { value: { min: 16, bound: 'exactly' } })), put(mention('c', { note: 'n' })));
    const { text, conflicts } = mergeSidecars(BASE, ours, theirs);
    assert.deepEqual(
      conflicts.map(({ id, fields }) => [id, fields]),
      [['a', ['value']]],
    );
    assert.ok(text.includes('min: 15') && text.includes('min: 16') && text.includes('note: "n"'));
    assert.equal(readSidecar(text).usable, false);
    assert.equal(readSidecar(mergeSidecars(BASE, ours, theirs, { marked: false }).text).usable, true);
  });

  it('asks where one side removed what the other changed', () => {
    const ours = edit(BASE, { do: 'remove', list: 'mentions', id: 'a' });
    const theirs = edit(BASE, put(mention('a', { note: 'n' })));
    assert.equal(mergeSidecars(BASE, ours, theirs).conflicts.length, 1);
    assert.equal(mergeSidecars(BASE, theirs, ours).conflicts.length, 1);
  });

  it('refuses a side that cannot be read', () => {
    assert.equal(mergeSidecars(BASE, BASE, 'mentions: [').refused?.code, 'unreadable-side');
  });
});

describe('difference in words', () => {
  const words = (before: string, after: string): string[] =>
    diffSidecars(readSidecar(before).sidecar, readSidecar(after).sidecar).map(describeChange);

  it('tells a correction by the outlet', () => {
    const before = mention('12', { value: { min: 12, max: 12, bound: 'exactly', measure: 'killed' } });
    const after = mention('15', {
      id: '12',
      value: { min: 15, max: 15, bound: 'exactly', measure: 'killed' },
      versions: [{ quote: '12 people', until: '2026-11-22' }],
      decision: 'changed',
      at: '2026-11-22',
    });
    assert.deepEqual(words(edit('', put(before)), edit('', put(after))), [
      `figure "12 people" -> "15 people": killed 12 -> 15, changed by AB on 2026-11-22 after the outlet's correction`,
    ]);
  });

  it('tells a figure that a person read otherwise', () => {
    const before = mention('12', { value: { min: 12, max: 12, bound: 'exactly', measure: 'killed' } });
    const after = mention('12', { value: { min: 12, bound: 'at-least', measure: 'killed', of: 'people' }, decision: 'changed', by: 'CD' });
    assert.deepEqual(words(edit('', put(before)), edit('', put(after))), ['figure "12 people": killed 12 -> at least 12, of people, changed by CD']);
  });

  it('tells what came and went', () => {
    const lines = words(BASE, edit(BASE, { do: 'remove', list: 'mentions', id: 'a' }, put(mention('d')), put(mention('b', { note: 'why' }))));
    assert.deepEqual(lines, ['figure "a people": removed', 'figure "b people": note why, confirmed by AB', 'figure "d people": confirmed by AB']);
    assert.deepEqual(words(BASE, BASE), []);
  });
});
