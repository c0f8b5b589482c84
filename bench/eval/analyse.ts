/** Runs the whole analysis on an annotated article, as the product would with its publication date known. */
import { analyze } from '../../src/core/extract/analyze.js';
import { writePack } from '../../src/core/extract/pack.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import { loadResources } from '../../src/core/extract/resources.js';
import type { Resources } from '../../src/core/extract/types.js';
import type { Analysis } from '../../src/core/model/annotation.js';
import { packSections } from '../../scripts/pack/sections.js';
import type { GoldArticle } from '../../scripts/corpus/read.js';

/** Models, gazetteer and word lists from their sources, as the data file would hold them. */
export function benchResources(): Resources {
  return loadResources(writePack(packSections()));
}

export function analyseGold(article: GoldArticle, resources: Resources): Analysis {
  const { published, outlet } = article.meta;
  const details = { ...(published ? { published: String(published) } : {}), ...(outlet ? { outlet: String(outlet) } : {}) };
  return analyze(article.text, resources, PIPELINE, { details });
}
