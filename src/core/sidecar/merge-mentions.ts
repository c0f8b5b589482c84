/** Mentions: what people decided, anchored, and the suggestions that stand beside it. */
import type { Anchor, AnchorText } from '../anchor/types.js';
import type { Mention } from '../model/annotation.js';
import type { Form, MentionKind } from '../model/kinds.js';
import { overlaps, type Span } from '../model/span.js';
import type { AnnotatedMention, Orphan } from './document.js';
import { present } from './present.js';
import type { SidecarMention } from './types.js';

/** Kinds that compete for words: state or place, figure or time. A figure may hold an actor. */
const LAYER: Readonly<Record<MentionKind, number>> = { actor: 0, place: 0, figure: 1, time: 1 };

export interface MergedMentions {
  readonly mentions: readonly AnnotatedMention[];
  readonly orphans: readonly Orphan[];
  /** For each suggestion that a decision took the place of: the id to use instead; `undefined` for a rejected one. */
  readonly follow: ReadonlyMap<string, string | undefined>;
}

/** Whether a decision with this anchor can be shown in its place without a person's look. */
export function isPlaced(anchor: Anchor): anchor is Anchor & { readonly spans: readonly Span[] } {
  return anchor.spans !== undefined && (anchor.outcome === 'same' || anchor.outcome === 'moved' || anchor.outcome === 'edited');
}

/** Merges suggestions and decisions; `anchors` are the decisions', in their order. */
export function mergeMentions(
  source: AnchorText,
  suggested: readonly Mention[],
  decided: readonly SidecarMention[],
  anchors: readonly Anchor[],
): MergedMentions {
  const suggestions = new Map(suggested.map((mention) => [mention.id, mention]));
  const mentions: AnnotatedMention[] = [];
  const orphans: Orphan[] = [];
  for (const [i, item] of decided.entries()) {
    const anchor = anchors[i]!;
    if (isPlaced(anchor)) mentions.push(annotated(source.text, item, anchor, suggestions.get(item.id)));
    else orphans.push({ id: item.id, item, anchor });
  }
  const follow = new Map<string, string | undefined>();
  const placed = new Map(mentions.map((mention) => [mention.id, mention]));
  const near = new SpanIndex(mentions);
  for (const suggestion of suggested) {
    const own = placed.get(suggestion.id);
    if (own) {
      if (own.decision === 'rejected') follow.set(suggestion.id, undefined);
      continue;
    }
    const over = near.find(suggestion, (mention) => displaces(mention, suggestion));
    if (over) follow.set(suggestion.id, over.decision === 'rejected' ? undefined : over.id);
    else mentions.push(suggestion);
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end), orphans, follow };
}

/** A rejection keeps the same words from coming back; a person's mention takes the words of its layer. */
function displaces(decided: AnnotatedMention, suggestion: Mention): boolean {
  if (decided.decision === 'rejected')
    return decided.kind === suggestion.kind && decided.start === suggestion.start && decided.end === suggestion.end;
  if (LAYER[decided.kind] !== LAYER[suggestion.kind]) return false;
  return (decided.spans ?? [decided]).some((span) => overlaps(span, suggestion));
}

type PlacedAnchor = Anchor & { readonly spans: readonly Span[] };

/** What was made of each decision when the article was merged last: one decision leaves thousands of others as they were. */
const made = new WeakMap<SidecarMention, { readonly text: string; readonly suggestion: Mention | undefined; readonly mention: AnnotatedMention }>();

function annotated(text: string, item: SidecarMention, anchor: PlacedAnchor, suggestion: Mention | undefined): AnnotatedMention {
  const before = made.get(item);
  if (before?.suggestion === suggestion && before?.text === text && isSameAnchor(before.mention.anchor, anchor)) return before.mention;
  const mention = annotate(text, item, anchor, suggestion);
  made.set(item, { text, suggestion, mention });
  return mention;
}

function isSameAnchor(a: Anchor | undefined, b: PlacedAnchor): boolean {
  return (
    a?.outcome === b.outcome &&
    a.score === b.score &&
    a.change === b.change &&
    a.sentence === b.sentence &&
    a.spans?.length === b.spans.length &&
    b.spans.every(({ start, end }, i) => a.spans![i]!.start === start && a.spans![i]!.end === end)
  );
}

function annotate(text: string, item: SidecarMention, anchor: PlacedAnchor, suggestion: Mention | undefined): AnnotatedMention {
  const { spans } = anchor;
  const start = spans[0]!.start;
  const end = spans[spans.length - 1]!.end;
  const words = spans.length === 1 ? text.slice(start, end) : spans.map((span) => text.slice(span.start, span.end)).join(' ');
  const base = suggestion?.kind === item.kind ? suggestion : undefined;
  const keeps = item.decision === 'confirmed' || item.decision === 'rejected';
  const type = item.type ?? (keeps ? base?.type : undefined);
  const role = item.role ?? (keeps ? base?.role : undefined);
  const entity = item.entity ?? (keeps ? base?.entity : undefined);
  const value = item.value ?? (keeps ? base?.value : undefined);
  const optional = {
    type,
    role,
    entity,
    value,
    reason: base?.reason,
    linkReason: base?.linkReason,
    by: item.by,
    at: item.at,
    note: item.note,
    unsure: item.unsure,
  };
  return {
    id: item.id,
    kind: item.kind,
    form: item.form ?? base?.form ?? formOf(words, item.kind),
    start,
    end,
    text: words,
    ...(spans.length > 1 ? { spans } : {}),
    ...present<Partial<Mention>>(optional),
    confidence: 1,
    extractor: base?.extractor ?? 'person',
    decision: item.decision,
    anchor,
    item,
  };
}

const PRONOUN = /^(?:i|we|us|you|he|him|she|her|it|they|them|who|those|these|others)$/i;

/** How words name their entity, where nobody says: pronouns are few, names begin with a capital, the rest is nominal. */
export function formOf(words: string, kind: MentionKind): Form {
  if (kind === 'figure' || kind === 'time') return 'nominal';
  if (PRONOUN.test(words)) return 'pronoun';
  return /^(?:al-|el-|an-|ad-|as-|ash-)?\p{Lu}/u.test(words) ? 'name' : 'nominal';
}

/** Mentions by buckets of 64 characters: finding what overlaps stays cheap in long articles. */
class SpanIndex {
  private readonly buckets = new Map<number, AnnotatedMention[]>();

  constructor(mentions: readonly AnnotatedMention[]) {
    for (const mention of mentions) {
      for (let key = mention.start >> 6; key <= mention.end >> 6; key++) {
        const bucket = this.buckets.get(key);
        if (bucket) bucket.push(mention);
        else this.buckets.set(key, [mention]);
      }
    }
  }

  /** The first that overlaps `span` and is what is looked for. */
  find(span: Span, isWanted: (mention: AnnotatedMention) => boolean): AnnotatedMention | undefined {
    for (let key = span.start >> 6; key <= span.end >> 6; key++) {
      const found = this.buckets.get(key)?.find((one) => overlaps(one, span) && isWanted(one));
      if (found) return found;
    }
    return undefined;
  }
}
