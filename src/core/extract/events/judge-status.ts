/** Gives events their status: from their own clause, and from the stance of those who tell of them. */
import type { Event } from '../../model/annotation.js';
import type { AttributionFrame } from './frame-types.js';
import { denial, disputed } from './disputes.js';
import { PART } from './leading-content.js';
import { locate } from './locate.js';
import type { ArticleReading } from './reading.js';
import { refutedBy } from './refuted.js';
import { framesAt, sourceMentions, type HeldFrame } from './speakers.js';
import { sameEntity } from './same-entity.js';
import type { SentenceView } from './sentence-view.js';
import { readStatus, type StatusReading } from './status.js';

/** The event with its status; a reason is added where it is not plainly asserted. */
export function judgeStatus(reading: ArticleReading, event: Event): Event {
  const place = locate(reading, event);
  if (!place) return event;
  const { read, token } = place;
  const carrier = read.candidates.find((candidate) => candidate.token === token)?.carrier;
  const own = readStatus(read.view, token, carrier, event.type);
  const frames = framesAt(reading, read, token);
  const held = frames.find(({ frame }) => frame.stance !== 'asserts');
  const contested = own.status === 'asserted' && held && disputedTelling(reading, event, frames, held);
  if (contested) return contested;
  const spared = held?.read === read && isBeyondDenial(read.view, held.frame, token);
  const refuted = refutedBy(reading, read, token);
  if (refuted !== undefined && /^(?:asserted|hypothetical)$/.test(own.status))
    return { ...event, status: 'denied', reason: `${event.reason ?? ''} "${refuted}" makes it denied.`.trim() };
  const { status, evidence } = combine(own, spared ? undefined : held?.frame.stance);
  if (spared) return { ...event, status, ...withoutDenials(event) };
  if (status === 'asserted') return event;
  return { ...event, status, reason: `${event.reason ?? ''} ${evidence ? `"${evidence}"` : 'Its teller'} makes it ${status}.`.trim() };
}

/** "Iran dismissed US charges that it is arming the Houthis": what the inner teller says, the outer one denies. */
function disputedTelling(reading: ArticleReading, event: Event, frames: readonly HeldFrame[], held: HeldFrame): Event | undefined {
  if (held.frame.stance !== 'denies') return undefined;
  const deniers = sourceMentions(reading, held);
  const inner = frames.slice(0, frames.indexOf(held)).flatMap((one) => (one.frame.stance === 'asserts' ? sourceMentions(reading, one) : []));
  if (!deniers.length || !inner.length || deniers.some((denier) => inner.some((teller) => sameEntity(denier, teller)))) return undefined;
  const { tokens } = held.read.unit;
  const [first, last] = [tokens[held.frame.cue.from]!, tokens[held.frame.cue.to - 1]!];
  const cue = tokens
    .slice(held.frame.cue.from, held.frame.cue.to)
    .map(({ text }) => text)
    .join(' ');
  const known = event.attributions.filter(({ stance }) => stance !== 'denies');
  const denials = deniers.map((denier) => denial(denier, cue, { start: first.start, end: last.end }));
  return disputed({ ...event, attributions: known }, denials, cue);
}

/** "denied any part in the raid that killed three": what the relative clause tells of the raid is not what is denied. */
function isBeyondDenial(view: SentenceView, frame: AttributionFrame, token: number): boolean {
  if (frame.stance !== 'denies') return false;
  const part = view.lower.findIndex((word, i) => i > frame.token && i < token && PART.test(word));
  if (part < 0) return false;
  for (let i = token, steps = 0; i > part && steps < 6; i = view.head[i]!, steps++) if (view.rel[i] === 'acl:relcl') return view.head[i]! > part;
  return false;
}

function withoutDenials({ attributions, arguments: all }: Event): Pick<Event, 'attributions' | 'arguments'> {
  const denials = attributions.filter(({ stance }) => stance === 'denies');
  return {
    attributions: attributions.filter((one) => !denials.includes(one)),
    arguments: all.filter((one) => one.role !== 'source' || !denials.some(({ source }) => source === one.text)),
  };
}

function combine(own: StatusReading, stance: string | undefined): StatusReading {
  if (stance === 'denies') return own.status === 'denied' ? { status: 'asserted' } : { status: 'denied', evidence: 'denial' };
  if (stance === 'disputes') return { status: 'disputed', evidence: 'dispute' };
  return own;
}
