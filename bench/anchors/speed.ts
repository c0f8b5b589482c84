/** `tsx bench/anchors/speed.ts`: 5,000 mentions in one article: first resolve after an edit elsewhere, reading, and one decision written. */
import path from 'node:path';
import { fingerprintSentences } from '../../src/core/anchor/fingerprints.js';
import { resolveAnchors } from '../../src/core/anchor/resolve.js';
import { anchorText, selectSpans } from '../../src/core/anchor/select.js';
import type { SidecarEdit, SidecarMention } from '../../src/core/sidecar/types.js';
import { applyEdits } from '../../src/core/sidecar/edit.js';
import { readSidecar } from '../../src/core/sidecar/read.js';
import { readArticle } from '../../src/core/text/article.js';
import { identityId } from '../../src/core/text/units.js';
import { readCorpus } from '../../scripts/corpus/read.js';

const WANTED = 5000;
const corpus = readCorpus(path.join(import.meta.dirname, '../../data/corpus/train'));
let text = '';
const spans: { readonly kind: SidecarMention['kind']; readonly start: number; readonly end: number }[] = [];
for (const article of corpus) {
  for (const { kind, start, end } of article.marks)
    if (spans.length < WANTED) spans.push({ kind, start: start + text.length, end: end + text.length });
  text += article.text.trimEnd() + '\n\n';
  if (spans.length >= WANTED) break;
}
const source = anchorText(readArticle(text));
const items = spans.map((span): SidecarMention => ({
  id: identityId(text, source.units, span.kind, [span]),
  kind: span.kind,
  selector: selectSpans(source, [span]),
  decision: 'confirmed',
  by: 'AB',
}));
const row = fingerprintSentences(source.units);
const requests = items.map(({ kind, selector }) => ({ kind, selector }));

/** Least processor time of seven, in ms: other programs on the machine do not count. */
function best(work: () => void): number {
  let least = Infinity;
  for (let i = 0; i < 7; i++) {
    const began = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(began).user / 1000);
  }
  return Math.round(least * 10) / 10;
}

console.log(`${items.length} mentions, ${source.units.length} sentences, ${text.length} characters`);
const edited = text.replace('\n\n', ' More follows.\n\nA new paragraph of which nothing is annotated.\n\n');
const began = process.cpuUsage();
const after = anchorText(readArticle(edited));
const first = resolveAnchors(after, requests, { sentences: row });
console.log(`first resolve after an edit elsewhere, reading the article included: ${(process.cpuUsage(began).user / 1000).toFixed(1)} ms`);
console.log(
  `the same, warm: ${best(() => resolveAnchors(anchorText(readArticle(edited)), requests, { sentences: row }))} ms, of which resolving ${best(() => resolveAnchors(after, requests, { sentences: row }))} ms`,
);
console.log(
  `outcomes: ${JSON.stringify(Object.fromEntries([...new Set(first.map(({ outcome }) => outcome))].map((one) => [one, first.filter(({ outcome }) => outcome === one).length])))}`,
);
const yaml = applyEdits(
  '',
  items.map((item): SidecarEdit => ({ do: 'put-mention', item })),
).text;
const reading = readSidecar(yaml);
console.log(`sidecar of ${yaml.length} characters: read ${best(() => readSidecar(yaml))} ms`);
const changed = { ...reading.sidecar.mentions[2500]!, note: 'looked at' };
console.log(
  `one decision written, with the reading in memory: ${best(() => applyEdits(yaml, [{ do: 'put-mention', item: changed }], { reading }))} ms`,
);
