import assert from 'node:assert/strict';
import { askSteadily } from '../../../src/extension/ask-steadily.js';

describe('questions over a page', () => {
  /** Opens what closes after each of `delays` milliseconds, the last one with `answer`. */
  const opens = (delays: readonly number[], answer: string | undefined) => {
    let turn = 0;
    const ask = async (): Promise<string | undefined> => {
      const delay = delays[turn++] ?? 0;
      await new Promise((resolve) => setTimeout(resolve, delay));
      return turn === delays.length ? answer : undefined;
    };
    return { ask, turns: () => turn };
  };

  it('are asked again where the focus went back to the page at once', async () => {
    const { ask, turns } = opens([5, 5], 'HTML');
    assert.deepEqual([await askSteadily(ask), turns()], ['HTML', 2]);
  });

  it('are not asked again where a person closed them', async () => {
    const { ask, turns } = opens([400], undefined);
    assert.deepEqual([await askSteadily(ask), turns()], [undefined, 1]);
  });

  it('are not asked for ever', async () => {
    const { ask, turns } = opens([1, 1, 1, 1, 1], 'never');
    assert.deepEqual([await askSteadily(ask), turns()], [undefined, 3]);
  });
});
