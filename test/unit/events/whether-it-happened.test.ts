/** Whether a deed happened: feared, went on, refuted, beyond a denial. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('whether a deed happened', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, status] of [
    ['The UN fears an attack on El Fasher.', 'attack', 'hypothetical'],
    ['An invasion of Rafah would be a disaster.', 'invasion', 'hypothetical'],
    ['Residents brace for an offensive.', 'offensive', 'hypothetical'],
    ['Saudi Arabia warned of "very serious repercussions" of an assault on Rafah.', 'assault', 'hypothetical'],
    ['Should Israel attack, Iran will respond.', 'attack', 'hypothetical'],
    ['Erdogan threatened a new ground incursion into northern Syria.', 'incursion', 'planned'],
    ['The ministry had no plans to withdraw.', 'withdraw', 'denied'],
    ['The ministry had plans to withdraw.', 'withdraw', 'planned'],
    ['The shelling did not stop all night.', 'shelling', 'asserted'],
    ['The army did not stop shelling the town.', 'shelling', 'asserted'],
    ['Fighting has not subsided.', 'Fighting', 'asserted'],
    ['The army did not shell the town.', 'shell', 'denied'],
    ['The army has denied targeting hospitals and says it strikes only militants.', 'strikes', 'asserted'],
    ['The army has denied targeting hospitals and says it strikes only militants.', 'targeting', 'denied'],
    ['Ankara dismissed the claim, stressing that ambulances were also hit.', 'hit', 'asserted'],
    ['Insurgents planted two bombs beneath the bridge.', 'planted', 'asserted'],
    ['The cell plotted an attack in Mosul.', 'attack', 'planned'],
    ['Militiamen tried to storm the barracks in Zintan.', 'storm', 'asserted'],
    ['Militiamen will try to storm the barracks in Zintan.', 'storm', 'planned'],
    ['Militiamen did not try to storm the barracks in Zintan.', 'storm', 'denied'],
    ['Militiamen tried to capture the airport in Zintan.', 'capture', 'planned'],
    ['Militiamen failed to capture the airport.', 'capture', 'denied'],
    ['The junta does not want to attack the port in Kyaukphyu.', 'attack', 'denied'],
    ['The junta wants to attack the port in Kyaukphyu.', 'attack', 'planned'],
    ['The minister ruled out that Chad would deploy more soldiers.', 'deploy', 'denied'],
    ['The minister has not ruled out sending ground troops to Mali.', 'sending', 'hypothetical'],
    ['Eritrea has no intention of attacking Ethiopia.', 'attacking', 'denied'],
    ['The government should investigate the killings.', 'investigate', 'hypothetical'],
    ['Militants must have shelled the market.', 'shelled', 'asserted'],
    ['CLAIM: A video shows militiamen shooting farmers in Nyala. VERDICT: False.', 'shooting', 'denied'],
    ['There is no evidence that Sudan bombed the clinic.', 'bombed', 'denied'],
    ['A video which claims to show soldiers executing farmers is fake.', 'executing', 'denied'],
    ['A video which claims to show soldiers executing farmers is online.', 'executing', 'asserted'],
    ['The ministry said it had sent no troops to Agadez.', 'sent', 'denied'],
    ['No group claimed the bombing that killed ten people.', 'killed', 'asserted'],
    ['The coalition attacked Saada without capturing it.', 'capturing', 'denied'],
    ['The minister promised that the attack would not go unpunished.', 'attack', 'asserted'],
    ['Chad launched a campaign of air strikes on Bosso.', 'air strikes', 'asserted'],
    ['The claim that rebels shot the mayor is false, police said.', 'shot', 'denied'],
  ] as const)
    it(`"${trigger}" is ${status}: ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01' } });
      const event = events.find((one) => one.trigger.text === trigger);
      assert.equal(event?.status, status);
    });
});
