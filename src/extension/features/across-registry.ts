/** The features that look across articles. They are in a program of their own, which is loaded when one of their commands, views or pages is first used. */
import { claims } from '../webviews/claims.js';
import { framing } from '../webviews/framing.js';
import { map } from '../webviews/map.js';
import { acrossDecisions } from './across-decisions.js';
import { incidentsView } from './incidents-view.js';
import { indexProgress } from './index-progress.js';
import { report } from './report.js';
import { searchCorpus } from './search-corpus.js';
import type { AcrossFeature } from './types.js';

export const ACROSS_FEATURES: readonly AcrossFeature[] = [indexProgress, incidentsView, acrossDecisions, searchCorpus, report, claims, framing, map];
