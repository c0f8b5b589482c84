/** The formats that can be read. One file each; one line here. */
import { brat } from './formats/brat.js';
import { conll } from './formats/conll.js';
import { doccano } from './formats/doccano.js';
import { json } from './formats/json.js';
import { labelStudio } from './formats/label-studio.js';
import { prodigy } from './formats/prodigy.js';
import { uimaJson } from './formats/uima-json.js';
import { w3c } from './formats/w3c.js';
import { webannoTsv } from './formats/webanno-tsv.js';
import type { Importer } from './types.js';

export const IMPORTERS: readonly Importer[] = [json, brat, conll, webannoTsv, uimaJson, doccano, labelStudio, prodigy, w3c];
