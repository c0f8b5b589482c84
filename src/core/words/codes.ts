/** Codes of closed sets inside sentences. */
import type { Role, Status } from '../model/kinds.js';
import { say, type Said } from '../model/say.js';

export const STATUS_WORDS: Readonly<Record<Status, Said>> = {
  asserted: say('asserted'),
  denied: say('denied'),
  disputed: say('disputed'),
  planned: say('planned'),
  hypothetical: say('hypothetical'),
};

export const ROLE_WORDS: Readonly<Record<Role, Said>> = {
  actor: say('actor'),
  target: say('target'),
  place: say('place'),
  time: say('time'),
  figure: say('figure'),
  source: say('source'),
};
