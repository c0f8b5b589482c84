/** Places that stand far outside the region an article is about: often the wrong one of two with the same name. */
import type { PlaceValue } from '../model/values.js';
import type { AnnotationDocument } from './document.js';
import { say, type Said } from '../model/say.js';

/** Beyond this distance from the middle of the article's places, in kilometres, a place is worth a look. */
const FAR_KM = 2500;
/** With fewer places there is no region to be outside of. */
const ENOUGH = 4;

/** Settlements and smaller, in a country that nothing else in the article is in, far from the others. */
export function findFarPlaces(document: AnnotationDocument): { readonly id: string; readonly message: Said }[] {
  const places = document.mentions.flatMap((mention) => {
    const value = mention.kind === 'place' && mention.decision !== 'rejected' ? (mention.value as PlaceValue | undefined) : undefined;
    return value?.lat !== undefined && value.lon !== undefined && mention.type !== 'country'
      ? [{ mention, value, lat: value.lat, lon: value.lon }]
      : [];
  });
  if (places.length < ENOUGH) return [];
  const middle = { lat: median(places.map(({ lat }) => lat)), lon: median(places.map(({ lon }) => lon)) };
  return places.flatMap(({ mention, value, lat, lon }) => {
    const distance = distanceKm(middle, { lat, lon });
    const alone = places.filter((other) => other.value.country === value.country && other.value.gazetteer !== value.gazetteer).length === 0;
    if (distance < FAR_KM || !alone) return [];
    const far = Math.round(distance / 100) * 100;
    const message = value.country
      ? say('"{0}" is placed ({1}) {2} km from the article\'s other places', mention.text, value.country, far)
      : say('"{0}" is placed {1} km from the article\'s other places', mention.text, far);
    return [{ id: mention.id, message }];
  });
}

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance. */
export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
