/** The data file that ships: named sections, each one model, the gazetteer or the word lists. */
import { loadGazetteer } from '../gazetteer/packed.js';
import { readEventModel } from './events/event-model.js';
import { readLexicons } from './lexicons.js';
import { loadModels } from './models/load.js';
import { readPack } from './pack.js';
import type { Resources } from './types.js';

/** Reads dist/dateline.data. Throws where it is not one, or was made for another version. */
export function loadResources(data: Uint8Array): Resources {
  const sections = readPack(data);
  const section = (name: string): Uint8Array => {
    const bytes = sections.get(name);
    if (!bytes) throw new Error(`the data file has no section "${name}"`);
    return bytes;
  };
  return {
    gazetteer: loadGazetteer(sections.get('gazetteer') ?? new Uint8Array()),
    models: loadModels(sections),
    lexicons: readLexicons(section('lexicons')),
    events: readEventModel(section('events')),
  };
}
