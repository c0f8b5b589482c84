/** What one clause of a sentence tells has no part in the deed of another. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';
import type { Event } from '../../../src/core/model/annotation.js';

describe('clauses apart', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const at = (text: string, words: string): Event => {
    const event = analyze(text, resources, PIPELINE, { details: { published: '2025-04-14' } }).events.find(({ trigger }) => trigger.text === words);
    assert.ok(event, `no event "${words}"`);
    return event;
  };
  const roles = (text: string, trigger: string, role: string): string[] =>
    at(text, trigger)
      .arguments.filter((argument) => argument.role === role)
      .map(({ text: words }) => words);

  for (const [text, trigger, role, expected] of [
    ['Earlier that year the IRA had grown fast after the Parachute Regiment killed 13 marchers in Derry.', 'killed', 'actor', ['Parachute Regiment']],
    ['The country has been on alert since the militant group launched a series of attacks in Paris.', 'attacks', 'actor', ['militant group']],
    ['Rebels launched a wave of attacks on the town.', 'attacks', 'actor', ['Rebels']],
    ['France is jittery over a spate of attacks in recent years.', 'attacks', 'actor', []],
    [
      'Police are hunting a suspect believed to have left a bag containing a device that exploded on Friday, wounding 13 people.',
      'wounding',
      'actor',
      [],
    ],
    [
      'Police are hunting a suspect believed to have left a bag containing a device that exploded on Friday, wounding 13 people.',
      'exploded',
      'actor',
      [],
    ],
    ['A suspect believed to have planted the bomb was arrested.', 'planted', 'actor', ['suspect']],
    ['A suspect believed to have planted the bomb was arrested.', 'planted', 'source', []],
    ['Medics said a strike in Rafah killed three boys, while the Israeli military said it had targeted a Hamas commander.', 'targeted', 'figure', []],
    ['The militia denied it had shelled the market, saying the army was responsible for the deaths of 43 civilians.', 'deaths', 'actor', ['army']],
    ['Three people were killed on Sunday when a shell landed on their house, relatives said.', 'landed', 'figure', ['Three people']],
    ['The officer, who denied it – shot dead by police – had joined Islamic State.', 'shot dead', 'actor', ['police']],
    ['In one incident, a man was killed.', 'killed', 'figure', []],
    ['Bandits killed a farmer and rustled 200 cows in Zamfara.', 'killed', 'figure', []],
    ['Bandits killed a farmer and rustled 200 cows in Zamfara.', 'rustled', 'figure', ['200 cows']],
    ['A hundred families returned to the town after the militants withdrew.', 'withdrew', 'target', []],
    ['A hundred families returned to the town after the militants withdrew.', 'returned', 'actor', []],
    ['The court sentenced five men to death for the massacre in Sousse.', 'massacre', 'target', []],
    ['Germany halted arms exports over the killing of Jamal Khashoggi.', 'killing', 'actor', []],
    ['Two former ministers went on trial in Tunis for plotting against the state.', 'went on trial', 'target', ['former ministers']],
    ['The Somali government declared an emergency after floods displaced half a million people.', 'displaced', 'actor', []],
    ['Villagers fled into the bush when gunmen attacked Solhan.', 'fled', 'target', ['Villagers']],
    ['The agency stopped its deliveries after its convoys were looted.', 'looted', 'actor', []],
    ['The president threatened to open the border if the bombardment did not stop.', 'bombardment', 'actor', []],
    ['A bomb hit a bus, killing at least nine civilians, including three women, and wounding six.', 'wounding', 'figure', ['six']],
    ['A bomb hit a bus, killing at least nine civilians, including three women, and wounding six.', 'wounding', 'target', ['civilians']],
    ['Three were shot dead in Tachira on Wednesday, where troops have been deployed.', 'deployed', 'figure', []],
    ['Colombia closed its border and said 4,000 people had crossed.', 'closed its border', 'figure', []],
    ['Colombia closed its border and said 4,000 people had crossed.', 'crossed', 'actor', []],
    ['The army lost the base at Kidal to jihadists on Sunday.', 'lost', 'actor', ['jihadists']],
    ['The army lost the base at Kidal to jihadists on Sunday.', 'lost', 'target', ['army']],
    ['Two ministers have vanished. Witnesses said they had been seized by troops on Thursday.', 'seized', 'target', ['ministers']],
    ['Police dispersed a protest by students in Rangoon.', 'protest', 'actor', ['students']],
    ['Army spokesman Col. Ahmed Dakane said rebels attacked the town.', 'attacked', 'target', []],
    ['According to the police department, the shattered glass struck the child.', 'struck', 'actor', []],
    ['Crack soldier killed in Syria by Isis.', 'killed', 'target', ['Crack soldier']],
    ['Rebel sources said that 12 government tanks had been destroyed.', 'destroyed', 'actor', []],
    ['Dozens of its soldiers were killed after the rebels shelled a base.', 'shelled', 'actor', ['rebels']],
    ['The army withdrew after dozens of its soldiers were killed.', 'killed', 'figure', ['dozens']],
    ['Moscow carried out more than 20 sorties in support of Syrian troops, a military source told TASS.', 'support', 'target', ['Syrian troops']],
    ['Moscow carried out more than 20 sorties in support of Syrian troops, a military source told TASS.', 'support', 'actor', []],
    ['The Syrian Democratic Forces deployed reinforcements to Sheikh Maqsoud.', 'deployed', 'actor', ['Syrian Democratic Forces']],
    ['Leopoldo Mora, the former mayor of Caracas, was arrested on Monday.', 'arrested', 'place', []],
    ['Nine people died when government warplanes struck a market in Idlib.', 'struck', 'actor', ['government warplanes']],
    ['Nine people died after Russian jets hit a school.', 'hit', 'actor', ['Russian jets']],
    ['The army drove the rebels out of Saraqib on Friday.', 'drove the rebels out of', 'target', ['rebels']],
    ['The army drove the rebels out of Saraqib on Friday.', 'drove the rebels out of', 'place', ['Saraqib']],
    ['The president accused Ankara of arming the rebels and vowed to crush them.', 'vowed to', 'actor', ['president']],
    ['The president accused Ankara of arming the rebels and vowed to crush them.', 'vowed to', 'source', []],
    ['Two soldiers died in a roadside explosion which also killed an American contractor.', 'killed', 'figure', []],
    ['The soldier had been embedded with US forces in Manbij when the booby-trap bomb exploded.', 'exploded', 'actor', []],
    ['Sergeant Matt Tonroe from the 3rd Battalion was killed in action in Syria.', 'killed', 'actor', []],
    ['"The raid will be answered," National Guard spokesman Lt. Col. Tom Keegan said in a statement.', 'raid', 'source', ['Tom Keegan']],
  ] as const)
    it(`finds ${expected.length ? expected.join(' and ') : `no ${role}`} as ${role} of "${trigger}": ${text}`, () =>
      assert.deepEqual(roles(text, trigger, role), expected));

  it('tell of losses once, by what inflicted them', () => {
    const { events } = analyze('The army has reported heavy losses inflicted on the rebels.', resources, PIPELINE, {});
    assert.deepEqual(
      events.map(({ trigger }) => trigger.text),
      ['inflicted'],
    );
  });

  it('leave what is prepared to come', () => {
    const { events } = analyze('The army is preparing an attack on the town of Saraqib.', resources, PIPELINE, {});
    assert.deepEqual(
      events.map(({ status }) => status),
      ['planned'],
    );
  });

  it('takes a headquarters for no people', () =>
    assert.equal(at('Rebels entered the city and seized the army headquarters.', 'seized').type, 'SEIZE'));
  it('has armed men retreat where "they" flee', () =>
    assert.equal(at('The militants blew up a bridge and planted mines as they fled.', 'fled').type, 'RETREAT'));
});
