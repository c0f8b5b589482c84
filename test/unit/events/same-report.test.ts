/** Which reports of an article are joined as one thing. */
import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';

describe('reports of one thing', function () {
  this.timeout(60_000);
  let resources: Resources;
  before(() => {
    resources = benchResources();
  });

  /** Whether the events of the two triggers are joined. */
  const joined = (text: string, a: string, b: string): boolean => {
    const { events } = analyze(text, resources, PIPELINE, { details: { published: '2024-05-17' } });
    const [one, other] = [a, b].map((words) => events.find(({ trigger }) => trigger.text.toLowerCase().includes(words)));
    assert.ok(one && other, `found only: ${events.map(({ trigger }) => trigger.text).join(', ')}`);
    return one.incident !== undefined && one.incident === other.incident;
  };

  it('are a deed and its result', () =>
    assert.ok(joined('Gunmen stormed a market in Zamfara on Saturday, killing 14 traders.', 'stormed', 'killing')));
  it('are killed and wounded of one clause', () =>
    assert.ok(joined('In Sake, 11 civilians were killed and 23 injured when shells landed on Monday.', 'killed', 'injured')));
  it('are an attack and "the raid" right after it', () =>
    assert.ok(joined('Rebels attacked a convoy near Goma on Monday.\n\nThe raid was the first in a month.', 'attacked', 'raid')));
  it('are two tolls by two sources, which both stay', () => {
    const text = 'Gunmen killed 11 villagers in Plateau state on Sunday, police said. The governor said nine people died.';
    assert.ok(joined(text, 'killed', 'died'));
  });
  it('are not two attacks in two places', () => {
    assert.ok(!joined('Rebels bombed a school in Homs on Monday. Soldiers ambushed a bus near Goma in March.', 'bombed', 'ambushed'));
  });
});
