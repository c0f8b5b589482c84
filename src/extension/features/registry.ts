/** Every feature that starts with the extension, in no order that matters: they know nothing of one another. Those that only a command starts: on-demand-registry.ts. */
import type { Feature } from './types.js';
import { annotationsFile } from './annotations-file.js';
import { articleChoice } from './article-choice.js';
import { boundaries } from './boundaries.js';
import { contextKeys } from './context-keys.js';
import { decide } from './decide.js';
import { entitiesView } from './entities-view.js';
import { eventsView } from './events-view.js';
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
import { showAndHide } from './show-and-hide.js';
import { scheme } from './scheme.js';
import { progressView } from './progress-view.js';
import { statusDecorations } from './status-decorations.js';
import { newSuggestions } from './new-suggestions.js';
import { filterViews } from './filter-views.js';
import { needsReviewView } from './needs-review.js';
import { walkChanges } from './walk-changes.js';
import { sidecarLanguage } from './sidecar-language.js';
import { sidecarFixes } from './sidecar-fixes.js';
import { followFiles } from './follow-files.js';
import { grownApart } from './grown-apart.js';
import { taught } from './taught.js';

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
  annotationsFile,
  sidecarProblems,
  followRename,
  status,
  codeLenses,
  inlayHints,
  outline,
  showAndHide,
  filterViews,
  newSuggestions,
  progressView,
  statusDecorations,
  needsReviewView,
  walkChanges,
  scheme,
  sidecarLanguage,
  sidecarFixes,
  followFiles,
  grownApart,
  taught,
];
