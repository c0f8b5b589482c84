/** Brings mocha's words into the global scope, before any suite is loaded. */
import 'mocha/mocha.js';

/** Put in by the bundler: the tests that DATELINE_GREP names, all where it is empty. */
declare const DATELINE_GREP: string;

/** Says nothing itself: index.ts listens to the run. */
class Silent {}

mocha.setup({
  ui: 'bdd',
  timeout: 60_000,
  reporter: Silent as unknown as Mocha.ReporterConstructor,
  ...(DATELINE_GREP ? { grep: DATELINE_GREP } : {}),
});
