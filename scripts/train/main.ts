/**
 * Trains every model that ships: `npm run train`, or `npm run train -- names mentions` for some steps only.
 * The same inputs give the same bytes. About fifteen minutes on one core.
 */
import { requireTrainingTexts } from './paths.js';
import { TRAINING_STEPS } from './steps.js';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !TRAINING_STEPS.some((step) => step.name === name));
try {
  if (unknown.length) throw new Error(`no such step: ${unknown.join(', ')} (steps: ${TRAINING_STEPS.map(({ name }) => name).join(', ')})`);
  requireTrainingTexts();
  for (const step of TRAINING_STEPS) {
    if (wanted.length && !wanted.includes(step.name)) continue;
    const started = performance.now();
    await step.run();
    console.log(`${step.name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
