/**
 * The features that nobody needs while reading: those across articles, and those that begin with a command. They are in a program of their own, which is
 * loaded when one of their commands, views or pages is first used, so that the extension starts small. What listens from the start on is in registry.ts.
 */
import { adjudication } from '../webviews/adjudication.js';
import { claims } from '../webviews/claims.js';
import { framing } from '../webviews/framing.js';
import { map } from '../webviews/map.js';
import { acrossDecisions } from './across-decisions.js';
import { addSpan } from './add-span.js';
import { allOthers } from './all-others.js';
import { choosePlace } from './choose-place.js';
import { coders } from './coders.js';
import { correctValue } from './correct-value.js';
import { details } from './details.js';
import { entitiesEdit } from './entities-edit.js';
import { examples } from './examples.js';
import { exportArticles } from './export.js';
import { gitMergeSetup } from './git-merge-setup.js';
import { importAnnotations } from './import.js';
import { incidentsView } from './incidents-view.js';
import { indexProgress } from './index-progress.js';
import { makeEvents } from './make-events.js';
import { mergeAnnotations } from './merge-annotations.js';
import { migrateAnnotations } from './migrate-annotations.js';
import { othersInFolder } from './others-in-folder.js';
import { remarks } from './remarks.js';
import { report } from './report.js';
import { reviewMode } from './review-mode.js';
import { searchCorpus } from './search-corpus.js';
import { teach } from './teach.js';
import { whoDecided } from './who-decided.js';
import { workspacePlaces } from './workspace-places.js';
import type { AcrossFeature } from './types.js';

export const ON_DEMAND: readonly AcrossFeature[] = [
  indexProgress,
  incidentsView,
  acrossDecisions,
  searchCorpus,
  report,
  adjudication,
  claims,
  framing,
  map,
  addSpan,
  allOthers,
  choosePlace,
  coders,
  correctValue,
  details,
  entitiesEdit,
  examples,
  exportArticles,
  gitMergeSetup,
  importAnnotations,
  makeEvents,
  mergeAnnotations,
  migrateAnnotations,
  othersInFolder,
  remarks,
  reviewMode,
  teach,
  whoDecided,
  workspacePlaces,
];
