/** The formats that can be written, in the order of menus. One file each; one line here. */
import { acled } from './formats/acled.js';
import { brat } from './formats/brat.js';
import { conll } from './formats/conll.js';
import { csvClaims } from './formats/csv-claims.js';
import { csvEvents } from './formats/csv-events.js';
import { csvMentions } from './formats/csv-mentions.js';
import { doccano } from './formats/doccano.js';
import { gdelt } from './formats/gdelt.js';
import { geojson } from './formats/geojson.js';
import { html } from './formats/html.js';
import { ics } from './formats/ics.js';
import { json } from './formats/json.js';
import { labelStudio } from './formats/label-studio.js';
import { markdown } from './formats/markdown.js';
import { ndjson } from './formats/ndjson.js';
import { plover } from './formats/plover.js';
import { prodigy } from './formats/prodigy.js';
import { spacy } from './formats/spacy.js';
import { tei } from './formats/tei.js';
import { uimaJson } from './formats/uima-json.js';
import { uimaXmi } from './formats/uima-xmi.js';
import { w3c } from './formats/w3c.js';
import { webannoTsv } from './formats/webanno-tsv.js';
import type { Exporter } from './types.js';

export const EXPORTERS: readonly Exporter[] = [
  json,
  ndjson,
  csvMentions,
  csvEvents,
  csvClaims,
  acled,
  plover,
  gdelt,
  geojson,
  ics,
  html,
  markdown,
  brat,
  conll,
  webannoTsv,
  uimaJson,
  uimaXmi,
  doccano,
  labelStudio,
  prodigy,
  spacy,
  w3c,
  tei,
];

/** The exporter called `name`. */
export function findExporter(name: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.name === name);
}
