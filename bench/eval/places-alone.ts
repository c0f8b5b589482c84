/** What the gazetteer's extractor alone finds, and whether its confidences are true: `tsx bench/eval/places-alone.ts train|test|gold [--errors]`. */
import { analyze } from '../../src/core/extract/analyze.js';
import { places } from '../../src/core/extract/extractors/places.js';
import { structure } from '../../src/core/extract/extractors/structure.js';
import { writePack } from '../../src/core/extract/pack.js';
import { loadResources } from '../../src/core/extract/resources.js';
import { packSections } from '../../scripts/pack/sections.js';
import { corpusPart, sharedGold } from './gold.js';
import { emptyTallies, formatTallies, scoreMentions } from './score-mentions.js';

const [part = 'train'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const resources = loadResources(writePack(packSections()));
const tallies = emptyTallies();
const bins = new Map<string, { strict: number; all: number }>();
for (const article of part === 'gold' ? sharedGold() : corpusPart(part)) {
  const { mentions } = analyze(article.text, resources, { extractors: [structure, places], refiners: [] });
  const found = mentions.filter((mention) => mention.kind === 'place');
  for (const miss of scoreMentions(article, found, tallies)) {
    if (!process.argv.includes('--errors') || miss.kind !== 'place') continue;
    const mention = found.find((one) => one.text === (miss.instead ?? miss.text));
    console.log(
      `${miss.what.padEnd(8)} "${miss.text}"${miss.instead ? ` got "${miss.instead}"` : ''} ${mention?.confidence.toFixed(2) ?? ''}  | ${miss.context}`,
    );
  }
  for (const mention of found) {
    const key = `${mention.extractor} ${(Math.floor(mention.confidence * 20) / 20).toFixed(2)}`;
    const bin = bins.get(key) ?? { strict: 0, all: 0 };
    bin.all++;
    if (article.marks.some((mark) => mark.kind === 'place' && mark.start === mention.start && mark.end === mention.end)) bin.strict++;
    bins.set(key, bin);
  }
}
console.log(formatTallies(tallies).split('\n')[1]);
for (const [key, bin] of [...bins].sort()) console.log(`${key}  right ${(bin.strict / bin.all).toFixed(2)} of ${bin.all}`);
