import assert from 'node:assert/strict';
import { NameForms } from '../../../src/core/compare/entities/node.js';
import { speakerSides } from '../../../src/core/compare/ledger/speaks-for.js';
import type { ArticleRecord, EntityRecord } from '../../../src/core/compare/types.js';
import { KNOWN } from './known-names.js';
import { reportIn } from './report-in.js';

const FORMS = new NameForms(KNOWN);

const entity = (id: string, type: string, kind: 'actor' | 'place' = 'actor'): EntityRecord => ({
  id,
  kind,
  type,
  name: id,
  aliases: [],
  nouns: [],
  named: true,
  count: 1,
});

/** Groups of those for whom Hadi Marwan speaks in `text`, or for whom the outlet does. */
function speakers(text: string, outlet = 'Agency', named = true): string[] {
  const entities = [entity('Hadi Marwan', 'person'), entity('HTS', 'armed-group'), entity('Syria', 'country', 'place')];
  const mentions = entities.flatMap(({ name }, at) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, entity: at, form: 'name' as const, voice: 'own' as const }];
  });
  const attributions = named ? [{ source: 'Hadi Marwan', entity: 'Hadi Marwan', stance: 'asserts' as const }] : [];
  const report = reportIn(text)('died', { attributions });
  const article: ArticleRecord = { id: 'a.txt', hash: '', details: { outlet }, language: 'en', text, entities, mentions, reports: [report] };
  return speakerSides(report, article, FORMS).flatMap(({ group, nations }) => group ?? nations);
}

describe('whom a source speaks for', () => {
  it('is the body whose spokesman, chief or official it is said to be', () => {
    const group = KNOWN.groups.mainName('HTS');
    assert.ok(group !== undefined);
    assert.deepEqual(speakers('Nine died, said Hadi Marwan, head of media and culture of the HTS.'), [group]);
    assert.deepEqual(speakers('Nine died, HTS spokesman Hadi Marwan said.'), [group]);
  });

  it('is nobody else who stands near its name', () => {
    assert.deepEqual(speakers('Nine died, said Hadi Marwan, a baker who fled from HTS.'), []);
    assert.deepEqual(speakers('Nine died when HTS shelled the house of Hadi Marwan.'), []);
  });

  it('is the army of the country where an army prints its own news', () => {
    assert.deepEqual(speakers('Nine terrorists died in Syria.', 'Army Bulletin', false), ['Syria']);
    assert.deepEqual(speakers('Nine terrorists died in Syria.', 'Evening Courier', false), []);
  });
});
