/** What the data file holds, read when it is first needed: a worker that only compares has no use for the models. */
import type { Lexicons } from '../core/extract/lexicons.js';
import { loadLexicons, loadResources } from '../core/extract/resources.js';
import type { Resources } from '../core/extract/types.js';

export interface Data {
  /** Takes the file's bytes; throws where they are none. */
  load(bytes: Uint8Array): void;
  resources(): Resources;
  lexicons(): Lexicons;
}

export function createData(): Data {
  let data: Uint8Array | undefined;
  let resources: Resources | undefined;
  let lexicons: Lexicons | undefined;
  const loaded = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('asked before load');
    return value;
  };
  return {
    load(given) {
      lexicons = loadLexicons(given);
      data = given;
    },
    resources: () => (resources ??= loadResources(loaded(data), loaded(lexicons))),
    lexicons: () => loaded(lexicons),
  };
}
