/** Sources that stand apart: "Ministry: five killed", "Five killed in Homs - monitor", and the labels of reports in keywords. */
import type { AttributionFrame } from './frame-types.js';
import type { PlacedMention, SentenceView } from './sentence-view.js';

/** The source of a headline. */
export function frameOfHeading(view: SentenceView): AttributionFrame | undefined {
  const kind = view.unit.part.kind;
  const signature = frameOfSignature(view);
  if (signature) return signature;
  if (kind !== 'headline' && kind !== 'heading') return frameOfEnd(view);
  const count = view.lower.length;
  for (let i = 1; i < count - 1; i++) {
    const colon = view.lower[i] === ':';
    if (!colon && !/^(?:[–—-]|--+)$/.test(view.lower[i]!)) continue;
    const early = actorIn(view, 0, i);
    if (colon && i <= 6 && early !== undefined && !hasVerb(view, 0, i)) return frame(early, i, i + 1, count);
    const spaced = view.unit.tokens[i]!.start > view.unit.tokens[i - 1]!.end;
    const late = actorIn(view, i + 1, count);
    if ((colon || spaced) && count - i <= 6 && late !== undefined && !hasVerb(view, i + 1, count)) return frame(late, i, 0, i);
  }
  return undefined;
}

/** "12:40 At least 20 killed in a strike: civil defence": an entry of a log that ends with a colon and who says so, and nothing else. */
function frameOfEnd(view: SentenceView): AttributionFrame | undefined {
  const count = view.lower.length - (/^[.]$/.test(view.lower[view.lower.length - 1] ?? '') ? 1 : 0);
  const colon = view.lower.lastIndexOf(':');
  if (colon < 5 || count - colon > 6 || view.quoted[colon]) return undefined;
  const last = view.mentions.find(({ mention, to }) => mention.kind === 'actor' && to === count);
  if (!last || last.from - colon > 2 || hasVerb(view, colon, count)) return undefined;
  return frame(last.head, colon, 0, colon);
}

/** "They burned our village." — Amina Yusuf: a quotation that whoever said it signs behind a dash. */
function frameOfSignature(view: SentenceView): AttributionFrame | undefined {
  const { lower, quoted } = view;
  for (let i = 2; i < lower.length - 1; i++) {
    if (!/^(?:[–—-]|--+)$/.test(lower[i]!) || !/^(?:[”"»]|'')$/.test(lower[i - 1]!) || !quoted[i - 2]) continue;
    const signer = view.mentions.find(({ mention, from }) => mention.kind === 'actor' && from > i && from <= i + 3);
    if (!signer || hasVerb(view, i, lower.length)) return undefined;
    return frame(signer.head, i, quoted.indexOf(true), i - 1);
  }
  return undefined;
}

/** 'Amnesty International: "At least 20 people ..."', "17:00 UN: 280,000 people uprooted": a sentence that opens with its speaker and a colon. */
export function frameOfLabel(view: SentenceView): AttributionFrame | undefined {
  for (let i = 1; i < Math.min(view.lower.length - 2, 14); i++) {
    if (view.lower[i] !== ':') continue;
    const actor = view.mentions.find((one) => one.mention.kind === 'actor' && one.to <= i && one.mention.type !== 'media');
    if (!actor || hasVerb(view, 0, i) || !(view.quoted[i + 2] || isTeller(view, actor, i))) return undefined;
    return frame(actor.head, i, i + 1, view.lower.length);
  }
  return undefined;
}

/** Nothing but a time and a title before it, and one who tells of others: not a side whose losses are listed, nor the label of a transcript. */
function isTeller({ lower, pos, covering }: SentenceView, { mention, from, to }: PlacedMention, colon: number): boolean {
  const own = colon - to <= 4 && (colon === to || lower[to] === ',');
  const opens = lower.slice(0, from).every((_, i) => /^(?:DT|JJ|NNP?)$/.test(pos[i]!) || covering[i]!.some((one) => one.mention.kind === 'time'));
  const isLabel = mention.type === 'person' && mention.text === mention.text.toUpperCase();
  const tells = /^(?:person|organization|government)$/.test(mention.type ?? '') || /\bsources?$/i.test(mention.text);
  return own && opens && !isLabel && tells && lower.length - colon > 4;
}

function frame(source: number, cue: number, from: number, to: number): AttributionFrame {
  return { source, cue: { from: cue, to: cue + 1 }, content: [{ from, to }], stance: 'asserts', token: cue, via: [], rule: 'heading' };
}

function actorIn(view: SentenceView, from: number, to: number): number | undefined {
  return view.mentions.find((one) => one.mention.kind === 'actor' && one.from >= from && one.to <= to)?.head;
}

function hasVerb(view: SentenceView, from: number, to: number): boolean {
  return view.pos.slice(from, to).some((pos) => /^VB[DZP]$/.test(pos));
}
