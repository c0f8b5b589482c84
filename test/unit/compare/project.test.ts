import assert from 'node:assert/strict';
import { countItems, editProject, type ProjectEdit } from '../../../src/core/compare/project/edit-project.js';
import { readProject } from '../../../src/core/compare/project/read-project.js';

const FILE = `# our team's decisions
dateline-project: 1
team: [Anna, Bo]   # unknown to Dateline
entities:
  - name: "Hayat Tahrir al-Sham"   # the group
    join: ["Tahrir al-Sham", "a.txt#hts"]
    colour: red
  - join:
      - "Idlib"
      - "b.txt#edlib"
    separate: ["c.txt#idlib"]
incidents:
  - id: ariha-market
    join: ["a.txt#k1", "b.txt#k2"]
    resolved:
      - {measure: killed, value: {min: 14, max: 14, bound: exactly}, reason: "the council's list of names", by: "AB"}
`;

describe('project file', () => {
  it('reads joins, separations and resolved values', () => {
    const { value, issues, usable } = readProject(FILE);
    assert.deepEqual(issues, []);
    assert.ok(usable);
    assert.deepEqual(value.entities[0], { name: 'Hayat Tahrir al-Sham', join: ['Tahrir al-Sham', 'a.txt#hts'], separate: [] });
    assert.deepEqual(value.entities[1]!.separate, ['c.txt#idlib']);
    assert.deepEqual(value.incidents[0]!.resolved, [
      { measure: 'killed', value: { min: 14, max: 14, bound: 'exactly' }, reason: "the council's list of names", by: 'AB' },
    ]);
  });

  it('takes an empty text for an empty project, and nothing else', () => {
    assert.deepEqual(readProject('').value.entities, []);
    assert.ok(readProject('# only a comment\n').usable);
    for (const bad of ['entities: []', 'dateline-project: 2', '- a', 'a: [', 'dateline-project: 1\ndateline-project: 1\n']) {
      const reading = readProject(bad);
      assert.ok(!reading.usable, bad);
      assert.equal(reading.issues.length, 1, bad);
    }
  });

  it('leaves out a resolved value without a reason, and says so', () => {
    const text = 'dateline-project: 1\nincidents:\n  - id: x\n    resolved: [{measure: killed, value: {min: 3}}]\n';
    const { value, issues } = readProject(text);
    assert.deepEqual(value.incidents[0]!.resolved, []);
    assert.match(issues[0]!.message, /needs a measure, a value and a reason/);
  });

  const edits: readonly (readonly [string, ProjectEdit, string])[] = [
    [
      'adds to a list in brackets',
      { do: 'add', list: 'entities', item: 0, key: 'join', value: 'HTS' },
      '    join: ["Tahrir al-Sham", "a.txt#hts", "HTS"]',
    ],
    ['adds to a list in lines', { do: 'add', list: 'entities', item: 1, key: 'join', value: 'Edlib' }, '      - "Edlib"'],
    ['makes a list', { do: 'add', list: 'entities', item: 0, key: 'separate', value: 'd.txt#x' }, '    separate: ["d.txt#x"]'],
    ['sets a text', { do: 'set', list: 'entities', item: 0, key: 'name', value: 'HTS' }, '  - name: "HTS"   # the group'],
    ['sets a text that was not there', { do: 'set', list: 'incidents', item: 0, key: 'name', value: 'The market' }, '    name: "The market"'],
    ['makes a new item', { do: 'add', list: 'incidents', key: 'join', value: 'c.txt#k3' }, '  - join: ["c.txt#k3"]'],
    [
      'resolves a value',
      { do: 'resolve', item: 0, resolution: { measure: 'wounded', value: { min: 40, bound: 'about' }, reason: 'two hospitals agree' } },
      '      - {measure: "wounded", value: {min: 40, bound: "about"}, reason: "two hospitals agree"}',
    ],
  ];
  for (const [name, edit, line] of edits) {
    it(`${name}, and touches no other line`, () => {
      const after = editProject(FILE, edit);
      const before = FILE.split('\n');
      const lines = after.split('\n');
      const fresh = lines.filter((one) => !before.includes(one));
      assert.equal(fresh.length, 1, after);
      assert.equal(fresh[0], line);
      assert.ok(before.filter((one) => !lines.includes(one)).length <= 1);
      assert.deepEqual(readProject(after).issues, []);
    });
  }

  it('removes from lists', () => {
    const inBrackets = editProject(FILE, { do: 'remove', list: 'entities', item: 0, key: 'join', value: 'Tahrir al-Sham' });
    assert.match(inBrackets, /join: \["a\.txt#hts"\]/);
    const inLines = editProject(FILE, { do: 'remove', list: 'entities', item: 1, key: 'join', value: 'Idlib' });
    assert.deepEqual(readProject(inLines).value.entities[1]!.join, ['b.txt#edlib']);
    const last = editProject(inLines, { do: 'remove', list: 'entities', item: 1, key: 'join', value: 'b.txt#edlib' });
    assert.deepEqual(readProject(last).value.entities[1]!.join, []);
    assert.deepEqual(readProject(last).value.entities[1]!.separate, ['c.txt#idlib']);
  });

  it('starts a file, keeps CRLF, and does not add twice', () => {
    const first = editProject('', { do: 'add', list: 'entities', key: 'join', value: 'HTS' });
    assert.equal(first, 'dateline-project: 1\nentities:\n  - join: ["HTS"]\n');
    assert.equal(editProject(first, { do: 'add', list: 'entities', item: 0, key: 'join', value: 'HTS' }), first);
    const crlf = editProject(FILE.replace(/\n/g, '\r\n'), { do: 'set', list: 'entities', item: 1, key: 'name', value: 'Idlib' });
    assert.ok(!/[^\r]\n/.test(crlf));
    assert.equal(countItems(FILE, 'entities'), 2);
    const empty = editProject('dateline-project: 1\nincidents: []\n', { do: 'set', list: 'incidents', key: 'name', value: 'no' });
    assert.deepEqual(readProject(empty).value.incidents[0]!.name, 'no');
  });
});
