import { deepStrictEqual } from 'node:assert/strict';
import { airDefences } from '../../../src/core/extract/extractors/air-defences.js';
import type { ArticleContext } from '../../../src/core/extract/types.js';

function found(text: string): string[] {
  const nations = { ofPeople: (words: string) => (words === 'Russian' ? {} : undefined) };
  const context = { article: { text }, sentences: [{ start: 0, end: text.length }], resources: { lexicons: { nations } } };
  return airDefences.extract(context as unknown as ArticleContext).map(({ start, end }) => text.slice(start, end));
}

describe('air defences that act', () => {
  for (const [text, ...expected] of [
    ['Air defence systems intercepted ten drones.', 'Air defence systems'],
    ['Overnight Russian air defense systems reportedly shot down ten drones.', 'Russian air defense systems'],
    ['Odesa air defence systems have destroyed two missiles.', 'air defence systems'],
    ['The ministry bought air defence systems.'],
    ['A drone hit air defence systems near the port.'],
  ] as const)
    it(text, () => deepStrictEqual(found(text), expected));
});
