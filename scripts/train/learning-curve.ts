/** Measures the mention tagger after 25, 50, 100 ... corpus articles, on the corpus's test part and on the gold: docs/learning-curve.md. */
import { writeFileSync } from 'node:fs';
import { MENTION_FEATURES, type MentionView } from '../../src/core/extract/models/mention-features.js';
import { tagSpans } from './labelled-text.js';
import { SpanScore } from './measure-spans.js';
import { LEARNING_CURVE, requireTrainingTexts } from './paths.js';
import { seededRandom, shuffle } from './random.js';
import { allFeatures } from '../../src/core/extract/models/span-tagger.js';
import { readCorpusPart, readGoldArticles } from './read-corpus.js';
import { readMentionKnowledge } from './knowledge.js';
import { MENTION_PLAN, labelledMentions } from './train-mentions.js';
import { type LabelledView, runnable, trainSpanTagger } from './train-span-tagger.js';

const SIZES = [12, 25, 50, 100, 200, 400];
/** Each size is measured on several draws of articles; small draws differ much. */
const DRAWS = 3;

type Article = readonly LabelledView<MentionView>[];

function scored(bytes: Uint8Array, articles: readonly Article[]): SpanScore {
  const tagger = runnable(bytes, MENTION_FEATURES);
  const score = new SpanScore();
  for (const { view, tags } of articles.flat()) score.add(tagger.tag(view).spans, tagSpans(tags));
  return score;
}

function mean(numbers: readonly number[]): string {
  return (numbers.reduce((sum, x) => sum + x, 0) / numbers.length).toFixed(1);
}

requireTrainingTexts();
const knowledge = readMentionKnowledge();
const train = readCorpusPart('train').map((article) => labelledMentions([article], knowledge));
const test = readCorpusPart('test').map((article) => labelledMentions([article], knowledge));
const gold = readGoldArticles().map((article) => labelledMentions([article], knowledge));
const sizes = [...SIZES.filter((size) => size < train.length), train.length];
const rows = sizes.map((size) => {
  const draws = Array.from({ length: size === train.length ? 1 : DRAWS }, (_, draw) => {
    const order = [...train];
    shuffle(order, seededRandom(draw + 1));
    const bytes = trainSpanTagger(order.slice(0, size).flat(), allFeatures(MENTION_FEATURES), { ...MENTION_PLAN, seeds: [1] });
    return { test: scored(bytes, test), gold: scored(bytes, gold) };
  });
  const cells = [draws.map((d) => d.test.f1), draws.map((d) => d.test.overlapF1), draws.map((d) => d.gold.f1), draws.map((d) => d.gold.overlapF1)];
  const line = `| ${[size, ...cells.map(mean)].join(' | ')} |`;
  console.log(line);
  return line;
});
writeFileSync(
  LEARNING_CURVE,
  `# How much the corpus teaches

Actors and places, F1 in percent: the mention tagger alone (no rules, no gazetteer), trained on so many articles of \`data/corpus/train\` and measured on
\`data/corpus/test\` and on the gold articles. Means of ${DRAWS} draws. Written by \`npm run train:curve\`.

| articles | test, strict | test, overlap | gold, strict | gold, overlap |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`,
);
