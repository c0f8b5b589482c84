/** Which states an article is about: what tells one "Health Ministry" from another. */
import type { ArticleRecord, EntityRecord, KnownNames } from '../types.js';

/** The weight of each state by name, as shares of 1. Empty where nothing says. */
export type Countries = ReadonlyMap<string, number>;

/** Counts places inside a state and mentions of the state, its people and its capital. */
export function articleCountries(article: Pick<ArticleRecord, 'entities'>, known: KnownNames): Countries {
  const counts = new Map<string, number>();
  let all = 0;
  const add = (name: string | undefined, weight: number): void => {
    if (name === undefined) return;
    counts.set(name, (counts.get(name) ?? 0) + weight);
    all += weight;
  };
  for (const entity of article.entities) {
    const weight = Math.sqrt(entity.count);
    if (entity.kind === 'place') add(countryOf(entity, known), weight);
    else if (entity.type !== 'person') add(nationInName(entity.name, known), weight);
  }
  return new Map([...counts].map(([name, count]) => [name, count / all]));
}

/** The state a place lies in: from its gazetteer's parents, or its own name. */
export function countryOf(entity: Pick<EntityRecord, 'name' | 'place'>, known: KnownNames): string | undefined {
  const last = entity.place?.parents[entity.place.parents.length - 1];
  if (last !== undefined) return known.nations.nameOf(last) ?? last;
  return known.nations.nameOf(entity.name) ?? known.nations.ofCapital(entity.name)?.name;
}

function nationInName(name: string, known: KnownNames): string | undefined {
  const whole = known.nations.nameOf(name) ?? known.nations.ofCapital(name)?.name;
  if (whole !== undefined) return whole;
  const words = name.split(/\s+/);
  for (let i = 0; i < words.length; i++) {
    const nation = (i + 1 < words.length ? known.nations.nameOf(`${words[i]} ${words[i + 1]}`) : undefined) ?? known.nations.nameOf(words[i]!);
    if (nation !== undefined) return nation;
  }
  return undefined;
}

/** The one state an article is about, if one is: by far the first. */
export function mainCountry(countries: Countries): string | undefined {
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= 0.4 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** How much two articles' states agree, 0 to 1; 0.5 where one says nothing. */
export function shareCountries(a: Countries, b: Countries): number {
  if (!a.size || !b.size) return 0.5;
  let shared = 0;
  for (const [name, weight] of a) shared += Math.min(weight, b.get(name) ?? 0);
  return shared;
}
