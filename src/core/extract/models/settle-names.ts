/** Names that the name tagger is sure of and the mention tagger, which has seen less of the world, left out or took for something else. */
import type { MentionView } from './mention-features.js';
import type { LabelledSpan } from './types.js';

/** The name tagger is heard where it is surer than this. */
const SURE = 0.6;
/** An added name is a little less sure than the tagger thought. */
const ADDED = 0.9;

/** A span of the mention tagger's labels; `sort` says whether a person or a body is meant, where the name tagger knows. */
export interface SettledSpan extends LabelledSpan {
  readonly sort?: 'PER' | 'ORG';
}

/** The spans `found` by the mention tagger, corrected and completed by what the name tagger `named`. */
export function settleNames(view: MentionView, found: readonly LabelledSpan[], named: readonly LabelledSpan[]): SettledSpan[] {
  const names = named.filter(({ label, confidence }) => label !== 'MISC' && confidence > SURE);
  const settled = found.map((span) => {
    const inside = names.filter((name) => laps(name, span));
    return inside.length === 1 ? settle(view, span, inside[0]!) : inside.length === 0 ? withSort(span, named) : span;
  });
  const added = names.filter((name) => !found.some((span) => laps(name, span)));
  return [...settled, ...added.map((name) => ({ ...asMention(name), confidence: name.confidence * ADDED }))];
}

function settle(view: MentionView, span: LabelledSpan, name: LabelledSpan): SettledSpan {
  if (name.label === 'PER' && isLonger(span, name) && restIsCapital(view, span, name)) return asMention(name); // "Brigadier Karim Aziz"
  // What a place is, news of war says better than the name tagger's web and encyclopedia.
  if (name.end !== span.end || span.label === 'P') return span;
  if (name.label === 'PER' || (name.label === 'ORG' && name.start === span.start)) return { ...span, sort: name.label };
  return span;
}

/** A doubtful name still says what sort of actor is meant. */
function withSort(span: LabelledSpan, named: readonly LabelledSpan[]): SettledSpan {
  const name = named.find((one) => one.start === span.start && one.end === span.end);
  return span.label === 'A' && (name?.label === 'PER' || name?.label === 'ORG') ? { ...span, sort: name.label } : span;
}

function asMention(name: LabelledSpan): SettledSpan {
  return name.label === 'LOC' ? { ...name, label: 'P' } : { ...name, label: 'A', sort: name.label === 'PER' ? 'PER' : 'ORG' };
}

function isLonger(span: LabelledSpan, name: LabelledSpan): boolean {
  return span.start <= name.start && span.end >= name.end && span.end - span.start > name.end - name.start;
}

/** Whether all words of `span` outside of `name` are capitalised: titles and offices, no common noun with a person in front. */
function restIsCapital({ words }: MentionView, span: LabelledSpan, name: LabelledSpan): boolean {
  for (let i = span.start; i < span.end; i++) {
    const outside = i < name.start || i >= name.end;
    if (outside && !words[i]!.isCapital && /[a-z]/.test(words[i]!.lower)) return false;
  }
  return true;
}

function laps(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
