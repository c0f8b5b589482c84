/** The words that times are made of. */

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan january',
    'feb february',
    'mar march',
    'apr april',
    'may',
    'jun june',
    'jul july',
    'aug august',
    'sep sept september',
    'oct october',
    'nov november',
    'dec december',
  ].flatMap((names, index) => names.split(' ').flatMap((name) => [[name, index + 1] as const, [`${name}.`, index + 1] as const])),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday sun.', 'monday mon.', 'tuesday tue. tues.', 'wednesday wed.', 'thursday thu. thurs.', 'friday fri.', 'saturday sat.'].flatMap(
    (names, index) => names.split(' ').map((name) => [name, index] as const),
  ),
);

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century';

const UNIT_FORMS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['night', 'day'],
  ['evening', 'day'],
  ['weekend', 'day'],
  ['week', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['season', 'season'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['centurie', 'century'],
]);

/** The unit a word names ("weeks", "nights"), and whether it is plural. */
export function timeUnit(word: string): { readonly unit: TimeUnit; readonly plural: boolean } | undefined {
  const single = UNIT_FORMS.get(word);
  if (single) return { unit: single, plural: false };
  const plural = word.endsWith('s') ? UNIT_FORMS.get(word.slice(0, -1)) : undefined;
  return plural && { unit: plural, plural: true };
}

/** Parts of the day with the hours they cover. */
export const DAY_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['dawn', [5, 7]],
  ['daybreak', [5, 7]],
  ['sunrise', [5, 7]],
  ['morning', [6, 12]],
  ['noon', [12, 12]],
  ['midday', [12, 12]],
  ['lunchtime', [12, 14]],
  ['afternoon', [12, 18]],
  ['dusk', [18, 20]],
  ['sunset', [18, 20]],
  ['nightfall', [18, 21]],
  ['evening', [18, 23]],
  ['night', [20, 23]],
  ['midnight', [0, 0]],
  ['small hours', [0, 5]],
]);

export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 2]],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
