/** Brings mocha's words into the global scope, before any suite is loaded. */
import 'mocha/mocha.js';

/** Says nothing itself: index.ts listens to the run. */
class Silent {}

mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
