/** Every feature that starts with the extension, in no order that matters: they know nothing of one another. Those across articles: across-registry.ts. */
import type { Feature } from './types.js';
import { annotationsFile } from './annotations-file.js';
import { articleChoice } from './article-choice.js';
import { boundaries } from './boundaries.js';
import { contextKeys } from './context-keys.js';
import { decide } from './decide.js';
import { details } from './details.js';
import { entitiesView } from './entities-view.js';
import { eventsView } from './events-view.js';
import { exportArticles } from './export.js';
import { importAnnotations } from './import.js';
import { followRename } from './follow-rename.js';
import { highlight } from './highlight.js';
import { hover } from './hover.js';
import { mark } from './mark.js';
import { navigate } from './navigate.js';
import { sidecarProblems } from './sidecar-problems.js';
import { status } from './status.js';
import { undo } from './undo.js';
import { codeLenses } from './code-lenses.js';
import { inlayHints } from './inlay-hints.js';
import { outline } from './outline.js';
import { reviewMode } from './review-mode.js';
import { teach } from './teach.js';
import { allOthers } from './all-others.js';
import { showAndHide } from './show-and-hide.js';
import { makeEvents } from './make-events.js';
import { remarks } from './remarks.js';
import { entitiesEdit } from './entities-edit.js';
import { correctValue } from './correct-value.js';
import { scheme } from './scheme.js';
import { choosePlace } from './choose-place.js';
import { workspacePlaces } from './workspace-places.js';
import { progressView } from './progress-view.js';
import { statusDecorations } from './status-decorations.js';
import { examples } from './examples.js';
import { othersInFolder } from './others-in-folder.js';
import { newSuggestions } from './new-suggestions.js';
import { filterViews } from './filter-views.js';
import { needsReviewView } from './needs-review.js';
import { walkChanges } from './walk-changes.js';
import { sidecarLanguage } from './sidecar-language.js';
import { sidecarFixes } from './sidecar-fixes.js';
import { mergeAnnotations } from './merge-annotations.js';
import { gitMergeSetup } from './git-merge-setup.js';
import { whoDecided } from './who-decided.js';
import { coders } from './coders.js';
import { addSpan } from './add-span.js';
import { followFiles } from './follow-files.js';

export const FEATURES: readonly Feature[] = [
  articleChoice,
  contextKeys,
  highlight,
  hover,
  eventsView,
  entitiesView,
  mark,
  decide,
  boundaries,
  undo,
  navigate,
  details,
  annotationsFile,
  exportArticles,
  importAnnotations,
  sidecarProblems,
  followRename,
  status,
  codeLenses,
  inlayHints,
  outline,
  reviewMode,
  teach,
  allOthers,
  showAndHide,
  makeEvents,
  remarks,
  entitiesEdit,
  correctValue,
  filterViews,
  newSuggestions,
  othersInFolder,
  examples,
  progressView,
  statusDecorations,
  choosePlace,
  workspacePlaces,
  needsReviewView,
  walkChanges,
  scheme,
  sidecarLanguage,
  sidecarFixes,
  mergeAnnotations,
  gitMergeSetup,
  whoDecided,
  coders,
  addSpan,
  followFiles,
];
