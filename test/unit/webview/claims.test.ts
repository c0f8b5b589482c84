import assert from 'node:assert/strict';
import { foldCell } from '../../../src/extension/present/fold-cell.js';
import { isTextList, toggled } from '../../../src/webview/claims/opened.js';
import type { ClaimCell, ClaimPart } from '../../../src/webview/claims/view.js';

const l10n = { t: (message: string, ...values: number[]) => message.replace('{0}', String(values[0])) } as Parameters<typeof foldCell>[0];

/** "a b ! c": a part each; "!" marks the one before it as differing. */
function cell(words: string): ClaimCell {
  const parts: ClaimPart[] = [];
  for (const word of words.split(' ')) {
    if (word === '!') parts[parts.length - 1] = { ...parts[parts.length - 1]!, differs: true };
    else parts.push({ text: word });
  }
  return { parts, differs: false };
}

function shown(words: string): string {
  const { parts, more } = foldCell(l10n, cell(words));
  const open = parts.flatMap(({ text, folded }) => (folded ? [] : text)).join(' ');
  return more === undefined ? open : `${open} (${more})`;
}

describe('long cells of the claims table', () => {
  it('shows three parts and says how many more there are', () => {
    assert.equal(shown('a b c d e f g'), 'a b c (and 4 more)');
  });
  it('folds nothing where a button would take as much room', () => {
    assert.equal(shown('a b c'), 'a b c');
    assert.equal(shown('a b c d'), 'a b c d');
  });
  it('never folds what differs, and keeps the order', () => {
    assert.equal(shown('a b c d e ! f'), 'a b e (and 3 more)');
    assert.equal(shown('a ! b ! c ! d ! e f'), 'a b c d (and 2 more)');
  });
  it('loses no part', () => {
    const { parts, differs } = foldCell(l10n, { ...cell('a b c d e'), differs: true });
    assert.deepEqual(
      parts.map(({ text }) => text),
      ['a', 'b', 'c', 'd', 'e'],
    );
    assert.equal(differs, true);
  });
  it('remembers which cells were opened', () => {
    assert.deepEqual(toggled(toggled([], 'row 8'), 'other 1'), ['row 8', 'other 1']);
    assert.deepEqual(toggled(['row 8', 'other 1'], 'row 8'), ['other 1']);
    assert.ok(isTextList(['row 8']) && !isTextList('row 8') && !isTextList([1]));
  });
});
