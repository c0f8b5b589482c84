/** Reads the edit scripts of test/fixtures/edits and works out what must become of each annotation. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { anchorText, selectSpans } from '../../src/core/anchor/select.js';
import type { AnchorRequest, AnchorText, Outcome } from '../../src/core/anchor/types.js';
import type { Span } from '../../src/core/model/span.js';
import { readArticle } from '../../src/core/text/article.js';
import { unitAt } from '../../src/core/text/units.js';
import { readCorpusArticle } from '../../scripts/corpus/read.js';
import { EditedText, type Step } from './edited-text.js';

/** What must become of one annotation: one of `outcomes`; where it is found, at `place` (if known) and with the words `words` (if known). */
export interface Expected {
  readonly outcomes: readonly Outcome[];
  readonly place?: Span;
  readonly words?: string;
}

export interface Annotation {
  readonly request: AnchorRequest;
  readonly span: Span;
  readonly quote: string;
  /** Whether its sentence was touched by the script. */
  readonly touched: boolean;
  readonly expected: Expected;
}

export interface EditCase {
  readonly name: string;
  readonly article: string;
  /** `check`: written after the limits were calibrated on `tune`, and not looked at for it. */
  readonly set: 'tune' | 'check';
  /** One of the traps that a widely used matcher falls into. */
  readonly trap: boolean;
  readonly before: AnchorText;
  readonly after: AnchorText;
  readonly annotations: readonly Annotation[];
}

interface Script {
  readonly name: string;
  readonly trap?: boolean;
  readonly do: readonly Step[];
  readonly expect?: readonly Expectation[];
}

interface Expectation {
  readonly of: string;
  readonly nth?: number;
  readonly kind?: string;
  readonly is: Outcome | readonly Outcome[];
  readonly now?: string;
}

/** All cases of a folder of scripts; `problems` names what a script does not say but should. */
export function readEditCases(folder: string): { readonly cases: readonly EditCase[]; readonly problems: readonly string[] } {
  const cases: EditCase[] = [];
  const problems: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const { article, set, scripts } = parse(readFileSync(path.join(folder, file), 'utf8')) as {
      article: string;
      set?: EditCase['set'];
      scripts: Script[];
    };
    const base = readBase(path.join(folder, 'articles', article));
    for (const script of scripts)
      cases.push(buildCase(article, set ?? 'tune', base, script, (problem) => problems.push(`${file}: ${script.name}: ${problem}`)));
  }
  return { cases, problems };
}

interface Base {
  readonly source: AnchorText;
  readonly spans: readonly { readonly kind: AnchorRequest['kind']; readonly span: Span }[];
}

function readBase(file: string): Base {
  const { article } = readCorpusArticle(file, readFileSync(file, 'utf8'));
  const source = anchorText(readArticle(article.text));
  const mentions = article.marks.map(({ kind, start, end }) => ({ kind, span: { start, end } }));
  const triggers = [...article.events]
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map(({ trigger }) => ({ kind: 'event' as const, span: { start: trigger.start, end: trigger.end } }));
  return { source, spans: [...mentions, ...triggers] };
}

function buildCase(article: string, set: EditCase['set'], base: Base, script: Script, report: (problem: string) => void): EditCase {
  const edited = new EditedText(base.source.text);
  try {
    for (const step of script.do) edited.apply(step);
  } catch (error) {
    report((error as Error).message);
  }
  const after = anchorText(readArticle(edited.text));
  const places = edited.places(base.source.text.length);
  const used = new Set<Expectation>();
  const counts = new Map<string, number>();
  const annotations = base.spans.map(({ kind, span }): Annotation => {
    const quote = base.source.text.slice(span.start, span.end);
    const nth = (counts.get(quote) ?? 0) + 1;
    counts.set(quote, nth);
    const automatic = expectedOf(base.source, after, places, span);
    const said = (script.expect ?? []).filter((one) => one.of === quote && (one.nth ?? nth) === nth && (one.kind ?? kind) === kind);
    // An expectation without a number is about those of the same words that the script touched.
    const own = said.find((one) => one.nth !== undefined || automatic.touched || !automatic.expected);
    if (own) used.add(own);
    const expected = own ? explicit(own, automatic.expected) : automatic.expected;
    if (!expected) report(`does not say what becomes of "${quote}" (${kind}, ${nth})`);
    return {
      request: { kind, selector: selectSpans(base.source, [span]) },
      span,
      quote,
      touched: automatic.touched,
      expected: expected ?? { outcomes: [] },
    };
  });
  for (const one of script.expect ?? []) if (!used.has(one)) report(`expects something of "${one.of}", which is not there or not touched`);
  return { name: script.name, article, set, trap: script.trap ?? false, before: base.source, after, annotations };
}

function explicit(one: Expectation, automatic: Expected | undefined): Expected {
  const outcomes = typeof one.is === 'string' ? [one.is] : one.is;
  if (one.now !== undefined) return { outcomes, words: one.now };
  const place = automatic?.place;
  return { outcomes, ...(place ? { place } : {}) };
}

/** What follows from the script itself: words that were not touched keep their place, words whose sentence went are lost. The rest a person must say. */
function expectedOf(
  before: AnchorText,
  after: AnchorText,
  places: Int32Array,
  span: Span,
): { readonly touched: boolean; readonly expected?: Expected } {
  const unit = unitAt(before.units, span.start)!;
  const kept = countKept(places, unit);
  if (kept === 0) return { touched: true, expected: { outcomes: ['lost'] } };
  const start = places[span.start]!;
  for (let i = span.start; i < span.end; i++) if (places[i] !== start + i - span.start) return { touched: true };
  if (start < 0) return { touched: true };
  const place = { start, end: start + span.end - span.start };
  const now = unitAt(after.units, start);
  if (now?.folded === unit.folded) return { touched: false, expected: { outcomes: ['same', 'moved'], place } };
  return { touched: true, expected: { outcomes: ['edited'], place } };
}

function countKept(places: Int32Array, span: Span): number {
  let kept = 0;
  for (let i = span.start; i < span.end; i++) if (places[i]! >= 0) kept++;
  return kept;
}
