/** The data file that ships: named sections, each one model or the gazetteer. */
import type { Resources } from './types.js';
import { readPack } from './pack.js';
import { loadGazetteer } from '../gazetteer/packed.js';
import { loadModels } from './models/load.js';

/** Reads dist/dateline.data. Throws where it is not one, or was made for another version. */
export function loadResources(data: Uint8Array): Resources {
  const sections = readPack(data);
  const gazetteer = loadGazetteer(sections.get('gazetteer') ?? new Uint8Array());
  return { gazetteer, models: loadModels(sections) };
}

function section(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (!bytes) throw new Error(`the data file has no section "${name}"`);
  return bytes;
}
