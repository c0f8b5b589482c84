/** A candidate as the models and the rules after them see it. */
import type { Role } from '../../model/kinds.js';
import type { Candidate } from './candidates.js';
import type { EventFacts } from './link-features.js';
import type { Link } from './links.js';
import type { ReadSentence } from './reading.js';

/** A candidate with all that the models see of it. */
export interface ReadCandidate {
  readonly read: ReadSentence;
  readonly candidate: Candidate;
  readonly links: readonly Link[];
  readonly facts: EventFacts;
  readonly features: readonly string[];
}

/** A mention in the role that the model gives it. */
export interface ChosenRole {
  readonly role: Role;
  readonly link: Link;
  readonly probability: number;
}
