import assert from 'node:assert/strict';
import { withFiniteVerb } from '../../../src/core/extract/models/finite-verb.js';

const retagged = (text: string, tags: string): string => withFiniteVerb(text.split(' '), tags.split(' ')).join(' ');

describe('a sentence without a finite verb', () => {
  it('takes the participle that has an object for its verb', () => {
    assert.equal(retagged('Army factions seized the town .', 'NNP NNS VBN DT NN .'), 'NNP NNS VBD DT NN .');
  });

  it('stays as it is where there is a verb, no object, no full stop', () => {
    for (const [text, tags] of [
      ['Army factions said rebels seized the town .', 'NNP NNS VBD NNS VBN DT NN .'],
      ['Three rebels killed in Idlib .', 'CD NNS VBN IN NNP .'],
      ['Army factions seized the town', 'NNP NNS VBN DT NN'],
    ] as const)
      assert.equal(retagged(text, tags), tags);
  });
});
