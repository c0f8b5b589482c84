/** Which countries an article is about, before any of its towns is located. */
import type { Mention } from '../../../model/annotation.js';
import type { ArticleContext } from '../../types.js';

/** Weights by ISO code; they need not add up to one. */
export type CountryWeights = Map<string, number>;

/** Countries by their names and by the adjectives of actors ("Syrian army"); names count full, adjectives half. */
export function countryEvidence(mentions: readonly Mention[], context: ArticleContext): CountryWeights {
  const weights: CountryWeights = new Map();
  const { gazetteer, lexicons } = context.resources;
  const add = (name: string, weight: number): void => {
    const country = gazetteer.find(name).find((hit) => hit.entry.type === 'country' && hit.match === 'exact')?.entry.country;
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || (mention.kind !== 'place' && mention.kind !== 'actor')) continue;
    const named = lexicons.nations.named(mention.text);
    if (named) {
      add(named.name, mention.kind === 'place' ? 1 : 0.6);
      continue;
    }
    for (const word of mention.text.split(/[\s-]+/)) {
      const nation = /^\p{Lu}/u.test(word) ? lexicons.nations.ofPeople(word) : undefined;
      if (nation) add(nation.name, mention.kind === 'place' ? 0.6 : 0.4);
    }
  }
  return weights;
}

/** The part of the whole that `country` has, damped so that one mention does not decide. */
export function shareOf(weights: CountryWeights, country: string | undefined): number {
  if (!country) return 0;
  let total = 1;
  for (const weight of weights.values()) total += weight;
  return (weights.get(country) ?? 0) / total;
}
