import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readScheme } from '../../../src/core/project/read-scheme.js';
import { colorOf, DEFAULT_SCHEME, keysOf, labelOf, labelOfKey } from '../../../src/core/project/scheme.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { checkScheme } from '../../../src/core/project/check-scheme.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { acledType } from '../../../src/core/export/parts/acled-types.js';
import type { EventFacts } from '../../../src/core/export/parts/event-facts.js';
import { ACLED, acledCode } from '../../../src/core/model/acled.js';
import type { Event } from '../../../src/core/model/annotation.js';
import { ACTOR_TYPES, EVENT_TYPES, MODES } from '../../../src/core/model/kinds.js';

const SCHEME = `scheme: 1
name: "Ours"
actor:
  guideline: "Who acts."
  labels:
    - {code: rebels, title: "Rebels", key: 2, covers: [armed-group], color: {dark: "#FF8F6B", light: "#B3261E"}}
    - {code: others, guideline: "All else."}
event:
  labels:
    - code: strike
      covers: [ASSAULT/air-strike]
      modes: [jet, {code: drone, title: "By drone"}]
    - {code: fight, covers: [ASSAULT]}
attributes:
  - {name: verified, of: [event], values: ["yes", "no"]}
`;

const { scheme, issues } = readScheme(SCHEME);
const codes = (text: string) => readScheme(`scheme: 1\n${text}`).issues.map(({ code }) => code);

describe('a scheme', () => {
  it('is read with its labels, and nothing is wrong with it', () => {
    assert.deepEqual(issues, []);
    assert.equal(scheme.name, 'Ours');
    assert.deepEqual(
      scheme.subjects.actor.labels.map(({ code }) => code),
      ['rebels', 'others'],
    );
    assert.deepEqual(
      scheme.subjects.event.labels[0]!.modes!.map(({ code }) => code),
      ['jet', 'drone'],
    );
    assert.equal(scheme.subjects.place, DEFAULT_SCHEME.subjects.place);
  });

  it('finds the label that a code of Dateline’s stands under, with the mode before without', () => {
    assert.equal(labelOf(scheme, 'actor', 'armed-group')?.code, 'rebels');
    assert.equal(labelOf(scheme, 'event', 'ASSAULT', { mode: 'air-strike' })?.code, 'strike');
    assert.equal(labelOf(scheme, 'event', 'ASSAULT', { mode: 'clash' })?.code, 'fight');
    assert.equal(labelOf(scheme, 'event', 'AID'), undefined);
  });

  it('gives the digits that are free to labels without one', () => {
    assert.equal(labelOfKey(scheme, 'actor', 2)?.code, 'rebels');
    assert.equal(labelOfKey(scheme, 'actor', 1)?.code, 'others');
    assert.deepEqual([...keysOf(DEFAULT_SCHEME, 'event')][0], [1, { code: 'ASSAULT' }]);
    assert.equal(keysOf(DEFAULT_SCHEME, 'time').size, 0);
  });

  it('has the colour of the label, else none', () => {
    const color = colorOf(scheme, 'actor', 'armed-group');
    assert.deepEqual([color?.dark.line, color?.light.line], ['#FF8F6B', '#B3261E']);
    assert.equal(colorOf(scheme, 'actor', 'others'), undefined);
  });

  it('tells what it cannot use, and keeps the rest', () => {
    assert.deepEqual(codes('actor: {labels: [{title: "x"}, a, a]}'), ['scheme-code', 'scheme-twice']);
    assert.deepEqual(codes('actor: {labels: [{code: a, key: 0}, {code: b, key: 3}, {code: c, key: 3}]}'), ['scheme-key', 'scheme-key']);
    assert.deepEqual(codes('actor: {color: red}'), ['scheme-color']);
    assert.deepEqual(codes('actor: {color: #EEEEEE\n}'), ['scheme-color']);
    assert.deepEqual(codes('actor: {color: {dark: "#EEEEEE"}}'), ['scheme-color']);
    assert.deepEqual(codes('actor: {color: {dark: "#EEEEEE", light: "#EEEEEE"}}'), ['scheme-contrast']);
    assert.deepEqual(codes('actor: {color: "#EEEEEE"}'), [], 'one colour is made to fit both sides');
    const labels = (...colors: readonly string[]) =>
      codes(`actor: {labels: [${colors.map((color, i) => `{code: a${i}, color: "${color}"}`).join(', ')}]}`);
    assert.deepEqual(labels('#C0392B', '#6B7A1E'), ['scheme-alike'], 'red and olive are one to some');
    assert.deepEqual(labels('#C0392B', '#1F77B4'), []);
    assert.deepEqual(labels('#C0392B', '#C0392B'), [], 'the same colour is meant to be the same');
    assert.deepEqual(codes('attributes: [{name: x, of: [verb]}]'), ['scheme-attribute']);
    assert.deepEqual(codes('people: {}'), ['scheme-unknown']);
  });

  it('is Dateline’s own where the file is empty, and not usable where it is broken', () => {
    assert.equal(readScheme('').scheme, DEFAULT_SCHEME);
    assert.equal(readScheme('scheme: [').usable, false);
    assert.equal(readScheme('name: x').usable, false);
    assert.equal(readScheme('- a').usable, false);
  });
});

