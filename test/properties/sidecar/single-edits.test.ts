import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, saysSame } from '../../../src/core/sidecar/edit.js';
import { itemsById, putEdit, type Item } from '../../../src/core/sidecar/fold-edits.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { sidecarRecord } from '../../../src/core/sidecar/record.js';
import {
  LISTS,
  type ListName,
  type SidecarEdit,
  type SidecarArticle,
  type SidecarEntity,
  type SidecarEvent,
  type SidecarMention,
  type SidecarReading,
} from '../../../src/core/sidecar/types.js';
import { takeBack, undoOf, type Undo } from '../../../src/core/sidecar/undo.js';
import { createSidecars } from '../../../src/engine/sidecars.js';

const SEED = Number(process.env['DATELINE_SEED'] ?? Date.now() % 2 ** 31);

const words = fc.oneof(
  fc.constantFrom(
    'no',
    '12:30',
    '0123',
    '2020-01-02',
    'a: b',
    '# x',
    "it's",
    '"q"',
    '- x',
    '{a}',
    'إدلب',
    '🔴 12',
    'null',
    '~',
    '*x',
    '&y',
    '!z',
    '%',
    '@',
    '|',
    '>',
  ),
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x'),
);
const note = fc.oneof(words, fc.constantFrom('two\nlines', 'tab\there', 'back\\slash', ' spaces ', 'line\u2028sep'));
const id = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const clean = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
const signature = { by: optional(words), at: optional(fc.constant('2026-11-22')), note: optional(note), unsure: optional(fc.constant(true)) };
const decision = fc.constantFrom('confirmed', 'rejected', 'added', 'changed', 'suggested');
const selector = fc.record({
  quotes: fc.array(words, { minLength: 1, maxLength: 2 }),
  in: words,
  nth: fc.integer({ min: 1, max: 3 }),
  repeat: fc.integer({ min: 1, max: 2 }),
});
const mention: fc.Arbitrary<SidecarMention> = fc
  .record({
    id,
    kind: fc.constant('figure'),
    selector,
    entity: optional(id),
    value: optional(fc.record({ min: fc.nat(99), bound: fc.constantFrom('exactly', 'at-least'), of: words })),
    decision,
    ...signature,
  })
  .map((item) => clean(item) as unknown as SidecarMention);
const argument = fc.record({ role: fc.constantFrom('actor', 'target', 'figure'), mention: optional(id), text: optional(words) }).map(clean);
const event: fc.Arbitrary<SidecarEvent> = fc
  .record({
    id,
    type: fc.constantFrom('ASSAULT', 'no'),
    trigger: selector,
    arguments: fc.array(argument, { maxLength: 4 }),
    status: fc.constantFrom('asserted', 'denied'),
    attributions: fc.array(fc.record({ source: words, stance: fc.constantFrom('asserts', 'denies') }), { maxLength: 2 }),
    decision,
    ...signature,
  })
  .map((item) => clean(item) as unknown as SidecarEvent);
const entity: fc.Arbitrary<SidecarEntity> = fc
  .record({
    id,
    kind: fc.constant('actor'),
    name: words,
    aliases: optional(fc.array(words, { minLength: 1, maxLength: 3 })),
    link: optional(words),
    ...signature,
  })
  .map((item) => clean(item) as unknown as SidecarEntity);
const byId = { selector: (item: { readonly id: string }) => item.id };
const lists = fc.record({
  mentions: fc.uniqueArray(mention, { ...byId, minLength: 1, maxLength: 6 }),
  events: fc.uniqueArray(event, { ...byId, maxLength: 3 }),
  entities: fc.uniqueArray(entity, { ...byId, maxLength: 3 }),
});

/** A sidecar as a person leaves it: comments, unknown keys, perhaps line ends of Windows. */
function build(made: Readonly<Record<ListName, readonly Item[]>>, handmade: boolean, windows: boolean): string {
  const edits = (['entities', 'mentions', 'events'] as const).flatMap((list) => made[list].map((item) => putEdit(list, item)));
  let text = applyEdits('', edits).text;
  if (handmade)
    text =
      text
        .replace(/^( +)decision: (\w+)$/gm, '$1decision: $2   # mine\n$1x-own: {k: [1, "two"]}')
        .replace(/^( +)- id:/gm, '\n$1# about this one\n$1- id:') + '# the end\n';
  return windows ? text.replaceAll('\n', '\r\n') : text;
}

