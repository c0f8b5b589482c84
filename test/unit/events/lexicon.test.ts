import assert from 'node:assert/strict';
import { isOfClass, type WordClassName } from '../../../src/core/extract/events/word-class.js';
import { triggerLexicon } from '../../../src/core/extract/events/trigger-lexicon.js';
import { subEventOfNote } from '../../../src/core/extract/events/acled-note.js';
import { ACLED } from '../../../src/core/model/acled.js';
import { readNotes } from '../../../bench/eval/acled-notes.js';

/** Conditions with a meaning of their own, beside the classes of nouns. */
const OWN = new Set([
  'noobj',
  'both',
  'people',
  'figure-people',
  'person-place',
  'money',
  'martyr',
  'fire',
  'suspect',
  'back',
  'phone',
  'to-do',
  'officials',
]);

describe('conditions of the lexicon', () => {
  it('name classes that there are', () => {
    const names = new Set(
      [...triggerLexicon().verbs.values()].flat().flatMap(({ conditions }) => conditions.map((name) => name.replace(/^subj-/, ''))),
    );
    for (const name of names) if (!OWN.has(name)) assert.doesNotThrow(() => isOfClass('army', name as WordClassName), name);
  });
});

describe('notes of conflict data', () => {
  it('are labelled by ACLED’s names', () => {
    for (const part of ['train', 'test']) for (const { sub, text } of readNotes(part)) assert.ok(sub in ACLED && text.length > 20, `${sub}: ${text}`);
  });
  for (const [text, sub] of [
    ['On 3 May 2020, police fired tear gas at teachers who marched in Lome.', 'Protest with intervention'],
    ['On 3 May 2020, sappers defused a bomb near Kirkuk. Nobody was hurt.', 'Disrupted weapons use'],
    ['On 3 May 2020, rebels captured the town of Obo from the army.', 'Non-state actor overtakes territory'],
    ['On 3 May 2020, helicopters dropped chlorine on a village near Hama.', 'Chemical weapon'],
  ] as const)
    it(`tell ${sub}`, () => assert.equal(subEventOfNote(text), sub));
});
