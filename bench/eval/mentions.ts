/** Prints mention scores on a part of the corpus or on the gold: `tsx bench/eval/mentions.ts train|test|gold [kind] [--errors]`. */
import { analyseGold, benchResources } from './analyse.js';
import { corpusPart, sharedGold } from './gold.js';
import { emptyTallies, formatTallies, scoreMentions } from './score-mentions.js';

const [part = 'train', kind] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const articles = part === 'gold' ? sharedGold() : corpusPart(part);
const resources = benchResources();
const tallies = emptyTallies();
for (const article of articles) {
  const { mentions } = analyseGold(article, resources);
  for (const miss of scoreMentions(article, mentions, tallies)) {
    if (process.argv.includes('--errors') && (!kind || miss.kind === kind)) {
      console.log(`${miss.what.padEnd(8)} ${miss.kind} "${miss.text}"${miss.instead ? ` got "${miss.instead}"` : ''}   | ${miss.context}`);
    }
  }
}
console.log(`${part}: ${articles.length} articles`);
console.log(formatTallies(tallies));
