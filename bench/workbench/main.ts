/**
 * What a decision and a scroll cost the extension host, in the functions that run there: `npm run bench:workbench`. An article with 5,000 mentions: the time
 * from a decision to the ranges that are handed to the editor. A text of 1 MB with 20,000 mentions: the time from a scroll to its ranges, while only what is
 * in sight is drawn. Times are recorded; the gate is that neither grows faster than the number of mentions.
 */
import { anchorText } from '../../src/core/anchor/select.js';
import type { Analysis, Mention } from '../../src/core/model/annotation.js';
import { textHash } from '../../src/core/model/ids.js';
import { MENTION_KINDS } from '../../src/core/model/kinds.js';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/empty.js';
import { changeSidecar, foldEdits } from '../../src/core/sidecar/fold-edits.js';
import { decideMention } from '../../src/core/sidecar/decide.js';
import type { AnnotationDocument } from '../../src/core/sidecar/document.js';
import { mergeDocument } from '../../src/core/sidecar/merge-document.js';
import type { Sidecar } from '../../src/core/sidecar/types.js';
import { readArticle } from '../../src/core/text/article.js';
import { looksOf } from '../../src/extension/present/looks.js';
import { ArticleIndex } from '../../src/extension/state/article-index.js';

const SENTENCE =
  'On Monday rebels shelled the town of Saraqib and killed at least 12 people there, the governor of the province said in a statement that was read out on the radio of the capital, as residents were told to stay at home.';
const WORDS = ['Monday', 'rebels', 'Saraqib', 'at least 12 people'];
/** Sentences of a paragraph, and mentions of a sentence. */
const PARAGRAPH = 5;
const ROUNDS = 9;
/** Lines around what is in sight are drawn, too (features/highlight.ts): about so many characters. */
const SIGHT = 30_000;
const LONGEST_TASK_MS = 50;

interface Case {
  readonly text: string;
  readonly analysis: Analysis;
}

function makeCase(mentions: number): Case {
  const sentences = Math.ceil(mentions / WORDS.length);
  const paragraphs = Array.from({ length: Math.ceil(sentences / PARAGRAPH) }, () => Array.from({ length: PARAGRAPH }, () => SENTENCE).join(' '));
  const text = `MARIB, May 3 (Agency) - Report of the day.\n\n${paragraphs.join('\n\n')}\n`;
  const found: Mention[] = [];
  for (let at = text.indexOf(SENTENCE), n = 0; at >= 0; at = text.indexOf(SENTENCE, at + 1), n++) {
    for (const [i, words] of WORDS.entries()) {
      const start = at + SENTENCE.indexOf(words);
      const base = {
        form: 'name',
        start,
        end: start + words.length,
        text: words,
        confidence: 0.9,
        extractor: 'bench',
        decision: 'suggested',
      } as const;
      found.push({ ...base, id: `m${n}-${i}`, kind: MENTION_KINDS[(i + 3) % 4]! });
    }
  }
  return { text, analysis: { article: {}, language: 'en', mentions: found, entities: [], events: [] } };
}

/** Milliseconds of processor time since the program began: what else the machine does is left out. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milliseconds from a decision to the looks that are painted, once half of the mentions are decided. */
function decisionTime(mentions: number): number {
  const { text, analysis } = makeCase(mentions);
  const source = anchorText(readArticle(text));
  const hash = textHash(text);
  const merge = (sidecar: Sidecar, before?: AnnotationDocument): AnnotationDocument =>
    mergeDocument({
      source,
      analysis,
      hash,
      reading: { sidecar, issues: [] },
      ...(before ? { tracked: new Map(before.mentions.flatMap((one) => (one.item ? [[one.id, [one]] as const] : []))) } : {}),
    });
  let document = merge(EMPTY_SIDECAR);
  const half = document.mentions.filter((_, i) => i % 2).flatMap(({ id }) => decideMention(document, id, 'confirmed', { by: 'AB' }));
  let sidecar = changeSidecar(EMPTY_SIDECAR, foldEdits(half));
  document = merge(sidecar);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const open = document.mentions.find(({ decision }) => decision === 'suggested')!;
    const began = spent();
    sidecar = changeSidecar(sidecar, foldEdits(decideMention(document, open.id, 'confirmed', { by: 'AB' })));
    document = merge(sidecar, document);
    looksOf(new ArticleIndex(document), { start: Math.max(0, open.start - SIGHT / 2), end: open.start + SIGHT / 2 });
    times.push(spent() - began);
  }
  return median(times.slice(2));
}

/** The longest and the usual time from a scroll to the looks that are painted, in milliseconds. */
function scrollTimes(mentions: number): { readonly longest: number; readonly usual: number; readonly length: number } {
  const { text, analysis } = makeCase(mentions);
  const index = new ArticleIndex(mergeDocument({ source: anchorText(readArticle(text)), analysis, hash: 'bench' }));
  const times: number[] = [];
  for (let at = 0; at < text.length; at += SIGHT / 2) {
    const began = spent();
    looksOf(index, { start: at, end: at + SIGHT });
    times.push(spent() - began);
  }
  return { longest: Math.max(...times.slice(3)), usual: median(times), length: text.length };
}

const small = decisionTime(1250);
const large = decisionTime(5000);
const scroll = scrollTimes(20_000);
const part = scrollTimes(5000);
console.log(`decision to ranges: ${small.toFixed(1)} ms with 1,250 mentions, ${large.toFixed(1)} ms with 5,000`);
console.log(
  `scroll to ranges, ${(scroll.length / 1e6).toFixed(2)} MB with 20,000 mentions: ${scroll.usual.toFixed(1)} ms, at most ${scroll.longest.toFixed(1)} ms (${part.usual.toFixed(1)} ms with 5,000)`,
);
if (large > LONGEST_TASK_MS || scroll.longest > LONGEST_TASK_MS) console.log(`one of them is longer than ${LONGEST_TASK_MS} ms on this machine`);
const ratios: readonly (readonly [string, number, number])[] = [
  ['decision, 4 times the mentions', large / small, 8],
  ['scroll, 4 times the mentions', scroll.usual / Math.max(part.usual, 0.05), 8],
];
for (const [name, ratio, ceiling] of ratios) console.log(`${name}: ${ratio.toFixed(1)} times as long (ceiling ${ceiling})`);
const failed = ratios.filter(([, ratio, ceiling]) => ratio > ceiling).length;
console.log(`${ratios.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
