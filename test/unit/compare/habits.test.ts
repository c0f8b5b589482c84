import assert from 'node:assert/strict';
import { isHabit } from '../../../src/core/compare/incidents/habits.js';
import { reportIn } from './report-in.js';

describe('habits', () => {
  const habit = (sentence: string, word: string): boolean => {
    const text = `Shells hit a market\n\n${sentence}`;
    const start = text.indexOf(sentence);
    return isHabit(reportIn(text)(word, { sentence: { start, end: text.length } }), text);
  };
  for (const [sentence, word] of [
    ['The militiamen bombard the people and then accuse the army.', 'bombard'],
    ['They loot homes in every village, she said.', 'loot'],
    ['The ministry stressed that its forces do not strike civilians.', 'strike'],
    ["Our soldiers don't target civilians.", 'target'],
    ['He said that the army never attacked hospitals.', 'attacked'],
    ['Every time the rebels fire at the town, the army answers.', 'fire at'],
  ] as const)
    it(`are told in "${sentence}"`, () => assert.ok(habit(sentence, word)));
  for (const [sentence, word] of [
    ['Shells hit the market on Monday.', 'hit'],
    ['The army denied that it had shelled the town.', 'shelled'],
    ['Rebels said the army would attack the town.', 'attack'],
    ['The raid killed two people.', 'killed'],
    ['Witnesses spoke of a militants attack on the village.', 'attack'],
  ] as const)
    it(`are not told in "${sentence}"`, () => assert.ok(!habit(sentence, word)));
  it('are not told in headlines, which put deeds in the present tense', () => {
    const text = 'Rebels attack the town\n\nRebels attacked the town.';
    assert.ok(!isHabit(reportIn(text)('attack', { sentence: { start: 0, end: 22 } }), text));
  });
});
