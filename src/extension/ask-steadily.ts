/** Asks while a page is the active editor. */

/** Sooner than this no person closes what has just opened, in milliseconds. */
const SOONEST = 300;
const TURNS = 3;

/**
 * Resolves to the answer of the list, box or dialog that `ask` opens; undefined where the person closed it. When the palette or a list closes,
 * VS Code gives the focus back to the page that had it, but late, and what was opened meanwhile loses it and closes at once: a question that
 * closed sooner than a person could have closed it is asked again.
 */
export async function askSteadily<T>(ask: () => PromiseLike<T | undefined>): Promise<T | undefined> {
  for (let turn = 1; ; turn++) {
    const opened = Date.now();
    const answer = await ask();
    if (answer !== undefined || Date.now() - opened >= SOONEST || turn === TURNS) return answer;
  }
}
