import assert from 'node:assert/strict';
import { withFiniteVerb } from '../../../src/core/extract/models/finite-verb.js';

const retagged = (text: string, tags: string): string => withFiniteVerb(text.split(' '), tags.split(' ')).join(' ');

describe('a sentence without a finite verb', () => {
  it('takes the participle that has an object for its verb', () => {
    assert.equal(retagged('Army factions seized the town .', 'NNP NNS VBN DT NN .'), 'NNP NNS VBD DT NN .');
  });

  it('has one behind ", which", too', () => {
    assert.equal(
      retagged('the town , which the army seized with tanks , lies here .', 'DT NN , WDT DT NN VBN IN NNS , VBZ RB .'),
      'DT NN , WDT DT NN VBD IN NNS , VBZ RB .',
    );
    assert.equal(
      retagged('the town , which the army has seized , lies here .', 'DT NN , WDT DT NN VBZ VBN , VBZ RB .'),
      'DT NN , WDT DT NN VBZ VBN , VBZ RB .',
    );
  });

  it('stays as it is where there is a verb, no object, no full stop', () => {
    for (const [text, tags] of [
      ['Army factions said rebels seized the town .', 'NNP NNS VBD NNS VBN DT NN .'],
      ['Three rebels killed in Idlib .', 'CD NNS VBN IN NNP .'],
      ['Army factions seized the town', 'NNP NNS VBN DT NN'],
    ] as const)
      assert.equal(retagged(text, tags), tags);
  });

  it('stands behind the day that a sentence opens with', () => {
    assert.equal(retagged('Turkey on Sunday deployed tanks .', 'NNP IN NNP JJ NNS .'), 'NNP IN NNP VBD NNS .');
    assert.equal(retagged('Rebels met on Sunday .', 'NNS VBD IN NNP .'), 'NNS VBD IN NNP .');
    assert.equal(retagged('Rebels said on Sunday captured tanks burned .', 'NNS VBD IN NNP JJ NNS VBD .'), 'NNS VBD IN NNP JJ NNS VBD .');
  });
});
