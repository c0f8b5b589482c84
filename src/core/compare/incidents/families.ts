/** Families of event types: of one family one outlet may use one type and another the other for one deed. */

const FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ASSAULT: 'force',
    SEIZE: 'force',
    RETREAT: 'force',
    COERCE: 'force',
    AGREE: 'talk',
    CONSULT: 'talk',
    COOPERATE: 'talk',
    CONCEDE: 'talk',
    ACCUSE: 'speech',
    REQUEST: 'speech',
    REJECT: 'speech',
    THREATEN: 'speech',
    MOBILIZE: 'means',
    SUPPORT: 'means',
    AID: 'means',
  }),
);

/** The family's name; a type of none is one by itself. */
export function familyOf(type: string): string {
  return FAMILIES.get(type) ?? type;
}
