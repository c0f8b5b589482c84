import assert from 'node:assert/strict';
import { isNoPlace, trimActor, withoutGroup } from '../../../src/core/extract/trim-mention.js';
import { tokenize } from '../../../src/core/text/tokens.js';

/** The words of `text` that remain of the span over `words`. */
function trimmed(text: string, words: string, isName: boolean): string | undefined {
  const tokens = tokenize(text);
  const start = tokens.findIndex((token) => token.start === text.indexOf(words));
  const end = tokens.findIndex((token) => token.end === text.indexOf(words) + words.length) + 1;
  const kept = trimActor(tokens, { start, end }, isName);
  return kept && text.slice(tokens[kept.start]!.start, tokens[kept.end - 1]!.end);
}

describe('trimActor', () => {
  for (const [text, words, isName, kept] of [
    ['Kharkiv Gov. Oleh Syniehubov said so.', 'Kharkiv Gov. Oleh Syniehubov', true, 'Oleh Syniehubov'],
    ['Sgt Tonroe was born there.', 'Sgt Tonroe', true, 'Tonroe'],
    ["Russia's defence ministry meanwhile insisted.", 'defence ministry meanwhile', false, 'defence ministry'],
    ['It cut off a source of fuel.', 'source', false, undefined],
    ['A source said so.', 'source', false, 'source'],
    ['Its 15-year insurgency has killed thousands.', '15-year insurgency', false, undefined],
    ['Operation Steel Curtain began.', 'Operation Steel Curtain', true, undefined],
    ['A VBIED was found.', 'VBIED', true, undefined],
    ['Twin bombs went off.', 'Twin', true, undefined],
    ['The Boston Marathon was called off.', 'Boston Marathon', true, undefined],
    ['Twin brothers Ali and Omar fled.', 'Twin brothers', false, 'Twin brothers'],
    ['He told reporters US forces had left.', 'reporters US forces', false, 'US forces'],
    ['Monitoring group the Assistance Network said so.', 'Monitoring group the Assistance Network', true, 'Assistance Network'],
    ['Save the Children said so.', 'Children', false, 'Save the Children'],
    ["With God's help, our forces advanced.", 'God', true, undefined],
    ["The Lord's Resistance Army fled.", "Lord's Resistance Army", true, "Lord's Resistance Army"],
    ['Oleh Syniehubov said so.', 'Oleh Syniehubov', true, 'Oleh Syniehubov'],
  ] as const)
    it(`keeps ${kept === undefined ? 'nothing' : `"${kept}"`} of "${words}" in "${text}"`, () => assert.equal(trimmed(text, words, isName), kept));
});

describe('withoutGroup', () => {
  for (const [words, kept] of [
    ['Islamic State group', 'Islamic State'],
    ['Sultan Osman group', 'Sultan Osman'],
    ['PKK terrorist organization', 'PKK'],
    ['Daesh terror group', 'Daesh'],
    ['Turkish group', 'Turkish group'],
    ['Islamist group', 'Islamist group'],
    ['rebel group', 'rebel group'],
    ['Crisis Group', 'Crisis Group'],
  ] as const)
    it(`keeps "${kept}" of "${words}"`, () => {
      const tokens = tokenize(words);
      const { start, end } = withoutGroup(tokens, { start: 0, end: tokens.length }, (name) => name === 'Daesh');
      assert.equal(words.slice(tokens[start]!.start, tokens[end - 1]!.end), kept);
    });
});

describe('isNoPlace', () => {
  for (const [text, words, expected] of [
    ['They vowed to end Naxalism.', 'Naxalism', true],
    ['It was part of Operation Inherent Resolve.', 'Operation Inherent Resolve', true],
    ['It hit an ISIL-held building.', 'ISIL-held', true],
    ['They fled to Al-Bab.', 'Al-Bab', false],
    ['The army fired Grad missiles.', 'Grad', true],
    ['The Justice and Development (AK) Party won.', 'AK', true],
    ['They fled to Grad.', 'Grad', false],
  ] as const)
    it(`says ${expected ? 'no place' : 'a place'} of "${words}"`, () => {
      const tokens = tokenize(text);
      const start = tokens.findIndex((token) => token.start === text.indexOf(words));
      const end = tokens.findIndex((token) => token.end === text.indexOf(words) + words.length) + 1;
      assert.equal(isNoPlace(tokens, { start, end }), expected);
    });
});
