/** "eight women, a girl and four men injured": a participle behind a list befell all whom it lists, and not only the last of them. */
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import type { PlacedMention, SentenceView } from './sentence-view.js';

const JOINS = /^(?:,|and|, and|or)(?: (?:an?|the))?$/;

/** The roles with those whom a list names before the participle's own, and with their numbers. */
export function withListed({ read: { view }, candidate, links }: ReadCandidate, roles: readonly ChosenRole[]): readonly ChosenRole[] {
  if (view.pos[candidate.token] !== 'VBN' || !view.rel[candidate.token]!.startsWith('acl')) return roles;
  const own = roles.find(({ role, link }) => role === 'target' && link.tie && link.placed?.to === candidate.from);
  if (!own) return roles;
  // "two soldiers were killed, with two others injured": who suffers the deed above did not do this one.
  const chosen = roles.filter(
    ({ role, link: { tie, placed } }) => role !== 'actor' || tie !== undefined || !placed || view.rel[placed.head] !== 'nsubj:pass',
  );
  const added: ChosenRole[] = [];
  const add = (role: 'target' | 'figure', placed: PlacedMention | undefined): void => {
    const link = placed && links.find((other) => other.placed === placed);
    if (link && !chosen.some((other) => other.role === role && other.link.placed === placed))
      added.push({ role, link: { ...link, tie: own.link.tie! }, probability: own.probability });
  };
  let start = (figureOf(view, own.link.placed!) ?? own.link.placed!).from;
  for (let victim = listedBefore(view, start); victim; victim = listedBefore(view, start)) {
    const figure = figureOf(view, victim);
    add('target', victim);
    add('figure', figure);
    start = (figure ?? victim).from;
  }
  return added.length ? [...chosen, ...added].sort((a, b) => a.link.mention.start - b.link.mention.start) : chosen;
}

/** The counted people right before the comma or the "and" that ends at `start`. */
function listedBefore(view: SentenceView, start: number): PlacedMention | undefined {
  return view.mentions.find(
    (one) =>
      one.mention.kind === 'actor' &&
      one.to < start &&
      one.to >= start - 3 &&
      JOINS.test(view.lower.slice(one.to, start).join(' ')) &&
      (figureOf(view, one) !== undefined || /^an?$/.test(view.lower[one.from - 1] ?? '')),
  );
}

function figureOf(view: SentenceView, { from, to }: PlacedMention): PlacedMention | undefined {
  return view.covering[from]!.find((one) => one.mention.kind === 'figure' && one.from < from && one.to === to);
}