describe('random single edits of sidecars', () => {
  it(`write(read(x)) is x, and read(write(x)) is x (seed ${SEED})`, function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(lists, fc.boolean(), fc.boolean(), (made, handmade, windows) => {
        const text = build(made, handmade, windows);
        const reading = readSidecar(text);
        assert.deepEqual(reading.issues, []);
        const edits = (['entities', 'mentions', 'events'] as const).flatMap((list) => reading.sidecar[list].map((item) => putEdit(list, item)));
        assert.equal(applyEdits(text, edits).text, text);
        for (const list of ['entities', 'mentions', 'events'] as const) {
          const before = sidecarRecord({ ...reading.sidecar, [list]: made[list] });
          assert.deepEqual(before, sidecarRecord(reading.sidecar));
        }
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it(`a change of one field changes its lines only, and reads as meant (seed ${SEED})`, function () {
    this.timeout(300_000);
    fc.assert(
      fc.property(
        lists,
        fc.boolean(),
        fc.boolean(),
        fc.nat(),
        mention,
        event,
        entity,
        fc.nat(20),
        (made, handmade, windows, which, m, e, n, field) => {
          const text = build(made, handmade, windows);
          const reading = readSidecar(text);
          const all = (['entities', 'mentions', 'events'] as const).flatMap((list) => reading.sidecar[list].map((item) => ({ list, item })));
          const { list, item } = all[which % all.length]!;
          const donor = { mentions: m, events: e, entities: n }[list] as unknown as Record<string, unknown>;
          const keys = [...new Set([...Object.keys(donor), ...Object.keys(item)])].filter((key) => key !== 'id' && key !== 'kind');
          const key = keys[field % keys.length]!;
          const { [key]: _old, ...rest } = item as unknown as Record<string, unknown>;
          const required = ['selector', 'trigger', 'decision', 'type', 'status', 'arguments', 'attributions', 'name'].includes(key);
          if (donor[key] === undefined && required) return;
          const changed = (donor[key] === undefined ? rest : { ...rest, [key]: donor[key] }) as unknown as Item;
          const { text: after, refused, reading: now } = applyEdits(text, [putEdit(list, changed)], { reading });
          assert.equal(refused, undefined);
          assert.deepEqual(now, readSidecar(after));
          const found = itemsById(now.sidecar)[list].get(item.id)!;
          assert.deepEqual(sidecarRecord({ ...now.sidecar, [list]: [found] }), sidecarRecord({ ...now.sidecar, [list]: [changed] }));
          const place = reading.layout!.items.find((one) => one.list === list && one.id === item.id)!;
          const newPlace = now.layout!.items.find((one) => one.list === list && one.id === item.id)!;
          assert.equal(after.slice(0, newPlace.start), text.slice(0, place.start), 'what stands before the item');
          assert.equal(rest_(after, newPlace.end), rest_(text, place.end), 'what stands after the item');
          const lines = (from: string, start: number, end: number): string[] => from.slice(start, end).split(/\r?\n/);
          const [old, fresh] = [lines(text, place.start, place.end), lines(after, newPlace.start, newPlace.end)];
          const names = key === 'selector' ? ['quote', 'quotes', 'in', 'nth', 'repeat'] : [key];
          const isMeant = (line: string): boolean => names.some((name) => line.trimStart().startsWith(`${name}:`));
          const isInner = ['trigger', 'arguments', 'attributions'].includes(key);
          for (const line of old) if (!fresh.includes(line)) assert.ok(isMeant(line) || isInner, `gone: ${line}`);
          for (const line of fresh) if (!old.includes(line)) assert.ok(isMeant(line) || isInner, `come: ${line}`);
        },
      ),
      { numRuns: 500, seed: SEED },
    );
  });

  /** The only event goes, and with it the file; what is decided next makes another one. */
  const FILE_GOES: [string, SidecarEdit[][]] = [
    'dateline: 1\nmentions: []\nevents:\n',
    [
      [
        {
          do: 'put-event',
          item: {
            id: 'a0a',
            type: 'ASSAULT',
            trigger: { quotes: ['no'], in: 'x', nth: 1, repeat: 1 },
            arguments: [],
            status: 'asserted',
            attributions: [],
            decision: 'confirmed',
          },
        },
      ],
      [{ do: 'remove', list: 'events', id: '0' }],
      [{ do: 'put-entity', item: { id: 'aaa', kind: 'actor', name: 'x' } }],
    ],
  ];

  const change: fc.Arbitrary<SidecarEdit> = fc.oneof(
    mention.map((item): SidecarEdit => ({ do: 'put-mention', item })),
    event.map((item): SidecarEdit => ({ do: 'put-event', item })),
    entity.map((item): SidecarEdit => ({ do: 'put-entity', item })),
    fc
      .record({ title: optional(words), published: optional(fc.constantFrom('2020-01-02', '')) })
      .map((details): SidecarEdit => ({ do: 'details', details: clean(details) as SidecarArticle })),
    // Which item goes is known with the text.
    fc.record({ list: fc.constantFrom(...LISTS), id: fc.nat(5).map(String) }).map((which): SidecarEdit => ({ do: 'remove', ...which })),
  );
  const wholeFile = fc.tuple(lists, fc.boolean(), fc.boolean()).map(([made, handmade, windows]) => build(made, handmade, windows));
  const start = fc.oneof(
    wholeFile,
    fc.constantFrom(
      undefined,
      '',
      '# mine\n',
      'dateline: 1\n',
      'dateline: 1\nmentions: []\nevents:\n',
      '{dateline: 1, mentions: []}',
      'dateline: 1\nevents: [  ]   # none\n',
    ),
  );

  /** `edit`, or where it removes, the removal of an item that is there. */
  const aimed = (edit: SidecarEdit, { sidecar }: SidecarReading): SidecarEdit => {
    const there = edit.do === 'remove' ? sidecar[edit.list] : [];
    return edit.do === 'remove' && there.length ? { ...edit, id: there[Number(edit.id) % there.length]!.id } : edit;
  };

  it(`decisions taken back one after the other leave each text as it was, to the byte, and made again, as they made it (seed ${SEED})`, function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(start, fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (stored, decisions) => {
        const sidecars = createSidecars();
        const texts = [stored];
        const undos: Undo[] = [];
        for (const decision of decisions) {
          const text = texts.at(-1);
          const edits = decision.map((edit) => aimed(edit, readSidecar(text ?? '')));
          const made = sidecars.edit({ text, steps: [{ edits }], order: {} });
          assert.equal(made.refused, undefined);
          texts.push(made.gone ? undefined : made.text);
          undos.push(made.undos[0]!);
        }
        const again: Undo[] = [];
        for (const [i, undo] of [...undos.entries()].reverse()) {
          const back = sidecars.edit({ text: texts[i + 1], steps: [{ edits: undo.edits, undo }], order: {} });
          assert.deepEqual([back.gone, back.text], [texts[i] === undefined, texts[i] ?? '']);
          again.unshift(back.undos[0]!);
        }
        for (const [i, undo] of again.entries()) {
          const made = sidecars.edit({ text: texts[i], steps: [{ edits: undo.edits, undo }], order: {} });
          if (texts[i + 1] !== undefined) assert.equal(made.text, texts[i + 1]);
        }
      }),
      { numRuns: 200, seed: SEED, examples: [FILE_GOES] },
    );
  });

  it(`a decision is taken back where others were made since, and those stay (seed ${SEED})`, function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(wholeFile, change, change, (text, first, second) => {
        const reading = readSidecar(text);
        const edits = [aimed(first, reading)];
        const once = applyEdits(text, edits, { reading });
        const later = [aimed(second, once.reading)];
        const idOf = (edit: SidecarEdit): string => (edit.do === 'details' ? 'details' : edit.do === 'remove' ? edit.id : edit.item.id);
        fc.pre(idOf(edits[0]!) !== idOf(later[0]!));
        const twice = applyEdits(once.text, later);
        assert.deepEqual([once.refused, twice.refused], [undefined, undefined]);
        const back = takeBack(twice.text, undoOf(text, reading, edits, once));
        const wanted = applyEdits(text, later);
        assert.deepEqual([back.refused, saysSame(back.reading.sidecar, wanted.reading.sidecar)], [undefined, true]);
      }),
      { numRuns: 200, seed: SEED },
    );
  });
});

function rest_(text: string, end: number): string {
  return text.slice(end).replace(/^[^\S\r\n]*#[^\r\n]*/, '');
}
