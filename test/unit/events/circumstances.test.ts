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
});
