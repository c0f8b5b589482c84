/** Makes dist/dateline.data from the committed models and the gazetteer. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { packSections } from './sections.js';
import { writePack } from '../../src/core/extract/pack.js';

const data = writePack(packSections());
mkdirSync('dist', { recursive: true });
writeFileSync('dist/dateline.data', data);
console.log(`dist/dateline.data: ${(data.length / 1e6).toFixed(2)} MB`);
