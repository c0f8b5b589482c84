/** Units of measure and currencies, as news writes them. */
import type { Measure } from '../../model/kinds.js';

export interface Unit {
  /** Singular name used in values. */
  readonly name: string;
  readonly measure: Measure;
  /** What one of it is in the measure's base unit (m, m², kg), where that is fixed. */
  readonly base?: number;
}

const unit = (name: string, measure: Measure, base?: number): Unit => (base === undefined ? { name, measure } : { name, measure, base });

const TABLE: readonly (readonly [string, Unit])[] = [
  ['km kms kilometre kilometres kilometer kilometers', unit('km', 'distance', 1000)],
  ['mile miles mi', unit('mile', 'distance', 1609.344)],
  ['nautical_mile nautical_miles nmi', unit('nautical mile', 'distance', 1852)],
  ['metre metres meter meters', unit('metre', 'distance', 1)],
  ['foot feet ft', unit('foot', 'distance', 0.3048)],
  ['inch inches', unit('inch', 'distance', 0.0254)],
  ['yard yards', unit('yard', 'distance', 0.9144)],
  ['cm centimetre centimetres centimeter centimeters', unit('cm', 'distance', 0.01)],
  ['mm millimetre millimetres millimeter millimeters', unit('mm', 'distance', 0.001)],
  ['μm µm micrometre micrometres micron microns', unit('micrometre', 'distance', 1e-6)],
  ['square_km sq_km square_kms sq_kms km2 km² square_kilometre square_kilometres square_kilometer square_kilometers', unit('square km', 'area', 1e6)],
  ['square_mile square_miles sq_mile sq_miles sq_mi', unit('square mile', 'area', 2_589_988.11)],
  ['square_metre square_metres square_meter square_meters sq_m m2 m²', unit('square metre', 'area', 1)],
  ['square_foot square_feet sq_ft', unit('square foot', 'area', 0.09290304)],
  ['cubic_metre cubic_metres cubic_meter cubic_meters m3 m³', unit('cubic metre', 'other')],
  ['hectare hectares', unit('hectare', 'area', 10_000)],
  ['acre acres', unit('acre', 'area', 4046.8564)],
  ['kg kgs kilogram kilograms kilo kilos', unit('kg', 'other', 1)],
  ['gram grams grammes', unit('gram', 'other', 0.001)],
  ['tonne tonnes metric_ton metric_tons metric_tonnes', unit('tonne', 'other', 1000)],
  ['ton tons', unit('ton', 'other')],
  ['pound pounds lb lbs', unit('pound', 'other', 0.45359237)],
  ['litre litres liter liters', unit('litre', 'other')],
  ['gallon gallons', unit('gallon', 'other')],
  ['barrel barrels', unit('barrel', 'other')],
  ['megawatt megawatts mw', unit('MW', 'other')],
  ['gigawatt gigawatts gw', unit('GW', 'other')],
  ['kilowatt kilowatts kw', unit('kW', 'other')],
  ['mph miles_per_hour', unit('mile per hour', 'other')],
  ['kph km/h kmh kilometres_per_hour kilometers_per_hour km_per_hour', unit('km per hour', 'other')],
  ['horsepower hp bhp ps', unit('horsepower', 'other')],
  ['mpg miles_per_gallon', unit('mile per gallon', 'other')],
  ['kwh kilowatt_hours kilowatt_hour', unit('kWh', 'other')],
  ['gb gigabyte gigabytes', unit('gigabyte', 'other')],
  ['hz hertz', unit('hertz', 'other')],
  ['mhz', unit('megahertz', 'other')],
  ['ghz', unit('gigahertz', 'other')],
  ['mg milligram milligrams', unit('milligram', 'other', 1e-6)],
  ['ml millilitre millilitres milliliter milliliters', unit('millilitre', 'other')],
  ['kv kilovolt kilovolts', unit('kilovolt', 'other')],
  ['basis_point basis_points', unit('basis point', 'share')],
  ['degree degrees', unit('degree', 'other')],
  ['percent per_cent % pct', unit('percent', 'share')],
  ['percentage_point percentage_points', unit('percentage point', 'share')],
  ['dollar dollars usd us_dollar us_dollars u.s._dollars', unit('USD', 'money')],
  ['euro euros eur', unit('EUR', 'money')],
  ['rupee rupees', unit('INR', 'money')],
  ['rouble roubles ruble rubles', unit('RUB', 'money')],
  ['hryvnia hryvnias', unit('UAH', 'money')],
  ['yuan', unit('CNY', 'money')],
  ['yen', unit('JPY', 'money')],
  ['shekel shekels', unit('ILS', 'money')],
  ['lira liras lire', unit('TRY', 'money')],
  ['syrian_pound syrian_pounds', unit('SYP', 'money')],
  ['egyptian_pound egyptian_pounds', unit('EGP', 'money')],
  ['riyal riyals', unit('SAR', 'money')],
  ['rial rials', unit('IRR', 'money')],
  ['dinar dinars', unit('dinar', 'money')],
  ['dirham dirhams', unit('AED', 'money')],
  ['naira', unit('NGN', 'money')],
  ['baht', unit('THB', 'money')],
  ['kyat kyats', unit('MMK', 'money')],
  ['afghani afghanis', unit('AFN', 'money')],
  ['birr', unit('ETB', 'money')],
  ['cfa_francs', unit('XOF', 'money')],
  ['peso pesos', unit('peso', 'money')],
  ['franc francs', unit('franc', 'money')],
  ['cent cents', unit('cent', 'money')],
];

