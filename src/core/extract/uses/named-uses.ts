/** The names of states and towns among the chosen mentions, each as the model of uses sees it. */
import type { Form, MentionKind } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';
import type { Unit } from '../../text/units.js';
import type { ArticleContext, DraftMention } from '../types.js';
import type { NamedUse } from './use-features.js';

/** What is asked of a mention, be it still a draft or not. */
export interface UsedMention extends Span {
  readonly kind: MentionKind;
  readonly type?: string;
  readonly form: Form;
  readonly extractor: string;
}

/** A chosen mention that is the name of a state or town, and how it is used. */
export interface FoundUse<M extends UsedMention = UsedMention> {
  readonly draft: M;
  readonly use: NamedUse;
}

/** How sure the finders are of one span. */
export interface Opinion {
  /** The tagger: an actor (positive) or a place (negative), -1 to 1; 0 where it found neither. */
  readonly tagger: number;
  /** The finder of places, 0 to 1. */
  readonly place: number;
}

interface Name<M> {
  readonly draft: M;
  readonly opinion: Opinion;
  readonly elsewhere?: number;
}

/** Who may be mistaken: what a workspace has taught and what the article's own furniture says stands. */
const FINDERS: ReadonlySet<string> = new Set(['tagger', 'places']);
/** Actor types that a state or town may be; a person or a body of that name is no use of it. */
const POWERS: ReadonlySet<string> = new Set(['state', 'government', 'other']);
/** A finder that is surer is right but for one name in a hundred: nothing is gained by parsing the sentence. */
const SURE = 0.9;

function isDoubtful({ tagger, place }: Opinion): boolean {
  return Math.abs(tagger) <= SURE && place <= SURE;
}

/**
 * The doubtful uses in the article's sentences, in order of the text. `drafts` are all mentions that were proposed, `chosen` those that stand, in order;
 * training wants more than those in doubt.
 */
export function namedUses<M extends UsedMention>(
  chosen: readonly M[],
  drafts: readonly DraftMention[],
  context: ArticleContext,
  wanted: (opinion: Opinion) => boolean = isDoubtful,
): FoundUse<M>[] {
  return namesOf(chosen, drafts, context, wanted).flatMap(({ draft, opinion, elsewhere }): FoundUse<M>[] => {
    const sort = sortOf(draft, context);
    const unit = sort === undefined ? undefined : context.sentenceAt(draft.start);
    if (sort === undefined || !unit) return [];
    const from = unit.tokens.findIndex((token) => token.start === draft.start);
    const to = unit.tokens.findIndex((token) => token.end === draft.end) + 1;
    if (from < 0 || to <= from) return [];
    const use: NamedUse = {
      words: unit.tokens.map((token) => token.text),
      parse: context.parse(unit),
      from,
      to,
      sort,
      covers: coversOf(unit, chosen),
      opinion: opinion.tagger,
      place: opinion.place,
      ...(elsewhere === undefined ? {} : { elsewhere }),
      heading: unit.part.kind === 'headline',
      clusterOf: (word) => context.resources.models.clusterOf(word),
    };
    return [{ draft, use }];
  });
}

/** What may be the name of a state or town and is wanted, with what the finders say of it here and elsewhere in the article. */
function namesOf<M extends UsedMention>(
  chosen: readonly M[],
  drafts: readonly DraftMention[],
  { article: { text } }: ArticleContext,
  wanted: (opinion: Opinion) => boolean,
): Name<M>[] {
  const opinions = opinionsOf(drafts);
  const sums = new Map<string, { sum: number; count: number }>();
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase();
  const names = chosen.filter(mayBePower).map((draft) => {
    const opinion = opinions.get(keyOf(draft)) ?? { tagger: 0, place: 0 };
    const { sum, count } = sums.get(wordsOf(draft)) ?? { sum: 0, count: 0 };
    sums.set(wordsOf(draft), { sum: sum + opinion.tagger, count: count + 1 });
    return { draft, opinion };
  });
  return names
    .filter(({ opinion }) => wanted(opinion))
    .map((name) => {
      const { sum, count } = sums.get(wordsOf(name.draft))!;
      return count > 1 ? { ...name, elsewhere: (sum - name.opinion.tagger) / (count - 1) } : name;
    });
}

function mayBePower({ form, extractor, kind, type }: UsedMention): boolean {
  return form === 'name' && FINDERS.has(extractor) && (kind === 'place' || (kind === 'actor' && POWERS.has(type ?? '')));
}

/** What the name is; undefined where it is not the name of a state or town. */
function sortOf({ start, end }: Span, { article: { text }, resources: { lexicons, gazetteer } }: ArticleContext): string | undefined {
  const name = text.slice(start, end);
  if (lexicons.nations.named(name)) return 'country';
  if (lexicons.nations.ofCapital(name)) return 'capital';
  if (lexicons.nations.ofPeople(name) || !gazetteer.has(name)) return undefined;
  const type = gazetteer.find(name)[0]?.entry.type;
  return type === 'settlement' ? 'town' : type === 'facility' ? 'seat' : 'region';
}

/** One number for each span of at most a thousand characters. */
function keyOf({ start, end }: Span): number {
  return start * 1024 + (end - start);
}

/** By span, how sure the tagger and the finder of places were. */
function opinionsOf(drafts: readonly DraftMention[]): Map<number, Opinion> {
  const opinions = new Map<number, Opinion>();
  for (const draft of drafts) {
    if (draft.form !== 'name' || !FINDERS.has(draft.extractor) || draft.end - draft.start >= 1024) continue;
    const key = keyOf(draft);
    const known = opinions.get(key) ?? { tagger: 0, place: 0 };
    if (draft.extractor === 'places') opinions.set(key, { ...known, place: Math.max(known.place, draft.confidence) });
    else opinions.set(key, { ...known, tagger: draft.kind === 'actor' ? draft.confidence : -draft.confidence });
  }
  return opinions;
}

/** For each token of the sentence the kind of the mention that covers it; of several, an actor. `chosen` in order of the text. */
function coversOf(unit: Unit, chosen: readonly UsedMention[]): string[] {
  const covers = unit.tokens.map(() => '');
  for (const draft of chosen) {
    if (draft.end <= unit.start) continue;
    if (draft.start >= unit.end) break;
    unit.tokens.forEach((token, i) => {
      if (token.start < draft.end && draft.start < token.end && (covers[i] === '' || draft.kind === 'actor')) covers[i] = draft.kind;
    });
  }
  return covers;
}
