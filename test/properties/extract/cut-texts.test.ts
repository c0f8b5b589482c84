import assert from 'node:assert/strict';
import fc from 'fast-check';
import { benchResources } from '../../../bench/eval/analyse.js';
import { readCorpus } from '../../../scripts/corpus/read.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';

/** Articles as they arrive: cut off in the middle of a sentence, glued to the next one, words lost. */
describe('analysis of cut texts', () => {
  const resources = benchResources();
  const paragraphs = readCorpus('data/corpus/test')
    .flatMap(({ text }) => text.split(/\n+/))
    .filter((text) => text.length > 20)
    .map((text) => text.split(/(?<=\s)/));
  const piece = fc
    .tuple(fc.constantFrom(...paragraphs), fc.nat(), fc.nat(), fc.nat())
    .map(([words, from, to, lost]) => words.slice(from % words.length, 1 + (to % words.length)).filter((_, i) => i % (2 + (lost % 40)) !== 1));
  const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.flat().join(''));

  it('answers with the words that stand in the text, whatever is missing', () =>
    fc.assert(
      fc.property(text, (cut) => {
        const { mentions, events } = analyze(cut, resources, PIPELINE, { details: { published: '2024-11-28' } });
        for (const { start, end, text: words } of [...mentions, ...events.map(({ trigger }) => trigger)]) assert.equal(cut.slice(start, end), words);
      }),
      { numRuns: 300 },
    )).timeout(60_000);
});