/** By the words of the unit, several joined by "_". */
const UNITS: ReadonlyMap<string, Unit> = new Map(TABLE.flatMap(([names, value]) => names.split(' ').map((name) => [name, value] as const)));

/** Signs and codes that stand before the amount. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₪': 'ILS',
    '₽': 'RUB',
    '₴': 'UAH',
    '₺': 'TRY',
    '₦': 'NGN',
    '₱': 'PHP',
    '₩': 'KRW',
    '฿': 'THB',
    rs: 'INR',
    'rs.': 'INR',
    usd: 'USD',
    eur: 'EUR',
    gbp: 'GBP',
    chf: 'CHF',
    rmb: 'CNY',
    rm: 'MYR',
    ps: 'GBP', // a pound sign lost in plain text
    iqd: 'IQD',
    inr: 'INR',
    pkr: 'PKR',
    yer: 'YER',
    sdg: 'SDG',
    ssp: 'SSP',
    mmk: 'MMK',
    php: 'PHP',
    ngn: 'NGN',
    etb: 'ETB',
    cfa: 'XOF',
    xof: 'XOF',
    xaf: 'XAF',
    sek: 'SEK',
  }),
);

/** "150 m long", "2 m from the wall", "150 m2": the letter stands for metres, and elsewhere for millions. */
export function isMetres(words: readonly string[], i: number): boolean {
  return (
    words[i] === 'm' &&
    /^(?:[23²³]|long|high|deep|wide|tall|thick|away|apart|above|below|from|inside|outside|beyond|behind|short|north|south|east|west|down|off)$/.test(
      words[i + 1] ?? '',
    )
  );
}

/** Reads a unit at token `i` (up to three words), the longest first. */
export function readUnit(words: readonly string[], i: number): { readonly unit: Unit; readonly end: number } | undefined {
  if (/^k?m$/.test(words[i] ?? '') && words[i + 1] === '2') return { unit: UNITS.get(`${words[i]}2`)!, end: i + 2 };
  if (words[i] === 'm' && words[i + 1] === '3') return { unit: UNITS.get('cubic_metre')!, end: i + 2 };
  if (isMetres(words, i)) return { unit: UNITS.get('metre')!, end: i + 1 };
  for (let n = 3; n >= 1; n--) {
    if (i + n > words.length) continue;
    const found = UNITS.get(words.slice(i, i + n).join('_'));
    if (found) return { unit: found, end: i + n };
  }
  if (words[i] === 'km' && words[i + 1] === '/' && words[i + 2] === 'h') return { unit: UNITS.get('km/h')!, end: i + 3 };
  return undefined;
}
