/** Which ways of doing harm outlets confuse, or tell as parts of one attack. */

/** Fire from afar; a bomb; men with guns and what they do in one raid. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['air-strike', 'shelling', 'missile', 'drone']),
  new Set(['car-bomb', 'ied', 'suicide-attack', 'landmine']),
  new Set(['ambush', 'shooting', 'clash', 'arson', 'abduction', 'looting', 'arrest']),
];

/** Whether the modes of two tellings may be of one deed, though they share none. */
export function areKinModes(a: Iterable<string>, b: Iterable<string>): boolean {
  const [x, y] = [[...a], [...b]];
  return FAMILIES.some((family) => x.some((mode) => family.has(mode)) && y.some((mode) => family.has(mode)));
}
