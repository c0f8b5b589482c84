/** Who says what, against PolNeAR's dev part: spans of source, cue and content. Its conventions differ from ours: cues of thought and feeling count there too. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../src/core/extract/analyze.js';
import { readArticleEvents, type ArticleReading, type ReadSentence } from '../../src/core/extract/events/reading.js';
import { extentOf } from '../../src/core/extract/events/sentence-view.js';
import { framesAt } from '../../src/core/extract/events/speakers.js';
import type { AttributionFrame } from '../../src/core/extract/events/frame-types.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import type { ArticleContext, Draft, Refiner, Resources } from '../../src/core/extract/types.js';
import type { Span } from '../../src/core/model/span.js';
import { sharedPath } from './gold.js';
import type { Evaluation, Row } from './types.js';

const KINDS = ['Source', 'Cue', 'Content'] as const;
type Kind = (typeof KINDS)[number];
type Spans = Record<Kind, Span[]>;

/** The spans of an .ann file; one in several pieces counts from its first to its last character. */
function readGold(file: string): Spans {
  const spans: Spans = { Source: [], Cue: [], Content: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const match = /^T\d+\t(Source|Cue|Content) ([\d ;]+)\t/.exec(line);
    if (!match) continue;
    const numbers = match[2]!.split(/[ ;]+/).map(Number);
    spans[match[1] as Kind].push({ start: Math.min(...numbers), end: Math.max(...numbers) });
  }
  return spans;
}

/** The frames of a text as spans. */
function findSpans(text: string, resources: Resources): Spans {
  const spans: Spans = { Source: [], Cue: [], Content: [] };
  let seen: { draft: Draft; context: ArticleContext } | undefined;
  const look: Refiner = {
    name: 'look',
    refine(draft, context) {
      seen = { draft, context };
      return draft;
    },
  };
  analyze(text, resources, { ...PIPELINE, refiners: [...PIPELINE.refiners, look] }, { details: {} });
  if (!seen) return spans;
  const reading = readArticleEvents(seen.draft, seen.context);
  for (let i = 0; i < reading.sentences.length; i++) {
    const read = reading.sentence(i)!;
    for (const frame of read.frames) addFrame(reading, read, frame, spans);
  }
  return spans;
}

