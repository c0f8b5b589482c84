import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { isSportsPage } from '../../../src/core/extract/events/sports-page.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';

const MATCH = `AL-KHALIS - The home side beat the champions 3-1 on Friday in the opening match of the tournament.

The midfielder scored twice before half-time, and the visiting goalkeeper was beaten again from a penalty.

Their coach said the attack had been too strong for a tired team at the end of a long season.

The two sides clash again in the semi-finals next month.`;

describe('a page of sport', () => {
  it('tells of no assault', function () {
    this.timeout(60_000);
    const types = analyze(MATCH, benchResources(), PIPELINE, { details: {} }).events.map(({ type }) => type);
    assert.deepEqual(
      types.filter((type) => type === 'ASSAULT' || type === 'SEIZE'),
      [],
    );
  });
  it('tells of one where somebody is killed at the match', function () {
    this.timeout(60_000);
    const text = `${MATCH}\n\nA bomb outside the stadium killed two fans after the match, police said.`;
    assert.ok(analyze(text, benchResources(), PIPELINE, { details: {} }).events.some(({ trigger }) => trigger.text === 'killed'));
  });
  it('is not made by one word of sport', () =>
    assert.ok(
      !isSportsPage([
        ['troops', 'attacked', 'a', 'stadium'],
        ['they', 'fled'],
      ]),
    ));
});
