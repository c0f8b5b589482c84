import assert from 'node:assert/strict';
import { anchorText } from '../../../src/core/anchor/select.js';
import { prepareAdjudication, takeChoices } from '../../../src/core/sidecar/agreement/adjudication.js';
import type { CoderDocument } from '../../../src/core/sidecar/agreement/adjudicate.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import type { SidecarEdit, SidecarMention } from '../../../src/core/sidecar/types.js';
import { readArticle } from '../../../src/core/text/article.js';

const TEXT = 'The army said 12 people died in Homs. The rebels denied it.';
const mention = (id: string, quote: string, more: Partial<SidecarMention> = {}): SidecarMention => ({
  id,
  kind: 'actor',
  selector: { quotes: [quote], in: 'The army said 12 people died in Homs.', nth: 1, repeat: 1 },
  decision: 'confirmed',
  ...more,
});
const coder = (name: string, ...items: SidecarMention[]): CoderDocument => {
  const { text } = applyEdits(
    '',
    items.map((item): SidecarEdit => ({ do: 'put-mention', item })),
  );
  return { coder: name, document: mergeDocument({ source: anchorText(readArticle(TEXT)), reading: readSidecar(text) }) };
};
const signature = { by: 'QX', at: '2026-11-28' };
const homs = mention('h', 'Homs', { kind: 'place', type: 'settlement' });

describe('adjudication', () => {
  const anna = coder('anna', homs, mention('a', 'The army', { type: 'military' }), mention('f', '12 people', { kind: 'figure' }));
  const ben = coder('ben', homs, mention('a', 'The army', { type: 'armed-group' }));
  const cleo = coder('cleo', homs, mention('a', 'The army', { type: 'military', by: 'C' }));
  const gold = (...edits: SidecarEdit[]) => readSidecar(applyEdits('', edits).text).sidecar;
  const { agreed, questions } = prepareAdjudication([anna, ben, cleo], gold(), signature);

  it('takes over what all say, and asks about the rest in order of the article, those who say the same together', () => {
    assert.deepEqual(
      agreed.map((edit) => edit.do === 'put-mention' && [edit.item.id, edit.item.note, edit.item.by]),
      [['h', 'from anna, ben, cleo', 'QX']],
    );
    assert.deepEqual(
      questions.map(({ start, end, choices, silent }) => [TEXT.slice(start, end), choices.map(({ coders, what }) => [...coders, ...what]), silent]),
      [
        [
          'The army',
          [
            ['anna', 'cleo', 'actor', 'military'],
            ['ben', 'actor', 'armed-group'],
          ],
          [],
        ],
        ['12 people', [['anna', 'figure']], ['ben', 'cleo']],
      ],
    );
  });

  it('writes one, both or neither, with whose it was, and asks no more', () => {
    const [army, figure] = questions;
    const one = gold(...agreed, ...takeChoices([army!.choices[0]!]), ...figure!.neither);
    assert.deepEqual(
      one.mentions.map(({ id, decision, note, by }) => [id, decision, note, by]),
      [
        ['h', 'confirmed', 'from anna, ben, cleo', 'QX'],
        ['a', 'confirmed', 'from anna, cleo', 'QX'],
        ['f', 'rejected', 'none of the coders', 'QX'],
      ],
    );
    assert.deepEqual(prepareAdjudication([anna, ben, cleo], one, signature), { settled: 2, agreed: [], questions: [] });
    const both = gold(...takeChoices(army!.choices));
    assert.deepEqual(
      both.mentions.map(({ id, type }) => [id, type]),
      [
        ['a', 'military'],
        ['a-2', 'armed-group'],
      ],
    );
    assert.equal(prepareAdjudication([anna, ben, cleo], both, signature).questions.length, 1);
  });
});
