/** Strict and overlap F1 of mentions by kind, counted as the hand-made gold's scorer counts them. */
import type { Mention } from '../../src/core/model/annotation.js';
import { MENTION_KINDS, type MentionKind } from '../../src/core/model/kinds.js';
import type { Span } from '../../src/core/model/span.js';
import type { GoldArticle } from '../../scripts/corpus/read.js';

/** Counts of one kind over all articles. */
export interface Tally {
  strict: number;
  overlap: number;
  system: number;
  gold: number;
}

export interface Miss {
  readonly kind: MentionKind;
  readonly what: 'missed' | 'spurious' | 'boundary';
  readonly text: string;
  readonly instead?: string;
  readonly context: string;
  readonly file: string;
}

export type Tallies = Record<MentionKind, Tally>;

export function emptyTallies(): Tallies {
  return Object.fromEntries(MENTION_KINDS.map((kind) => [kind, { strict: 0, overlap: 0, system: 0, gold: 0 }])) as Tallies;
}

/** Adds one article's counts to `tallies`; returns its errors. Pronouns and rejected mentions do not count; equal spans of a kind count once. */
export function scoreMentions(article: GoldArticle, mentions: readonly Mention[], tallies: Tallies): Miss[] {
  const misses: Miss[] = [];
  const { text, file } = article;
  const context = (span: Span): string => text.slice(Math.max(0, span.start - 40), span.end + 30).replace(/\s+/g, ' ');
  for (const kind of MENTION_KINDS) {
    const gold = unique(article.marks.filter((mark) => mark.kind === kind));
    const system = unique(mentions.filter((m) => m.kind === kind && m.form !== 'pronoun' && m.decision !== 'rejected'));
    const tally = tallies[kind];
    tally.gold += gold.length;
    tally.system += system.length;
    const keys = new Set(system.map(keyOf));
    tally.strict += gold.filter((span) => keys.has(keyOf(span))).length;
    const used = new Set<Span>();
    for (const span of gold) {
      const best = system
        .filter((other) => !used.has(other) && lap(span, other) > 0)
        .reduce<Span | undefined>((a, b) => (a && lap(span, a) >= lap(span, b) ? a : b), undefined);
      const words = text.slice(span.start, span.end);
      if (!best) misses.push({ kind, what: 'missed', text: words, context: context(span), file });
      else {
        used.add(best);
        tally.overlap++;
        if (keyOf(best) !== keyOf(span)) {
          misses.push({ kind, what: 'boundary', text: words, instead: text.slice(best.start, best.end), context: context(span), file });
        }
      }
    }
    for (const span of system) {
      if (!used.has(span)) misses.push({ kind, what: 'spurious', text: text.slice(span.start, span.end), context: context(span), file });
    }
  }
  return misses;
}

/** Precision, recall and F1. */
export function prf(right: number, system: number, gold: number): { p: number; r: number; f: number } {
  const p = system ? right / system : 0;
  const r = gold ? right / gold : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** A table of the tallies, a line a kind and one for all. */
export function formatTallies(tallies: Tallies): string {
  const all: Tally = { strict: 0, overlap: 0, system: 0, gold: 0 };
  const line = (name: string, t: Tally): string => {
    const strict = prf(t.strict, t.system, t.gold);
    const overlap = prf(t.overlap, t.system, t.gold);
    const show = (x: { p: number; r: number; f: number }): string => [x.p, x.r, x.f].map((v) => v.toFixed(3)).join(' ');
    return `${name.padEnd(8)} strict ${show(strict)}   overlap ${show(overlap)}   system ${String(t.system).padStart(5)} gold ${String(t.gold).padStart(5)}`;
  };
  const lines = MENTION_KINDS.map((kind) => {
    const t = tallies[kind];
    for (const key of ['strict', 'overlap', 'system', 'gold'] as const) all[key] += t[key];
    return line(kind, t);
  });
  return [...lines, line('all', all)].join('\n');
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [keyOf(span), span])).values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function keyOf(span: Span): string {
  return `${span.start}:${span.end}`;
}

function lap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
