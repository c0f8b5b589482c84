import assert from 'node:assert/strict';
import { initials, nameKey, soundKey } from '../../../src/core/extract/coreference/fold-name.js';
import { coreference } from '../../../src/core/extract/refiners/coreference.js';
import { readLexicons } from '../../../src/core/extract/lexicons.js';
import type { ArticleContext } from '../../../src/core/extract/types.js';
import type { Mention } from '../../../src/core/model/annotation.js';

const LEXICONS = readLexicons(
  new TextEncoder().encode(
    JSON.stringify({ 'nations.txt': 'Russia | Russian, Russians | Moscow', 'groups.txt': 'Hayat Tahrir al-Sham, HTS | armed-group | Syria' }),
  ),
);

/** Entities of a text whose marks are written as [type:words] (name) or [type~words] (common noun). */
function entitiesOf(marked: string): { names: Record<string, string[]>; reasons: Record<string, string> } {
  let text = '';
  const mentions: Mention[] = [];
  for (const piece of marked.split(/(\[[^\]]+\])/)) {
    const m = /^\[([a-z-]+)([:~])([^\]]+)\]$/.exec(piece);
    if (m) {
      const form = m[2] === ':' ? 'name' : 'nominal';
      const kind = /^(?:settlement|region|country)$/.test(m[1]!) ? 'place' : 'actor';
      mentions.push({
        id: `m${mentions.length}`,
        kind,
        type: m[1]!,
        form,
        start: text.length,
        end: text.length + m[3]!.length,
        text: m[3]!,
        confidence: 0.9,
        extractor: 'test',
        decision: 'suggested',
      });
    }
    text += m ? m[3]! : piece;
  }
  const context = { article: { text }, resources: { lexicons: LEXICONS } } as unknown as ArticleContext;
  const draft = coreference.refine({ mentions, entities: [], events: [] }, context);
  const names: Record<string, string[]> = {};
  const reasons: Record<string, string> = {};
  for (const mention of draft.mentions) {
    const name = draft.entities.find((entity) => entity.id === mention.entity)!.name;
    (names[name] ??= []).push(mention.text);
    if (mention.linkReason) reasons[mention.text] = mention.linkReason;
  }
  return { names, reasons };
}

describe('coreference', () => {
  it('folds articles, apostrophes and spellings', () => {
    assert.equal(nameKey("Ma'arrat al-Nu‘man"), nameKey('Maarrat Numan'));
    assert.equal(soundKey('Khan Sheikhoun'), soundKey('Khan Shaykhun'));
    assert.deepEqual(initials('Syrian Observatory for Human Rights'), ['SOHR', 'SOFHR']);
  });

  it('joins short forms of people and groups', () => {
    const { names, reasons } = entitiesOf(
      '[person:Bashar al-Assad] spoke. [person:Assad] said [armed-group:Hayat Tahrir al-Sham] fled; [armed-group:Tahrir al-Sham], or [armed-group:HTS].',
    );
    assert.deepEqual(names, {
      'Bashar al-Assad': ['Bashar al-Assad', 'Assad'],
      'Hayat Tahrir al-Sham': ['Hayat Tahrir al-Sham', 'Tahrir al-Sham', 'HTS'],
    });
    assert.match(reasons['Assad']!, /short form of Bashar al-Assad/);
  });

  it('joins an acronym in brackets', () => {
    assert.deepEqual(entitiesOf('the [armed-group:Northern Valley Front] ([armed-group:NVF]) fought. [armed-group:NVF] won.').names, {
      'Northern Valley Front': ['Northern Valley Front', 'NVF', 'NVF'],
    });
  });

  it('keeps two people of one surname and two kinds of one name apart', () => {
    const { names } = entitiesOf(
      '[person:Ali Hassan] met [person:Omar Hassan]. [person:Hassan] left [settlement:Moscow]; [government:Moscow] spoke.',
    );
    assert.deepEqual(names['Hassan'], ['Hassan']);
    assert.deepEqual(Object.keys(names).length, 4);
  });

  it('joins the adjective with the state', () =>
    assert.deepEqual(entitiesOf('[state:Russia] and [state:Russian] jets').names, { Russia: ['Russia', 'Russian'] }));

  it('joins common nouns only where one reading is left', () => {
    assert.deepEqual(
      entitiesOf('[armed-group~Syrian rebels] came; [armed-group~rebels] went. [military~sources] and [other~army sources] spoke').names,
      {
        'Syrian rebels': ['Syrian rebels', 'rebels'],
        sources: ['sources'],
        'army sources': ['army sources'],
      },
    );
    const { names, reasons } = entitiesOf('[armed-group:Ahrar Brigade] struck. the [armed-group~group] denied it.');
    assert.deepEqual(names, { 'Ahrar Brigade': ['Ahrar Brigade', 'group'] });
    assert.match(reasons['group']!, /after Ahrar Brigade/);
  });
});
