/** Runs a matcher over the edit cases and counts what it got right. */
import type { Anchor, AnchorRequest, AnchorText } from '../../src/core/anchor/types.js';
import type { Annotation, EditCase } from './edit-scripts.js';

/** Something that resolves requests against an edited text; `before` is given for matchers that kept offsets. */
export type Matcher = (input: {
  readonly before: AnchorText;
  readonly after: AnchorText;
  readonly requests: readonly AnchorRequest[];
  readonly annotations: readonly Annotation[];
}) => readonly Anchor[];

export type Verdict = 'right' | 'cautious' | 'wrong' | 'silent';

export interface Failure {
  readonly edit: EditCase;
  readonly annotation: Annotation;
  readonly anchor: Anchor;
  readonly verdict: Verdict;
}

export interface Score {
  readonly all: number;
  readonly right: number;
  readonly touched: number;
  readonly touchedRight: number;
  /** Wrong places or changed words shown as if nothing had happened (`same`, `moved` or `edited`). */
  readonly silent: number;
  readonly traps: number;
  readonly trapsRight: number;
  readonly failures: readonly Failure[];
}

/** Which annotations of an article a sidecar holds. */
export type Choice = (annotation: Annotation, index: number) => boolean;

export function scoreMatcher(cases: readonly EditCase[], matcher: Matcher, choice: Choice): Score {
  const failures: Failure[] = [];
  const score = { all: 0, right: 0, touched: 0, touchedRight: 0, silent: 0, traps: 0, trapsRight: 0 };
  for (const edit of cases) {
    const annotations = edit.annotations.filter((annotation, index) => choice(annotation, index) || (edit.trap && annotation.touched));
    const anchors = matcher({ before: edit.before, after: edit.after, requests: annotations.map(({ request }) => request), annotations });
    let trapRight = true;
    for (const [i, annotation] of annotations.entries()) {
      const anchor = anchors[i]!;
      const verdict = judge(edit, annotation, anchor);
      const isRight = verdict === 'right';
      score.all++;
      if (isRight) score.right++;
      if (annotation.touched) {
        score.touched++;
        if (isRight) score.touchedRight++;
      }
      if (verdict === 'silent') score.silent++;
      if (!isRight) {
        failures.push({ edit, annotation, anchor, verdict });
        if (annotation.touched) trapRight = false;
      }
    }
    if (edit.trap) {
      score.traps++;
      if (trapRight) score.trapsRight++;
    }
  }
  return { ...score, failures };
}

function judge(edit: EditCase, { expected }: Annotation, anchor: Anchor): Verdict {
  const isSilent = anchor.outcome === 'same' || anchor.outcome === 'moved' || anchor.outcome === 'edited';
  const isThere = rightPlace(edit, expected, anchor);
  if (expected.outcomes.includes(anchor.outcome) && isThere) return 'right';
  if (!isSilent) return 'cautious';
  const mayStand = expected.outcomes.some((outcome) => outcome === 'same' || outcome === 'moved' || outcome === 'edited');
  return mayStand && isThere ? 'wrong' : 'silent';
}

function rightPlace(edit: EditCase, expected: Annotation['expected'], anchor: Anchor): boolean {
  if (!anchor.spans) return true;
  const first = anchor.spans[0]!;
  if (expected.place) return first.start === expected.place.start && first.end === expected.place.end;
  if (expected.words !== undefined) return edit.after.text.slice(first.start, first.end) === expected.words;
  return true;
}
