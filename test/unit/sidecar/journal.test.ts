import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { changeSidecar } from '../../../src/core/sidecar/fold-edits.js';
import { foldEdits } from '../../../src/core/sidecar/fold-edits.js';
import { journalEntry, missingEdits, touchSame, type JournalEntry } from '../../../src/core/sidecar/journal.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import type { Sidecar, SidecarEdit, SidecarMention } from '../../../src/core/sidecar/types.js';

const mention = (id: string, more: Partial<SidecarMention> = {}): SidecarMention => ({
  id,
  kind: 'actor',
  selector: { quotes: [id], in: '', nth: 1, repeat: 1 },
  decision: 'confirmed',
  ...more,
});
const put = (item: SidecarMention): SidecarEdit => ({ do: 'put-mention', item });
const after = (sidecar: Sidecar, ...edits: SidecarEdit[]): Sidecar => changeSidecar(sidecar, foldEdits(edits));
const BASE = readSidecar(applyEdits('', [put(mention('a')), put(mention('b'))]).text).sidecar;
/** As it comes back from a file. */
const stored = (entry: JournalEntry): JournalEntry => JSON.parse(JSON.stringify(entry)) as JournalEntry;

describe('the journal of decisions', () => {
  const edits = [put(mention('a', { note: 'n' })), put(mention('c')), { do: 'remove', list: 'mentions', id: 'b' } as const];
  const entry = stored(journalEntry(BASE, edits));

  it('misses nothing where the file holds them', () => assert.deepEqual(missingEdits(after(BASE, ...edits), entry), { edits: [], overtaken: false }));
  it('misses all where the file is as it was', () => assert.deepEqual(missingEdits(BASE, entry), { edits, overtaken: false }));
  it('misses what another window wrote over, and keeps what it wrote', () => {
    const other = after(BASE, put(mention('d')), edits[0]!);
    assert.deepEqual(missingEdits(other, entry).edits, edits.slice(1));
  });
  it('leaves alone what was decided otherwise since', () => {
    const other = after(BASE, put(mention('a', { note: 'later' })));
    assert.deepEqual(missingEdits(other, entry), { edits: edits.slice(1), overtaken: true });
  });
  it('takes the last of several edits of one item, and the details of the article', () => {
    const twice = [
      put(mention('a', { note: '1' })),
      put(mention('a', { note: '2' })),
      { do: 'details', details: { title: 'T', outlet: 'O' } } as const,
    ];
    const kept = stored(journalEntry(BASE, twice));
    assert.deepEqual(missingEdits(BASE, kept).edits, twice.slice(1));
    const titled = after(BASE, { do: 'details', details: { title: 'Another' } });
    assert.deepEqual(missingEdits(titled, kept), { edits: [twice[1], { do: 'details', details: { outlet: 'O' } }], overtaken: true });
  });
  it('knows which entries are about the same', () => {
    assert.ok(touchSame(entry, journalEntry(BASE, [put(mention('b'))])));
    assert.ok(!touchSame(entry, journalEntry(BASE, [put(mention('z'))])));
  });
});
