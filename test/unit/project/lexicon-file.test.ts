import assert from 'node:assert/strict';
import { readLexiconFile, teach } from '../../../src/core/project/lexicon-file.js';

describe('the workspace lexicon', () => {
  it('keeps comments, adds an entry once, and moves words between the lists', () => {
    const first = teach('# ours\nalways:\n  - {words: the Falcons, kind: actor, type: armed-group} # seen in 2019\nnever: []\n', 'never', {
      words: 'Reading',
      kind: 'place',
    });
    assert.match(first, /# ours/);
    assert.match(first, /# seen in 2019/);
    const twice = teach(first, 'never', { words: 'reading', kind: 'place' });
    assert.equal(readLexiconFile(twice).lexicon.never.length, 1);
    const moved = teach(twice, 'always', { words: 'Reading', kind: 'place', type: 'settlement' });
    assert.deepEqual(readLexiconFile(moved).lexicon, {
      always: [
        { words: 'the Falcons', kind: 'actor', type: 'armed-group' },
        { words: 'Reading', kind: 'place', type: 'settlement' },
      ],
      never: [],
    });
  });

  it('starts a new file with a heading', () => assert.match(teach('', 'always', { words: 'X', kind: 'actor' }), /^# What Dateline marks/));

  it('says what is wrong and where, and refuses to write over it', () => {
    const broken = 'always: [\n';
    const { usable, issues } = readLexiconFile(broken);
    assert.equal(usable, false);
    assert.equal(issues[0]?.severity, 'error');
    assert.throws(() => teach(broken, 'never', { words: 'x' }), /nothing was written/);
    const odd = readLexiconFile('always:\n  - {words: x}\nnever:\n  - {kind: actor}\n');
    assert.equal(odd.issues.length, 2);
    assert.equal(odd.usable, true);
  });
});
