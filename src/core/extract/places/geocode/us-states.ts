/** The abbreviations of the United States' states behind a town's name: "Alexandria, La.", "Paris, TX". */

const STATES: Readonly<Record<string, string>> = {
  Alabama: 'Ala AL',
  Alaska: 'AK',
  Arizona: 'Ariz AZ',
  Arkansas: 'Ark AR',
  California: 'Calif Cal CA',
  Colorado: 'Colo CO',
  Connecticut: 'Conn CT',
  Delaware: 'Del DE',
  Florida: 'Fla FL',
  Georgia: 'Ga GA',
  Hawaii: 'HI',
  Idaho: 'ID',
  Illinois: 'Ill IL',
  Indiana: 'Ind IN',
  Iowa: 'IA',
  Kansas: 'Kan Kans KS',
  Kentucky: 'Ky KY',
  Louisiana: 'La LA',
  Maine: 'ME',
  Maryland: 'Md MD',
  Massachusetts: 'Mass MA',
  Michigan: 'Mich MI',
  Minnesota: 'Minn MN',
  Mississippi: 'Miss MS',
  Missouri: 'Mo MO',
  Montana: 'Mont MT',
  Nebraska: 'Neb Nebr NE',
  Nevada: 'Nev NV',
  'New Hampshire': 'N.H NH',
  'New Jersey': 'N.J NJ',
  'New Mexico': 'N.M NM',
  'New York': 'N.Y NY',
  'North Carolina': 'N.C NC',
  'North Dakota': 'N.D ND',
  Ohio: 'OH',
  Oklahoma: 'Okla OK',
  Oregon: 'Ore OR',
  Pennsylvania: 'Pa Penn PA',
  'Rhode Island': 'R.I RI',
  'South Carolina': 'S.C SC',
  'South Dakota': 'S.D SD',
  Tennessee: 'Tenn TN',
  Texas: 'Tex TX',
  Utah: 'UT',
  Vermont: 'Vt VT',
  Virginia: 'Va VA',
  Washington: 'Wash WA',
  'West Virginia': 'W.Va WV',
  Wisconsin: 'Wis WI',
  Wyoming: 'Wyo WY',
  'District of Columbia': 'D.C DC',
};

const byShort = new Map(Object.entries(STATES).flatMap(([name, shorts]) => shorts.split(' ').map((short) => [short, name] as const)));

/** The state that the words right behind a name abbreviate. */
export function usStateOf(after: string): string | undefined {
  const found = /^,\s+((?:[A-Z]\.\s?){2}|W\. ?Va\.|[A-Z][a-z]+\.|[A-Z]{2})(?![\p{L}\d])/u.exec(after)?.[1];
  return found ? stateNamed(found) : undefined;
}

/** The state that `name` abbreviates, as a whole. */
export function stateNamed(name: string): string | undefined {
  return byShort.get(name.replace(/\s/g, '').replace(/\.$/, ''));
}
