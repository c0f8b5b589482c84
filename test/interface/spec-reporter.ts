/** mocha's list of steps, which also keeps why a step is tried again: mocha itself keeps the last failure alone. */
import Mocha from 'mocha';

class SpecReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.on(Mocha.Runner.constants.EVENT_TEST_RETRY, (test: Mocha.Test, error: Error) => {
      test.err = error; // for the hooks after it
    });
  }
}

export { SpecReporter as default };
