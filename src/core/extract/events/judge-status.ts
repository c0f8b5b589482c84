/** Gives events their status: from their own clause, and from the stance of those who tell of them. */
import type { Event } from '../../model/annotation.js';
import type { AttributionFrame } from './frame-types.js';
import { PART } from './leading-content.js';
import { locate } from './locate.js';
import type { ArticleReading } from './reading.js';
import { framesAt } from './speakers.js';
import type { SentenceView } from './sentence-view.js';
import { readStatus, type StatusReading } from './status.js';

/** The event with its status; a reason is added where it is not plainly asserted. */
export function judgeStatus(reading: ArticleReading, event: Event): Event {
  const place = locate(reading, event);
  if (!place) return event;
  const { read, token } = place;
  const carrier = read.candidates.find((candidate) => candidate.token === token)?.carrier;
  const own = readStatus(read.view, token, carrier, event.type);
  const held = framesAt(reading, read, token).find(({ frame }) => frame.stance !== 'asserts');
  const spared = held?.read === read && isBeyondDenial(read.view, held.frame, token);
  const refuted = refutedBy(read.view, token);
  if (refuted !== undefined && own.status === 'asserted')
    return { ...event, status: 'denied', reason: `${event.reason ?? ''} "${refuted}" makes it denied.`.trim() };
  const { status, evidence } = combine(own, spared ? undefined : held?.frame.stance);
  if (spared) return { ...event, status, ...withoutDenials(event) };
  if (status === 'asserted') return event;
  return { ...event, status, reason: `${event.reason ?? ''} ${evidence ? `"${evidence}"` : 'Its teller'} makes it ${status}.`.trim() };
}

/** "denied any part in the raid that killed three": what the relative clause tells of the raid is not what is denied. */
function isBeyondDenial(view: SentenceView, frame: AttributionFrame, token: number): boolean {
  if (frame.stance !== 'denies') return false;
  const part = view.lower.findIndex((word, i) => i > frame.token && i < token && PART.test(word));
  if (part < 0) return false;
  for (let i = token, steps = 0; i > part && steps < 6; i = view.head[i]!, steps++) if (view.rel[i] === 'acl:relcl') return view.head[i]! > part;
  return false;
}

/** "The claim that rebels shot the mayor is false": the word that refutes what the claim holds, by the words: few parses have it. */
function refutedBy({ lower, pos }: SentenceView, token: number): string | undefined {
  const claim = lower.findLastIndex((word, i) => i < token && CLAIM.test(word) && /^(?:that|of)$/.test(lower[i + 1] ?? ''));
  if (claim < 0 || lower.slice(claim, token).some((word) => /^[.;:]$/.test(word))) return undefined;
  for (let i = token + 1; i < lower.length && !/^[.;:,]$/.test(lower[i]!); i++) {
    if (!/^(?:is|are|was|were)$/.test(lower[i]!)) continue;
    let said = i + 1;
    while (/^(?:RB|DT)$/.test(pos[said] ?? '')) said++;
    if (FALSE.test(lower[said] ?? '')) return lower[said];
  }
  return undefined;
}

const CLAIM = /^(?:claims?|reports?|allegations?|rumou?rs?|accusations?|assertions?|suggestions?|stor(?:y|ies)|news|information)$/;
const FALSE = /^(?:false|untrue|wrong|fake|fabricated|baseless|groundless|unfounded|nonsense|lies?|fabrications?|invention|propaganda|fiction)$/;

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
