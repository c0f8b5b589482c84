/** The evaluations, in the order of docs/quality.md. One file each, one line here. */
import { acledNotes } from './acled-notes.js';
import { calibration } from './calibration.js';
import { muc } from './muc.js';
import { polnear } from './polnear.js';
import { zspPlv } from './zsp-plv.js';
import { corpusMentions, goldMentions, incidentMentions, storyMentions } from './mention-evaluations.js';
import { newsQuant } from './newsquant.js';
import { geoWebNews, lgl } from './place-evaluations.js';
import { recognizersSpecs } from './recognizers-specs.js';
import { corpusEvents, goldEvents, incidentEvents, storyEvents } from './events.js';
import { incidentsEndToEnd, incidentsFromGold, storiesEndToEnd, storiesFromGold } from './incidents.js';
import { wikiEvents } from './wikievents.js';
import { uner } from './uner.js';
import type { Evaluation } from './types.js';

export const EVALUATIONS: readonly Evaluation[] = [
  goldMentions,
  corpusMentions,
  incidentMentions,
  storyMentions,
  goldEvents,
  corpusEvents,
  incidentEvents,
  storyEvents,
  incidentsFromGold,
  incidentsEndToEnd,
  storiesFromGold,
  storiesEndToEnd,
  calibration,
  acledNotes,
  zspPlv,
  polnear,
  muc,
  wikiEvents,
  geoWebNews,
  lgl,
  uner,
  newsQuant,
  recognizersSpecs,
];
