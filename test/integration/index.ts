/**
 * The suite as both extension hosts load it: one bundle with mocha's browser build inside, so that nothing differs between them.
 * What it says goes through the console, the one channel that every host hands on to its launcher.
 */
import './words.js';
import 'dateline:suites';

/** Called by the extension host. Throws where a test failed, or where there was none. */
export async function run(): Promise<void> {
  let passed = 0;
  let skipped = 0;
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => {
      passed++;
      console.log(`  passed ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => {
      skipped++;
      console.log(`  skipped ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => console.log(`  FAILED ${test.fullTitle()}\n${error instanceof Error ? error.stack : String(error)}`));
    runner.on('end', () => console.log(`${passed} passing, ${runner.failures} failing, ${skipped} pending`));
  });
  if (!passed && !failed) throw new Error('there was no test');
  if (failed) throw new Error(`${failed} tests failed`);
}
