/** Roads by number: "M5", "the M4 highway", "Highway 42", "National Road 1". */
import type { Resources } from '../types.js';
import type { Candidate } from './candidate.js';
import { kindAfter } from './kind-words.js';
import { placeUse } from './use.js';
import type { PlaceView } from './view.js';

const NUMBER = /^(?:[A-Z]{1,3}\d{1,3}|\d{1,3})$/;
const BEFORE = /^(?:highway|route|interstate|road|motorway|autoroute)$/;

export function findRoads(view: PlaceView, { gazetteer }: Resources): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.words.length; at++) {
    const word = view.words[at]!;
    if (!NUMBER.test(word)) continue;
    const digits = /^\d/.test(word);
    const front = BEFORE.test(view.lower[at - 1] ?? '') && (/^\p{Lu}/u.test(view.words[at - 1]!) || /^national$/i.test(view.words[at - 2] ?? ''));
    const from = front ? (/^national$/i.test(view.words[at - 2] ?? '') ? at - 2 : at - 1) : at;
    const kind = kindAfter(view.lower, at + 1);
    const named = kind?.type === 'road' && !digits;
    const listed = !digits && gazetteer.find(word).some((hit) => hit.entry.type === 'road');
    const shared = !digits && sharesKind(view, at);
    const article = view.lower[at - 1] === 'the' || view.lower[at - 1] === 'and';
    if (!(front || named || shared || (listed && article))) continue;
    const to = at + 1 + (named ? kind.length : 0);
    found.push({
      view,
      from,
      to,
      type: 'road',
      evidence: listed ? 'listed' : 'kind',
      whole: true,
      weakKind: false,
      country: false,
      capital: false,
      population: listed ? 50_000 : 0,
      use: placeUse(view, from, to),
      name: view.slice(from, at + 1),
    });
  }
  return found;
}

/** "M4 and M5 highways": the first shares the second's kind word. */
function sharesKind(view: PlaceView, at: number): boolean {
  const next = view.words[at + 2] ?? '';
  return /^(?:and|or|,)$/.test(view.words[at + 1] ?? '') && NUMBER.test(next) && !/^\d/.test(next) && kindAfter(view.lower, at + 3)?.type === 'road';
}
