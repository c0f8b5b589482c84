/** The data file that ships: named sections, each one model, the gazetteer or the word lists. */
import { loadGazetteer } from '../gazetteer/packed.js';
import { readEventModel } from './events/event-model.js';
import { readLexicons, type Lexicons } from './lexicons.js';
import { loadModels } from './models/load.js';
import { readPack } from './pack.js';
import { readUseModel } from './uses/use-model.js';
import type { Resources } from './types.js';

/** Reads dist/dateline.data. Throws where it is not one, or was made for another version. */
export function loadResources(data: Uint8Array, lexicons = loadLexicons(data)): Resources {
  const sections = readPack(data);
  return {
    gazetteer: loadGazetteer(sections.get('gazetteer') ?? new Uint8Array()),
    models: loadModels(sections),
    lexicons,
    events: readEventModel(section(sections, 'events')),
    uses: readUseModel(section(sections, 'uses')),
  };
}

/** Its word lists alone. Throws where it is none, or was made for another version. */
export function loadLexicons(data: Uint8Array): Lexicons {
  return readLexicons(section(readPack(data), 'lexicons'));
}

function section(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (!bytes) throw new Error(`the data file has no section "${name}"`);
  return bytes;
}
