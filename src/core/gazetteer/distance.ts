/** Distances on the globe, good to a percent. */

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

/** Kilometres between two points. */
export function distanceKm(a: Point, b: Point): number {
  const lat = (b.lat - a.lat) * RADIANS;
  const lon = (b.lon - a.lon) * RADIANS;
  const h = Math.sin(lat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
