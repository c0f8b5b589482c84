/** The event of a note whose words as a whole say what happened, though none of them stands in the trigger tables: its main verb tells it. */
import type { SubEvent } from '../../model/acled.js';
import type { Argument, Event } from '../../model/annotation.js';
import type { EventType, Role } from '../../model/kinds.js';
import { identityId } from '../../text/units.js';
import type { ArticleContext } from '../types.js';
import { subEventOfNote } from './acled-note.js';
import { isPassive } from './voice.js';
import { actorsOf } from './fillers.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { kidsBy, type PlacedMention } from './sentence-view.js';

const TYPE: Readonly<Partial<Record<SubEvent, EventType>>> = {
  'Government regains territory': 'SEIZE',
  'Non-state actor overtakes territory': 'SEIZE',
  'Non-violent transfer of territory': 'SEIZE',
  'Armed clash': 'ASSAULT',
  Attack: 'ASSAULT',
  'Mob violence': 'ASSAULT',
  'Sexual violence': 'ASSAULT',
  'Chemical weapon': 'ASSAULT',
  'Air/drone strike': 'ASSAULT',
  'Suicide bomb': 'ASSAULT',
  'Shelling/artillery/missile attack': 'ASSAULT',
  'Remote explosive/landmine/IED': 'ASSAULT',
  Grenade: 'ASSAULT',
  'Looting/property destruction': 'ASSAULT',
  'Abduction/forced disappearance': 'ASSAULT',
  'Excessive force against protesters': 'PROTEST',
  'Protest with intervention': 'PROTEST',
  'Peaceful protest': 'PROTEST',
  'Violent demonstration': 'PROTEST',
  Agreement: 'AGREE',
  Arrests: 'COERCE',
  'Disrupted weapons use': 'COERCE',
  'Change to group/activity': 'MOBILIZE',
  'Headquarters or base established': 'MOBILIZE',
};
const CONFIDENCE = 0.3;

/** The event of the note's first sentence; none where the note's words say nothing, or the sentence has no main verb. */
export function eventOfNote(reading: ArticleReading, context: ArticleContext): Event | undefined {
  const sub = subEventOfNote(reading.sentences.map((unit) => unit.folded.toLowerCase()).join(' '));
  const type = sub && TYPE[sub];
  const read = type && reading.sentence(0);
  const verb = read ? mainVerb(read) : -1;
  if (!read || verb < 0) return undefined;
  const { start, end } = read.unit.tokens[verb]!;
  const text = context.article.text.slice(start, end);
  return {
    id: identityId(context.article.text, context.units, 'event', [{ start, end }]),
    type,
    status: 'asserted',
    trigger: { start, end, text },
    arguments: argumentsOf(read, verb),
    attributions: [],
    confidence: CONFIDENCE,
    reason: `The note as a whole tells of "${sub.toLowerCase()}"; "${text}" is its main verb.`,
    decision: 'suggested',
  };
}

/** The token of the main verb; -1 where there is none. */
function mainVerb({ view: { head, pos } }: ReadSentence): number {
  const root = head.findIndex((to, i) => to < 0 && pos[i]!.startsWith('VB'));
  // "army engineers uncovered": taggers take the plural for a verb now and then.
  return pos[root] === 'VBZ' && pos[root + 1] === 'VBD' ? root + 1 : root;
}

function argumentsOf(read: ReadSentence, verb: number): Argument[] {
  const { view } = read;
  const passive = isPassive(view, verb);
  const found: Argument[] = [];
  const add = (role: Role, { mention }: PlacedMention, inferred: boolean): void => {
    const { id, entity, text } = mention;
    found.push({ role, mention: id, ...(entity !== undefined ? { entity } : {}), text, inferred });
  };
  const actors = (relations: RegExp, role: Role): void => {
    for (const kid of kidsBy(view, verb, relations)) for (const { placed } of actorsOf(view, kid)) add(role, placed, false);
  };
  actors(/^nsubj/, passive ? 'target' : 'actor');
  actors(/^(?:obj|iobj)$/, 'target');
  actors(/^obl:agent$/, 'actor');
  for (const placed of view.mentions) if (placed.mention.kind === 'place' || placed.mention.kind === 'time') add(placed.mention.kind, placed, true);
  return found;
}
