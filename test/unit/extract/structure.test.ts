import { deepStrictEqual } from 'node:assert/strict';
import { createContext } from '../../../src/core/extract/analyze.js';
import { structure } from '../../../src/core/extract/extractors/structure.js';
import type { Resources } from '../../../src/core/extract/types.js';
import { readArticle } from '../../../src/core/text/article.js';

/** Knows one town and no state. */
const RESOURCES = {
  gazetteer: { has: (name: string) => name === 'Aleppo', find: () => [] },
  lexicons: { nations: { nameOf: () => undefined, named: () => undefined }, groups: { find: () => undefined } },
} as unknown as Resources;

function mediaIn(text: string): string[] {
  const article = readArticle(text);
  const context = createContext(article, article.details, RESOURCES, { always: [], never: [] });
  return structure
    .extract(context)
    .filter(({ type }) => type === 'media')
    .map(({ start, end }) => text.slice(start, end));
}

describe('what the structure of an article names', () => {
  const body = 'A doctor told Orontes Online that Orontes Onliners had come.\n\nPhoto: Orontes Online\n';

  it('is the outlet of its details, wherever the text says its name', () =>
    deepStrictEqual(mediaIn(`---\ntitle: A town mourns\noutlet: Orontes Online\n---\n${body}`), ['Orontes Online', 'Orontes Online']));

  it('is nothing where the outlet is not named, or is named like a place', () => {
    deepStrictEqual(mediaIn('A doctor told Orontes Online what happened.\n'), []);
    deepStrictEqual(mediaIn('---\noutlet: Aleppo\n---\nShells fell on Aleppo.\n'), []);
  });
});
