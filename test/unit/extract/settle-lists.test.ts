import assert from 'node:assert/strict';
import { Nations } from '../../../src/core/extract/lexicons.js';
import { settleCapitals } from '../../../src/core/extract/settle-capitals.js';
import { settleLists } from '../../../src/core/extract/settle-lists.js';
import type { DraftMention } from '../../../src/core/extract/types.js';

function draftsOf(text: string, marks: readonly (readonly [words: string, kind: 'actor' | 'place', type: string])[]): DraftMention[] {
  return marks.map(([words, kind, type]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind, type, form: 'name', confidence: 0.7, extractor: 'test', reason: '' };
  });
}

const kinds = (drafts: readonly DraftMention[]): string[] => drafts.map(({ kind, type }) => `${kind} ${type}`);

describe('settleLists', () => {
  it('takes a name between two places for a place', () => {
    const text = 'Troops entered Tal Rifa, Deir Salma and Kafr Zita.';
    const drafts = draftsOf(text, [
      ['Tal Rifa', 'place', 'settlement'],
      ['Deir Salma', 'actor', 'person'],
      ['Kafr Zita', 'place', 'settlement'],
    ]);
    assert.deepEqual(kinds(settleLists(drafts, text)), ['place settlement', 'place settlement', 'place settlement']);
  });

  it('takes the last name of villages for one', () => {
    const text = 'Troops entered the villages of Tal Rifa and Deir Salma.';
    const drafts = draftsOf(text, [
      ['Tal Rifa', 'place', 'settlement'],
      ['Deir Salma', 'actor', 'person'],
    ]);
    assert.deepEqual(kinds(settleLists(drafts, text)), ['place settlement', 'place settlement']);
  });

  it('takes all names of villages for such, whatever another finder says of those before', () => {
    const text = 'Troops entered the villages of Tal Rifa, Asfar Naj and Deir Salma.';
    const drafts = draftsOf(text, [
      ['Tal Rifa', 'actor', 'person'],
      ['Asfar Naj', 'actor', 'person'],
      ['Deir Salma', 'actor', 'person'],
    ]);
    assert.deepEqual(kinds(settleLists(drafts, text)), ['place settlement', 'place settlement', 'place settlement']);
  });

  it('takes what troops take for a place, unless the article names such a person', () => {
    const text = 'Militants took over Adan Yabal on Monday.';
    assert.deepEqual(kinds(settleLists(draftsOf(text, [['Adan Yabal', 'actor', 'person']]), text)), ['place settlement']);
    const named = `${text} Omar Adan Yabal is free.`;
    const drafts = draftsOf(named, [
      ['Adan Yabal', 'actor', 'person'],
      ['Omar Adan Yabal', 'actor', 'person'],
    ]);
    assert.deepEqual(kinds(settleLists(drafts, named)), ['actor person', 'actor person']);
  });

  it('leaves people who are listed beside a place', () => {
    const text = 'He met the mayor of Homs, Adel Nasr and Rim Sabbagh.';
    const drafts = draftsOf(text, [
      ['Homs', 'place', 'settlement'],
      ['Adel Nasr', 'actor', 'person'],
      ['Rim Sabbagh', 'actor', 'person'],
    ]);
    assert.deepEqual(kinds(settleLists(drafts, text)), ['place settlement', 'actor person', 'actor person']);
  });
});

describe('settleCapitals', () => {
  const nations = new Nations([{ name: 'United States', aliases: [], demonyms: ['American'], capitals: ['Washington'] }]);

  it('takes a capital that acts for a state', () => {
    const text = 'Washington condemned the raid.';
    assert.deepEqual(kinds(settleCapitals(draftsOf(text, [['Washington', 'actor', 'person']]), text, nations)), ['actor state']);
  });

  it('leaves the surname of a person whom the article names', () => {
    const text = 'Denzel Washington spoke. Later, Washington left.';
    const drafts = draftsOf(text, [['Denzel Washington', 'actor', 'person']]);
    const start = text.lastIndexOf('Washington');
    const short = { ...drafts[0]!, start, end: start + 10 };
    assert.deepEqual(kinds(settleCapitals([...drafts, short], text, nations)), ['actor person', 'actor person']);
  });
});
