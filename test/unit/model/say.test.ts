import assert from 'node:assert/strict';
import { issueOf } from '../../../src/core/model/issue.js';
import { say, textOf } from '../../../src/core/model/say.js';

describe('what the core says', () => {
  it('is English with the values in place', () => {
    assert.equal(textOf(say('{0} reports of {1}, {0} in all', 3, 'Karvo')), '3 reports of Karvo, 3 in all');
    assert.equal(textOf(say('a quotation without its speaker')), 'a quotation without its speaker');
  });

  it('takes what is said into a sentence', () =>
    assert.equal(
      textOf(say('{0} cannot be read: {1}', say('our side'), say('line {0}: {1}', 2, 'a tab'))),
      'our side cannot be read: line 2: a tab',
    ));

  it('does not fill in values that look like places for values', () =>
    assert.equal(textOf(say('"{0}" now reads "{1}"', '{1}', '{0}')), '"{1}" now reads "{0}"'));

  it('is plain data', () => {
    const said = say('{0}: {1} of {2}', say('the base'), 1, 'two');
    assert.deepEqual(JSON.parse(JSON.stringify(said)), said);
    assert.deepEqual(structuredClone(said), said);
  });

  it('is the English message of an issue', () => {
    const said = say('{0} is not a list', 'events');
    const { message, ...rest } = issueOf('not-a-list', 'error', said, { start: 1, end: 2 });
    assert.equal(message, 'events is not a list');
    assert.deepEqual(rest, { code: 'not-a-list', severity: 'error', said, span: { start: 1, end: 2 } });
    assert.ok(!('span' in issueOf('empty', 'error', said)));
  });
});
