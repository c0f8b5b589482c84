import assert from 'node:assert/strict';
import path from 'node:path';
import { readEditCases } from '../../../bench/anchors/edit-scripts.js';
import type { AnchorText } from '../../../src/core/anchor/types.js';
import { fingerprintSentences } from '../../../src/core/anchor/fingerprints.js';
import { textHash } from '../../../src/core/model/ids.js';
import { LIKE, likeness, textPrints } from '../../../src/core/sidecar/same-article.js';

const { cases } = readEditCases(path.join(import.meta.dirname, '../../fixtures/edits'));
const sidecarOf = ({ text, units }: AnchorText): string =>
  `dateline: 1\narticle:\n  text: "${textHash(text)}"\n  sentences: "${fingerprintSentences(units)}"\nmentions:\n  - id: a\n`;
const like = (before: AnchorText, after: AnchorText): number => likeness(sidecarOf(before), textPrints(after.text, after.units));

describe('the article that a sidecar was made for', () => {
  it('is its very text, and nothing else is', () => {
    for (const { before, after } of cases.slice(0, 40)) {
      assert.equal(like(before, before), 1);
      if (textHash(before.text) !== textHash(after.text)) assert.ok(like(before, after) < 1);
    }
  });

  it('is told in every edited version of it', () => {
    for (const { name, before, after } of cases) assert.ok(like(before, after) > LIKE + 0.1, `${name}: ${like(before, after)}`);
  });

  it('is told from every other article', () => {
    const articles = [...new Map(cases.map(({ article, before }) => [article, before])).values()];
    for (const one of articles) for (const other of articles) if (one !== other) assert.ok(like(one, other) < 0.1);
  });

  it('is not told by a few sentences, nor by words of another section', () => {
    const { before } = cases[0]!;
    const few = { ...before, units: before.units.slice(0, 3) };
    assert.equal(likeness(sidecarOf({ ...few, text: 'x' }), textPrints(before.text, before.units)), 0);
    assert.equal(likeness(`dateline: 1\nmentions:\n  - note: "${textHash(before.text)}"\n`, textPrints(before.text, before.units)), 0);
    assert.equal(likeness('', textPrints(before.text, before.units)), 0);
  });
});
