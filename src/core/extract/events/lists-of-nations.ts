/** "two Malawian and one Uruguayan peacekeepers": a list whose members share the noun at its end takes one part in the event. */
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import type { PlacedMention, SentenceView } from './sentence-view.js';

const JOINS = /^(?:,|and|, and|&)$/;

/** The roles with each member of such a list in the role of its last, or in that of those who suffer where the verb befalls them. */
export function withNations({ read: { view }, candidate, links, facts }: ReadCandidate, chosen: readonly ChosenRole[]): readonly ChosenRole[] {
  const list = listOf(view);
  if (!list.length) return chosen;
  const isOf = ({ link: { placed } }: ChosenRole): boolean => placed !== undefined && list.includes(placed);
  const own = chosen.filter((one) => /^(?:actor|target)$/.test(one.role) && isOf(one));
  const last = own.find(({ link }) => link.placed === list.at(-1)) ?? own.at(-1);
  if (!last) return chosen;
  const befalls = facts.passive || /^(?:die|lose|fall|perish)/.test(candidate.entry.head);
  const role = befalls && list.at(-1)!.to <= candidate.token ? 'target' : last.role;
  const tie = own.find(({ link }) => link.tie)?.link.tie ?? last.link.tie;
  const members = list.flatMap((placed) => links.filter((link) => link.placed === placed).slice(0, 1));
  const added = members.map((link): ChosenRole => ({ role, link: tie ? { ...link, tie } : link, probability: last.probability }));
  return [...chosen.filter((one) => !own.includes(one)), ...added].sort((a, b) => a.link.mention.start - b.link.mention.start);
}

/** The members of the sentence's first such list: each has a number, and only the last has the noun. */
function listOf(view: SentenceView): PlacedMention[] {
  const counted = view.mentions.filter(({ mention, from }) => mention.kind === 'actor' && isCount(view, from - 1)).sort((a, b) => a.from - b.from);
  const list: PlacedMention[] = [];
  for (const [i, one] of counted.entries()) {
    const next = counted[i + 1];
    const goesOn = next !== undefined && /^(?:JJ|NNP)/.test(view.pos[one.to - 1]!) && JOINS.test(view.lower.slice(one.to, next.from - 1).join(' '));
    if (goesOn || (list.length && list.at(-1) === counted[i - 1])) list.push(one);
    if (list.length && !goesOn) break;
  }
  return list.length > 1 ? list : [];
}

function isCount({ pos }: SentenceView, token: number): boolean {
  return pos[token] === 'CD';
}
