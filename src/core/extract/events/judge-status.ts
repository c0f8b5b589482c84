/** Gives events their status: from their own clause, and from the stance of those who tell of them. */
import type { Event } from '../../model/annotation.js';
import { locate } from './locate.js';
import type { ArticleReading } from './reading.js';
import { framesAt } from './speakers.js';
import { readStatus, type StatusReading } from './status.js';

/** The event with its status; a reason is added where it is not plainly asserted. */
export function judgeStatus(reading: ArticleReading, event: Event): Event {
  const place = locate(reading, event);
  if (!place) return event;
  const { read, token } = place;
  const carrier = read.candidates.find((candidate) => candidate.token === token)?.carrier;
  const own = readStatus(read.view, token, carrier);
  const stance = framesAt(reading, read, token).find(({ frame }) => frame.stance !== 'asserts')?.frame.stance;
  const { status, evidence } = combine(own, stance);
  if (status === 'asserted') return event;
  return { ...event, status, reason: `${event.reason ?? ''} ${evidence ? `"${evidence}"` : 'Its teller'} makes it ${status}.`.trim() };
}

function combine(own: StatusReading, stance: string | undefined): StatusReading {
  if (stance === 'denies') return own.status === 'denied' ? { status: 'asserted' } : { status: 'denied', evidence: 'denial' };
  if (stance === 'disputes') return { status: 'disputed', evidence: 'dispute' };
  return own;
}
