/** The place of a mention and the other readings of its name, as a hover and a list show them. */
import { distanceKm } from '../../core/gazetteer/distance.js';
import { FARTHEST, outOfRange } from '../../core/model/coordinates.js';
import type { PlaceReading, PlaceValue } from '../../core/model/values.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import type { ArticleIndex } from '../state/article-index.js';
import { isPlace } from './values.js';
import type { L10n } from './words.js';

/** Where a mention's place is: what is said of its entity, else its own value. */
export function placeOf(index: ArticleIndex, mention: AnnotatedMention): PlaceValue | undefined {
  if (mention.kind !== 'place') return undefined;
  return mention.value && isPlace(mention.value) ? mention.value : index.entity(mention.entity)?.place;
}

/** "Ariha, Idlib, Syria · 440 km to the south". */
export function readingWords(l10n: L10n, reading: PlaceReading, from: PlaceValue): string {
  const name = [reading.name, ...reading.parents].join(', ');
  if (from.lat === undefined || from.lon === undefined) return name;
  const km = distanceKm({ lat: from.lat, lon: from.lon }, reading);
  return `${name} · ${l10n.t('{0} km {1}', Math.round(km), sideWord(l10n, { lat: from.lat, lon: from.lon }, reading))}`;
}

function sideWord(l10n: L10n, from: { readonly lat: number; readonly lon: number }, to: PlaceReading): string {
  const east = (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180);
  const side = Math.round((Math.atan2(east, to.lat - from.lat) / Math.PI) * 4 + 8) % 8;
  const words = [
    l10n.t('to the north'),
    l10n.t('to the northeast'),
    l10n.t('to the east'),
    l10n.t('to the southeast'),
    l10n.t('to the south'),
    l10n.t('to the southwest'),
    l10n.t('to the west'),
    l10n.t('to the northwest'),
  ];
  return words[side]!;
}

/** What is wrong with coordinates that were not understood, and what to write instead. */
export function coordinateAdvice(l10n: L10n, typed: string): string {
  const wrong = outOfRange(typed).map(({ axis, value }) =>
    axis === 'lat'
      ? l10n.t('Latitude {0} is out of range: it goes from {1} to {2}.', value, -FARTHEST.lat, FARTHEST.lat)
      : l10n.t('Longitude {0} is out of range: it goes from {1} to {2}.', value, -FARTHEST.lon, FARTHEST.lon),
  );
  return wrong.length ? wrong.join(' ') : l10n.t("Write latitude and longitude: 36.2018, 37.1602 or 36°12'N 37°10'E.");
}

/** A reading as the place itself; the place it takes the turn of becomes one of the others. */
export function chosenReading(reading: PlaceReading): PlaceValue {
  return { ...reading, precision: 'exact' };
}
