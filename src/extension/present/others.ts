/** "And the 11 others": what is alike one mention in the same article. */
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import type { Verdict } from '../../core/sidecar/decide.js';
import type { Span } from '../../core/model/span.js';
import { plain, type L10n } from './words.js';
import type { ArticleIndex } from '../state/article-index.js';

export interface Others {
  /** Other mentions with the same words and kind, or of the same entity, that nobody has decided on. */
  readonly open: readonly AnnotatedMention[];
  /** The same words standing unmarked, as whole words. */
  readonly unmarked: readonly Span[];
}

/** Finds what is like `mention`. Words are compared without regard to case, white space folded. */
export function othersLike(index: ArticleIndex, mention: AnnotatedMention): Others {
  const { text } = index.document.source;
  const isAlike = alike(mention);
  const open = index.mentions.filter(
    (other) => isOpenOther(other, mention) && (isAlike(other) || (mention.entity !== undefined && other.entity === mention.entity)),
  );
  return { open, unmarked: unmarkedWords(text, mention, index) };
}

/** The open suggestions of any article that have the same words and kind as `mention`. */
export function likeIn(index: ArticleIndex, mention: AnnotatedMention): readonly AnnotatedMention[] {
  const isAlike = alike(mention);
  return index.mentions.filter((other) => isOpenOther(other, mention) && isAlike(other));
}

function isOpenOther(other: AnnotatedMention, mention: AnnotatedMention): boolean {
  return other.id !== mention.id && other.decision === 'suggested' && other.kind === mention.kind;
}

function alike({ text }: AnnotatedMention): (other: AnnotatedMention) => boolean {
  const words = fold(text);
  return (other) => fold(other.text) === words;
}

const CONTEXT = 32;

/** Words with what stands around them, on one line. */
export function contextOf(text: string, { start, end }: Span): string {
  return plain(`… ${text.slice(Math.max(0, start - CONTEXT), end + CONTEXT)} …`, 120);
}

function unmarkedWords(text: string, mention: AnnotatedMention, index: ArticleIndex): Span[] {
  const pattern = mention.text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  if (!pattern) return [];
  const found: Span[] = [];
  const { units } = index.document.source;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!units.some((unit) => unit.start <= span.start && span.end <= unit.end)) continue; // front matter is no article text
    const taken = index.document.mentions.some((other) => other.kind === mention.kind && other.start < span.end && span.start < other.end);
    if (!taken) found.push(span);
  }
  return found;
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What can be done with a mention and all that are like it. */
export interface OthersChoice {
  readonly label: string;
  readonly verdict: Verdict;
  /** Whether the same words are marked where they are not. */
  readonly mark: boolean;
  readonly unsure?: boolean;
}

/** None where there are no others. */
export function othersChoices(l10n: L10n, words: string, { open, unmarked }: Others): readonly OthersChoice[] {
  const decided: readonly OthersChoice[] = [
    { label: confirmOthers(l10n, words, open.length), verdict: 'confirmed', mark: false },
    { label: l10n.t('Confirm them, as unsure: to look at again'), verdict: 'confirmed', mark: false, unsure: true },
    { label: rejectOthers(l10n, words, open.length), verdict: 'rejected', mark: false },
  ];
  const more = l10n.t('Confirm all, and mark {0} more that are not marked', unmarked.length);
  const marked: readonly OthersChoice[] = [{ label: more, verdict: 'confirmed', mark: true }];
  return [...(open.length ? decided : []), ...(unmarked.length ? marked : [])];
}

export function confirmOthers(l10n: L10n, words: string, count: number): string {
  return count === 1 ? l10n.t('Confirm “{0}” and the other one', words) : l10n.t('Confirm “{0}” and {1} others', words, count);
}

export function rejectOthers(l10n: L10n, words: string, count: number): string {
  return count === 1 ? l10n.t('Reject “{0}” and the other one', words) : l10n.t('Reject “{0}” and {1} others', words, count);
}
