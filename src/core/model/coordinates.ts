/** Coordinates as people write them. */

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

const NUMBER = String.raw`(-?\d+(?:[.,]\d+)?)\s*°?\s*(?:(\d+(?:[.,]\d+)?)\s*['′]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|'')\s*)?`;
const PAIR = new RegExp(`^\\s*${NUMBER}([NS])?[\\s,;/]+${NUMBER}([EW])?\\s*$`, 'i');

/** The farthest from the equator, and from Greenwich, in degrees. */
export const FARTHEST: Coordinates = { lat: 90, lon: 180 };

/** Reads "36.2, 37.16", "36.2018 N 37.1602 E", "36°12'06\"N 37°9'37\"E"; latitude first. Undefined for anything else, and for places outside of the world. */
export function readCoordinates(words: string): Coordinates | undefined {
  const pair = readPair(words);
  return pair && !beyond(pair).length ? pair : undefined;
}

/** Which of two numbers that are written as coordinates lie outside of the world; none where the words are no such numbers. */
export function outOfRange(words: string): readonly { readonly axis: keyof Coordinates; readonly value: number }[] {
  const pair = readPair(words);
  return pair ? beyond(pair).map((axis) => ({ axis, value: pair[axis] })) : [];
}

function readPair(words: string): Coordinates | undefined {
  const m = PAIR.exec(words);
  return m ? { lat: degrees(m[1]!, m[2], m[3], m[4]), lon: degrees(m[5]!, m[6], m[7], m[8]) } : undefined;
}

function beyond(pair: Coordinates): readonly (keyof Coordinates)[] {
  return (['lat', 'lon'] as const).filter((axis) => Math.abs(pair[axis]) > FARTHEST[axis]);
}

function degrees(whole: string, minutes: string | undefined, seconds: string | undefined, side: string | undefined): number {
  const read = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));
  const size = Math.abs(read(whole)) + read(minutes) / 60 + read(seconds) / 3600;
  const isNegative = whole.startsWith('-') || side?.toUpperCase() === 'S' || side?.toUpperCase() === 'W';
  return Math.round((isNegative ? -size : size) * 1e4) / 1e4;
}
