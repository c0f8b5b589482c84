/** Which mentions of a sentence may fill an event's roles, best first. */
import type { Argument, Attribution } from '../../core/model/annotation.js';
import type { Role } from '../../core/model/kinds.js';
import type { Span } from '../../core/model/span.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import type { ArticleIndex } from '../state/article-index.js';
import type { Target } from '../state/target.js';

/** A mention in a role it may have in an event. */
export interface Candidate {
  readonly mention: AnnotatedMention;
  readonly role: Role;
  /** Whether it is the likely filler: offered as chosen. */
  readonly likely: boolean;
}

/**
 * The mentions of the trigger's sentence in the roles their kinds allow. The nearest actor before the trigger is the likely actor, the nearest behind it the
 * likely target; places, times and figures of the sentence are likely as they stand.
 */
export function candidates(index: ArticleIndex, trigger: Span): Candidate[] {
  const unit = index.document.source.units.find((one) => one.start <= trigger.start && trigger.end <= one.end);
  const inSentence = index.mentions.filter((mention) => unit !== undefined && mention.start >= unit.start && mention.end <= unit.end);
  const actors = inSentence.filter(({ kind }) => kind === 'actor');
  const before = actors.findLast(({ end }) => end <= trigger.start);
  const behind = actors.find(({ start }) => start >= trigger.end);
  const made: Candidate[] = [];
  for (const mention of inSentence) {
    if (mention.kind !== 'actor') made.push({ mention, role: mention.kind, likely: true });
    else {
      made.push({ mention, role: 'actor', likely: mention === before });
      made.push({ mention, role: 'target', likely: mention === behind && mention !== before });
      made.push({ mention, role: 'source', likely: false });
    }
  }
  const distance = ({ mention }: Candidate): number => Math.min(Math.abs(mention.start - trigger.end), Math.abs(trigger.start - mention.end));
  return made.sort((a, b) => Number(b.likely) - Number(a.likely) || distance(a) - distance(b));
}

/** The chosen candidates as an event's arguments and attributions. */
export function fill(chosen: readonly Candidate[]): { readonly arguments: Argument[]; readonly attributions: Attribution[] } {
  const reference = ({ mention }: Candidate): { mention: string; entity?: string } => ({
    mention: mention.id,
    ...(mention.entity ? { entity: mention.entity } : {}),
  });
  return {
    arguments: chosen.map((candidate) => ({ role: candidate.role, ...reference(candidate), text: candidate.mention.text, inferred: false })),
    attributions: chosen
      .filter(({ role }) => role === 'source')
      .map((candidate) => ({ source: candidate.mention.text, ...reference(candidate), stance: 'asserts' as const })),
  };
}

/** The mentions that dropped things stand for: a mention itself, of an entity the mention nearest to the trigger. Each once. */
export function partsOf(index: ArticleIndex, dropped: readonly Target[], trigger: Span): AnnotatedMention[] {
  const distance = ({ start }: Span): number => Math.abs(start - trigger.start);
  const found = dropped.flatMap(({ what, id }) => {
    if (what === 'mention') return index.mention(id) ?? [];
    if (what !== 'entity') return [];
    return [...index.mentionsOf(id)].sort((a, b) => distance(a) - distance(b))[0] ?? [];
  });
  return found.filter((mention, i) => found.indexOf(mention) === i);
}
