import { deepStrictEqual } from 'node:assert/strict';
import { figureMeasures } from '../../../src/core/extract/refiners/figure-measures.js';
import type { ArticleContext, Draft } from '../../../src/core/extract/types.js';

interface Told {
  readonly measure: string;
  readonly inferred?: boolean;
}

/** The measure of a figure whose noun says `own`, and that so many events have. */
function measureOf(own: string | undefined, ...events: readonly Told[]): string | undefined {
  const draft = {
    mentions: [{ id: 'f', kind: 'figure', value: { min: 2, max: 2, bound: 'exactly', ...(own ? { measure: own } : {}) } }],
    entities: [],
    events: events.map((told) => ({ arguments: [{ role: 'figure', mention: 'f', ...told }] })),
  } as unknown as Draft;
  const { value } = figureMeasures.refine(draft, {} as ArticleContext).mentions[0]!;
  return value && 'measure' in value ? value.measure : undefined;
}

describe('the measure of a figure', () => {
  it('is what became of those who are counted', () => {
    deepStrictEqual(measureOf('personnel', { measure: 'killed' }), 'killed');
    deepStrictEqual(measureOf(undefined, { measure: 'displaced' }), 'displaced');
    deepStrictEqual(measureOf('detained', { measure: 'killed' }), 'killed');
  });

  it('stays what the noun says, where no event says what became of them', () => {
    deepStrictEqual(measureOf('personnel', { measure: 'personnel' }), 'personnel');
    deepStrictEqual(measureOf('equipment', { measure: 'killed' }), 'equipment');
    deepStrictEqual(measureOf('personnel'), 'personnel');
  });

  it('is that of the event that grammar ties it to', () =>
    deepStrictEqual(measureOf('personnel', { measure: 'wounded', inferred: true }, { measure: 'killed' }), 'killed'));
});
