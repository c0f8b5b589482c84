import assert from 'node:assert/strict';
import { findConflicts, takeSides } from '../../../src/core/sidecar/conflicts.js';
import { MAX_LENGTH, readSidecar } from '../../../src/core/sidecar/read.js';

const HEAD = 'dateline: 1\n';
const MENTION = '  - id: m1\n    kind: figure\n    quote: "12 people"\n    in: "The army said 12 people died."\n    decision: confirmed\n';

/** The words an issue points at. */
function pointed(text: string): [string, string][] {
  return readSidecar(text).issues.map(({ code, span }) => [code, text.slice(span?.start, span?.end).split('\n')[0]!]);
}

describe('reading a sidecar', () => {
  it('takes an empty file, or one of comments only, for a sidecar that says nothing', () => {
    for (const text of ['', '\n', '# nothing yet\n', 'null\n']) {
      const { usable, issues, sidecar } = readSidecar(text);
      assert.deepEqual([usable, issues.length, sidecar.mentions.length], [true, 0, 0], JSON.stringify(text));
    }
  });

  it('reads what a person wrote by hand with as little as possible', () => {
    const { sidecar, issues } = readSidecar(HEAD + 'mentions:\n- {kind: place, quote: Idlib, in: "Jets hit Idlib."}\n');
    const [mention] = sidecar.mentions;
    assert.deepEqual(issues, []);
    assert.equal(mention!.decision, 'confirmed');
    assert.match(mention!.id, /^[a-z][a-z0-9]{9}$/);
    assert.deepEqual(mention!.selector, { quotes: ['Idlib'], in: 'Jets hit Idlib.', nth: 1, repeat: 1 });
  });

  it('takes numbers and yes for the words they are, where words are wanted', () => {
    const { sidecar } = readSidecar(HEAD + 'mentions:\n  - {id: a, kind: figure, quote: 0123, in: no}\n');
    assert.deepEqual([sidecar.mentions[0]!.selector.quotes, sidecar.mentions[0]!.selector.in], [['0123'], 'no']);
  });

  const broken: readonly (readonly [string, string, string])[] = [
    ['a key twice', HEAD + 'dateline: 1\n', 'yaml'],
    ['a tab', HEAD + 'mentions:\n\t- id: a\n', 'yaml'],
    ['an open bracket', HEAD + 'mentions: [\n', 'yaml'],
    ['two documents', HEAD + '---\n' + HEAD, 'yaml'],
    ['no version', 'mentions: []\n', 'version-missing'],
    ['an older version', 'dateline: 0\nmentions: []\n', 'old-version'],
    ['a newer version', 'dateline: 2\n', 'newer-version'],
    ['a list', '- a\n', 'not-a-sidecar'],
    ['a text', 'hello\n', 'not-a-sidecar'],
    ['a map where a list belongs', HEAD + 'mentions: {a: 1}\n', 'not-a-list'],
    ['conflict markers', HEAD + '<<<<<<< ours\nmentions: []\n=======\nevents: []\n>>>>>>> theirs\n', 'conflict-markers'],
    ['nesting without end', HEAD + 'mentions: ' + '['.repeat(50_000), 'yaml'],
    ['more than can be read', 'x'.repeat(MAX_LENGTH + 1), 'too-large'],
  ];
  for (const [name, text, code] of broken) {
    it(`refuses to be written to: ${name}`, () => {
      const { usable, issues, layout } = readSidecar(text);
      assert.equal(usable, false);
      assert.equal(layout, undefined);
      assert.equal(issues[0]!.code, code);
      assert.ok(issues[0]!.span);
    });
  }

  it('does not follow an alias bomb', () => {
    const bomb = HEAD + 'x: &x {kind: figure, quote: "1", in: "1"}\nmentions:\n' + '  - *x\n'.repeat(2000);
    assert.deepEqual([readSidecar(bomb).usable, readSidecar(bomb).issues[0]!.code], [false, 'too-many-aliases']);
  });

  it('leaves out an item it cannot understand, says why and where, and reads the others', () => {
    const text = HEAD + 'mentions:\n' + MENTION + '  - id: m2\n    kind: fact\n    quote: "x"\n  - just words\n  - id: m3\n    kind: actor\n';
    const { sidecar, usable } = readSidecar(text);
    assert.deepEqual([usable, sidecar.mentions.map(({ id }) => id)], [true, ['m1']]);
    assert.deepEqual(pointed(text), [
      ['not-a-choice', 'fact'],
      ['not-a-map', 'just words'],
      ['quote-missing', 'id: m3'],
    ]);
  });

  it('names the first of two items with one id, and uses it', () => {
    const text = HEAD + 'mentions:\n' + MENTION + MENTION.replace('12 people', '15 people');
    const { sidecar, issues } = readSidecar(text);
    assert.equal(sidecar.mentions[0]!.selector.quotes[0], '12 people');
    assert.match(issues[0]!.message, /twice.*line 3/);
  });

  it('says where coordinates are not on earth and numbers are no numbers', () => {
    const text = HEAD + 'mentions:\n  - {id: p, kind: place, quote: "X", in: "X", value: {lat: 95, lon: east}}\n';
    assert.deepEqual(pointed(text), [
      ['not-on-earth', '95'],
      ['not-a-number', 'east'],
    ]);
  });
});

describe('conflict markers', () => {
  const text = 'a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> other\ne\n';
  it('are taken apart into the sides', () => {
    assert.deepEqual(takeSides(text), { ours: 'a\nb\ne\n', base: 'a\nc\ne\n', theirs: 'a\nd\ne\n' });
    const [conflict] = findConflicts(text);
    assert.deepEqual([conflict!.oursLabel, conflict!.theirsLabel], ['HEAD', 'other']);
  });
  it('inside a line, or without an end, are no markers', () => {
    assert.deepEqual(findConflicts('a <<<<<<< b\n=======\n'), []);
    assert.deepEqual(findConflicts('<<<<<<< a\nb\n'), []);
  });
});
