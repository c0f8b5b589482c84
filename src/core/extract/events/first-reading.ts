/**
 * What the linear role model says of all events of an article, before any role is given: who takes part in which of them plainly. The trees that settle the roles
 * (role-numbers.ts) see an event's mentions beside one another, and beside those of the other events.
 */
import type { Mention } from '../../model/annotation.js';
import { linkFeatures, rolesOfKind } from './link-features.js';
import type { Link } from './links.js';
import type { ReadCandidate } from './read-candidate.js';
import { TAKEN_ROLES, type EventModel, type TakenRole } from './types.js';

/** Log-odds of the roles that a mention can have; `NEVER` for the others. */
export type RoleScores = Readonly<Record<TakenRole, number>>;
export const NEVER = -9;
/** What the linear model holds for so unlikely, trees do not look at: of 46,000 such links of the corpus they gave none a role. */
export const HOPELESS = -3.5;

/** An event with the first scores of its links. */
export interface FirstScored {
  readonly one: ReadCandidate;
  /** How likely it is an event. */
  readonly chance: number;
  readonly links: readonly Link[];
  /** By link. */
  readonly scores: readonly RoleScores[];
}

/** The links that may get a role: pronouns stand for others. */
export function scoreRoles(one: ReadCandidate, chance: number, model: EventModel): FirstScored {
  const links = one.links.filter(({ mention }) => mention.form !== 'pronoun');
  const scores = links.map((link) => {
    const features = linkFeatures(one.facts, link);
    const all = { actor: NEVER, target: NEVER, place: NEVER, time: NEVER, figure: NEVER };
    for (const role of rolesOfKind(link.mention.kind)) all[role] = Math.max(NEVER, model.roleScore(role, features));
    return all;
  });
  return { one, chance, links, scores };
}

/** Events of one article in order, with who plainly takes part in which. */
export class FirstReading {
  /** By role and by what a mention names: the events that it plainly takes part in, by their places in the list. */
  private readonly plain: Readonly<Record<TakenRole, Map<string, number[]>>> = {
    actor: new Map(),
    target: new Map(),
    place: new Map(),
    time: new Map(),
    figure: new Map(),
  };
  private readonly most: Record<TakenRole, number> = { actor: 0, target: 0, place: 0, time: 0, figure: 0 };

  constructor(readonly events: readonly FirstScored[]) {
    for (const [at, { links, scores }] of events.entries()) {
      for (const [k, { mention, tie, back }] of links.entries()) {
        if (!tie || back) continue;
        for (const role of TAKEN_ROLES) {
          if (scores[k]![role] <= 0) continue;
          const list = this.plain[role].get(keyOf(mention)) ?? [];
          if (list.at(-1) !== at) list.push(at);
          this.plain[role].set(keyOf(mention), list);
          this.most[role] = Math.max(this.most[role], list.length);
        }
      }
    }
  }

  /** The events that what a mention names plainly takes part in. */
  eventsOf(mention: Mention, role: TakenRole): readonly number[] {
    return this.plain[role].get(keyOf(mention)) ?? NONE;
  }

  /** In how many events whatever is most often in a role is. */
  mostIn(role: TakenRole): number {
    return this.most[role];
  }
}

const NONE: readonly number[] = [];

function keyOf({ entity, text }: Mention): string {
  return entity ?? text.toLowerCase();
}