function addFrame(reading: ArticleReading, read: ReadSentence, frame: AttributionFrame, spans: Spans): void {
  const { tokens } = read.unit;
  const { view } = read;
  const span = (from: number, to: number): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  // A colon that follows counts to the cue there.
  spans.Cue.push(span(frame.cue.from, view.lower[frame.cue.to] === ':' && frame.cue.to > frame.token ? frame.cue.to + 1 : frame.cue.to));
  if (frame.source !== undefined) {
    // The nominal with its determiner, title and name, and all that describes it there ("X, a lawyer who has been involved in ...,").
    const placed = view.covering[frame.source]?.[0];
    let from = placed?.from ?? frame.source;
    const to = endOfNominal(read, frame, placed?.to ?? frame.source + 1);
    while (from > 0 && /^(?:DT|JJ|NNP?|POS|PRP\$|CD|HYPH)$/.test(view.pos[from - 1]!) && !view.quoted[from - 1] && view.lower[from - 1] !== ',')
      from--;
    spans.Source.push(span(from, to));
  }
  const first = frame.content[0];
  const last = frame.content[frame.content.length - 1];
  if (!first || !last) return;
  let { from } = first;
  let { to } = last;
  if (from > 0 && /^(?:that|“|")$/.test(view.lower[from - 1]!)) from--;
  if (from > 0 && view.lower[from - 1] === 'that') from--;
  if (from > 1 && view.lower[from - 1] === ',' && view.lower[from - 2] === 'that') from -= 2;
  while (to > from + 1 && /^[,.]$/.test(view.lower[to - 1]!) && !/^[”"]$/.test(view.lower[to] ?? '')) to--;
  const { start, end } = span(from, to);
  // A quotation is one content there, however many sentences it runs over.
  const opened = reading.quoteAt(start + 1);
  const closed = reading.quoteAt(end - 1) ?? (view.quoted[to - 1] ? reading.quoteAt(end - 2) : undefined);
  const labelled = opened !== undefined && start > opened.start && view.lower[from - 1] === ':'; // '"PENCE: Well, ...'
  spans.Content.push({
    start: labelled ? start : Math.min(start, opened?.start ?? start),
    end: Math.max(end, closed?.end ?? end, endOfResumed(reading, read, frame)),
  });
}

/** Where a source's nominal ends in the parse: before the cue, what is told, and the end of the sentence. */
function endOfNominal({ view }: ReadSentence, { source, cue, content }: AttributionFrame, least: number): number {
  const starts = [cue.from, ...content.map(({ from }) => from)].filter((from) => from >= least);
  let to = Math.max(least, Math.min(extentOf(view, source!).to, ...starts));
  const beforeCue = to === cue.from;
  while (to > least && (beforeCue ? /^(?:who|which|that|also|has|have|had)$/ : /^[.,;:”"]$/).test(view.lower[to - 1]!)) to--;
  return to;
}

/** '"...," she said. "..."': where the quotation that goes on behind the cue's sentence ends, as far as the product hears it as hers; 0 for none. */
function endOfResumed(reading: ArticleReading, { index, unit }: ReadSentence, frame: AttributionFrame): number {
  let end = 0;
  for (let next = reading.sentence(index + 1); next?.unit.part.start === unit.part.start; next = reading.sentence(next.index + 1)) {
    const first = next.view.quoted.indexOf(true);
    if (first < 0 || first > 1 || framesAt(reading, next, first)[0]?.frame !== frame) break;
    end = reading.quoteAt(next.unit.tokens[first]!.start)?.end ?? end;
  }
  return end;
}

interface Score {
  exact: number;
  overlap: number;
  found: number;
  gold: number;
}

function count(score: Score, gold: readonly Span[], found: readonly Span[]): void {
  const used = new Set<Span>();
  for (const one of gold) {
    if (found.some(({ start, end }) => start === one.start && end === one.end)) score.exact++;
    const best = found
      .filter((other) => !used.has(other) && Math.min(other.end, one.end) > Math.max(other.start, one.start))
      .sort((a, b) => overlapOf(b, one) - overlapOf(a, one))[0];
    if (best) {
      used.add(best);
      score.overlap++;
    }
  }
  score.found += found.length;
  score.gold += gold.length;
}

const overlapOf = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const f1 = (right: number, { found, gold }: Score): number => (2 * right) / Math.max(1, found + gold);

const REACH: Record<Kind, string> = { Source: '0.50 exact', Cue: '0.60 exact', Content: '0.45 exact' };
const FLOORS: Record<Kind, number> = { Source: 0.54, Cue: 0.545, Content: 0.45 };
const KNOWN: Record<Kind, string> = { Source: '0.56', Cue: '0.63', Content: '0.46' };

export const polnear: Evaluation = {
  name: 'Attribution, PolNeAR dev',
  about:
    'Spans of sources, cues and contents in US political news; never trained on, but rules were mended after reading its errors. Known: a tagger trained on that corpus.',
  needs: ['data', 'dev', 'polnear'],
  run(resources): Row[] {
    const folder = sharedPath('data', 'dev', 'polnear', 'dev')!;
    const scores = Object.fromEntries(KINDS.map((kind) => [kind, { exact: 0, overlap: 0, found: 0, gold: 0 }])) as Record<Kind, Score>;
    const marks = readdirSync(path.join(folder, 'attributions'));
    for (const name of readdirSync(path.join(folder, 'text')).filter((one) => one.endsWith('.txt'))) {
      // The names of the marks may end in a code of four characters more.
      const own = marks.find((one) => one.replace(/(?:_[0-9a-f]{4})?\.ann$/, '') === name.replace(/(?:_[0-9a-f]{4})?\.txt$/, ''));
      if (own === undefined) continue;
      const gold = readGold(path.join(folder, 'attributions', own));
      const found = findSpans(readFileSync(path.join(folder, 'text', name), 'utf8'), resources);
      for (const kind of KINDS) count(scores[kind], gold[kind], found[kind]);
    }
    return KINDS.flatMap((kind) => [
      {
        measure: `${kind.toLowerCase()}, exact F1 (${scores[kind].gold} in gold)`,
        value: f1(scores[kind].exact, scores[kind]),
        floor: FLOORS[kind],
        reach: REACH[kind],
        known: KNOWN[kind],
      },
      { measure: `${kind.toLowerCase()}, overlap F1`, value: f1(scores[kind].overlap, scores[kind]) },
    ]);
  },
};
