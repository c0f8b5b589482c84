/** Who tells of an event where the tagger or the parser loses the verb or its subject, and in asides, labels and tales. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('who tells', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, expected] of [
    ['Farmers in Tafas say they were bombed on Monday.', 'bombed', ['Farmers']],
    ['Women from Tafas report rape at army checkpoints.', 'rape', ['Women']],
    ['Doctors who escaped the Yarmouk camp describe boys being shot in the street.', 'shot', ['Doctors']],
    ['Up to 30,000 people could be displaced by May, the Norwegian Refugee Council assessed.', 'displaced', ['Norwegian Refugee Council']],
    ['The Norwegian Refugee Council fears that 40,000 people could flee the town.', 'flee', ['Norwegian Refugee Council']],
    ['The Ministry of Interior in Baghdad denies that police shot the men.', 'shot', ['Ministry of Interior']],
    ['Officials familiar with the case told the paper that guards had beaten the prisoners.', 'beaten', ['Officials']],
    ['A nurse who had walked to the border told us that soldiers shelled the clinic.', 'shelled', ['nurse']],
    ['The Union of Free Brigades on Friday said it had shelled the airport.', 'shelled', ['Union of Free Brigades']],
    ['The Free Idlib Army (FIA) insist that they shelled the barracks.', 'shelled', ['Free Idlib Army']],
    ["Gunmen kidnapped nine pupils near the river, a teachers' spokesman said on Monday.", 'kidnapped', ["teachers' spokesman"]],
    ['According to the Amal rights centre, police have arrested 200 people.', 'arrested', ['Amal']],
    ['At least 60 people were killed, according to an assessment carried out by the WHO.', 'killed', ['WHO']],
    ['Jets bombed the depot in what the army called retaliation for the shelling of a base.', 'shelling', ['army']],
    ['The army claimed on Sunday to have killed "nine bandits" near Azaz.', 'killed', ['army']],
    ['Police in Homs: gunmen killed two guards at the depot.', 'killed', []],
    ['09:40 UNICEF: 12,000 children displaced in four days.', 'displaced', ['UNICEF']],
    ['The rebels shelled the market, as residents reported.', 'shelled', ['residents']],
    ['The RSF has "deliberately" shelled hospitals, said Amnesty\'s regional director.', 'shelled', ['Amnesty']],
    ['"Shells are falling on the market," reads a message sent by a resident of Tawila.', 'falling', ['resident']],
    ['The army shelled the camp, according to a letter signed by 12 aid groups.', 'shelled', ['aid groups']],
    ['Fighting went on, with the Kurdish-led force claiming to have killed 14 mercenaries.', 'killed', ['Kurdish-led force']],
    ['Women arriving in Tawila report rape at checkpoints.', 'rape', ['Women']],
    ['Survivors reaching Chad describe killings by the RSF.', 'killings', ['Survivors']],
    ['The first tanks, a diplomatic source noted, have already entered the town.', 'entered', ['diplomatic source']],
    ['Witnesses told aid workers of extortion at the checkpoint.', 'extortion', ['Witnesses']],
    ['The ministry said that it had ended the siege, killing all 20 gunmen, but that nine hostages had been shot.', 'shot', ['ministry']],
    ['"They bombed the bakery on a Friday," Haddad quipped.', 'bombed', ['Haddad']],
    ['The governor denied that the guards, who fled to the river, had shot prisoners.', 'shot', ['governor']],
    ['Two medics I spoke to said a convoy was shelled at noon.', 'shelled', ['medics']],
    ['The colonel, who, according to two of the sources, shot the prisoners, was dismissed.', 'shot', ['sources']],
    ["The driver was shot and, by one shopkeeper's estimate, 40 gunmen stormed the bank.", 'stormed', ['shopkeeper']],
    ['The minister rejected claims in Turkish media of attacks on villages.', 'attacks', ['Turkish media']],
    ['Accounts according to which two of the captives were killed are being checked.', 'killed', []],
    ['According to WHO, at least nine patients were killed.', 'killed', ['WHO']],
    ['The rebels, for their part, say they shelled two depots.', 'shelled', ['rebels']],
    ['Guards who asked not to be named because they feared reprisals said nine men had been shot.', 'shot', ['Guards']],
    ['The Red Crescent, volunteers who drive the wounded, posted on Telegram that a strike killed two of them.', 'killed', ['Red Crescent']],
    ['The agency could not verify the claim that soldiers shot the men.', 'shot', []],
    ['A spokesman for the Pentagon declined to say whether the strike killed civilians.', 'killed', []],
    ['Israel has neither confirmed nor denied that it bombed the convoy.', 'bombed', []],
    ['The army did not immediately respond to a request for comment on the claim that it had shelled the school.', 'shelled', []],
    ['The army killed nine men and eliminated a number of terrorists in the area, a military source said.', 'eliminated', ['military source']],
    ['"They shelled us all night," a grocer in the old quarter who gave his name as Hamid said.', 'shelled', ['grocer']],
    ['Survivors interviewed by Amnesty International said soldiers had shot the men.', 'shot', ['Survivors', 'Amnesty International']],
    ['Farmers, many of them in tears, told how gunmen had dragged people from their homes.', 'dragged', ['Farmers']],
    ['The raid, which Israel says hit a depot, killed 22 people.', 'killed', []],
    ['Nurses and a town councillor said gunmen shelled the clinic.', 'shelled', ['town councillor', 'Nurses']],
    ['Five people were killed, officials said, and the army shelled two towns, residents said.', 'killed', ['officials']],
    ['Five people were killed, officials said, and the army shelled two towns, residents said.', 'shelled', ['residents']],
    ['In a post on Facebook, the ministry added that rebels had shelled the outpost.', 'shelled', ['ministry']],
    [
      'According to the pro-government newspaper Al-Watan, Syrian and Russian jets struck rebel supply lines east of Idlib, killing at least 30 militants.',
      'struck',
      ['Al-Watan'],
    ],
    ['Four people were killed, SANA reported, blaming the rebels.', 'blaming', []],
    ['Residents described scenes of panic as families packed into cars and fled towards the coast.', 'fled', ['Residents']],
    ['A drone killed two people, the region’s counter-terrorism directorate (CTD) said.', 'killed', ['counter-terrorism directorate']],
    ['Two people were wounded in Nahariya, Israeli emergency service Magen David Adom said.', 'wounded', ['Magen David Adom']],
    ['Four people were killed when a crowd attacked, in the words of the governor, Samuel Ivaha, two posts.', 'killed', ['Samuel Ivaha']],
    [
      'Around 3,500 families are on the roads, says the Norwegian Refugee Council, many of them fleeing for the second time since March.',
      'fleeing',
      ['Norwegian Refugee Council'],
    ],
    ['A Fano spokesman, Abebe Lakew, dismissed the figure: the army had not killed "even thirty", he told the Tribune.', 'killed', ['Abebe Lakew']],
    [
      'Artillery engaged areas where mercenaries were deployed, as well as drones which, as underground sources report, Germany had donated.',
      'deployed',
      [],
    ],
    ['The ministry rejected as "far-fetched" claims by foreign organizations that civilians had been hit.', 'hit', ['foreign organizations']],
    ['Reports by the Observatory of dozens of deaths were dismissed by the army.', 'dismissed', []],
    ['A Meridian correspondent saw helicopters firing rockets at the district.', 'firing rockets', ['Meridian correspondent']],
    ['An AFP photographer saw the bodies of six men who had been shot.', 'shot', ['AFP photographer']],
    ['The general saw the enemy shelled from the air.', 'shelled', []],
    ['A source explained to the agency that rebels attacked the convoy.', 'attacked', ['source']],
    ['Emirati media cried foul, claiming that rebels had attacked the city.', 'attacked', ['Emirati media']],
    ['Assault on army camp repelled. Military source: 11 attackers dead.', 'dead', ['Military source']],
    ['Fighters drove families out, whom they suspect of guiding the drone that killed 43 men.', 'killed', ['Fighters']],
    ['The mayor of Binnish, Fadel Akram, puts the number of those who fled since Wednesday at nine thousand.', 'fled', ['Fadel Akram']],
    ['The army says its unit came under fire, residents that the soldiers opened fire on a wedding.', 'opened fire', ['residents']],
    ['The army says its unit came under fire, residents that the soldiers opened fire on a wedding.', 'came under fire', ['army']],
    [
      'Al-Shabaab boasted of having killed 57 Ethiopian soldiers at Halgan; Addis Ababa called that propaganda and said it had repelled the attack.',
      'repelled',
      ['Addis Ababa'],
    ],
    ['Police have yet to confirm the abduction of 18 passengers.', 'abduction', []],
    ['Local radio had it that soldiers blew up the bridge.', 'blew up', ['Local radio']],
    ['As the governor tells it, his men were ambushed by gunmen; survivors remember a dozen.', 'ambushed', ['governor']],
    ["The insurgents' version, spread on Telegram, is that the soldiers surrendered without a shot.", 'surrendered', ['insurgents']],
  ] as const) {
    it(`tells it of "${trigger}": ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01', outlet: 'Outlet' } });
      const event = events.find((one) => one.trigger.text === trigger);
      assert.ok(event, `no event "${trigger}": ${events.map((one) => one.trigger.text).join(', ')}`);
      const sources = event.arguments.filter(({ role }) => role === 'source').map((argument) => argument.text);
      assert.deepEqual(sources, expected);
    });
  }

  it('takes a report on the progress of an operation for the words of whoever made it', () => {
    const text =
      'Report by the Ministry of Defence on the progress of the operation\n\nArtillery struck a depot near Kupyansk. A command post was destroyed.\n';
    const { events } = analyze(text, resources, PIPELINE, {});
    assert.deepEqual(
      events.map((event) => event.arguments.filter(({ role }) => role === 'source').map((argument) => argument.text)),
      [['Ministry of Defence'], ['Ministry of Defence']],
    );
  });

  it('remembers a speaker over several sentences that name nobody', () => {
    const text =
      'Karim Haddad drives a bus in Homs. The road is long. The bus is old. It rains. The engine is loud. "Rebels shelled the road twice," he recalls.';
    const shelled = analyze(text, resources, PIPELINE, {}).events.find(({ trigger }) => trigger.text === 'shelled');
    assert.deepEqual(
      shelled?.arguments.filter(({ role }) => role === 'source').map((argument) => argument.text),
      ['Karim Haddad'],
    );
  });
});
