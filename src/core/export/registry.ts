/** The formats that can be written, in the order of menus. One file each; one line here. */
import { acled } from './formats/acled.js';
import { brat } from './formats/brat.js';
import { csvClaims } from './formats/csv-claims.js';
import { csvEvents } from './formats/csv-events.js';
import { csvMentions } from './formats/csv-mentions.js';
import { gdelt } from './formats/gdelt.js';
import { json } from './formats/json.js';
import { ndjson } from './formats/ndjson.js';
import { plover } from './formats/plover.js';
import type { Exporter } from './types.js';

export const EXPORTERS: readonly Exporter[] = [json, ndjson, csvMentions, csvEvents, csvClaims, acled, plover, gdelt, brat];

/** The exporter called `name`. */
export function findExporter(name: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.name === name);
}
