import assert from 'node:assert/strict';
import { createContext } from '../../../src/core/extract/analyze.js';
import { readLexicons } from '../../../src/core/extract/lexicons.js';
import type { Parse } from '../../../src/core/extract/models/types.js';
import type { DraftMention, Resources } from '../../../src/core/extract/types.js';
import { settleUses } from '../../../src/core/extract/uses/settle-uses.js';
import { useFeatures } from '../../../src/core/extract/uses/use-features.js';
import { packUseModel, readUseModel } from '../../../src/core/extract/uses/use-model.js';
import { readArticle } from '../../../src/core/text/article.js';

const LEXICONS = readLexicons(new TextEncoder().encode(JSON.stringify({ 'nations.txt': 'Chad | Chadian | N’Djamena\nNiger | Nigerien | Niamey' })));

/** "Envoys wrote to Chad ." as the parser would have it: each word's tag, relation and head. */
const TREES: Readonly<Record<string, readonly (readonly [tag: string, rel: string, head: number])[]>> = {
  'Envoys wrote to Chad .': [
    ['NNS', 'nsubj', 1],
    ['VBD', 'root', -1],
    ['IN', 'case', 3],
    ['NNP', 'obl', 1],
    ['.', 'punct', 1],
  ],
  "Chad 's army left .": [
    ['NNP', 'nmod:poss', 2],
    ['POS', 'case', 0],
    ['NN', 'nsubj', 3],
    ['VBD', 'root', -1],
    ['.', 'punct', 3],
  ],
};

function parseOf(words: readonly string[]): Parse {
  const tree = TREES[words.join(' ')] ?? words.map(() => ['NN', 'dep', -1] as const);
  return { pos: tree.map(([tag]) => tag), rel: tree.map(([, rel]) => rel), head: tree.map(([, , head]) => head) };
}

let parses = 0;

/** Settles the names of a text, given as words, kind, how sure the finder is, and which finder; `score` is the model's answer to everything. */
function settled(text: string, score: number, ...names: (readonly [string, 'actor' | 'place', number, string?])[]): string[] {
  const resources = {
    lexicons: LEXICONS,
    gazetteer: { has: () => false, find: () => [] },
    models: {
      tagWords: (words: readonly string[]) => words.map(() => 'NN'),
      parse: ({ words }: { words: readonly string[] }) => (parses++, parseOf(words)),
      clusterOf: () => 0,
    },
    uses: { score: () => score },
  } as unknown as Resources;
  const drafts = names.map(([words, kind, confidence, extractor = 'tagger']): DraftMention => {
    const start = text.indexOf(words);
    const type = kind === 'actor' ? 'state' : 'country';
    return { start, end: start + words.length, kind, type, form: 'name', confidence, extractor, reason: '' };
  });
  const context = createContext(readArticle(text), {}, resources, { always: [], never: [] });
  return settleUses(drafts, drafts, context).map(({ kind, type, start, end }) => `${kind} ${type ?? ''}: ${text.slice(start, end)}`);
}

describe('settleUses', () => {
  const text = 'Envoys wrote to Chad.';

  it('turns a doubtful place that the model takes for an actor, and the other way round', () => {
    assert.deepEqual(settled(text, 2, ['Chad', 'place', 0.6]), ['actor state: Chad']);
    assert.deepEqual(settled(text, -2, ['Chad', 'actor', 0.6]), ['place country: Chad']);
  });

  it('keeps what was chosen where the model hardly leans to the other kind', () => {
    assert.deepEqual(settled(text, 0.1, ['Chad', 'place', 0.6]), ['place country: Chad']);
  });

  it('keeps what a workspace has taught, and names of neither state nor town', () => {
    assert.deepEqual(settled(text, 2, ['Chad', 'place', 0.6, 'taught']), ['place country: Chad']);
    assert.deepEqual(settled(text, -2, ['Envoys', 'actor', 0.6]), ['actor state: Envoys']);
  });

  it('does not parse for a name that the finders are sure of', () => {
    parses = 0;
    assert.deepEqual(settled(text, -2, ['Chad', 'actor', 0.99]), ['actor state: Chad']);
    assert.equal(parses, 0);
    settled(text, -2, ['Chad', 'actor', 0.6]);
    assert.equal(parses, 1);
  });
});

describe('useFeatures', () => {
  const featuresOf = (sentence: string, covers: readonly string[] = []): string[] => {
    const words = sentence.split(' ');
    const from = words.indexOf('Chad');
    return useFeatures({
      words,
      parse: parseOf(words),
      from,
      to: from + 1,
      sort: 'country',
      covers,
      opinion: -0.4,
      place: 0.6,
      heading: false,
      clusterOf: (word) => word.length,
    });
  };

  it('tells relation, preposition and governor', () => {
    const features = featuresOf('Envoys wrote to Chad .');
    for (const wanted of ['r=obl country', 'p=to country', 'h=wrote', 'fp=5 to', 'o=-2', 'g=3']) assert.ok(features.includes(wanted), wanted);
  });

  it('tells what the name possesses, and of what kind that is', () => {
    const features = featuresOf("Chad 's army left .", ['place', '', 'actor', '', '']);
    for (const wanted of ['own=army', 'ownk=actor country', 'ownr=nsubj actor']) assert.ok(features.includes(wanted), wanted);
    assert.ok(!featuresOf('Envoys wrote to Chad .').some((feature) => feature.startsWith('own')));
  });
});

describe('model of uses', () => {
  it('is read as it was packed, in steps of 1/32, weak weights left out', () => {
    const model = readUseModel(
      packUseModel(
        new Map([
          ['', 0.5],
          ['h=talk', 1.25],
          ['h=road', -2],
          ['h=weak', 0.01],
        ]),
      ),
    );
    assert.equal(model.score([]), 0.5);
    assert.equal(model.score(['h=talk']), 1.75);
    assert.equal(model.score(['h=road', 'h=weak', 'h=unknown']), -1.5);
  });
});
