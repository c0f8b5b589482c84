import assert from 'node:assert/strict';
import { isBare } from '../../../src/core/sidecar/empty.js';
import { NO_SIDECAR, withEdits } from '../../../src/extension/state/sidecar-state.js';

describe('a sidecar that says nothing', () => {
  const bare = [
    'dateline: 1\n',
    '# yaml-language-server: $schema=x\ndateline: 1\narticle:\n  {}\nmentions: []\n',
    'dateline: 1\r\nmentions: []\r\nevents: []\r\n',
  ];
  for (const text of bare) it(JSON.stringify(text), () => assert.ok(isBare(text)));
  const kept = [
    '',
    'dateline: 1\n# mine\n',
    'dateline: 1\nteam: "desk 4"\n',
    'dateline: 1\narticle:\n  title: "A"\n',
    'dateline: 1\nmentions:\n  - id: a\n',
  ];
  for (const text of kept) it(`is not ${JSON.stringify(text)}`, () => assert.ok(!isBare(text)));
});

describe('the state of a sidecar', () => {
  const edits = [{ do: 'details', details: { title: 'A' } }] as const;
  it('changes at once', () => assert.equal(withEdits(NO_SIDECAR, edits).sidecar.article.title, 'A'));
  it('stays as it is where the file cannot be understood', () =>
    assert.deepEqual(withEdits({ ...NO_SIDECAR, usable: false }, edits).sidecar, NO_SIDECAR.sidecar));
});
