/** ACLED's sub-event types with the event type of each, as its codebook spells them. */
export const ACLED = {
  'Government regains territory': 'Battles',
  'Non-state actor overtakes territory': 'Battles',
  'Armed clash': 'Battles',
  'Excessive force against protesters': 'Protests',
  'Protest with intervention': 'Protests',
  'Peaceful protest': 'Protests',
  'Violent demonstration': 'Riots',
  'Mob violence': 'Riots',
  'Chemical weapon': 'Explosions/Remote violence',
  'Air/drone strike': 'Explosions/Remote violence',
  'Suicide bomb': 'Explosions/Remote violence',
  'Shelling/artillery/missile attack': 'Explosions/Remote violence',
  'Remote explosive/landmine/IED': 'Explosions/Remote violence',
  Grenade: 'Explosions/Remote violence',
  'Sexual violence': 'Violence against civilians',
  Attack: 'Violence against civilians',
  'Abduction/forced disappearance': 'Violence against civilians',
  Agreement: 'Strategic developments',
  Arrests: 'Strategic developments',
  'Change to group/activity': 'Strategic developments',
  'Disrupted weapons use': 'Strategic developments',
  'Headquarters or base established': 'Strategic developments',
  'Looting/property destruction': 'Strategic developments',
  'Non-violent transfer of territory': 'Strategic developments',
  Other: 'Strategic developments',
} as const;

export type SubEvent = keyof typeof ACLED;

/** A name as a code: "Air/drone strike" is "air-drone-strike". The scheme that ships for ACLED labels with these. */
export function acledCode(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