describe('a sidecar under a scheme', () => {
  const selector = (quote: string) => ({ quotes: [quote], in: `${quote} came.`, nth: 1, repeat: 1 });
  const { text } = applyEdits('', [
    { do: 'put-mention', item: { id: 'a', kind: 'actor', type: 'rebels', selector: selector('Rebels'), decision: 'confirmed' } },
    { do: 'put-mention', item: { id: 'b', kind: 'actor', type: 'armed-group', selector: selector('They'), decision: 'confirmed' } },
    { do: 'put-mention', item: { id: 'c', kind: 'actor', type: 'state', selector: selector('Syria'), decision: 'confirmed' } },
    { do: 'put-mention', item: { id: 'd', kind: 'actor', type: 'state', selector: selector('Iran'), decision: 'rejected' } },
    {
      do: 'put-event',
      item: {
        ...{
          id: 'e',
          type: 'strike',
          mode: 'boat',
          trigger: selector('hit'),
          arguments: [],
          attributions: [],
          status: 'asserted',
          decision: 'added',
        },
        attributes: { verified: 'maybe', severity: 'high' },
      },
    },
    {
      do: 'put-event',
      item: { id: 'f', type: 'AID', trigger: selector('gave'), arguments: [], attributions: [], status: 'asserted', decision: 'added' },
    },
  ]);

  it('is told where it strays, at the word that does', () => {
    const found = checkScheme(text, readSidecar(text), scheme);
    assert.deepEqual(
      found.map(({ span, message }) => [text.slice(span!.start, span!.end).replaceAll('"', ''), message]),
      [
        ['state', 'the scheme Ours has no actor type "state"'],
        ['maybe', '"verified" is one of yes, no, not "maybe"'],
        ['high', 'the scheme Ours has no attribute "severity" here'],
        ['boat', 'in the scheme Ours, "strike" has no mode "boat"'],
        ['AID', 'the scheme Ours has no event type "AID"'],
      ],
    );
  });

  it('keeps the attributes through reading and writing', () => {
    const { sidecar } = readSidecar(text);
    assert.deepEqual(sidecar.events[0]!.attributes, { verified: 'maybe', severity: 'high' });
    assert.match(text, /attributes: \{verified: "?maybe"?, severity: "?high"?\}/);
  });

  it('may say anything where there is no scheme', () => assert.deepEqual(checkScheme(text, readSidecar(text), DEFAULT_SCHEME), []));
});

