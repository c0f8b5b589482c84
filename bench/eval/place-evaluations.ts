/** Places in news by others: finding their names, and locating them beside the population rule. */
import { readGeoWebNews, readLgl } from './geo-sets.js';
import { scoreFinding, scoreLocating } from './places.js';
import type { Evaluation } from './types.js';

export const geoWebNews: Evaluation = {
  name: 'Places, GeoWebNews',
  about: 'Names of places found in the raw text (adjectives, peoples and languages count neither way), and places located on the given spans.',
  needs: ['data', 'dev', 'geowebnews'],
  run(resources) {
    const articles = readGeoWebNews();
    const found = scoreFinding(articles, resources);
    const located = scoreLocating(articles, resources);
    return [
      { measure: 'names found, strict F1', value: found.strict, floor: 0.79, reach: '0.80', known: 'spaCy 0.749, Google 0.832' },
      { measure: 'names found, overlap F1', value: found.overlap, floor: 0.825, reach: '0.87', known: 'spaCy 0.810, Google 0.855' },
      { measure: `located within 161 km (${located.spans} spans)`, value: located.within, floor: 0.875, reach: '0.88' },
      { measure: 'most populous place of that name, within 161 km', value: located.populationWithin },
    ];
  },
};

export const lgl: Evaluation = {
  name: 'Places, Local-Global Lexicon',
  about: 'Places of local newspapers located on the given spans.',
  needs: ['data', 'dev', 'lgl'],
  run(resources) {
    const located = scoreLocating(readLgl(), resources);
    return [
      { measure: `located within 161 km (${located.spans} spans)`, value: located.within, floor: 0.8, reach: '0.70' },
      { measure: 'most populous place of that name, within 161 km', value: located.populationWithin },
    ];
  },
};
