import assert from 'node:assert/strict';
import { isSaid, stringsOf } from '../../../scripts/l10n/strings.js';
import { say } from '../../../src/core/model/say.js';
import { evidenceWords } from '../../../src/extension/present/incident-words.js';
import { told } from '../../../src/extension/present/told.js';

describe('what comparing says, in other languages', () => {
  /** Says what it was asked for, so that a sentence nobody translates is told from one that is. */
  const marking = { t: (message: string, ...values: string[]) => `<${[message, ...values].join('|')}>` } as Parameters<typeof told>[0];

  it('is collected for translation', () => {
    const templates = stringsOf('src/core/compare', isSaid);
    assert.ok(templates.size >= 15);
    for (const one of ['{0} and {1} do not agree', 'the same place', "a person's decision"]) assert.ok(templates.has(one), one);
  });

  it('is told with its values', () => assert.equal(told(marking, say('{0} denies what {1} reports', 'a', 'b')), '<{0} denies what {1} reports|a|b>'));

  it('says each part of the evidence', () =>
    assert.equal(evidenceWords(marking, 'the same place, the same day, a guess'), '<the same place>, <the same day>, <a guess>'));
});
