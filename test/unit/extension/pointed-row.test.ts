import assert from 'node:assert/strict';
import { PointedRow } from '../../../src/extension/state/pointed-row.js';

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const ids = (taken: readonly { readonly id: string }[]) => taken.map(({ id }) => id);

describe('the row of a tree that a key is about', () => {
  /** A key pressed at `focus` while `selected` rows are selected: it leaves and comes back, or comes and leaves. */
  const press = (pointed: PointedRow<{ readonly id: string }>, selected: readonly string[], focus: string, at = 1000, pause = 1): string[] => {
    const toggled = selected.includes(focus) ? selected.filter((id) => id !== focus) : [...selected, focus];
    pointed.heard(rows(...toggled), at);
    pointed.heard(rows(...selected), at + pause);
    return ids(pointed.take(rows(...selected)));
  };

  it('is the focused one, not the selected one', () => assert.deepEqual(press(new PointedRow(rows('a')), ['a'], 'b'), ['b']));
  it('is the focused one where nothing is selected', () => assert.deepEqual(press(new PointedRow(), [], 'b'), ['b']));
  it('are all that are selected where the focused one is of them', () =>
    assert.deepEqual(press(new PointedRow(rows('a', 'b')), ['a', 'b'], 'a'), ['a', 'b']));

  it('is found anew by each key, also after the row was selected', () => {
    const pointed = new PointedRow(rows('a'));
    assert.deepEqual(press(pointed, ['a'], 'b'), ['b']);
    pointed.heard(rows('b'), 1500);
    assert.deepEqual(press(pointed, ['b'], 'c', 2000), ['c']);
    assert.deepEqual(press(pointed, ['b'], 'b', 3000), ['b']);
  });

  it('is the selected one where a command tells nothing of the focus', () => {
    const pointed = new PointedRow(rows('a'));
    assert.deepEqual(ids(pointed.take(rows('a'))), ['a']);
    press(pointed, ['a'], 'b');
    assert.deepEqual(ids(pointed.take(rows('a'))), ['a'], 'what an earlier key told is over');
  });

  it('is not taken from rows that a person selected and left', () =>
    assert.deepEqual(press(new PointedRow(rows('a')), ['a'], 'b', 1000, 3000), ['a']));

  it('is the focused one on a slow machine, too', () => assert.deepEqual(press(new PointedRow(rows('a')), ['a'], 'b', 1000, 800), ['b']));

  it('is the same after the tree was built anew', () => {
    const pointed = new PointedRow(rows('a'));
    pointed.heard(rows('a', 'b'), 1);
    pointed.heard(rows('a'), 2);
    assert.deepEqual(ids(pointed.take(rows('a'))), ['b']);
  });
});
