/** A mocha suite in a workbench. */
import { TRIED_AGAIN } from '../../runner/run-suite.js';
import { leaveWindow, openWindow } from './shared-window.js';
import { describeShown } from './shown.js';
import type { Workbench, WorkbenchOptions } from './workbench.js';

/** Describes what a person does; `body` gets a function that returns the open workbench. A failure leaves a screenshot behind, and says what the window shows. */
export function describeInWorkbench(title: string, options: WorkbenchOptions, body: (workbench: () => Workbench) => void): void {
  describe(title, () => {
    let workbench: Workbench | undefined;
    before(async function () {
      this.timeout(240_000); // one that cannot be tidied, and a new one
      workbench = await openWindow(options);
    });
    beforeEach(async function () {
      if (!this.currentTest || isFirstTry(this.currentTest)) return;
      await workbench!.press('Escape', 'Escape', 'Escape'); // what the first try has left open
    });
    afterEach(async function () {
      const test = this.currentTest;
      if (!test?.err) return;
      const isLast = test.state === 'failed';
      if (isLast) leaveWindow(); // nobody knows what it shows
      if (!workbench) return;
      await workbench.screenshot(fileName(`${isLast ? 'failed' : 'again'} ${test.fullTitle()}`));
      const told = `${test.err.message}\n${await describeShown(workbench.page)}`;
      // mocha prints the stack, which repeats the message.
      test.err.stack = test.err.stack?.replace(test.err.message, () => told) ?? told;
      if (!isLast) console.log(`      ${TRIED_AGAIN}${test.fullTitle()}: ${told}`);
    });
    body(() => workbench!);
  });
}

function isFirstTry(test: Mocha.Test): boolean {
  return (test as unknown as { currentRetry(): number }).currentRetry() === 0; // mocha's types hide it
}

function fileName(words: string): string {
  return words.replace(/[^a-z0-9]+/gi, '-');
}
