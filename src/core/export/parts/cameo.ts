/** CAMEO event codes (CAMEO Conflict and Mediation Event Observations Codebook 1.1b3, chapter 6) for our types and modes. */

const BY_TYPE: Readonly<Record<string, string>> = {
  AGREE: '057',
  CONSULT: '040',
  SUPPORT: '050',
  COOPERATE: '060',
  AID: '070',
  CONCEDE: '080',
  RETREAT: '0874',
  REQUEST: '100',
  ACCUSE: '112',
  REJECT: '120',
  THREATEN: '130',
  PROTEST: '140',
  MOBILIZE: '150',
  SANCTION: '163',
  COERCE: '170',
  ASSAULT: '190',
  SEIZE: '192',
};

const BY_MODE: Readonly<Record<string, string>> = {
  'air-strike': '195',
  drone: '195',
  shelling: '194',
  missile: '194',
  'suicide-attack': '1831',
  'car-bomb': '1832',
  ied: '1833',
  landmine: '1833',
  clash: '190',
  shooting: '193',
  ambush: '193',
  abduction: '181',
  arrest: '173',
  'sexual-violence': '1821',
  looting: '171',
  arson: '171',
  riot: '145',
  demonstration: '141',
  blockade: '191',
  ceasefire: '0871',
  'prisoner-exchange': '0841',
  withdrawal: '0874',
};

/** The event code; nothing for types that CAMEO does not have. */
export function cameoCode(type: string, mode: string | undefined): string | undefined {
  return (mode === undefined ? undefined : BY_MODE[mode]) ?? BY_TYPE[type];
}

/** GDELT's QuadClass: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export function quadClass(code: string): number {
  const root = Number(code.slice(0, 2));
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}
