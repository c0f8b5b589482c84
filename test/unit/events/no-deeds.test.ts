/** Words that look like deeds and are none, and deeds that look like others. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Event } from '../../../src/core/model/annotation.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('deeds and what only looks like them', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const eventsOf = (text: string): readonly Event[] =>
    // More than one paragraph: a short note has one event at least.
    analyze(`${text}\n\nNothing else is known. It is Monday.`, resources, PIPELINE, { details: { published: '2024-12-01', outlet: 'Outlet' } })
      .events;

  for (const [text, word] of [
    ['The ministry uses the term "neutralise" to imply that fighters surrendered or were killed.', 'killed'],
    ['Nobody has claimed the killings.', 'killings'],
    ['Young men were taking selfies on the bridge.', 'taking'],
    ['Insurgents pressed on to the south.', 'pressed on to'],
    ['Recruits lined up for evening prayers when a missile hit the camp.', 'lined up'],
    ['Jets struck a gathering of militants near the village.', 'gathering'],
    ['The war upended the lives of millions.', 'upended'],
    ['Militiamen fired at the base, which hosts US troops.', 'hosts'],
    ['The ministry did not respond to a letter sent on March 3.', 'sent'],
    ['Violence has spilled into Burkina Faso.', 'spilled into'],
    ['The army shelled with heavy artillery and mortars the villages of Kansafra and Baluon.', 'mortars'],
    ['The ambush left at least 14 soldiers and three members of a militia dead.', 'dead'],
    ['The ministry launched a vaccination campaign in Aleppo on Monday.', 'launched a vaccination campaign'],
    ['They follow the campaign of lies which the army has launched about the hospital.', 'launched'],
    ['The company launched a new car in Kyiv.', 'launched'],
    ['Families packed into cars on Monday.', 'packed'],
    ['She said that civilians were again paying the price.', 'paying the price'],
    ['Clinics in the enclave are overwhelmed.', 'overwhelmed'],
    ['The US said it had nothing to do with an offensive led by a designated terrorist organisation.', 'designated'],
    ['There is talk of many more to come.', 'talk'],
    ['As of Thursday evening, says the fire service, 41 bodies had been pulled from the rubble of the tower that a missile brought down.', 'fire'],
    ['Hama’s hospital received 17 bodies overnight, a doctor there told the agency by phone.', 'received'],
    ['The bomber is seen in this image from a camera.', 'seen'],
  ] as const)
    it(`"${word}" is none: ${text}`, () => {
      assert.ok(!eventsOf(text).some(({ trigger }) => trigger.text === word));
    });

  for (const [text, word, type] of [
    ['The clashes left 11 members of the Amhara factions dead.', 'left', 'ASSAULT'],
    ['The army launched a campaign against the militants in Anbar.', 'launched a campaign', 'ASSAULT'],
    ['There were 12 dead on the rebel side, the army said.', 'dead', 'ASSAULT'],
    ['Three policemen were put out of combat.', 'put out of combat', 'ASSAULT'],
    ['A prisoner escaped after shells fell near the building.', 'fell', 'ASSAULT'],
    ['The commandos captured a financier and seized weapons.', 'seized', 'COERCE'],
    ['Tens of thousands were bussed to Idlib.', 'bussed', 'DISPLACE'],
    ['The residents were taken by bus to Jarablus.', 'taken by bus', 'DISPLACE'],
    ['Most of the newly displaced people moved north to Dana.', 'moved', 'DISPLACE'],
    ['Ukraine poured troops into Kursk.', 'poured', 'MOBILIZE'],
    ['The fund released $32 million for Sudan.', 'released', 'AID'],
    ['Norway will transfer 1.5 billion euros to Ukraine.', 'transfer', 'AID'],
    ['The army dismantled mines in the village.', 'dismantled', 'COERCE'],
    ['The monitor appeals to the international community to act.', 'appeals to', 'REQUEST'],
    ['Rights groups accuse soldiers of killing 60 people in Djibo.', 'accuse', 'ACCUSE'],
    ['Hundreds of Syrians have since been settled in their homes.', 'settled', 'DISPLACE'],
  ] as const)
    it(`"${word}" is ${type}: ${text}`, () => {
      const event = eventsOf(text).find(({ trigger }) => trigger.text === word);
      assert.equal(event?.type, type);
    });
});
