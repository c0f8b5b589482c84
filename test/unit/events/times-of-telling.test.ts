import { deepStrictEqual } from 'node:assert/strict';
import { isOfProof, isOfSpeech } from '../../../src/core/extract/events/times-of-telling.js';
import type { PlacedMention, SentenceView } from '../../../src/core/extract/events/sentence-view.js';

/** Whether the time in angle brackets is that of a proof, and that of words said before the deed in square ones. */
function toldIn(text: string): [proof: boolean, speech: boolean] {
  const words = text.split(' ');
  const at = (mark: string): number => words.findIndex((word) => word.includes(mark));
  const placed = { from: at('<'), to: at('>') + 1 } as PlacedMention;
  const view = { lower: words.map((word) => word.replace(/[<>[\]]/g, '').toLowerCase()) } as unknown as SentenceView;
  return [isOfProof(view, placed), isOfSpeech(view, placed, at('['))];
}

describe('when something was told', () => {
  const CASES: readonly (readonly [string, boolean, boolean])[] = [
    ['Footage published on <October 11> shows that troops [advanced]', true, false],
    ['A video posted <Monday> shows soldiers [entering] the town', true, false],
    ['Hostages released on <Monday> were [abducted] in May', false, false],
    ['Footage shows troops who [advanced] on <October 11>', false, false],
    ['The ministry said on <Nov. 18> that the army [lost] ten men', false, true],
    ['The ministry said on <Tuesday> rebels [killed] ten men', false, false],
    ['Rebels [killed] ten men on <Tuesday> that week', false, false],
  ];
  for (const [text, ...expected] of CASES) it(text, () => deepStrictEqual(toldIn(text), expected));
});
