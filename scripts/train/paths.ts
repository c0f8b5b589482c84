/** Where training finds its texts and puts its results. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = process.env['DATELINE_SHARED'] ?? path.join(ROOT, '..', 'shared');

export const TRAIN_DATA = path.join(SHARED, 'data', 'train');
export const DEV_DATA = path.join(SHARED, 'data', 'dev');
export const GOLD = path.join(SHARED, 'gold');
export const CORPUS = path.join(ROOT, 'data', 'corpus');
export const LEARNING_CURVE = path.join(ROOT, 'docs', 'learning-curve.md');
export const LEXICONS = path.join(ROOT, 'data', 'lexicons');
export const MODELS = path.join(ROOT, 'data', 'models');
/** What "deeds" writes: trees small enough to be code. */
export const DEED_TREES = path.join(ROOT, 'src', 'core', 'compare', 'incidents', 'deed-trees.ts');
/** Results of slow steps that can be made again. Not committed. */
export const CACHE = path.join(ROOT, 'artifacts', 'train');

/** The folder of a package that only training needs. */
export function packageFolder(name: string): string {
  const folder = path.join(process.env['DATELINE_TRAIN_MODULES'] ?? path.join(ROOT, 'node_modules'), name);
  if (!existsSync(folder)) throw new Error(`training needs the package ${name}: run "npm install" first`);
  return folder;
}

/** Says clearly what is missing; training is impossible without the texts of others. */
export function requireTrainingTexts(): void {
  if (existsSync(TRAIN_DATA)) return;
  throw new Error(
    `training needs the texts in ${TRAIN_DATA}, which are not part of this repository (set DATELINE_SHARED to the folder that holds data/train)`,
  );
}
