/** Prints how well the tagger and the parser that ship do on the held-out part of each treebank: `npm run measure:trees`. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadModels } from '../../src/core/extract/models/load.js';
import { measureParser } from './measure-parser.js';
import { MODELS, requireTrainingTexts } from './paths.js';
import { readEwt, readGum, readNewsTrees } from './treebanks.js';

try {
  requireTrainingTexts();
  const files = readdirSync(MODELS).filter((file) => file.endsWith('.bin'));
  const models = loadModels(new Map(files.map((file) => [path.basename(file, '.bin'), readFileSync(path.join(MODELS, file))])));
  const parts = {
    'our own test': readNewsTrees('test'),
    'our own train': readNewsTrees('train'),
    'EWT test': readEwt('test'),
    'GUM test': readGum('test'),
  };
  for (const [name, trees] of Object.entries(parts)) {
    const { xpos, uas, las, core } = measureParser(models, trees);
    console.log(`${name}: ${trees.length} trees, tags ${xpos}, heads ${uas}, heads and relations ${las}, subjects and objects ${core}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
