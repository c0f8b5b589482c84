/** Borders: "the Turkish border", "Armenia-Azerbaijan border", "the border with Jordan". */
import type { Gazetteer, GazetteerEntry } from '../../../gazetteer/types.js';
import type { Nations } from '../../lexicons.js';
import type { CountryWeights } from './evidence.js';

const BORDER = /^(.*?)[\s-]+(?:border|borders|frontier)(?: (?:crossing|area|region|zone))?$/i;

/** The border that the words name: of two named countries, or of the one named with a neighbour the article is about. */
export function borderNamed(words: string, nations: Nations, gazetteer: Gazetteer, countries: CountryWeights): GazetteerEntry | undefined {
  const match = BORDER.exec(words);
  if (!match) return undefined;
  const names = match[1]!.split(/[-–/]| and /).map((word) => word.trim());
  const codes = names.map((name) => {
    const nation = nations.named(name) ?? nations.ofPeople(name);
    return gazetteer.find(nation?.name ?? name).find((hit) => hit.entry.type === 'country')?.entry.country;
  });
  const [one, two] = codes;
  if (!one || (names.length > 1 && !two)) return undefined;
  const others = two ? [two] : [...countries].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  for (const other of others) {
    const found = other === one ? undefined : gazetteer.find(borderName(one, other)).find((hit) => hit.match === 'exact');
    if (found) return found.entry;
  }
  return undefined;
}

/** The name under which the packed gazetteer holds a border. */
export function borderName(one: string, other: string): string {
  return `border ${[one, other].sort().join(' ')}`;
}
