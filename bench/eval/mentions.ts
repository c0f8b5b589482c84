/** Prints mention scores on a part of the corpus or on the gold: `tsx bench/eval/mentions.ts train|test|gold [kind] [--errors]`. */
import { analyze } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import { loadResources } from '../../src/core/extract/resources.js';
import { writePack } from '../../src/core/extract/pack.js';
import { packSections } from '../../scripts/pack/sections.js';
import { corpusPart, sharedGold } from './gold.js';
import { emptyTallies, formatTallies, scoreMentions } from './score-mentions.js';

const [part = 'train', kind] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const articles = part === 'gold' ? sharedGold() : corpusPart(part);
const resources = loadResources(writePack(packSections()));
const tallies = emptyTallies();
for (const article of articles) {
  const published = article.meta['published'];
  const { mentions } = analyze(article.text, resources, PIPELINE, published ? { details: { published: String(published) } } : {});
  for (const miss of scoreMentions(article, mentions, tallies)) {
    if (process.argv.includes('--errors') && (!kind || miss.kind === kind)) {
      console.log(`${miss.what.padEnd(8)} ${miss.kind} "${miss.text}"${miss.instead ? ` got "${miss.instead}"` : ''}   | ${miss.context}`);
    }
  }
}
console.log(`${part}: ${articles.length} articles`);
console.log(formatTallies(tallies));
