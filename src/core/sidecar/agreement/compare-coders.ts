/** Agreement of two or more coders on one article: spans by kind, categories of what both marked, events. */
import type { Event, Mention } from '../../model/annotation.js';
import { MENTION_KINDS, type MentionKind } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';
import { alphaUnitizing } from './alpha-unitizing.js';
import { krippendorffAlpha } from './alpha.js';
import { cohenKappa, fleissKappa } from './kappa.js';
import { exactScore, matchSpans, overlapScore } from './spans.js';

/** What one coder decided: rejected things and mere suggestions are left out by `coderOf`. */
export interface Coder {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly events: readonly Event[];
}

export interface KindAgreement {
  readonly kind: MentionKind | 'event';
  /** How many each coder marked, in the order of the coders. */
  readonly counts: readonly number[];
  /** Mean F1 over all pairs of coders. */
  readonly exact: number;
  readonly overlap: number;
  /** Krippendorff's alpha with unitizing, over the characters of the text. */
  readonly alphaUnits: number | undefined;
  /** Agreement on the type (of events: the type) of what overlaps: Cohen's kappa for two coders, Fleiss' for what more coders all marked, alpha for all. */
  readonly kappa: number | undefined;
  readonly alphaTypes: number | undefined;
}

export interface Agreement {
  readonly coders: readonly string[];
  readonly kinds: readonly KindAgreement[];
}

/** The coder of a merged document. */
export function coderOf(name: string, document: { readonly mentions: readonly Mention[]; readonly events: readonly Event[] }): Coder {
  const isOwn = ({ decision }: { readonly decision: string }): boolean => decision !== 'rejected' && decision !== 'suggested';
  return { name, mentions: document.mentions.filter(isOwn), events: document.events.filter(isOwn) };
}

/** Compares coders of the same text, which is `length` characters long. */
export function compareCoders(coders: readonly Coder[], length: number): Agreement {
  const kinds = MENTION_KINDS.map((kind) =>
    agreementOf(
      kind,
      coders.map(({ mentions }) => mentions.filter((mention) => mention.kind === kind).map(({ start, end, type }) => ({ start, end, type }))),
      length,
    ),
  );
  const events = agreementOf(
    'event',
    coders.map((coder) => coder.events.map(({ trigger, type }) => ({ start: trigger.start, end: trigger.end, type }))),
    length,
  );
  return { coders: coders.map(({ name }) => name), kinds: [...kinds, events] };
}

interface Marked extends Span {
  readonly type: string | undefined;
}

function agreementOf(kind: KindAgreement['kind'], marks: readonly (readonly Marked[])[], length: number): KindAgreement {
  const pairs = marks.flatMap((first, i) => marks.slice(i + 1).map((second) => [first, second] as const));
  const mean = (score: (a: readonly Marked[], b: readonly Marked[]) => number): number =>
    pairs.length ? pairs.reduce((sum, [a, b]) => sum + score(a, b), 0) / pairs.length : 1;
  const items = alignMarks(marks);
  const complete = items.filter((item) => item.every((one) => one !== undefined));
  return {
    kind,
    counts: marks.map((own) => own.length),
    exact: mean((a, b) => exactScore(a, b).f1),
    overlap: mean((a, b) => overlapScore(a, b).f1),
    alphaUnits: alphaUnitizing(marks.map(withoutOverlap), { start: 0, end: length }).alpha,
    kappa: marks.length === 2 ? cohenKappa(complete.map(([a, b]) => [a!.type ?? '', b!.type ?? ''] as const)) : fleissOf(complete),
    alphaTypes: krippendorffAlpha(marks.map((_, coder) => items.map((item) => (item[coder] ? (item[coder].type ?? '') : undefined)))),
  };
}

/** Marks of all coders that overlap, as items: each coder's mark or none. Each coder is matched with the first that marked something there. */
function alignMarks(marks: readonly (readonly Marked[])[]): (Marked | undefined)[][] {
  const items: (Marked | undefined)[][] = [];
  for (const [coder, own] of marks.entries()) {
    const open = items.map((item) => item.find((one) => one !== undefined)!);
    const matched = new Map(matchSpans(own, open).map(([i, j]) => [i, j]));
    for (const [i, mark] of own.entries()) {
      const at = matched.get(i);
      if (at !== undefined) items[at]![coder] = mark;
      else items.push(Array.from({ length: marks.length }, (_, k) => (k === coder ? mark : undefined)));
    }
  }
  return items;
}

function fleissOf(items: readonly (readonly (Marked | undefined)[])[]): number | undefined {
  const types = [...new Set(items.flatMap((item) => item.map((one) => one?.type ?? '')))];
  return fleissKappa(items.map((item) => types.map((type) => item.filter((one) => (one?.type ?? '') === type).length)));
}

/** The outermost of overlapping spans: the measure knows no nesting. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.length || kept[kept.length - 1]!.end <= span.start) kept.push({ start: span.start, end: span.end });
  }
  return kept;
}
