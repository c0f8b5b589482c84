/**
 * Trains every model that ships: `npm run train`, or `npm run train -- names mentions` for some steps only.
 * The same inputs give the same bytes: `npm run train -- --check` trains anew, says of each file whether it is the same to the byte, and fails where one
 * is not. About fifteen minutes on one core.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEED_TREES, MODELS, requireTrainingTexts } from './paths.js';
import { TRAINING_STEPS } from './steps.js';

/** The hash of each file that training writes, as it stands. */
function modelHashes(): Map<string, string> {
  const models = readdirSync(MODELS).filter((file) => file.endsWith('.bin'));
  const files = [...models.map((file) => path.join(MODELS, file)), DEED_TREES];
  return new Map(files.map((file) => [path.basename(file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !TRAINING_STEPS.some((step) => step.name === name));
const before = modelHashes();
try {
  if (unknown.length) throw new Error(`no such step: ${unknown.join(', ')} (steps: ${TRAINING_STEPS.map(({ name }) => name).join(', ')})`);
  requireTrainingTexts();
  for (const step of TRAINING_STEPS) {
    if (wanted.length && !wanted.includes(step.name)) continue;
    const started = performance.now();
    await step.run();
    console.log(`${step.name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  if (process.argv.includes('--check')) {
    const changed = [...modelHashes()].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
    console.log(changed.length ? `not the same bytes: ${changed.join(', ')}` : 'the same bytes as before');
    process.exitCode = changed.length ? 1 : 0;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
