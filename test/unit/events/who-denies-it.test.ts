/** Who denies, doubts or claims what others report. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Event } from '../../../src/core/model/annotation.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('who denies, doubts or claims it', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const eventOf = (text: string, trigger: string): Event => {
    const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01', outlet: 'Outlet' } });
    const event = events.find((one) => one.trigger.text === trigger);
    assert.ok(event, `no event "${trigger}"`);
    return event;
  };

  for (const [text, trigger, status, told] of [
    [
      'The junta claimed that its forces captured Demoso. A Karenni spokesman stated that junta forces had not seized the town.',
      'captured',
      'disputed',
      ['junta asserts', 'Karenni spokesman denies'],
    ],
    [
      'Drones attacked the Saky airbase, a source told Reuters. The governor denied that the airfield had been hit.',
      'attacked',
      'disputed',
      ['source asserts', 'governor denies'],
    ],
    [
      'Eritrea may be preparing to send troops to Tigray, Addis Ababa said. Asmara denied the reports.',
      'send',
      'planned',
      ['Addis Ababa asserts', 'Asmara denies'],
    ],
    [
      'Militiamen executed six farmers in Nyala, activists said. The militiamen denied responsibility.',
      'executed',
      'disputed',
      ['activists asserts', 'militiamen denies'],
    ],
    [
      'Soldiers shot dead four miners in Musina, residents said. The army denied involvement.',
      'shot dead',
      'disputed',
      ['residents asserts', 'army denies'],
    ],
    ['A bomb killed ten people in Kabul, police said. The Taliban denied involvement.', 'killed', 'asserted', ['police asserts']],
    ['Rebels shelled the village - a claim denied by Damascus.', 'shelled', 'disputed', ['Damascus denies']],
    [
      'Rebels killed 20 soldiers in Homs, the SDF said. Reuters could not independently verify the claim.',
      'killed',
      'asserted',
      ['SDF asserts', 'Reuters doubts'],
    ],
    [
      'Rebels killed 20 soldiers in Homs, the SDF said. The Observatory has seen no evidence of this.',
      'killed',
      'asserted',
      ['SDF asserts', 'Observatory doubts'],
    ],
    ['Rebels killed 20 soldiers in Homs, the SDF said. The Observatory confirmed the report.', 'killed', 'asserted', ['SDF asserts']],
  ] as const)
    it(`"${trigger}" is ${status}, ${told.join(', ')}: ${text}`, () => {
      const { status: found, attributions } = eventOf(text, trigger);
      assert.equal(found, status);
      assert.deepEqual(
        attributions.map(({ source, stance }) => `${source} ${stance}`),
        told,
      );
    });

  for (const [text, trigger, actors] of [
    ['A bomb killed nine people in Maiduguri. Boko Haram claimed responsibility.', 'killed', ['Boko Haram']],
    ['A bomb killed nine people in Maiduguri. Boko Haram claimed responsibility for the attack.', 'attack', ['Boko Haram']],
    ['A bomb killed nine people in Maiduguri. Boko Haram claimed responsibility for the attack.', 'killed', ['Boko Haram']],
    ['A bomb killed nine people in Maiduguri. No group has claimed responsibility.', 'killed', []],
    ['A bomb killed nine people in Maiduguri. Boko Haram has not claimed responsibility.', 'killed', []],
  ] as const)
    it(`${actors.join() || 'nobody'} did it: ${text}`, () => {
      const found = eventOf(text, trigger).arguments.filter(({ role }) => role === 'actor');
      assert.deepEqual(
        found.map((one) => one.text),
        actors,
      );
    });
});
