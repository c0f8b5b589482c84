import assert from 'node:assert/strict';
import { titleBefore } from '../../../src/core/extract/titles.js';
import { tokenize } from '../../../src/core/text/tokens.js';

const CASES: readonly [text: string, name: string, title: string | undefined][] = [
  ['the Turkish President Tayyip Erdogan', 'Tayyip', 'President'],
  ['Foreign Minister Amina Diallo said', 'Amina', 'Foreign Minister'],
  ['Lt. Gen. Paul Okello', 'Paul', 'Lt. Gen.'],
  ['said Captain Naji Mustafa', 'Naji', 'Captain'],
  ['army spokesman Ahmed Dakane', 'Ahmed', 'army spokesman'],
  ['ex-president Ana Ruiz', 'Ana', 'ex-president'],
  ['The army shot Amina Diallo', 'Amina', undefined],
  ['Amina Diallo said', 'Amina', undefined],
];

describe('titles', () => {
  for (const [text, name, title] of CASES) {
    it(`${title ?? 'none'} in “${text}”`, () => {
      const tokens = tokenize(text);
      assert.equal(
        titleBefore(
          tokens,
          tokens.findIndex((token) => token.text === name),
        ),
        title,
      );
    });
  }
});
