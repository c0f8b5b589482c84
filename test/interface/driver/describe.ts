/** A mocha suite in a workbench. */
import { leaveWindow, openWindow } from './shared-window.js';
import type { Workbench, WorkbenchOptions } from './workbench.js';

/** Describes what a person does; `body` gets a function that returns the open workbench. A failure leaves a screenshot behind. */
export function describeInWorkbench(title: string, options: WorkbenchOptions, body: (workbench: () => Workbench) => void): void {
  describe(title, () => {
    let workbench: Workbench | undefined;
    before(async function () {
      this.timeout(120_000);
      workbench = await openWindow(options);
    });
    afterEach(async function () {
      if (this.currentTest?.state !== 'failed') return;
      leaveWindow(); // nobody knows what it shows
      await workbench?.screenshot(`failed ${this.currentTest.fullTitle()}`.replace(/[^a-z0-9]+/gi, '-'));
    });
    body(() => workbench!);
  });
}
