import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadModels } from '../../../src/core/extract/models/load.js';
import type { Models, TaggedWords } from '../../../src/core/extract/models/types.js';
import { splitSentences } from '../../../src/core/text/sentences.js';

const FOLDER = path.join(import.meta.dirname, '../../../data/models');
let models: Models;

const tagged = (words: readonly string[]): TaggedWords => ({ words, tags: models.tagWords(words) });
const sentencesOf = (text: string): string[][] =>
  splitSentences(text, { start: 0, end: text.length }).map((sentence) => sentence.tokens.map((token) => token.text));

/** "kind type: words" of every mention. */
function mentionsIn(text: string): string[] {
  const sentences = sentencesOf(text);
  return models
    .mentions(sentences.map(tagged))
    .flatMap((spans, s) => spans.map(({ kind, type, start, end }) => `${kind} ${type}: ${sentences[s]!.slice(start, end).join(' ')}`));
}

before(function () {
  this.timeout(30_000);
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.bin'));
  models = loadModels(new Map(files.map((name) => [path.basename(name, '.bin'), new Uint8Array(readFileSync(path.join(FOLDER, name)))])));
});

describe('trained models', () => {
  it('name persons, organizations and locations', () => {
    const sentences = sentencesOf('Angela Merkel flew to Nairobi on Monday. The United Nations thanked Kenya.');
    const names = models.names
      .tag(sentences)
      .map((spans, s) => spans.map(({ label, start, end }) => `${label} ${sentences[s]!.slice(start, end).join(' ')}`));
    assert.deepEqual(names, [
      ['PER Angela Merkel', 'LOC Nairobi'],
      ['ORG United Nations', 'LOC Kenya'],
    ]);
  });

  it('find actors by name and by common noun, and tell acting states from places', () => {
    assert.deepEqual(mentionsIn('Rebels attacked soldiers near Goma on Tuesday, residents said.'), [
      'actor armed-group: Rebels',
      'actor military: soldiers',
      'place settlement: Goma',
      'actor civilians: residents',
    ]);
    const found = mentionsIn('Turkey accused the militants of crossing the border. Soldiers were sent to Kampala.');
    assert.ok(found.includes('actor state: Turkey'), found.join('; '));
    assert.ok(found.includes('place settlement: Kampala'), found.join('; '));
  });

  it('find nothing where nobody acts', () => {
    assert.deepEqual(mentionsIn('It was cold and the roof had been repaired twice.'), []);
  });

  it('give probabilities', () => {
    for (const span of models.mentions(sentencesOf('Fighters attacked Kidal.').map(tagged)).flat()) {
      assert.ok(span.confidence > 0 && span.confidence <= 1);
      assert.ok(span.typeConfidence > 0 && span.typeConfidence <= 1);
    }
  });

  it('parse a sentence into one tree', () => {
    const words = ['The', 'army', 'attacked', 'the', 'village', 'on', 'Sunday', '.'];
    const { pos, head, rel } = models.parse(tagged(words));
    assert.deepEqual(pos, ['DT', 'NN', 'VBD', 'DT', 'NN', 'IN', 'NNP', '.']);
    assert.deepEqual(head, [1, 2, -1, 4, 2, 6, 2, 2]);
    assert.deepEqual(rel, ['det', 'nsubj', 'root', 'det', 'obj', 'case', 'obl', 'punct']);
  });

  it('take warplanes for planes, whatever stands before them', () => {
    const words = ['People', 'died', 'when', 'government', 'warplanes', 'struck', 'a', 'market', '.'];
    assert.deepEqual(models.tagWords(words).slice(3, 6), ['NN', 'NNS', 'VBD']);
  });

  it('give every sentence one root and no circles, whatever stands in it', () => {
    for (const words of [[], ['.'], ['(', ')', '(', ')'], ['the', 'the', 'the', 'of', 'of'], Array<string>(200).fill('x')]) {
      const { head } = models.parse(tagged(words));
      assert.equal(head.length, words.length);
      assert.equal(head.filter((h) => h === -1).length, words.length ? 1 : 0);
      head.forEach((_, i) => {
        let steps = 0;
        for (let at = i; at >= 0; at = head[at]!) assert.ok(++steps <= words.length, 'a circle');
      });
    }
  });

  it('say the same twice', () => {
    const text = 'Government troops recaptured Hodeidah from the Houthis, Reuters reported.';
    assert.deepEqual(mentionsIn(text), mentionsIn(text));
  });
});
