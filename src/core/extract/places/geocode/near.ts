/** "10 km east of Idlib", "near Kupiansk": the mention tells where something lies beside the place, not in it. */
import type { Span } from '../../../model/span.js';
import type { PlaceValue } from '../../../model/values.js';

const NEAR =
  /(?:([\d.,]+)[ -](km|kilometres?|kilometers?|miles?)\b[^.;]{0,20}? )?\b(?:near|outside|close to|not far from|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern outskirts)? of|outskirts of|on the (?:edge|outskirts) of)(?: the)?(?: (?:city|town|village|capital|port) of)? $/i;
const DEFAULT_KM = 20;

/** `value` with precision `near` where the words before the mention say so. */
export function locateNear(mention: Span, value: PlaceValue, text: string): PlaceValue {
  if (value.precision !== 'exact') return value;
  const match = NEAR.exec(text.slice(Math.max(0, mention.start - 80), mention.start).replace(/\s+/g, ' '));
  if (!match) return value;
  const number = Number((match[1] ?? '').replace(/,/g, ''));
  const km = match[1] && Number.isFinite(number) ? number * (match[2]!.startsWith('mile') ? 1.609 : 1) : DEFAULT_KM;
  return { ...value, precision: 'near', radiusKm: Math.max(5, Math.round(km)) };
}
