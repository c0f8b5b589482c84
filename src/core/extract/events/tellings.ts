/** Who may tell of an event: the attributions in reach of it, one of which the source model chooses. */
import type { Event, Mention } from '../../model/annotation.js';
import { subjectOf } from './clause.js';
import type { AttributionFrame } from './frame-types.js';
import type { Located } from './locate.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { extentOf } from './sentence-view.js';
import { triggerLexicon } from './trigger-lexicon.js';
import type { Turn } from './turns.js';
import { framesAt, mentionsOfSpeaker, sourceMentions, type HeldFrame } from './speakers.js';

/** How a telling reaches an event: its words hold it, or it only stands beside, before or after it, heads its clause, or labels its turn. */
export type Reach = 'content' | 'quote' | 'beside' | 'above' | 'before' | 'after' | 'turn';

export interface Telling extends HeldFrame {
  readonly reach: Reach;
  /** 0 for the nearest of its reach. */
  readonly rank: number;
  /** Sentences from the event's to the telling's. */
  readonly away: number;
  /** Whom it names; empty where that is no mention. */
  readonly speakers: readonly Mention[];
  /** Whom its speaker cites. */
  readonly cited: readonly Mention[];
}

/** A speaker goes on for so many sentences without being named again. */
const MAX_BACK = 3;

/** All tellings that may be an event's, the surest first. */
export function tellingsOf(reading: ArticleReading, event: Event, place: Located): Telling[] {
  const { read, token } = place;
  const found: Telling[] = [];
  const counts = new Map<Reach, number>();
  const add = (reach: Reach, held: HeldFrame, given?: readonly Mention[]): void => {
    if (held.frame.source === undefined || found.some((one) => one.frame === held.frame) || isOwnCue(held, place)) return;
    const speakers = given ?? sourceMentions(reading, held);
    const cited = held.frame.via.flatMap((at) => mentionsOfSpeaker(reading, held.read, at));
    // Whose name is no mention is told only by the words that hold the event.
    if (![...speakers, ...cited].length && reach !== 'content' && reach !== 'quote') return;
    const rank = counts.get(reach) ?? 0;
    counts.set(reach, rank + 1);
    found.push({ ...held, reach, rank, away: held.read.index - read.index, speakers, cited });
  };
  for (const held of framesAt(reading, read, token)) add(held.read === read ? 'content' : 'quote', held);
  for (const frame of read.frames) add('beside', { read, frame });
  for (const frame of framesAbove(read, token)) add('above', { read, frame });
  const turn = reading.turnAt(read.index);
  if (turn?.speaker) add('turn', frameOfTurn(reading.sentence(turn.first)!, turn), [turn.speaker]);
  for (let back = 1; back <= MAX_BACK; back++) {
    const other = reading.sentence(read.index - back);
    if (!other) break;
    for (const frame of [...other.frames].reverse()) add('before', { read: other, frame });
    if (other.frames.length) break;
  }
  const next = reading.sentence(read.index + 1);
  if (next?.unit.part.start === read.unit.part.start) for (const frame of next.frames) add('after', { read: next, frame });
  return found;
}

/** A cue that is the event's own trigger does not tell of it. */
function isOwnCue({ read, frame }: HeldFrame, place: Located): boolean {
  return read === place.read && frame.token >= place.from && frame.token < place.to;
}

/** The verbs above the trigger whose subject is an actor, as if they told of it ("the Network counts 56 attacks"). */
function framesAbove(read: ReadSentence, token: number): AttributionFrame[] {
  const { view } = read;
  const frames: AttributionFrame[] = [];
  for (let verb = view.head[token]!, steps = 0; verb >= 0 && steps < 4; verb = view.head[verb]!, steps++) {
    if (!view.pos[verb]!.startsWith('VB') || doesIt(read, verb)) continue;
    const subject = subjectOf(view, verb)?.token;
    if (subject === undefined || subject === token || !view.covering[subject]!.some(({ mention }) => mention.kind === 'actor')) continue;
    frames.push({
      source: subject,
      cue: { from: verb, to: verb + 1 },
      content: [extentOf(view, token)],
      stance: 'asserts',
      token: verb,
      via: [],
      rule: 'subject of the verb above',
    });
  }
  return frames;
}

/** "Gladkikh died after a bomb went off", "committed a massacre": who does or suffers a deed does not tell of what hangs on it. */
function doesIt({ view, candidates }: ReadSentence, verb: number): boolean {
  const { verbBase, lightVerbs, tellingVerbs } = triggerLexicon();
  const base = verbBase.get(view.lower[verb]!);
  if (candidates.some(({ token, entry }) => token === verb && PHYSICAL.test(entry.type))) return true;
  return (
    base !== undefined &&
    /^(?:commit|perpetrate|carry|launch|stage|mount|wage|conduct|suffer|sustain|face|repel|foil|thwart)$/.test(base) &&
    lightVerbs.has(base) &&
    !tellingVerbs.has(base)
  );
}

const PHYSICAL = /^(?:ASSAULT|SEIZE|RETREAT|DISPLACE|MOBILIZE)$/;

function frameOfTurn(read: ReadSentence, { label, colon }: Turn): HeldFrame {
  const content = [{ from: colon + 1, to: read.view.lower.length }];
  return {
    read,
    frame: { source: label, cue: { from: colon, to: colon + 1 }, content, stance: 'asserts', token: colon, via: [], rule: 'label of a turn' },
  };
}
