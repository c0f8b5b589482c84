/** Gives events their sources and stances. */
import type { Argument, Attribution, Event, Mention } from '../../model/annotation.js';
import { probabilityOf } from './event-model.js';
import { locate, type Located } from './locate.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { tellingFeatures } from './telling-features.js';
import { tellingNumbers } from './telling-numbers.js';
import { TOLL_RULE } from './tolls.js';
import { tellingsOf, type Telling } from './tellings.js';
import type { EventModel } from './types.js';

/** How likely a telling must be; by cross-validation. */
const SOURCE_THRESHOLD = 0.35;

const SPELLED_OUT_THRESHOLD = 0.05;

/** "..., saying that 200 soldiers surrendered": the event's own sentence says who speaks, and "that" opens the words that hold the event. */
function isSpelledOut({ read, frame, reach, rank, speakers }: Telling, place: Located): boolean {
  return (
    reach === 'content' &&
    rank === 0 &&
    speakers.length > 0 &&
    read === place.read &&
    frame.content.some(
      ({ from, to }) => read.view.lower[from - 1] === 'that' && from - 1 - frame.token <= 3 && place.token >= from && place.token < to,
    )
  );
}

/** The event with its attributions and `source` arguments: those of the likeliest telling, if it is likely enough. */
export function attributeEvent(reading: ArticleReading, event: Event, model: EventModel): Event {
  const place = locate(reading, event);
  if (!place) return event;
  const all = tellingsOf(reading, event, place);
  const scores = all.map((telling) => model.sourceScore(tellingFeatures(event, place, telling, all)));
  let best: { telling: Telling; chance: number } | undefined;
  for (const [k, telling] of all.entries()) {
    const chance = probabilityOf(model.treeScore('source', tellingNumbers(event, place, all, k, scores)) ?? scores[k]!);
    if (telling.frame.rule === TOLL_RULE && telling.reach === 'content' && telling.speakers.length) best = { telling, chance: 1 };
    if (chance >= (isSpelledOut(telling, place) ? SPELLED_OUT_THRESHOLD : SOURCE_THRESHOLD) && (!best || chance > best.chance))
      best = { telling, chance };
  }
  if (!best) return event;
  const { telling } = best;
  const attributions = telling.speakers.map((speaker) => attribution(telling, speaker, reading, place));
  if (!attributions.length) attributions.push(attribution(telling, undefined, reading, place));
  const sources = [...telling.speakers, ...telling.cited].filter(
    (mention, i, list) => list.findIndex((other) => other.id === mention.id || other.text === mention.text) === i,
  );
  return {
    ...event,
    attributions: [...event.attributions, ...attributions],
    arguments: [...event.arguments, ...sources.map((mention) => sourceArgument(mention, telling, place.read))],
  };
}

function attribution(telling: Telling, speaker: Mention | undefined, reading: ArticleReading, place: Located): Attribution {
  const { unit } = telling.read;
  const { cue, stance, source } = telling.frame;
  const start = unit.tokens[cue.from]!.start;
  const end = unit.tokens[cue.to - 1]!.end;
  const words = unit.tokens.slice(cue.from, cue.to);
  const chain = telling.cited.filter((mention) => mention !== speaker).map((mention) => mention.text);
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

function sourceArgument(mention: Mention, telling: Telling, read: ReadSentence): Argument {
  return {
    role: 'source',
    mention: mention.id,
    ...(mention.entity !== undefined ? { entity: mention.entity } : {}),
    text: mention.text,
    inferred: telling.read !== read,
  };
}
