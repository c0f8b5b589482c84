/** Nouns and predicates that name a deed, with the type their words give them. */
import assert from 'node:assert/strict';
import { analyseGold, benchResources } from '../../../bench/eval/analyse.js';
import { createContext } from '../../../src/core/extract/analyze.js';
import { readCandidates } from '../../../src/core/extract/events/find-events.js';
import { ArticleReading } from '../../../src/core/extract/events/reading.js';
import type { Resources } from '../../../src/core/extract/types.js';
import { readArticle } from '../../../src/core/text/article.js';
import type { GoldArticle } from '../../../scripts/corpus/read.js';

describe('nouns of events', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  /** The candidates as "TYPE words". */
  const candidates = (text: string): string[] => {
    const { mentions } = analyseGold({ text, meta: {} } as unknown as GoldArticle, resources);
    const context = createContext(readArticle(text), {}, resources, { always: [], never: [] });
    return readCandidates(new ArticleReading(context, mentions)).map(({ read: { unit }, candidate: { from, to, entry } }) => {
      const words = unit.tokens.slice(from, to).map((token) => token.text);
      return `${entry.type} ${words.join(' ').replace(/ - /g, '-')}`;
    });
  };

  for (const [text, found] of [
    ['Hundreds took part in a sit-in in Jableh on Monday.', 'PROTEST sit-in'],
    ['The take-over of the airport by rebels shocked the country.', 'SEIZE take-over'],
    ['A spokesman announced a counter-offensive named Volcano of Anger.', 'ASSAULT counter-offensive'],
    ['The strike led to the martyrdom of four citizens in Sidon.', 'ASSAULT martyrdom'],
    ['Monitors reported a violation of Estonian airspace by two jets.', 'ASSAULT violation of Estonian airspace'],
    ['The nationwide strike closed all schools in Lima.', 'PROTEST nationwide strike'],
    ['The handover of several military positions took until Friday.', 'RETREAT handover of several military positions'],
    ['The handover of the bodies took until Friday.', 'CONCEDE handover'],
    ['The suspension of offensive operations began at noon in Aleppo.', 'AGREE suspension of offensive operations'],
    ['The suspension of the peace talks surprised Geneva.', 'REJECT suspension of the peace talks'],
    ['Evacuation orders for two districts of Gaza angered residents on Sunday.', 'COERCE Evacuation orders'],
    ['The minister said there would be no compromise over the border.', 'REJECT no compromise'],
    ['The army tested the nerves of Seoul with a missile test on Friday.', 'THREATEN missile test'],
    ['Rebels were in full control of Mosul Dam on Monday.', 'SEIZE in full control'],
    ['Rebels repelled an attempt by the army to storm Homs.', 'ASSAULT repelled'],
  ] as const)
    it(`find "${found}"`, () => {
      const list = candidates(text);
      assert.ok(list.includes(found), `among: ${list.join(', ')}`);
    });

  it('leave a participle its verb where only more words would make a noun of it', () =>
    assert.ok(candidates('Gunmen killed two and wounded nine people in Mosul.').includes('ASSAULT wounded')));
});
