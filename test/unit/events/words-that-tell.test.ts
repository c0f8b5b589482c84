/** Which words tell of a deed, where they end, and of which type it is: what readers take in at once. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

const BODY = '\n\nResidents said that they were waiting for news from the area on Sunday.\n';

describe('words that tell of a deed', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });
  const told = (text: string): readonly string[] =>
    analyze(text + BODY, resources, PIPELINE, { details: { published: '2024-12-01' } }).events.map(({ trigger, type }) => `${trigger.text} ${type}`);

  for (const [text, event] of [
    ['The sides swapped 206 prisoners.', 'swapped CONCEDE'],
    ['Moscow expelled two Russian diplomats.', 'expelled SANCTION'],
    ['Gunmen hacked 12 villagers to death.', 'hacked 12 villagers to death ASSAULT'],
    ['Turkey summoned the US ambassador on Monday.', 'summoned ACCUSE'],
    ['Thousands of people poured into Idlib from eastern Ghouta.', 'poured DISPLACE'],
    ['Reservists were called up by Israel.', 'called up MOBILIZE'],
    ['Army denies bombing hospital', 'bombing ASSAULT'],
    ['One drone fell on a school.', 'fell ASSAULT'],
    ['Aid trucks entered Gaza on Monday.', 'entered AID'],
    ['Israeli air raids on homes killed 44 people.', 'raids on homes ASSAULT'],
    ['The ministry said 1,200 officers were hurt and that protesters burned down 12 police stations.', 'burned down PROTEST'],
  ] as const)
    it(`"${event}": ${text}`, () => assert.ok(told(text).includes(event), told(text).join(', ')));

  for (const [text, word] of [
    ['A report released Friday said the army had shelled the town.', 'released'],
    ['Police declined to comment on the raid.', 'declined'],
    ['He is a fighter who hails from Jableh.', 'hails'],
    ['His mother recognised him in a video.', 'recognised'],
    ['The funeral was held in Damascus.', 'held'],
    ['Flights from Aleppo airport were suspended.', 'Flights'],
    ['She took her own life on Monday.', 'took'],
    ['A car crash killed three soldiers near Homs.', 'killed'],
    ['Rebels destroyed two infantry fighting vehicles.', 'fighting'],
  ] as const)
    it(`no "${word}": ${text}`, () => assert.ok(!told(text).some((one) => one.startsWith(word)), told(text).join(', ')));
});
