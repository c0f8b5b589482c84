import assert from 'node:assert/strict';
import { NameForms } from '../../../src/core/compare/entities/node.js';
import { sideOf, sidesAgree, type Side } from '../../../src/core/compare/incidents/sides.js';
import type { EntityRecord } from '../../../src/core/compare/types.js';
import { article, entity } from './articles.js';
import { KNOWN } from './known-names.js';

describe('sides', () => {
  const forms = new NameForms(KNOWN);
  const side = (text: string, named?: EntityRecord): Side =>
    sideOf(
      { text, role: 'actor', inferred: false, voice: 'own', ...(named ? { entity: 0 } : {}) },
      article('a.txt', ...(named ? [named] : [])),
      forms,
    );

  it('of a group that calls itself forces are no state’s', () => {
    assert.equal(side('RSF', entity('armed-group: Rapid Front Forces')).camp, 'armed');
    assert.equal(side('air force', entity('military: Air Force')).camp, 'state');
  });
  it('of a group and of those who fight for it are one', () => {
    const [group, men] = [side('HTS'), side('HTS fighters')];
    assert.ok(group.group !== undefined);
    assert.equal(men.group, group.group);
    assert.equal(sidesAgree([group], [side('the HTS forces')]), 1);
  });
});