describe('the schemes that ship', () => {
  const schema = JSON.parse(readFileSync('schemas/scheme.schema.json', 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const known = new Set<string>([
    ...EVENT_TYPES,
    ...EVENT_TYPES.flatMap((type) => [...MODES.map((mode) => `${type}/${mode}`), ...ACTOR_TYPES.map((target) => `${type}>${target}`)]),
  ]);

  for (const file of readdirSync('schemes')) {
    const text = readFileSync(`schemes/${file}`, 'utf8');
    it(`${file} is right, by the reader and by the JSON Schema`, () => {
      assert.deepEqual(readScheme(text).issues, []);
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
    });
    it(`${file} has a label for every event that Dateline suggests`, () => {
      const shipped = readScheme(text).scheme;
      const uncovered = EVENT_TYPES.filter((type) => !labelOf(shipped, 'event', type));
      assert.deepEqual(uncovered, []);
      const covers = shipped.subjects.event.labels.flatMap((label) => label.covers ?? []);
      assert.deepEqual(
        covers.filter((code) => !known.has(code)),
        [],
      );
    });
    it(`${file} keeps to codes that the JSON Schema of schemes knows to refuse`, () =>
      assert.ok(!validate({ ...(parse(text) as object), scheme: 2 }) && !validate({ ...(parse(text) as object), colour: 'red' })));
  }
});

describe('the schemes in German', () => {
  const read = (name: string): unknown => parse(readFileSync(`schemes/${name}.yaml`, 'utf8'));
  const isWords = (key: string, value: unknown): boolean =>
    key === 'title' || key === 'guideline' || key === 'about' || (key === 'name' && /^[A-Z]/.test(String(value)));
  /** All but what a person reads, which is there or is not. */
  const bones = (value: unknown): string => JSON.stringify(value, (key, own: unknown) => (isWords(key, own) ? 'words' : own));
  const wordsOf = (value: unknown): string[] => {
    const found: string[] = [];
    JSON.stringify(value, (key, own: unknown) => (isWords(key, own) ? (found.push(String(own)), own) : own));
    return found;
  };
  for (const name of ['news', 'acled', 'plover']) {
    it(`say of ${name} the same`, () => {
      assert.equal(bones(read(`${name}-de`)), bones(read(name)));
      const [german, english] = [wordsOf(read(`${name}-de`)), wordsOf(read(name))];
      assert.ok(english.length > 15);
      assert.deepEqual(
        german.filter((own, i) => own === english[i] && own.includes(' ')),
        [],
      );
    });
  }
});

describe('the scheme for ACLED', () => {
  const acled = readScheme(readFileSync('schemes/acled.yaml', 'utf8')).scheme;
  it('stands an event under the type that the export gives it, by its mode and what it is done to', () => {
    const filler = (type: string | undefined) => (type === undefined ? [] : [{ entity: { type } }]);
    const never = ['ceasefire', 'prisoner-exchange', 'withdrawal'];
    for (const mode of [undefined, ...MODES.filter((one) => !never.includes(one))]) {
      for (const target of [undefined, ...ACTOR_TYPES]) {
        const event = { type: 'ASSAULT', mode } as unknown as Event;
        const exported = acledType({ event, actors: [], targets: filler(target) } as unknown as EventFacts)!;
        const { code } = labelOf(acled, 'event', 'ASSAULT', { mode, target })!;
        assert.equal(code, acledCode(exported.type), `ASSAULT, ${mode ?? 'no mode'}, on ${target ?? 'nobody'}`);
      }
    }
  });
  it('has a code of its own for every event and sub-event type of ACLED, which the export knows', () => {
    const pairs = Object.entries(ACLED).map(([sub, type]) => `${acledCode(type)}/${acledCode(sub)}`);
    const written = acled.subjects.event.labels.flatMap(({ code, modes }) => modes!.map((mode) => `${code}/${mode.code}`));
    assert.deepEqual(written.sort(), pairs.sort());
    for (const [sub, type] of Object.entries(ACLED)) {
      const event = { type: acledCode(type), mode: acledCode(sub) } as Event;
      assert.deepEqual(acledType({ event, actors: [], targets: [] } as unknown as EventFacts), { type, sub });
    }
  });
});
