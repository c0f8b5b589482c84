import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { keysOf } from '../../../src/core/sidecar/record.js';
import type { SidecarEdit } from '../../../src/core/sidecar/types.js';

interface Schema {
  readonly $id: string;
  readonly definitions: Readonly<Record<string, { readonly properties?: object }>>;
}
const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../schemas/sidecar.schema.json'), 'utf8')) as Schema;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe('the JSON Schema of sidecars', () => {
  it('accepts what is written', () => {
    const selector = { quotes: ['12 people'], in: 'The army said 12 people died.', nth: 1, repeat: 2 };
    const edits: SidecarEdit[] = [
      {
        do: 'details',
        details: { title: 'T', published: '2020-01-02', dateline: { place: 'Homs' }, text: `sha256:${'0'.repeat(64)}`, sentences: 'abc123' },
      },
      { do: 'put-entity', item: { id: 'army', kind: 'actor', type: 'military', name: 'army', aliases: ['troops'], same: ['soldiers'] } },
      {
        do: 'put-mention',
        item: {
          id: 'm1',
          kind: 'figure',
          selector,
          value: { min: 12, bound: 'at-least', measure: 'killed' },
          decision: 'changed',
          by: 'AB',
          versions: [{ quote: '10', until: '2020-01-03' }],
        },
      },
      {
        do: 'put-event',
        item: {
          id: 'e1',
          type: 'ASSAULT',
          trigger: selector,
          arguments: [{ role: 'figure', mention: 'm1', measure: 'killed' }],
          status: 'disputed',
          attributions: [{ source: 'army', stance: 'asserts', via: ['X'] }],
          decision: 'added',
          unsure: true,
        },
      },
    ];
    const { text } = applyEdits('', edits);
    assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
  });

  it('refuses wrong kinds, decisions and versions', () => {
    for (const bad of [
      { dateline: 2 },
      {},
      { dateline: 1, mentions: [{ kind: 'fact', quote: 'x' }] },
      { dateline: 1, mentions: [{ kind: 'actor', quote: 'x', decision: 'yes' }] },
    ]) {
      assert.equal(validate(bad), false, JSON.stringify(bad));
    }
  });

  it('knows every key that is written, under an id that promises no address', () => {
    assert.match(schema.$id, /^urn:/);
    for (const [definition, key] of [
      ['mention', 'mentions'],
      ['event', 'events'],
      ['entity', 'entities'],
      ['value', 'value'],
      ['selector', 'trigger'],
    ] as const) {
      assert.deepEqual(new Set(Object.keys(schema.definitions[definition]!.properties!)), new Set(keysOf(key)), definition);
    }
  });
});
