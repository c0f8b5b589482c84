/** A mocha suite with a workbench of its own. */
import { Workbench } from './workbench.js';

export interface WorkbenchSuite {
  /** Folder of the checkout, a copy of which is opened. */
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Opens the folder in restricted mode. */
  readonly restricted?: boolean;
}

/** Describes what a person does; `body` gets a function that returns the open workbench. A failure leaves a screenshot behind. */
export function describeInWorkbench(
  title: string,
  { folder = 'examples', settings = {}, restricted = false }: WorkbenchSuite,
  body: (workbench: () => Workbench) => void,
): void {
  describe(title, () => {
    let workbench: Workbench | undefined;
    before(async function () {
      this.timeout(120_000);
      workbench = await Workbench.open(folder, settings, restricted);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed ${this.currentTest.fullTitle()}`.replace(/[^a-z0-9]+/gi, '-'));
    });
    after(() => workbench?.close());
    body(() => workbench!);
  });
}
