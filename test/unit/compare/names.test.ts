import assert from 'node:assert/strict';
import { nameForm } from '../../../src/core/compare/names/name-form.js';
import { sameSpelling, spellingBlock } from '../../../src/core/compare/names/spelling.js';
import { KNOWN } from './known-names.js';

describe('names', () => {
  const same: readonly (readonly [string, string])[] = [
    ['mohammed', 'muhammad'],
    ['hezbollah', 'hizballah'],
    ['saraqib', 'saraqeb'],
    ['idlib', 'edlib'],
    ['yusuf', 'youssef'],
    ['khaled', 'khalid'],
    ['sarīs', 'sharish'],
    ['rawdah', 'rawda'],
    ['zelensky', 'zelenskyy'],
    ['gaddafi', 'qadhafi'],
    ['kyiv', 'kiev'],
    ['tell', 'tal'],
    ['douma', 'duma'],
  ];
  for (const [a, b] of same) {
    it(`takes ${a} and ${b} for spellings of one name`, () => {
      const plain = a.normalize('NFD').replace(/\p{M}/gu, '');
      assert.ok(sameSpelling(plain, b));
      assert.equal(spellingBlock(plain), spellingBlock(b));
    });
  }
  const different: readonly (readonly [string, string])[] = [
    ['hassan', 'hussein'],
    ['homs', 'hama'],
    ['sanaa', 'saada'],
    ['hamad', 'hamid'],
    ['marib', 'maria'],
    ['aleppo', 'alexandria'],
    ['taiz', 'tariq'],
    ['karim', 'kareem ali'],
  ];
  for (const [a, b] of different) {
    it(`keeps ${a} and ${b} apart`, () => assert.ok(!sameSpelling(a, b)));
  }

  const forms: readonly (readonly [string, 'actor' | 'place', string, string])[] = [
    ['Ministry of Defence', 'actor', 'government', 'defense ministry'],
    ['Defense Ministry', 'actor', 'government', 'defense ministry'],
    ['Syrian Arab Army', 'actor', 'military', 'army'],
    ['Syrian army', 'actor', 'military', 'army'],
    ['Revolutionary Guards', 'actor', 'military', 'guard revolutionary'],
    ['General Kamal Otri', 'actor', 'person', 'kamal otri'],
    ['Bashar al-Assad', 'actor', 'person', 'bashar assad'],
    ['Idlib province', 'place', 'region', 'idlib'],
    ['al-Rawdah military camp', 'place', 'facility', 'rawdah'],
    ['Rawdah camp', 'place', 'facility', 'rawdah'],
    ['General Hospital', 'place', 'facility', 'general hospital'],
  ];
  for (const [name, kind, type, key] of forms) {
    it(`reads "${name}" as "${key}"`, () => assert.equal(nameForm(name, kind, type, KNOWN).key, key));
  }

  it('says what is generic, whose it is and what sort of place', () => {
    assert.equal(nameForm('Syrian army', 'actor', 'military', KNOWN).nation, 'Syria');
    assert.ok(nameForm('Health Ministry', 'actor', 'government', KNOWN).generic);
    assert.ok(!nameForm('Idlib Rescue Service', 'actor', 'organization', KNOWN).generic);
    assert.equal(nameForm('al-Nayrab airport', 'place', 'facility', KNOWN).sort, 'air');
    assert.ok(nameForm('NLF', 'actor', 'armed-group', KNOWN).acronym);
  });
});
