import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Joiner, type Edge, type JoinRules, type Member } from '../../../src/core/compare/join/joiner.js';

/** Numbers that meet in blocks of ten and join where they are near; groups of more than four are refused. */
const rules: JoinRules<number> = {
  blocks: (n) => [String(Math.floor(n / 10)), String(Math.floor((n + 5) / 10) + 0.5)],
  edges: (_, members) =>
    members.flatMap((a, i) =>
      members.slice(i + 1).flatMap((b): Edge[] => {
        const far = Math.abs(a.item - b.item);
        return far <= 3 ? [{ a: a.id, b: b.id, score: 1 - far / 10, reason: 'near' }] : [];
      }),
    ),
  mayMerge: (a: readonly Member<number>[], b: readonly Member<number>[]) => a.length + b.length <= 4,
};

function groupsOf(joiner: Joiner<number>, items: ReadonlyMap<string, number>): string[] {
  joiner.update();
  return [...joiner.groups()].map(({ ids }) => ids.map((id) => `${id}=${items.get(id)}`).join(' ')).sort();
}

const action = fc.record({
  id: fc.constantFrom(...'abcdefghijklmnop'),
  item: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  /** How much is brought up to date after it: nothing, some, or all. */
  looks: fc.constantFrom(0, 1, 3, Infinity),
});

describe('joiner', () => {
  it('gives after any changes what it gives anew, in any order', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), fc.infiniteStream(fc.boolean()), (actions, coins) => {
        const changed = new Joiner(rules);
        const left = new Map<string, number>();
        for (const { id, item, looks } of actions) {
          if (item === undefined) {
            changed.delete(id);
            left.delete(id);
          } else {
            changed.set(id, item);
            left.set(id, item);
          }
          changed.update(looks);
        }
        const anew = new Joiner(rules);
        const order = [...left].sort(() => (coins.next().value ? 1 : -1));
        for (const [id, item] of order) anew.set(id, item);
        assert.deepEqual(groupsOf(changed, left), groupsOf(anew, left));
      }),
      { numRuns: 500 },
    );
  });
});
