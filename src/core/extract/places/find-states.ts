/** The United States' states by their abbreviations, behind a town or county: "Junction City, Kan.", "ALLENDALE, N.J.", "Walker County (Ga.)". */
import type { Candidate } from './candidate.js';
import { stateNamed } from './geocode/us-states.js';
import type { PlaceView } from './view.js';

const SURE = { use: 'place', strength: 1 } as const;

export function findStates(view: PlaceView): Candidate[] {
  const { words, tokens } = view;
  const found: Candidate[] = [];
  for (let at = 2; at < words.length; at++) {
    if (!/^[,(]$/.test(words[at - 1]!) || !/^\p{Lu}/u.test(words[at - 2]!) || stateNamed(words[at]!) === undefined) continue;
    const isDotted = words[at]!.endsWith('.');
    const dotFollows = words[at + 1] === '.' && tokens[at + 1]!.start === tokens[at]!.end;
    const isCode = /^[A-Z]{2}$/.test(words[at]!) && !view.shouted;
    if (!isDotted && !dotFollows && !isCode) continue;
    // The stop of the sentence is none of the abbreviation's, as far as one can see.
    const to = at + (dotFollows && at + 2 < words.length ? 2 : 1);
    found.push({
      view,
      from: at,
      to,
      type: 'region',
      evidence: 'listed',
      whole: true,
      weakKind: false,
      country: false,
      capital: false,
      population: 1_000_000,
      use: SURE,
      name: view.slice(at, to),
    });
  }
  return found;
}
