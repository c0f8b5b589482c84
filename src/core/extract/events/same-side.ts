/** Who stands on the doer's side by the words between them: "rebels led by [HTS] launched", "militias, including [Hezbollah], redeployed". */
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import type { PlacedMention, SentenceView } from './sentence-view.js';

const JOINS = /^(?:including|notably|chiefly|mainly|among)$/;
/** "led by the militant group HTS": so many words from "by" to the name. */
const NEAR = 5;

/** The actor whom the words right behind `doer` name as its leader or as one of its members. */
function partnerOf({ lower, mentions }: SentenceView, doer: PlacedMention): PlacedMention | undefined {
  let at = doer.to;
  if (/^[,(]$/.test(lower[at] ?? '')) at++;
  const led = /^(?:led|headed|spearheaded|commanded)$/.test(lower[at] ?? '') && lower[at + 1] === 'by';
  if (!led && !JOINS.test(lower[at] ?? '')) return undefined;
  const from = led ? at + 2 : at + 1;
  const near = mentions
    .filter(({ mention, from: start }) => mention.kind === 'actor' && start >= from && start <= from + NEAR)
    .sort((a, b) => a.from - b.from);
  // "led by [militant] group [HTS]": the name, not what describes it.
  const first = near.find(({ mention }) => mention.form === 'name') ?? near[0];
  return first && !lower.slice(from, first.from).some((word) => /^[,.;]$/.test(word)) ? first : undefined;
}

/** The roles with such partners as doers beside the doer, and not as those it is done to. */
export function withPartners({ read, candidate, links }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const added: ChosenRole[] = [];
  for (const one of chosen) {
    const { placed, tie } = one.link;
    if (one.role !== 'actor' || !placed || !tie || placed.to > candidate.token) continue;
    const partner = partnerOf(read.view, placed);
    const link = partner && partner.to <= candidate.from ? links.find((other) => other.placed === partner) : undefined;
    if (link) added.push({ role: 'actor', link: { ...link, tie }, probability: one.probability });
  }
  if (!added.length) return [...chosen];
  const rest = chosen.filter(({ role, link }) => !(/^(?:actor|target)$/.test(role) && added.some((own) => own.link.mention === link.mention)));
  return [...rest, ...added].sort((a, b) => a.link.mention.start - b.link.mention.start);
}
