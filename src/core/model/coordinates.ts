/** Coordinates as people write them. */

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

const NUMBER = String.raw`(-?\d+(?:[.,]\d+)?)\s*°?\s*(?:(\d+(?:[.,]\d+)?)\s*['′]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|'')\s*)?`;
const PAIR = new RegExp(`^\\s*${NUMBER}([NS])?[\\s,;/]+${NUMBER}([EW])?\\s*$`, 'i');

/** Reads "36.2, 37.16", "36.2018 N 37.1602 E", "36°12'06\"N 37°9'37\"E"; latitude first. Undefined for anything else, and for places outside of the world. */
export function readCoordinates(words: string): Coordinates | undefined {
  const m = PAIR.exec(words);
  if (!m) return undefined;
  const lat = degrees(m[1]!, m[2], m[3], m[4]);
  const lon = degrees(m[5]!, m[6], m[7], m[8]);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

function degrees(whole: string, minutes: string | undefined, seconds: string | undefined, side: string | undefined): number {
  const read = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));
  const size = Math.abs(read(whole)) + read(minutes) / 60 + read(seconds) / 3600;
  const isNegative = whole.startsWith('-') || side?.toUpperCase() === 'S' || side?.toUpperCase() === 'W';
  return Math.round((isNegative ? -size : size) * 1e4) / 1e4;
}
