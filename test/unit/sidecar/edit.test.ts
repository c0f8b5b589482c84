import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { applySplices } from '../../../src/core/sidecar/splices.js';
import type { SidecarEdit, SidecarEvent, SidecarMention } from '../../../src/core/sidecar/types.js';
import { takeBack, undoOf } from '../../../src/core/sidecar/undo.js';

const TEXT = `# our decisions
dateline: 1
article:
  title: 'Old title'   # as printed
mentions:
  # checked by phone
  - id: m1   # the first
    kind: figure
    quote: '12 people'
    in: "The army said 12 people died, not 15."
    value: {min: 12, max: 12, bound: exactly, x-mine: [1, 2]}
    decision: confirmed # sure
    x-phone: "555"
    by: "AB"

  - id: m2
    kind: actor
    quote: "army"
    in: "The army said 12 people died, not 15."
    decision: suggested
events:
- id: e1
  type: ASSAULT
  trigger: {quote: died, in: "The army said 12 people died, not 15."}
  arguments:
    - {role: figure, mention: m1} # the toll
    - role: source
      mention: m2
      x-note: kept
  status: asserted
  decision: confirmed
x-tool: {any: thing}
`;
const reading = readSidecar(TEXT);
const m1 = reading.sidecar.mentions[0]!;
const m2 = reading.sidecar.mentions[1]!;
const e1 = reading.sidecar.events[0]!;
const put = (item: SidecarMention): SidecarEdit => ({ do: 'put-mention', item });
const putEvent = (item: SidecarEvent): SidecarEdit => ({ do: 'put-event', item });

