/** Gives each event its ACLED event and sub-event type. A short note tells of one thing: what its main event is, its other reports are too. */
import type { Event } from '../../model/annotation.js';
import { ACLED, type SubEvent } from '../../model/acled.js';
import { subEventOf } from '../events/acled.js';
import { isNote } from '../events/find-events.js';
import { subEventOfNote } from '../events/acled-note.js';
import { readArticleEvents } from '../events/reading.js';
import type { Refiner } from '../types.js';

const VIOLENT: ReadonlySet<string> = new Set(['ASSAULT', 'SEIZE', 'COERCE', 'PROTEST']);

export const acled: Refiner = {
  name: 'acled',
  refine(draft, context) {
    if (!draft.events.length) return draft;
    const reading = readArticleEvents(draft, context);
    const types = new Map(draft.mentions.map((mention) => [mention.id, mention.type]));
    const note = isNote(reading)
      ? reading.sentences
          .map((unit) => unit.folded)
          .join(' ')
          .toLowerCase()
      : undefined;
    const subs = draft.events.map((event) => {
      const words = note ?? reading.sentences[reading.indexAt(event.trigger.start)]?.folded.toLowerCase() ?? '';
      return subEventOf(event, { words, typeOf: (mention) => types.get(mention) });
    });
    const told = note === undefined ? undefined : subEventOfNote(note);
    const main = note === undefined ? undefined : mainEvent(draft.events);
    const events = draft.events.map((event, i) => {
      const sub =
        told ??
        (main !== undefined && VIOLENT.has(event.type) && VIOLENT.has(draft.events[main]!.type) ? noteSub(draft.events, subs, main) : subs[i]!);
      return { ...event, acled: { type: ACLED[sub], sub } };
    });
    return { ...draft, events };
  },
};

/** The deed a note is about: the first asserted one, a result ("killing") only where nothing else stands. */
function mainEvent(events: readonly Event[]): number {
  const order = events.map((_, i) => i).sort((a, b) => events[a]!.trigger.start - events[b]!.trigger.start);
  const sure = order.filter((i) => events[i]!.status === 'asserted' || events[i]!.status === 'disputed');
  const violent = (sure.length ? sure : order).filter((i) => VIOLENT.has(events[i]!.type));
  return violent[0] ?? sure[0] ?? order[0]!;
}

/** Among the reports of a note the most telling sub-event: how it was done says more than that somebody was attacked. */
function noteSub(events: readonly Event[], subs: readonly SubEvent[], main: number): SubEvent {
  const own = subs[main]!;
  if (own !== 'Attack' && own !== 'Armed clash' && own !== 'Other') return own;
  const telling = subs.find(
    (sub, i) => events[i]!.type === 'ASSAULT' && /^(?:Suicide bomb|Remote explosive|Chemical weapon|Grenade|Sexual violence)/.test(sub),
  );
  if (telling && own === 'Attack') return telling;
  const ground = subs.find((sub) => /regains territory|overtakes territory/.test(sub));
  return ground && own === 'Armed clash' ? ground : own;
}
