/** Who stands beside a deed and has no part in it. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('bystanders of a deed', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, actors, targets] of [
    ['The PKK – listed as a terrorist group by the EU – has killed 40 people.', 'killed', ['PKK'], ['people']],
    ['Police interviewed 58 people about killings by soldiers.', 'killings', ['soldiers'], []],
    ['The army, with the help of Russian bombers, seized Saraqeb.', 'seized', ['army'], []],
    ['Fighters, backed by 4,000 Rwandan troops, entered Goma.', 'entered', ['Fighters'], []],
    ['My uncle was shot in front of his children.', 'shot', [], ['uncle']],
    ['The road has been cut, the Observatory’s Rami Saleh said.', 'cut', [], []],
    ['Two people were wounded in Nahariya, Israeli emergency service Magen David Adom said.', 'wounded', [], ['people']],
    [
      'The surprise attack, the biggest by rebels in years, drew Russian and Syrian air strikes on Saturday that killed at least 16 civilians in Aleppo, the Observatory reported.',
      'attack',
      ['rebels'],
      ['civilians'],
    ],
    [
      'Six Hezbollah members and a Syrian soldier were killed in a strike on a convoy near Qusayr, a security source said.',
      'strike',
      [],
      ['Hezbollah members', 'Syrian soldier'],
    ],
    ["Missile strike on army camp kills dozens in Yemen's Marib", 'kills', [], ['army']],
    ['An air raid on rebel positions near Sirte has killed at least 20 fighters.', 'killed', [], ['fighters']],
    ['A bombing at a Hamas base killed two women.', 'bombing', [], ['women']],
    ['The raid on the base of the Guard killed two officers.', 'killed', [], ['officers']],
    ['An attack on the village by rebel fighters killed nine.', 'attack', ['rebel fighters'], []],
    ['Jets struck a gathering of militants near the village.', 'struck', ['Jets'], ['militants']],
    ['Missile force strikes mercenary gathering in Marib, scores killed and wounded', 'killed', [], []],
    ['The shells were fired from government positions near Saraqib.', 'fired', [], []],
    ['A fourteenth person, reported killed by the local council, could not be identified.', 'killed', [], ['fourteenth person']],
    ['A source said that gunners had only responded to a drone attack on a checkpoint in which two soldiers died.', 'drone attack', [], ['soldiers']],
    ['Malam Sani Garba, a farmer, said the bombs fell on a funeral and killed eleven villagers.', 'fell', [], []],
    ['The surprise offensive, led by Hayat Tahrir al-Sham, began on Wednesday.', 'offensive', ['Hayat Tahrir al-Sham'], []],
    ['Troops have neutralised 23 terrorists and rescued 19 kidnapped victims in Zamfara.', 'neutralised', ['Troops'], ['terrorists']],
    ['A resident, Samer, said shells struck the town.', 'struck', [], []],
    [
      'Hospitals in the enclave are overwhelmed, with 26 people treated on Thursday alone, said Mohamed Saleh, who runs a clinic in Atareb.',
      'treated',
      [],
      ['people'],
    ],
    ['A military source denied to SANA any withdrawal from the airport.', 'withdrawal', [], []],
    ['The council accuses Turkey of bombing plants; Ankara maintains that it strikes only camps.', 'strikes', ['Ankara'], []],
    ['Activists documented the death of 14 soldiers in the ambush.', 'ambush', [], ['soldiers']],
    ['The minister ordered the arrest of those behind the drone attack on the field.', 'drone attack', [], []],
    [
      'The military said its drones had struck an oil depot in Engels; the region’s governor, Roman Basin, acknowledged a fire.',
      'struck',
      ['military'],
      [],
    ],
    ['It is simple: bandits, not soldiers, torched the market.', 'torched', ['bandits'], []],
    ['A UN document says government soldiers executed at least 12 prisoners.', 'executed', ['government soldiers'], ['prisoners']],
    [
      'Security sources said opposition groups had launched a limited operation after attacks by the regime on the Idlib de-escalation zone.',
      'attacks',
      ['regime'],
      [],
    ],
    ['One of the commanders, Abu Omar, was killed by a drone.', 'killed', [], ['commanders']],
    ['The coalition killed the head of the militia, Ali Musa, and his son.', 'killed', ['coalition'], ['Ali Musa', 'son']],
    ['Israel killed Hamas chief Yahya Sinwar.', 'killed', ['Israel'], ['Yahya Sinwar']],
    ['Israeli troops shot dead two Palestinians in Jenin.', 'shot dead', ['Israeli troops'], ['Palestinians']],
    ['Army units shot dead a man.', 'shot dead', ['Army units'], ['man']],
    ['Two officers were shot dead by army units.', 'shot dead', ['army units'], ['officers']],
    ['Two Turkish and three Syrian soldiers were killed.', 'killed', [], ['Turkish', 'Syrian soldiers']],
    ['Three French and one American hostages were freed.', 'freed', [], ['French', 'American hostages']],
    ['Russia lost 1,640 troops in a day.', 'lost', [], ['Russia', 'troops']],
    ['Firefighters responded to an air strike on Idlib.', 'air strike', [], []],
    ['The Houthis survived seven years of bombing.', 'bombing', [], ['Houthis']],
    ['The Kremlin has accused Ankara of failing to rein in rebels who attack the base.', 'attack', ['rebels'], []],
    ['Regime soldiers fought "terrorists" who had stormed a village.', 'stormed', ['terrorists'], []],
    ['Soldiers were killed in clashes with rebels who had broken through the defences.', 'broken through', ['rebels'], []],
    ["The IRA's Belfast brigade had detonated 20 bombs across the city.", 'detonated', ['Belfast brigade'], []],
    ['Boko Haram, whose fighters have attacked Konduga many times, was suspected.', 'attacked', ['fighters'], []],
    ['The Syrian army has reported heavy losses inflicted on the rebels.', 'inflicted', ['Syrian army'], ['rebels']],
  ] as const)
    it(`"${trigger}": ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01' } });
      const event = events.find((one) => one.trigger.text === trigger);
      assert.ok(event, `no event "${trigger}": ${events.map((one) => one.trigger.text).join()}`);
      const roles = (role: string): string[] => event.arguments.filter((one) => one.role === role).map((one) => one.text);
      assert.deepEqual({ actors: roles('actor'), targets: roles('target') }, { actors: [...actors], targets: [...targets] });
    });

  it('hands on no doer whom one source names and another denies', () => {
    const text =
      'Shells struck the market in Ariha on Tuesday, killing 13 civilians. The claim of the National Voice that armed groups fired the shells is inconsistent with this. The groups denied that they had fired any shells.';
    const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01' } });
    const told = events.filter(({ status }) => status === 'asserted');
    assert.ok(told.length > 0 && events.some(({ status }) => status !== 'asserted'));
    assert.deepEqual(
      told.flatMap((event) => event.arguments.filter(({ role }) => role === 'actor')),
      [],
    );
  });

  it('parts what came since from what began it', () => {
    const text = 'More than 43,000 people have been killed in Gaza since October 7, when gunmen killed 1,139 people in Israel.';
    const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01' } });
    const doers = events.map((event) => event.arguments.filter(({ role }) => role === 'actor').map((one) => one.text));
    assert.deepEqual(doers, [[], ['gunmen']]);
  });

  for (const text of [
    'The minister said in Ankara that Turkish forces had killed ten fighters.',
    'Hani Mahmoud, reporting from Deir el-Balah, said Israel bombed a school.',
    'The army said it had struck a convoy carrying weapons from Libya.',
  ])
    it(`happens where it happens, not where somebody speaks: ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01' } });
      assert.ok(!events.flatMap((event) => event.arguments).some(({ role }) => role === 'place'));
    });
});
