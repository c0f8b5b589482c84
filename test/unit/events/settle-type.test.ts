/** What the clause around a deed says of its type. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('types that the clause settles', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, type] of [
    ['Police in Tripoli seized 40 kilos of heroin on Monday.', 'seized', 'COERCE'],
    ['Customs officers seized rifles at the port of Mersin on Friday.', 'seized', 'COERCE'],
    ['Gunmen seized two engineers near Kaduna on Friday.', 'seized', 'ASSAULT'],
    ['The rebels seized the barracks of Kidal on Friday.', 'seized', 'SEIZE'],
    ['The Kremlin called the shelling a crime on Monday.', 'called', 'ACCUSE'],
    ['The ministry called for a ceasefire in Darfur on Monday.', 'called', 'REQUEST'],
    ['Medair suspended its activities in Malakal on Tuesday.', 'suspended', 'REJECT'],
    ['The authorities suspended mobile phone services in Quetta on Tuesday.', 'suspended', 'COERCE'],
    ['The last rebels fled Saraqib at dawn on Thursday.', 'fled', 'RETREAT'],
    ['The rebels denied that they had left.', 'left', 'RETREAT'],
    ['Hundreds of families fled Saraqib at dawn on Thursday.', 'fled', 'DISPLACE'],
    ['Protesters stormed the ministry of oil in Baghdad on Sunday.', 'stormed', 'PROTEST'],
    ['Soldiers turned back two fire engines near Nablus on Monday.', 'turned back', 'COERCE'],
    ['The United States suspended military aid to Mali on Friday.', 'suspended', 'SANCTION'],
    ['China blocked the resolution on Tuesday.', 'blocked', 'REJECT'],
    ['The president withdrew the bill on Wednesday.', 'withdrew', 'CONCEDE'],
    ['The army withdrew from Goma on Wednesday.', 'withdrew', 'RETREAT'],
    ['The council held the governments of Chad and Libya fully responsible for the raid.', 'held', 'ACCUSE'],
  ] as const)
    it(`${type}: ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-05-17' } });
      const event = events.find((one) => one.trigger.text.startsWith(trigger));
      assert.ok(event, events.map((one) => one.trigger.text).join());
      assert.equal(event.type, type);
    });
});
