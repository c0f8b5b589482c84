/** Whose words an event is: whom a noun describes, who is quoted, whose count it is, where words end. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('who says so', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, expected] of [
    ['The army was accused by Human Rights Watch of summarily executing a dozen men.', 'executing', ['Human Rights Watch']],
    ['The Security Service took credit for a drone strike on the port.', 'drone strike', ['Security Service']],
    ['The Organization for Migration counts 6,300 people who fled the area.', 'fled', ['Organization for Migration']],
    ['Opposition negotiator Salem Dirani was cautious: "We have been bombed for a week."', 'bombed', ['Salem Dirani']],
    ['The army, which has always denied striking civilians, shelled the town.', 'striking', ['army']],
    ['The army, which has always denied striking civilians, shelled the town.', 'shelled', []],
    ['Riyadh and Ankara deny arming the militants.', 'arming', ['Riyadh', 'Ankara']],
    ['Malian army denies losing base, says attackers were killed', 'killed', ['Malian army']],
    ['Russia has always denied that it shelled hospitals in the province.', 'shelled', ['Russia']],
    [
      'The Observatory for Human Rights, which follows the war from Britain, confirmed the raid but said it knew of no deaths.',
      'raid',
      ['Observatory for Human Rights'],
    ],
    ['The army killed, by its own count, more than 50 rebels near Idlib.', 'killed', ['army']],
    ['By its own count, the ministry killed 30 rebels in the town.', 'killed', ['ministry']],
    ["At least 40 people were killed in the raid, on the army's own admission.", 'killed', ['army']],
    [
      "Zabihullah Mujahid, the Taliban government's spokesman, who wrote on X that the army had bombarded the house, gave no names.",
      'bombarded',
      ['Zabihullah Mujahid'],
    ],
    ["The group's armed wing, the al-Quds Brigades, claimed that its fighters had blown up a bulldozer.", 'blown up', ['al-Quds Brigades']],
    ["The agency's reporter quoted a source in the National Hospital as saying that four persons were injured.", 'injured', ['source', 'reporter']],
    ['Rebels shelled the town, the governor was quoted as saying.', 'shelled', ['governor']],
    ['The state news agency quoted the mayor as saying rebels had killed three guards.', 'killed', ['mayor', 'state news agency']],
    [
      'A spokesman for the National Guard, quoted by Jabal Radio, claimed the gunmen had shelled the village.',
      'shelled',
      ['spokesman', 'Jabal Radio'],
    ],
    ['The RSF holds that it has escorted 800,000 residents to them.', 'escorted', ['RSF']],
    ['State media ascribed the abduction to outlaws.', 'abduction', ['State media']],
    ['The Israeli military admits to the loss of four troops in the area.', 'loss', ['Israeli military']],
    ["More than 500 people have been murdered since then by gunmen, the Hauran Martyrs' Office reckons.", 'murdered', ["Hauran Martyrs' Office"]],
    [
      'Ethiopian troops looted shops, according to a report by Amnesty International, an accusation the government rejects.',
      'looted',
      ['Amnesty International'],
    ],
    ['The blast, which police blamed on Boko Haram, killed nine people.', 'blast', ['police']],
    [
      'The colonel accused the Front, the militia that Ankara calls a terrorist organisation, of having sent the lorry that killed nine.',
      'sent',
      ['colonel'],
    ],
    ["The minister dismissed as a fairy tale the rebels' boast that they had slaughtered 42 soldiers.", 'slaughtered', ['rebels']],
    ["The Front's claim to have killed 34 soldiers cannot be verified.", 'killed', ['Front']],
    ['The defence ministry put its own losses at six soldiers killed and 21 hurt.', 'hurt', ['defence ministry']],
    ['The losses of the intruders were put by the border guard at more than 40 fighters killed.', 'killed', ['border guard']],
    ['According to figures verified by UNICEF and the Red Cross, 107 students were abducted.', 'abducted', ['UNICEF', 'Red Cross']],
    [
      'The Director of Defence Media Operations, Major-General Musa Danlami, told newsmen in Abuja that troops raided camps in the forest.',
      'raided',
      ['Musa Danlami'],
    ],
    ['Residents described how soldiers shot 12 men.', 'shot', ['Residents']],
    ['Major Najjar reminded reporters that a similar car bomb had killed six people.', 'killed', ['Najjar']],
    ['Both residents said the men wore uniforms and accused the Volunteers of killing 30 people.', 'killing', ['residents']],
    [
      'Captain Mohamed Kheyre said commandos shot dead the last attacker. Three members of the assembly and a clan chief were among those slain, he added.',
      'slain',
      ['Mohamed Kheyre'],
    ],
    ['Residents contacted by phone said shells had killed two children.', 'killed', ['Residents']],
    ["The group's armed wing, the Qassam Brigades, said it had fired rockets at the town.", 'fired rockets', ['Qassam Brigades']],
    ['Reuters, citing two security officials, reported that gunmen killed six people.', 'killed', ['Reuters', 'security officials']],
    ['SANA said, citing a military source, that the army killed 20 fighters.', 'killed', ['SANA', 'military source']],
    ['The Front accused Eritrea of shelling Shire.', 'shelling', ['Front']],
    ['The rebels accused the army of an attack on Tine, a claim the military denied.', 'attack', ['rebels']],
    [
      'A bus driver was killed, according to the Britain-based Syrian Observatory for Human Rights.',
      'killed',
      ['Syrian Observatory for Human Rights'],
    ],
    ['The rebels had insisted on the second half, and then they attacked the town.', 'attacked', []],
  ] as const) {
    it(`tells it of "${trigger}": ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01', outlet: 'Outlet' } });
      const event = events.find((one) => one.trigger.text === trigger);
      assert.ok(event, `no event "${trigger}"`);
      const sources = event.arguments.filter(({ role }) => role === 'source').map((argument) => argument.text);
      assert.deepEqual(sources, expected);
    });
  }

  it('gives a deed of "they" to all that stand joined', () => {
    const text = 'Taliban gunmen and suicide bombers attacked the base in Helmand on Friday. They killed 23 soldiers.';
    const killed = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01' } }).events.find(
      ({ trigger }) => trigger.text === 'killed',
    );
    const actors = killed?.arguments.filter(({ role }) => role === 'actor').map((argument) => argument.text);
    assert.deepEqual(actors, ['Taliban gunmen', 'suicide bombers']);
  });
});
