/** Gives figures the measure that they have in their events: what became of those who are counted, where the noun tells no more than who they were. */
import type { Draft, Refiner } from '../types.js';
import type { Measure } from '../../model/kinds.js';
import { wereWounded } from '../events/figures-of-events.js';

/** What those who are counted were before it happened; all else that a noun says stands. */
const WERE_BEFORE: ReadonlySet<Measure | undefined> = new Set<Measure | undefined>([
  undefined,
  'personnel',
  'other',
  'detained',
  'abducted',
  'displaced',
]);
const BECAME: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'displaced',
  'detained',
  'abducted',
  'released',
]);

export const figureMeasures: Refiner = {
  name: 'figure-measures',
  refine(draft) {
    const became = measuresOf(draft);
    if (!became.size) return draft;
    return {
      ...draft,
      mentions: draft.mentions.map((mention) => {
        const { value } = mention;
        const measure = became.get(mention.id);
        if (!measure || !value || !('bound' in value)) return mention;
        if (!WERE_BEFORE.has(value.measure) && !(measure === 'killed' && wereWounded(mention.text))) return mention;
        return { ...mention, value: { ...value, measure } };
      }),
    };
  },
};

/** By mention; where events differ, what grammar ties it to. */
function measuresOf({ events }: Draft): Map<string, Measure> {
  const found = new Map<string, { readonly measure: Measure; readonly inferred: boolean }>();
  for (const { role, mention, measure, inferred = false } of events.flatMap(({ arguments: all }) => all)) {
    if (role !== 'figure' || mention === undefined || measure === undefined || !BECAME.has(measure)) continue;
    const known = found.get(mention);
    if (!known || (known.inferred && !inferred)) found.set(mention, { measure, inferred });
  }
  return new Map([...found].map(([mention, { measure }]) => [mention, measure]));
}
