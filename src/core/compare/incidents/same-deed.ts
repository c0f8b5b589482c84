/**
 * How likely two events of one article report one deed, from what its record keeps. The extraction joins what one sentence or a repeat of words shows; this
 * weighs the rest, and other articles may tip it (telling-rules.ts).
 */
import { readTrees, treeScore } from '../../trees/trees.js';
import { deedFeatures, type DeedFeatures } from './deed-features.js';
import { deedPair, type ReadArticle } from './deed-pair.js';
import { DEED_TREES } from './deed-trees.js';

/**
 * Fitted to the pairs of data/corpus/train, pulled towards round numbers; the first is set on the incidents that rules are set on, whose articles have a deed to tell
 * and fewer others beside it.
 */
const BIAS = -3.1;
const TYPE = { sameForce: 1.9, sameSoft: 1.5, kinForce: -0.5, kinSoft: -1, other: -0.7 };
const MODE = { same: 1.3, kin: -0.2, other: -0.9, open: 0 };
const TITLE = { same: 1.2, other: 0.4, no: 0 };
/** Where the words between them tell: what neither the rules nor the trees see. */
const TIE = { one: 2, two: -2 };
/** Where one counts what happened in a week, and the other is a day's. */
const SUM = -1;
const DAYS = { same: 0.7, within: -0.6, next: -0.2, other: -0.6, open: 0 };

/** The voice that the rules have beside the trees, and what both lack. Set on the incidents that rules are set on. */
const RULES = 0.575;
const SHIFT = -0.4;
/** Log-odds of the rules below which the trees are not asked, and what they say there in the mean. */
const PLAINLY_TWO = -4;
const USUAL_OF_TWO = -4.5;
const TREES = readTrees(DEED_TREES);

/** The log-odds that an article's later event reports the deed of an earlier one, by their places in it. */
export function deedScore(article: ReadArticle, later: number, earlier: number): number {
  const features = deedFeatures(article.reads[later]!, article.reads[earlier]!);
  const tie = (features.tie === undefined ? 0 : TIE[features.tie]) + (features.sum ? SUM : 0);
  const rules = rulesScore(features);
  // Most pairs are plainly two deeds: to ask the trees of each takes longest of all.
  if (rules < PLAINLY_TWO) return (rules + USUAL_OF_TWO) / 2 + SHIFT + tie;
  return RULES * rules + (1 - RULES) * treeScore(TREES, deedPair(article, later, earlier, features)) + SHIFT + tie;
}

function rulesScore(f: DeedFeatures): number {
  return (
    BIAS +
    TYPE[f.type] +
    MODE[f.mode] +
    TITLE[f.title] +
    DAYS[f.days] +
    (f.result ? 1.6 : 0) +
    (f.stem ? 0.7 : 0) +
    (f.isKnown ? 0.9 : 0) -
    (f.isAnother ? 0.4 : 0) +
    (f.next ? 0.5 : 0) -
    0.3 * f.far -
    0.5 * f.between +
    0.5 * f.place -
    (f.apart ? 0.4 : 0) +
    0.3 * f.actors +
    0.3 * f.targets +
    (f.tolls >= 1 ? 0.6 : f.tolls >= 0.5 ? 0.4 : f.tolls < 0 ? -1 : 0) +
    0.3 * f.words -
    (f.status ? 0.5 : 0) -
    (f.unreal ? 0.6 : 0)
  );
}
