/** A region's name that was taken for a person's is the region: "Tamil Nadu", or "Montana" behind a preposition of place. */
import type { Gazetteer } from '../gazetteer/types.js';
import { nameWords } from './coreference/fold-name.js';
import type { DraftMention } from './types.js';

/** Regions and countries of so many people are known by name. */
const KNOWN = 300_000;
/** What stands before a place, and not before a person who only has a region's name ("for Virginia"). */
const PLACED =
  /\b(?:in|across|throughout|near|outside|inside|southern|northern|eastern|western|central|southeastern|southwestern|northeastern|northwestern)\s+$/i;

const DIRECTION = /^(?:(?:North|South)(?:[- ]?(?:East|West))?|East|West|Central)(?:ern)? (?=\p{Lu})/iu;

/** "Southern Idlib was bombed": an actor that is a direction and a place is the place, which the direction is no part of. */
export function settleDirections(drafts: readonly DraftMention[], text: string, gazetteer: Gazetteer): DraftMention[] {
  return drafts.map((draft) => {
    const name = text.slice(draft.start, draft.end);
    const words = draft.kind === 'actor' ? DIRECTION.exec(name)?.[0] : undefined;
    if (words === undefined || gazetteer.has(name)) return draft;
    const rest = name.slice(words.length);
    const found = gazetteer.has(rest)
      ? gazetteer.find(rest).find(({ entry, match }) => match === 'exact' && entry.population >= TOWN)?.entry
      : undefined;
    if (!found) return draft;
    return { ...draft, start: draft.start + words.length, kind: 'place', type: found.type, form: 'name', reason: 'The gazetteer has the name.' };
  });
}

/** Towns of so many are known by name. */
const TOWN = 100_000;

/** Drafts typed as people whose whole name is that of a populous region, turned into places; not where the article has a person of that surname. */
export function settleRegions(drafts: readonly DraftMention[], text: string, gazetteer: Gazetteer): DraftMention[] {
  const people = drafts.filter(({ type, form }) => type === 'person' && form === 'name').map(({ start, end }) => nameWords(text.slice(start, end)));
  return drafts.map((draft) => {
    if (draft.kind !== 'actor' || draft.type !== 'person' || draft.form !== 'name' || draft.role !== undefined) return draft;
    const name = text.slice(draft.start, draft.end);
    const words = nameWords(name);
    const surname = people.some((other) => other.length > words.length && other[other.length - 1] === words[words.length - 1]);
    if (surname || !gazetteer.has(name)) return draft;
    const region = gazetteer
      .find(name)
      .find(({ entry, match }) => match === 'exact' && /^(?:region|country)$/.test(entry.type) && entry.population >= KNOWN);
    if (!region || (words.length < 2 && !PLACED.test(text.slice(Math.max(0, draft.start - 20), draft.start)))) return draft;
    return {
      ...draft,
      kind: 'place',
      type: region.entry.type,
      reason: 'The gazetteer has the name.',
    };
  });
}
