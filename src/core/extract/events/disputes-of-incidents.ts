/** Reports of one incident that stand against one another: what one source tells, and another says did not happen, is disputed. */
import type { Argument, Event } from '../../model/annotation.js';
import { disputed, same } from './disputes.js';

/** What a deed does to people and things; "denied that anybody was hurt" leaves the strike as it is. */
const HARM = /kill|die|dead|death|wound|injur|casualt|toll|hurt|martyr|destr|damag|los[st]/i;
/** "denied any role in the raid": the raid itself is not denied. */
const PART = /\b(?:involvement|role|part|responsibility|hand|complicity|behind|knowledge|links?|connection)\b/;
/** How far a denial looks for the report, in events of the article's order. */
const NEAR = 4;

/** The events, with what another source denies of the same incident marked as disputed. */
export function disputeIncidents(events: readonly Event[], textBetween: (start: number, end: number) => string): Event[] {
  const order = [...events].sort((a, b) => a.trigger.start - b.trigger.start);
  const isWhole = ({ trigger, attributions }: Event): boolean =>
    !attributions.some(({ cueSpan }) => cueSpan && cueSpan.end < trigger.start && PART.test(textBetween(cueSpan.end, trigger.start)));
  const denied = order.filter((event) => event.status === 'denied' && event.attributions.some(speaks) && isWhole(event));
  if (!denied.length) return [...events];
  return events.map((event) => {
    const at = order.indexOf(event);
    const denial =
      denied.find((other) => other.incident !== undefined && Math.abs(order.indexOf(other) - at) <= NEAR && isDenialOf(other, event)) ??
      denied.find((other) => order.indexOf(other) === at + 1 && isAnswerTo(other, event));
    if (!denial) return event;
    const denials = denial.attributions.filter(speaks).map((one) => ({ ...one, stance: 'denies' as const }));
    return disputed(event, denials, denials[0]!.cue ?? denial.trigger.text);
  });
}

function speaks({ source, stance }: Event['attributions'][number]): boolean {
  return source !== '' && (stance === 'denies' || stance === 'asserts');
}

function isDenialOf(denied: Event, event: Event): boolean {
  return event.incident === denied.incident && isOpposed(denied, event) && agrees(event, denied, 'actor') && agrees(event, denied, 'target');
}

/** "claimed that it captured the town. An observer stated that it had not seized it": right behind the report, of the same place. */
function isAnswerTo(denied: Event, event: Event): boolean {
  const placesOf = ({ arguments: all }: Event): Event['arguments'] => all.filter(({ role }) => role === 'place');
  const isThere = placesOf(event).some((one) => placesOf(denied).some((other) => isOne(one, other)));
  return isThere && isOpposed(denied, event) && agrees(event, denied, 'target');
}

/** Whether another source denies a deed of that kind. */
function isOpposed(denied: Event, { status, type, trigger, attributions }: Event): boolean {
  if (status !== 'asserted' || type !== denied.type || !attributions.length) return false;
  if (HARM.test(trigger.text) !== HARM.test(denied.trigger.text)) return false;
  return !attributions.some((one) => denied.attributions.some((other) => same(one, other)));
}

/** Whether no word of theirs names different ones. */
function agrees(a: Event, b: Event, role: string): boolean {
  const named = ({ arguments: all }: Event): Event['arguments'] => all.filter((one) => one.role === role && one.inferred !== true);
  const [ofA, ofB] = [named(a), named(b)];
  return !ofA.length || !ofB.length || ofA.some((one) => ofB.some((other) => isOne(one, other)));
}

function isOne(a: Argument, b: Argument): boolean {
  const [short, long] = [a.text.toLowerCase(), b.text.toLowerCase()].sort((x, y) => x.length - y.length);
  return (a.entity !== undefined && a.entity === b.entity) || ` ${long} `.includes(` ${short} `);
}
