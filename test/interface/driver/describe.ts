/** A mocha suite in a workbench. */
import { TRIED_AGAIN } from '../../runner/run-suite.js';
import { leaveWindow, openWindow } from './shared-window.js';
import type { Workbench, WorkbenchOptions } from './workbench.js';

/** Describes what a person does; `body` gets a function that returns the open workbench. A failure leaves a screenshot behind. */
export function describeInWorkbench(title: string, options: WorkbenchOptions, body: (workbench: () => Workbench) => void): void {
  describe(title, () => {
    let workbench: Workbench | undefined;
    before(async function () {
      this.timeout(240_000); // one that cannot be tidied, and a new one
      workbench = await openWindow(options);
    });
    beforeEach(async function () {
      const test = this.currentTest;
      if (!test || isFirstTry(test)) return;
      console.log(`      ${TRIED_AGAIN}${test.fullTitle()}`);
      await workbench!.screenshot(fileName(`again ${test.fullTitle()}`));
      await workbench!.press('Escape', 'Escape', 'Escape'); // what the first try has left open
    });
    afterEach(async function () {
      if (this.currentTest?.state !== 'failed') return;
      leaveWindow(); // nobody knows what it shows
      await workbench?.screenshot(fileName(`failed ${this.currentTest.fullTitle()}`));
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
