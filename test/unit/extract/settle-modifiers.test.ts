import assert from 'node:assert/strict';
import { Nations } from '../../../src/core/extract/lexicons.js';
import { settleModifiers } from '../../../src/core/extract/settle-modifiers.js';
import { settleOperations } from '../../../src/core/extract/settle-operations.js';
import type { ArticleContext, DraftMention } from '../../../src/core/extract/types.js';
import { tokenize } from '../../../src/core/text/tokens.js';

const nations = new Nations([
  { name: 'United States', aliases: ['US'], demonyms: ['American'], capitals: [] },
  { name: 'Britain', aliases: ['UK'], demonyms: ['British'], capitals: [] },
  { name: 'Turkey', aliases: [], demonyms: ['Turkish'], capitals: [] },
]);

type Mark = readonly [words: string, kind: 'actor' | 'place' | 'time', type: string];

/** "US warplanes" is nominal, "US" a name. */
function draftsOf(text: string, marks: readonly Mark[]): DraftMention[] {
  return marks.map(([words, kind, type]) => {
    const start = text.indexOf(words);
    const form = / \p{Ll}/u.test(words) ? 'nominal' : 'name';
    return { start, end: start + words.length, kind, type, form, confidence: 0.7, extractor: 'test', reason: '' };
  });
}

function contextOf(text: string): ArticleContext {
  const tokens = tokenize(text);
  return {
    article: { text },
    resources: { lexicons: { nations } },
    sentenceAt: () => ({ tokens }),
    tags: () => tokens.map((token) => (/^(?:hit|attacked|said|paid|left)$/.test(token.text) ? 'VBD' : 'NN')),
  } as unknown as ArticleContext;
}

const said = (text: string, drafts: readonly DraftMention[]): string[] =>
  drafts.map(({ start, end, kind, type }) => `${kind} ${type}: ${text.slice(start, end)}`);

describe('settleModifiers', () => {
  const CASES: readonly (readonly [string, readonly Mark[], readonly string[]])[] = [
    ['Rebels hit US warship.', [['US', 'place', 'country']], ['actor state: US']],
    ['Rebels left US soil.', [['US', 'place', 'country']], ['place country: US']],
    ['Rebels in the US left.', [['US', 'place', 'country']], ['place country: US']],
    ['He paid US$3,000.', [['US', 'place', 'country']], []],
    ['A crowd-sourced map said so.', [['crowd', 'actor', 'civilians']], []],
    [
      'Report LCR-2024-0519 was said.',
      [
        ['LCR', 'actor', 'media'],
        ['2024', 'time', 'date'],
      ],
      [],
    ],
    ['It was said by pro-rebel accounts.', [['pro-rebel', 'actor', 'armed-group']], []],
    ['The UK-based monitor said so.', [['UK', 'place', 'country']], []],
    ['Jets hit Iran-linked targets.', [['Iran', 'place', 'country']], []],
    [
      'US and British warplanes attacked.',
      [
        ['US', 'actor', 'state'],
        ['British warplanes', 'actor', 'military'],
      ],
      ['actor military: US and British warplanes'],
    ],
    [
      'Turkish and SNA fighters attacked.',
      [
        ['Turkish', 'actor', 'state'],
        ['SNA fighters', 'actor', 'armed-group'],
      ],
      ['actor armed-group: Turkish and SNA fighters'],
    ],
    [
      'Turkey and SNA fighters attacked.',
      [
        ['Turkey', 'actor', 'state'],
        ['SNA fighters', 'actor', 'armed-group'],
      ],
      ['actor state: Turkey', 'actor armed-group: SNA fighters'],
    ],
    [
      'The militant group Ansar attacked.',
      [
        ['militant', 'actor', 'armed-group'],
        ['Ansar', 'actor', 'armed-group'],
      ],
      ['actor armed-group: Ansar'],
    ],
    ['The militant group attacked.', [['militant', 'actor', 'armed-group']], ['actor armed-group: militant']],
  ];
  for (const [text, marks, expected] of CASES)
    it(text, () => assert.deepEqual(said(text, settleModifiers(draftsOf(text, marks), contextOf(text))), expected));
});

describe('settleOperations', () => {
  const placesLeft = (text: string, ...names: readonly string[]): string[] =>
    said(
      text,
      settleOperations(
        draftsOf(
          text,
          names.map((name): Mark => [name, 'place', 'settlement']),
        ),
        text,
      ),
    );

  it('finds no place in the code names of operations', () => {
    assert.deepEqual(placesLeft('Ankara launched two operations: River Shield (2016) and Olive Branch (2018).', 'River', 'Olive Branch'), []);
    assert.deepEqual(placesLeft('The Olive Branch operation began in Afrin.', 'Olive Branch', 'Afrin'), ['place settlement: Afrin']);
    assert.deepEqual(placesLeft('Troops entered the Calm Spring and River Shield operation zones.', 'Calm Spring', 'River'), []);
  });

  it('leaves towns, and what no operation is called', () => {
    assert.deepEqual(placesLeft('The Mosul operation began.', 'Mosul'), ['place settlement: Mosul']);
    assert.deepEqual(placesLeft('They moved to Olive Branch in May.', 'Olive Branch'), ['place settlement: Olive Branch']);
  });
});
