/** Which places and times of a sentence are an event's own. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('circumstances of events', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, role, expected] of [
    ['The bombing is the worst that Aleppo has seen since September.', 'bombing', 'time', []],
    ['Shells have fallen on Aleppo since September.', 'fallen', 'time', ['September']],
    ['It was the second raid on the market of Goma in a week.', 'raid', 'time', []],
    ['Rebels captured the base near Idlib for the first time in years.', 'captured', 'time', []],
    ['Shells killed a man in Aleppo in the past week.', 'killed', 'time', ['past week']],
    ['Rebels, who had seized the town in March, shelled the airport.', 'shelled', 'time', []],
    ['Rebels, who had seized the town in March, shelled the airport.', 'seized', 'time', ['March']],
    ['2 August: the shelling of a market in Donetsk left four civilians dead.', 'shelling', 'time', ['2 August']],
    ['A rebel official in Sanaa said mercenaries had shelled the house.', 'shelled', 'place', []],
    ['Residents of Gharyan said warplanes had bombed the house.', 'bombed', 'place', ['Gharyan']],
  ] as const)
    it(`${text} ${trigger}, ${role}: ${expected.join(', ')}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2025-02-17' } });
      const event = events.find((one) => one.trigger.text === trigger);
      assert.ok(event, events.map((one) => one.trigger.text).join());
      assert.deepEqual(
        event.arguments.flatMap((argument) => (argument.role === role ? [argument.text] : [])),
        expected,
      );
    });

  for (const [text, trigger, mode] of [
    ['Two people were killed in barrel bomb attacks on Aleppo.', 'bomb attacks', 'air-strike'],
    ['Two people were killed in barrel bomb attacks on Aleppo.', 'killed', 'air-strike'],
    ['A roadside bomb hit a minibus in Ghazni, killing nine.', 'hit', 'ied'],
    ['Police fired live rounds at the crowd.', 'fired live rounds', 'shooting'],
    ['Police fired tear gas and live rounds to disperse a crowd in Basra.', 'fired tear gas', undefined],
  ] as const) {
    it(`${trigger} ${mode ?? 'without a mode'}: ${text}`, () => {
      const { events } = analyze(text, resources, PIPELINE, {});
      const event = events.find((one) => one.trigger.text === trigger);
      assert.ok(event, `no event "${trigger}"`);
      assert.equal(event.mode, mode);
    });
  }

  for (const [text, mode] of [
    ['Two bombers blew themselves up at a market in Konduga. Seventeen people were killed by the bombers.', 'suicide-attack'],
    ['Warplanes crossed the border at dawn. Seventeen people were killed by the bombers.', 'air-strike'],
  ] as const)
    it(`${text} ${mode}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2025-02-17' } });
      assert.equal(events.find(({ trigger }) => trigger.text === 'killed')?.mode, mode);
    });

  it('counts "the same day" from a day, and from no week', () => {
    const text = 'Shells fell on 3 March. The patients had been moved in the week before. One nurse was killed the same day.';
    const { mentions } = analyze(text, resources, PIPELINE, { details: { published: '2024-03-05' } });
    const value = mentions.find((mention) => mention.text === 'same day')?.value;
    assert.equal(value && 'granularity' in value ? value.start : undefined, '2024-03-03');
  });
});
