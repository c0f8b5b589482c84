/** What grammar alone joins: a deed and its result, killed and wounded of one clause, "the attack" right after an attack. */
import type { ComparedEvent } from './incident-features.js';

const HARM = /^(?:kill|die|dead|death|wound|injur|hurt|maim|martyr|murder|destroy|damag|abduct)/;
const DURATION = /\b(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/i;
const DEATH = /^(?:kill|die|dead|death|lost|martyr)/;
/** How far "the attack" reaches back, in sentences. */
const REACH = 2;

/** The nearest earlier report that grammar joins with the one at `at`; nothing where none is joined. */
export function joinedByGrammar(at: number, facts: readonly (ComparedEvent | undefined)[]): number | undefined {
  const later = facts[at];
  if (!later || !mayJoin(later)) return undefined;
  for (let k = at - 1; k >= 0; k--) {
    const earlier = facts[k];
    if (!earlier) continue;
    if (later.sentence - earlier.sentence > REACH) return undefined;
    if (
      mayJoin(earlier) &&
      (later.sentence === earlier.sentence ? isOfOneClause(later, earlier) : isPointingBack(later, earlier) || isRivalToll(later, earlier))
    )
      return k;
  }
  return undefined;
}

function mayJoin({ event }: ComparedEvent): boolean {
  return event.type === 'ASSAULT' && event.status !== 'planned' && event.status !== 'hypothetical';
}

function isHarm({ event }: ComparedEvent): boolean {
  return HARM.test(event.trigger.text.toLowerCase());
}

function isOfOneClause(later: ComparedEvent, earlier: ComparedEvent): boolean {
  const down = later.governor === earlier.token;
  const up = earlier.governor === later.token;
  // "stormed a market, killing 14"
  if (down && later.rel === 'advcl' && !later.noun && later.event.trigger.text.endsWith('ing') && isHarm(later)) return true;
  // "11 were killed and 23 injured"
  if ((down || later.governor === earlier.governor) && later.rel === 'conj' && !later.noun && isHarm(later) && isHarm(earlier)) return true;
  // "the attack killed 12"; "killed in an attack"
  if (up && earlier.noun && !later.noun && earlier.rel === 'nsubj' && isHarm(later)) return true;
  return down && later.noun && !earlier.noun && later.rel === 'obl' && isHarm(earlier);
}

/** "The attack", with nothing said of it that the report before does not say. */
function isPointingBack(later: ComparedEvent, earlier: ComparedEvent): boolean {
  if (!later.noun || !later.definite) return false;
  return later.event.arguments.every(({ role, inferred, text }) => {
    if (inferred || role === 'source' || role === 'figure' || (role === 'time' && DURATION.test(text))) return true;
    const known = earlier.event.arguments.filter((other) => other.role === role);
    return !known.length || known.some((other) => other.text.toLowerCase() === text.toLowerCase());
  });
}

/** "Police said 11 died." - "The governor's office said nine people died.": another source's count of the dead, with nothing else said of them. */
function isRivalToll(later: ComparedEvent, earlier: ComparedEvent): boolean {
  if (![later, earlier].every(({ event }) => DEATH.test(event.trigger.text.toLowerCase()) && event.attributions.length > 0 && hasFigure(event)))
    return false;
  const [one, other] = [later, earlier].map(({ event }) => event.attributions[0]!.source.toLowerCase());
  return one !== other && later.event.arguments.every(({ role, inferred }) => inferred || /^(?:source|figure|target)$/.test(role));
}

function hasFigure({ arguments: all }: ComparedEvent['event']): boolean {
  return all.some(({ role }) => role === 'figure');
}
