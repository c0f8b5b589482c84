/** What an event takes over from the words around it, and what it does not. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('what is handed on to an event', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  for (const [text, trigger, role, expected] of [
    ['Ten people were killed in Homs and the United Nations called for an inquiry.', 'called for', 'figure', []],
    ['Hundreds of families fled Aleppo, and Christian leaders urged residents to stay indoors.', 'urged', 'figure', []],
    ['Hundreds of families fled Aleppo, and Christian leaders urged residents to stay indoors.', 'fled', 'figure', ['Hundreds of families']],
    ['Shells fell on Saraqeb on Monday. Turkey accused the army of breaking the truce.', 'accused', 'place', []],
    ['Shells fell on Saraqeb on Monday. Turkey accused the army of breaking the truce.', 'accused', 'time', []],
    ['Shells fell on Saraqeb on Monday. Two children were killed.', 'killed', 'place', ['Saraqeb']],
    ['Shells fell on Saraqeb on Monday. Two children were killed.', 'killed', 'time', ['Monday']],
    ['The siege of Afrin lasted nine hours. Rockets then hit the market.', 'hit', 'time', []],
    ['The army had expelled the patients many days before. Rockets then hit the market.', 'hit', 'time', []],
    ['Turkey will attack unless the army withdraws by Friday. Shells fell on Saraqeb.', 'fell', 'time', []],
    ['The commissions are to meet on 25 July. Shells fell on Saraqeb.', 'fell', 'time', []],
    ['Drones set ablaze a substation outside Pavlohrad, 60 km to the south, wounding three men.', 'set ablaze', 'figure', []],
  ] as const)
    it(`${text} ${trigger}, ${role}: ${expected.join(', ')}`, () => {
      const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-12-01' } });
      const event = events.find((one) => one.trigger.text === trigger);
      assert.ok(event, events.map((one) => one.trigger.text).join());
      assert.deepEqual(
        event.arguments.flatMap((argument) => (argument.role === role ? [argument.text] : [])),
        expected,
      );
    });

  it("takes no scene from a reporter's town", () => {
    const text = 'Rebels overrun towns\n\nBy Jane Doe\nBBC News, Beirut\n\nTroops have overrun more than 300 towns in the north-west.\n';
    const { events } = analyze(text, resources, PIPELINE, { details: {} });
    assert.ok(!events.flatMap((event) => event.arguments).some(({ role, text: words }) => role === 'place' && words === 'Beirut'));
  });
});