/** Lines that went and came. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
}

describe('editing a sidecar', () => {
  it('does nothing where nothing changes', () => {
    const edits = [...reading.sidecar.mentions.map(put), ...reading.sidecar.events.map(putEvent)];
    assert.deepEqual(applyEdits(TEXT, edits).splices, []);
  });

  it('changes one scalar on its line, in the quoting it had, and keeps the comment', () => {
    const { text } = applyEdits(TEXT, [put({ ...m1, decision: 'changed', selector: { ...m1.selector, quotes: ["12 'odd' people"] } })]);
    assert.deepEqual(changedLines(TEXT, text), {
      gone: ["    quote: '12 people'", '    decision: confirmed # sure'],
      come: ["    quote: '12 ''odd'' people'", '    decision: changed # sure'],
    });
  });

  it('keeps unknown keys inside values it changes', () => {
    const { text } = applyEdits(TEXT, [put({ ...m1, value: { min: 15, bound: 'at-least' } })]);
    assert.deepEqual(changedLines(TEXT, text).come, ['    value: {min: 15, bound: at-least, x-mine: [1, 2]}']);
  });

  it('adds and takes away keys as lines of their own', () => {
    const { by: _by, ...unsigned } = m1;
    const { text } = applyEdits(TEXT, [put({ ...unsigned, nth: 2, selector: { ...m1.selector, nth: 2 }, note: 'a: "b"\nc' } as SidecarMention)]);
    assert.deepEqual(changedLines(TEXT, text), { gone: ['    by: "AB"'], come: ['    nth: 2', '    note: "a: \\"b\\"\\nc"'] });
  });

  it('edits one argument of several, by its own lines', () => {
    const [figure, source] = e1.arguments;
    const { text } = applyEdits(TEXT, [
      putEvent({
        ...e1,
        arguments: [
          { ...figure!, measure: 'killed' },
          { ...source!, mention: 'm9' },
          { role: 'place', text: 'Homs' },
        ],
      }),
    ]);
    assert.deepEqual(changedLines(TEXT, text).come, [
      '    - {role: figure, mention: m1, measure: killed} # the toll',
      '      mention: m9',
      '    - {role: place, text: "Homs"}',
    ]);
  });

  it('removes an item with its lines, keeps comments between items, and brings it back to the byte', () => {
    const edits: SidecarEdit[] = [{ do: 'remove', list: 'mentions', id: 'm1' }];
    const removed = applyEdits(TEXT, edits);
    assert.ok(removed.text.includes('# checked by phone\n\n  - id: m2'));
    const undo = undoOf(TEXT, reading, edits, removed);
    assert.equal(takeBack(removed.text, undo).text, TEXT);
    // Where something else was written since, its lines come back all the same.
    const order = new Map([
      ['m1', 1],
      ['m2', 2],
    ]);
    const back = takeBack(`${removed.text}# later\n`, undo, { position: (id) => order.get(id) });
    assert.deepEqual(changedLines(`${TEXT}# later\n`, back.text), { gone: [], come: [] });
  });

  it('changes neither an alias nor what it stands for, and all else beside them', () => {
    const text = `dateline: 1
mentions:
  - id: m1
    kind: figure
    quote: "12 people"
    in: &said "The army said 12 people died, not 15."
    value: &toll {min: 12, max: 12, bound: exactly}
    decision: confirmed
  - id: m2
    kind: figure
    quote: "12"
    in: *said
    value: *toll
    decision: suggested
`;
    const { sidecar } = readSidecar(text);
    const [first, second] = sidecar.mentions;
    const value = { min: 13, max: 13, bound: 'exactly' as const };
    for (const edits of [[put({ ...first!, value })], [put({ ...second!, value })], [{ do: 'remove', list: 'mentions', id: 'm1' } as const]]) {
      const { text: after, refused } = applyEdits(text, edits);
      assert.deepEqual([after, refused?.code], [text, 'reference']);
    }
    const { text: after } = applyEdits(text, [put({ ...second!, decision: 'rejected' })]);
    assert.equal(after, text.replace('decision: suggested', 'decision: rejected'));
  });

  it('puts new items in order of the article', () => {
    const places: Readonly<Record<string, number>> = { m1: 14, m2: 4, n: 9, o: 99 };
    const fresh = (id: string): SidecarMention => ({ ...m2, id, selector: { ...m2.selector, quotes: [id] } });
    const ordered = TEXT.replace('id: m1', 'id: tmp').replace('id: m2', 'id: m1').replace('id: tmp', 'id: m2');
    const { reading: after } = applyEdits(ordered, [put(fresh('o')), put(fresh('n'))], { position: (id) => places[id] });
    assert.deepEqual(
      after.sidecar.mentions.map(({ id }) => id),
      ['m2', 'n', 'm1', 'o'],
    );
  });

  it('writes a whole new file for the first decision, and an empty list for none left', () => {
    const first = applyEdits('', [put(m2)]);
    assert.ok(first.text.startsWith('dateline: 1\n'));
    assert.ok(applyEdits('', [put(m2)], { schema: './s.json' }).text.startsWith('# yaml-language-server: $schema=./s.json\ndateline: 1\n'));
    const none = applyEdits(first.text, [{ do: 'remove', list: 'mentions', id: 'm2' }]);
    assert.ok(none.text.endsWith('mentions: []\n'));
    assert.equal(applyEdits(none.text, [put(m2)]).text, first.text);
  });

  it('sets, changes and removes details of the article', () => {
    const { text } = applyEdits(TEXT, [{ do: 'details', details: { title: '', outlet: 'Wire', published: '2020-01-02' } }]);
    assert.deepEqual(changedLines(TEXT, text), {
      gone: ["  title: 'Old title'   # as printed"],
      come: ['  outlet: "Wire"', '  published: "2020-01-02"'],
    });
  });

  it('keeps line ends of Windows, also in what is new', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    const { text } = applyEdits(windows, [put({ ...m1, note: 'x' }), put({ ...m2, id: 'm3' })]);
    assert.ok(!/[^\r]\n/.test(text));
    assert.equal(readSidecar(text).sidecar.mentions.length, 3);
  });

  it('quotes what readers of YAML 1.1 would turn into something else', () => {
    const { text } = applyEdits('', [put({ ...m2, type: 'no', entity: '0x1f', by: '12:30', at: '2020-01-02' })]);
    for (const line of ['type: "no"', 'entity: "0x1f"', 'by: "12:30"', 'at: "2020-01-02"']) assert.ok(text.includes(line), line);
  });

  it('writes into flow style, JSON included', () => {
    const json = '{"dateline": 1, "mentions": [{"id": "a", "kind": "actor", "quote": "army", "in": "army", "decision": "confirmed"}]}\n';
    const { text, refused } = applyEdits(json, [put({ ...m2, id: 'b' }), { do: 'details', details: { title: 'T' } }]);
    assert.equal(refused, undefined);
    assert.deepEqual(
      readSidecar(text).sidecar.mentions.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.ok(text.startsWith('{"dateline": 1, "mentions": [{"id": "a", "kind": "actor", "quote": "army", "in": "army", "decision": "confirmed"}'));
  });

  it('writes beside aliases, but not into what others share', () => {
    const shared =
      'dateline: 1\nmentions:\n  - &a {id: a, kind: actor, quote: x, in: x, by: &who "AB"}\n  - {id: b, kind: actor, quote: y, in: y, by: *who}\n';
    const b = readSidecar(shared).sidecar.mentions[1]!;
    assert.ok(applyEdits(shared, [put({ ...b, note: 'n' })]).text.includes('by: *who, note: "n"}'));
    const a = readSidecar(shared).sidecar.mentions[0]!;
    const edited = applyEdits(shared, [put({ ...a, by: 'CD' })]);
    assert.ok(edited.refused !== undefined || readSidecar(edited.text).sidecar.mentions[1]!.by === 'AB');
  });

  it('refuses to write over what it cannot read', () => {
    const odd = 'dateline: 1\nmentions:\n  - id: m2\n    kind: fact\n    quote: x\n';
    assert.equal(applyEdits(odd, [put(m2)]).refused?.code, 'unreadable-item');
    for (const text of ['dateline: 2\n', 'a: [', '<<<<<<< a\n=======\n>>>>>>> b\n']) {
      const { splices, refused } = applyEdits(text, [put(m2)]);
      assert.deepEqual([splices, refused !== undefined], [[], true]);
    }
  });

  it('gives splices that make the text it says, and a reading as if read anew', () => {
    const edits = [put({ ...m1, note: 'x' }), put({ ...m2, id: 'z' }), { do: 'remove', list: 'events', id: 'e1' } as const];
    const { text, splices, reading: after } = applyEdits(TEXT, edits);
    assert.equal(applySplices(TEXT, splices), text);
    assert.deepEqual(after, readSidecar(text));
  });

  it('fills an empty map with several keys at once', () => {
    for (const empty of ['article: {}', 'article:\n  {}', 'article: {} # ours']) {
      const before = `dateline: 1\n${empty}\nmentions: []\n`;
      const { text, refused } = applyEdits(before, [{ do: 'details', details: { title: 'A', outlet: 'B' } }]);
      assert.equal(refused, undefined);
      const { sidecar, usable } = readSidecar(text);
      assert.equal(usable, true);
      assert.deepEqual([sidecar.article.title, sidecar.article.outlet], ['A', 'B']);
      if (empty.includes('#')) assert.match(text, /# ours/);
    }
  });
});
