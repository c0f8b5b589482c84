import { deepStrictEqual } from 'node:assert';
import { distanceKm } from '../../../src/core/gazetteer/distance.js';
import { gatherPlaces } from '../../../scripts/pack/gazetteer-places.js';
import { readCities } from '../../../scripts/pack/gazetteer-cities.js';
import { readSupplement } from '../../../scripts/pack/gazetteer-tables.js';

describe('the supplement of the gazetteer', () => {
  it('puts every settlement and facility near others of its country', () => {
    const byCountry = new Map<string, { lat: number; lon: number }[]>();
    for (const city of readCities()) {
      const list = byCountry.get(city.country);
      if (list) list.push(city);
      else byCountry.set(city.country, [city]);
    }
    const lost = readSupplement()
      .filter((place) => place.country && (place.type === 'settlement' || place.type === 'facility'))
      .filter((place) => !byCountry.get(place.country)?.some((city) => distanceKm(city, place) < 400))
      .map((place) => `${place.file}: ${place.name}`);
    deepStrictEqual(lost, []);
  }).timeout(60_000);

  it('gathers without a place that is listed twice', () => {
    const ids = gatherPlaces().entries.map((entry) => entry.id);
    deepStrictEqual(ids.filter((id) => id.startsWith('curated:')).length, new Set(ids.filter((id) => id.startsWith('curated:'))).size);
  }).timeout(60_000);
});
