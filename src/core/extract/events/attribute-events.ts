/** Gives events their sources and stances. */
import type { Argument, Attribution, Event, Mention } from '../../model/annotation.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { framesAt, mentionsOfSpeaker, sourceMentions, type HeldFrame } from './speakers.js';
import { tokenRange } from './sentence-view.js';

const SPEECH_ACTS: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'AGREE', 'SUPPORT', 'CONSULT']);

/** The event with its attributions and `source` arguments. */
export function attributeEvent(reading: ArticleReading, event: Event): Event {
  const place = locate(reading, event);
  if (!place) return event;
  const held = framesAt(reading, place.read, place.token).filter(({ read, frame }) => !(read === place.read && isOwnCue(frame.token, place)));
  const named = held.filter(({ frame }) => frame.source !== undefined);
  const nearest = named[0] ?? held[0];
  if (!nearest) return event;
  const speakers = sourceMentions(reading, nearest);
  const via = nearest.frame.via.flatMap((token) => mentionsOfSpeaker(reading, nearest.read, token));
  // The one who threatens, accuses or asks is not also the source of having done so.
  if (
    SPEECH_ACTS.has(event.type) &&
    speakers.length > 0 &&
    speakers.every((speaker) => event.arguments.some((argument) => argument.role === 'actor' && argument.mention === speaker.id)) &&
    nearest.read !== place.read
  )
    return event;
  const attributions: Attribution[] = speakers.map((speaker) => attribution(nearest, speaker, via, reading, place));
  const sources = [...speakers, ...via].filter(
    (mention, i, all) => all.findIndex((other) => other.id === mention.id || other.text === mention.text) === i,
  );
  if (!attributions.length && nearest.frame.source !== undefined) attributions.push(attribution(nearest, undefined, via, reading, place));
  return {
    ...event,
    attributions: [...event.attributions, ...attributions],
    arguments: [...event.arguments, ...sources.map((mention) => sourceArgument(mention, nearest, place.read))],
  };
}

interface Located {
  readonly read: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly token: number;
}

/** Where an event's trigger stands, with the token that heads it. */
export function locate(reading: ArticleReading, event: Event): Located | undefined {
  const index = reading.indexAt(event.trigger.start);
  const read = index >= 0 ? reading.sentence(index) : undefined;
  const range = read && tokenRange(read.unit, event.trigger.start, event.trigger.end);
  if (!range) return undefined;
  let token = range.from;
  const { view } = read;
  for (let i = range.from; i < range.to; i++) {
    const head = view.head[i]!;
    if (head < range.from || head >= range.to) {
      token = i;
      if (/^(?:VB|NN)/.test(view.pos[i]!)) break;
    }
  }
  return { read, ...range, token };
}

function isOwnCue(cue: number, place: Located): boolean {
  return cue >= place.from && cue < place.to;
}

function attribution(held: HeldFrame, speaker: Mention | undefined, via: readonly Mention[], reading: ArticleReading, place: Located): Attribution {
  const { unit } = held.read;
  const { cue, stance, source } = held.frame;
  const start = unit.tokens[cue.from]!.start;
  const end = unit.tokens[cue.to - 1]!.end;
  const words = unit.tokens.slice(cue.from, cue.to);
  const chain = via.filter((mention) => mention !== speaker).map((mention) => mention.text);
  return {
    ...(speaker ? { mention: speaker.id, ...(speaker.entity !== undefined ? { entity: speaker.entity } : {}) } : {}),
    source: speaker?.text ?? (source === undefined ? '' : unit.tokens[source]!.text),
    cue: words.map((token) => token.text).join(' '),
    cueSpan: { start, end },
    stance,
    ...(reading.quoteAt(place.read.unit.tokens[place.token]!.start) ? { quoted: true } : {}),
    ...(chain.length ? { via: chain } : {}),
  };
}

function sourceArgument(mention: Mention, held: HeldFrame, read: ReadSentence): Argument {
  return {
    role: 'source',
    mention: mention.id,
    ...(mention.entity !== undefined ? { entity: mention.entity } : {}),
    text: mention.text,
    inferred: held.read !== read,
  };
}
