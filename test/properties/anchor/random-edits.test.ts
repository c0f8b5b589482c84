import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { applyRandomEdits, type RandomEdit } from '../../../bench/anchors/random-edits.js';
import { readCorpus } from '../../../scripts/corpus/read.js';
import { fingerprintSentences } from '../../../src/core/anchor/fingerprints.js';
import { resolveAnchors } from '../../../src/core/anchor/resolve.js';
import { anchorText, selectSpans } from '../../../src/core/anchor/select.js';
import { foldSpace } from '../../../src/core/model/ids.js';
import { readArticle } from '../../../src/core/text/article.js';

/** Random edits of a run; each article gets one to four. */
const EDITS = Number(process.env['DATELINE_RANDOM_EDITS'] ?? 10_000);
const SEED = Number(process.env['DATELINE_SEED'] ?? Date.now() % 2 ** 31);

const bases = readCorpus(path.join(import.meta.dirname, '../../fixtures/edits/articles')).map(({ text, marks, events }) => {
  const source = anchorText(readArticle(text));
  const spans = [
    ...marks.map(({ kind, start, end }) => ({ kind, start, end })),
    ...events.map(({ trigger }) => ({ kind: 'event' as const, start: trigger.start, end: trigger.end })),
  ];
  const requests = spans.map(({ kind, start, end }) => ({ kind, selector: selectSpans(source, [{ start, end }]) }));
  return { text, requests, row: fingerprintSentences(source.units), sentences: source.units.map(({ folded }) => folded) };
});
const foreign = bases.flatMap(({ sentences }) => sentences.filter((sentence) => sentence.length > 30));

const edit: fc.Arbitrary<RandomEdit> = fc.record({ kind: fc.nat(1000), at: fc.nat(1_000_000), with: fc.nat(1_000_000) });

describe('random edits of articles', () => {
  it(`an annotation accepted as same or moved shows the same words in the same sentence (seed ${SEED})`, function () {
    this.timeout(600_000);
    let count = 0;
    const runs = Math.ceil(EDITS / 2.4);
    fc.assert(
      fc.property(
        fc.nat(bases.length - 1),
        fc.array(edit, { minLength: 1, maxLength: 4, size: 'max' }),
        fc.integer({ min: 2, max: 6 }),
        (which, edits, every) => {
          count += edits.length;
          const { text, requests, row } = bases[which]!;
          const after = applyRandomEdits(text, edits, foreign).text;
          const asked = requests.filter((_, i) => i % every === 0);
          const anchors = resolveAnchors(anchorText(readArticle(after)), asked, { sentences: row });
          const folded = foldSpace(after);
          for (const [i, anchor] of anchors.entries()) {
            if (anchor.outcome !== 'same' && anchor.outcome !== 'moved') continue;
            const { selector } = asked[i]!;
            const words = anchor.spans!.map(({ start, end }) => foldSpace(after.slice(start, end)));
            assert.deepEqual(words, selector.quotes);
            assert.ok(folded.includes(selector.in), `"${selector.in}" is not in the text any more`);
          }
        },
      ),
      { numRuns: runs, seed: SEED, verbose: false },
    );
    console.log(`      ${count} random edits on ${runs} texts`);
  });
});
