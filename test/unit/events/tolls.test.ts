/** Tolls that somebody states are reports of their own, each with its number and its source. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';
import type { Event } from '../../../src/core/model/annotation.js';

describe('stated tolls', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  const LEAD = 'Gunmen attacked the village of Zike on Sunday, killing at least 40 people, Amnesty International said.';
  const told = (sentence: string): Event | undefined =>
    analyze(`${LEAD} ${sentence}`, resources, PIPELINE, { details: { published: '2025-04-14' } }).events.find(
      ({ trigger }) => trigger.start > LEAD.length && /toll|number|count/.test(trigger.text),
    );
  const roles = (event: Event, role: string): string[] => event.arguments.filter((argument) => argument.role === role).map(({ text }) => text);

  for (const [sentence, figure, source, measure] of [
    ['Police put the death toll at 17.', '17', 'Police', 'killed'],
    ['The defence ministry put the number of injured soldiers at eight.', 'eight', 'defence ministry', 'wounded'],
    ['The governor, Caleb Mutfwang, has since put the toll at 51.', '51', 'Caleb Mutfwang', 'killed'],
    ['Health officials later raised the toll to 54.', '54', 'Health officials', 'killed'],
    ['The health ministry gave a toll of 38.', '38', 'health ministry', 'killed'],
    ['Red Cross officials put the number of wounded at more than 300.', 'more than 300', 'Red Cross officials', 'wounded'],
    ['The death toll rose to 56, hospital staff said.', '56', 'hospital staff', 'killed'],
    ['The toll was put at 38 by the interior ministry.', '38', 'interior ministry', 'killed'],
  ] as const)
    it(`are found in "${sentence}"`, () => {
      const event = told(sentence);
      assert.ok(event, 'no event');
      assert.equal(event.type, 'ASSAULT');
      assert.deepEqual(roles(event, 'figure'), [figure]);
      assert.ok(
        roles(event, 'source').some((text) => text.includes(source)),
        roles(event, 'source').join(', '),
      );
      assert.equal(event.arguments.find(({ role }) => role === 'figure')?.measure, measure);
      assert.ok(!roles(event, 'actor').some((text) => text.includes(source)), 'who counts did nothing');
    });

  for (const [sentence, status] of [
    ['Eleven soldiers are missing, two security sources said.', 'asserted'],
    ['Contrary to rumours, no soldier is missing.', 'denied'],
    ['Three villagers were still missing on Friday.', 'asserted'],
  ] as const)
    it(`count the missing: "${sentence}"`, () => {
      const { events } = analyze(`${LEAD} ${sentence}`, resources, PIPELINE, { details: { published: '2025-04-14' } });
      assert.equal(events.find(({ trigger }) => trigger.text === 'missing')?.status, status);
    });

  it('count the dead and the injured of one list apart', () => {
    const { events } = analyze(
      `${LEAD} The mission verified the deaths of 12 civilians (five women, seven men) and injuries to 44.`,
      resources,
      PIPELINE,
      { details: { published: '2025-04-14' } },
    );
    const figures = (word: string): string[] =>
      roles(
        events.find(({ trigger }) => trigger.text === word)!,
        'figure',
      );
    assert.ok(figures('deaths').includes('12 civilians') && !figures('deaths').includes('44'));
    assert.deepEqual(figures('injuries'), ['44']);
  });

  it('leave to the dead what is theirs', () => {
    const sentence = 'The media office also counted 72 dead on the side of the rebels and 162 prisoners, among them 11 officers.';
    const { events } = analyze(`${LEAD} ${sentence}`, resources, PIPELINE, { details: { published: '2025-04-14' } });
    const dead = events.find(({ trigger }) => trigger.text === 'dead')!;
    assert.deepEqual(roles(dead, 'figure'), ['72']);
    assert.deepEqual(roles(dead, 'target'), ['rebels']);
    assert.ok(!roles(dead, 'actor').includes('media office'));
  });

  it('know no missing things', () => {
    const { events } = analyze(`${LEAD} The link is missing.`, resources, PIPELINE, { details: { published: '2025-04-14' } });
    assert.ok(!events.some(({ trigger }) => trigger.text === 'missing'));
  });

  it('report the attack that the article is about', () => {
    const { events } = analyze(`${LEAD} Police put the death toll at 17.`, resources, PIPELINE, { details: { published: '2025-04-14' } });
    const toll = events.find(({ trigger }) => trigger.text === 'death toll')!;
    const attack = events.find(({ trigger }) => trigger.text === 'attacked')!;
    assert.equal(toll.incident, attack.incident);
    assert.ok(toll.incident !== undefined);
  });

  it('join no attack with what happens again and again', () => {
    const text = `${LEAD} Boko Haram, whose fighters have attacked Zike many times, was suspected. The attack was the bloodiest in months.`;
    const { events } = analyze(text, resources, PIPELINE, { details: { published: '2025-04-14' } });
    const often = events.find(({ trigger }) => trigger.start > LEAD.length && trigger.text === 'attacked')!;
    const attack = events.find(({ trigger }) => trigger.text === 'attack')!;
    assert.ok(often.incident === undefined || often.incident !== attack.incident);
  });

  for (const [sentence, figure, measure] of [
    ['Rebels captured two hilltop positions on Monday.', 'two hilltop positions', 'other'],
    ['The army seized three military positions on Monday.', 'three military positions', 'other'],
    ['Rebels captured two soldiers on Monday.', 'two soldiers', 'detained'],
    ['The wounded soldiers were brought in; 40 wounded soldiers were liquidated.', '40 wounded soldiers', 'killed'],
    ['43 detainees were shot dead on Monday.', '43 detainees', 'killed'],
    ['Five policemen were seriously injured on Monday.', 'Five policemen', 'wounded'],
    ['Militias committed a crime: 40 wounded soldiers of the army were liquidated inside the hospital.', '40 wounded soldiers', 'killed'],
    ['Three policemen were put out of combat.', 'Three policemen', 'casualties'],
    ['One soldier was killed and 23 others sustained injuries on Monday.', '23 others', 'wounded'],
    ['The army seized dozens of rockets on Monday.', 'dozens of rockets', 'equipment'],
    ['13 hostages were liberated on Monday.', '13 hostages', 'released'],
    ['Gunmen hacked 12 villagers to death on Monday.', '12 villagers', 'killed'],
    ["Half of the town's residents have fled.", "Half of the town's residents", 'share'],
    ['Rebels captured 40 government soldiers on Monday.', '40 government soldiers', 'detained'],
  ] as const)
    it(`know what is taken from who is: ${figure}`, () => {
      const { events } = analyze(`${LEAD} ${sentence}`, resources, PIPELINE, { details: { published: '2025-04-14' } });
      const found = events.flatMap((event) => event.arguments.filter(({ role, text }) => role === 'figure' && text === figure));
      assert.ok(found.length > 0);
      assert.deepEqual([...new Set(found.map((one) => one.measure))], [measure]);
    });

  for (const sentence of [
    'The war has taken a heavy toll on the town.',
    'The number of casualties is not known.',
    'The motorway toll rose to 4 euros.',
  ])
    it(`are not found in "${sentence}"`, () => assert.equal(told(sentence), undefined));
});
