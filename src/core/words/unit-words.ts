/** Units of figures as words, one of them and several. Signs such as "km" and "USD" are the same in any number, and in any language. */
import { say, type Said } from '../model/say.js';

const UNITS: Readonly<Record<string, readonly [one: Said, several: Said]>> = {
  year: [say('year'), say('years')],
  mile: [say('mile'), say('miles')],
  'nautical mile': [say('nautical mile'), say('nautical miles')],
  metre: [say('metre'), say('metres')],
  foot: [say('foot'), say('feet')],
  inch: [say('inch'), say('inches')],
  yard: [say('yard'), say('yards')],
  'square mile': [say('square mile'), say('square miles')],
  'square metre': [say('square metre'), say('square metres')],
  'square foot': [say('square foot'), say('square feet')],
  hectare: [say('hectare'), say('hectares')],
  acre: [say('acre'), say('acres')],
  gram: [say('gram'), say('grams')],
  tonne: [say('tonne'), say('tonnes')],
  ton: [say('ton'), say('tons')],
  pound: [say('pound'), say('pounds')],
  litre: [say('litre'), say('litres')],
  gallon: [say('gallon'), say('gallons')],
  barrel: [say('barrel'), say('barrels')],
  degree: [say('degree'), say('degrees')],
  'percentage point': [say('percentage point'), say('percentage points')],
  percent: [say('percent'), say('percent')],
};

const NAMES: ReadonlyMap<string, readonly [one: Said, several: Said]> = new Map(Object.entries(UNITS));

/** What a unit of a figure is called; undefined for a sign, and for a unit that a sidecar has of its own. */
export function unitSaid(unit: string, isOne: boolean): Said | undefined {
  return NAMES.get(unit)?.[isOne ? 0 : 1];
}
