/** Anchors an imported article in ours: every span must say in our text what it said in theirs, or it is refused and listed. */
import { selectSpans, trimSpans } from '../anchor/select.js';
import { offsetMap } from '../export/parts/offsets.js';
import { joinAtLineEnds } from '../export/parts/spans.js';
import { foldSpace } from '../model/ids.js';
import type { Span } from '../model/span.js';
import type { AnnotationDocument } from '../sidecar/document.js';
import { textEdit } from '../sidecar/text-details.js';
import type { SidecarEdit, SidecarEvent, SidecarMention, Signature } from '../sidecar/types.js';
import { identityId } from '../text/units.js';
import { meaningOf } from './labels.js';
import { alignTokens } from './parsers/align-tokens.js';
import type { ImportedArticle } from './types.js';

export interface AnchorImportOptions {
  readonly labels?: ReadonlyMap<string, string>;
  /** Who is meant where the file names nobody. */
  readonly by?: string;
  readonly at?: string;
}

export interface AnchoredImport {
  readonly edits: readonly SidecarEdit[];
  readonly mentions: number;
  readonly events: number;
  /** What was refused, one sentence each. */
  readonly refused: readonly string[];
}

/** The edits that add the imported items to the article's sidecar, signed by their annotators. What is there already stays as it is. */
export function anchorImport(imported: ImportedArticle, document: AnnotationDocument, options: AnchorImportOptions = {}): AnchoredImport {
  const { text, units } = document.source;
  const refused: string[] = [];
  const place = placer(imported, text);
  if (typeof place === 'string') return { edits: [], mentions: 0, events: 0, refused: [place] };
  const taken = new Set(
    [...document.sidecar.mentions, ...document.sidecar.events].filter(({ decision }) => decision !== 'suggested').map(({ id }) => id),
  );
  const sign = ({ by = options.by, at = options.at, note }: Signature): Signature => ({
    ...(by ? { by } : {}),
    ...(at ? { at } : {}),
    ...(note ? { note } : {}),
  });
  const ids = new Map<string, { readonly id: string; readonly text: string }>();
  const edits: SidecarEdit[] = [];
  let mentions = 0;
  for (const item of imported.mentions) {
    const meaning = meaningOf(item.label, options.labels);
    const placed = item.spans.map(place);
    // brat cuts a span at a line end: such parts are one again.
    const found = placed.filter((span) => span !== undefined);
    const spans = trimSpans(text, joinAtLineEnds(found, text));
    const quote = item.text ?? spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    if (!meaning || meaning.kind === 'event') refused.push(`"${quote}": the label "${item.label}" is not known; map it`);
    else if (!spans.length || placed.some((span) => span === undefined))
      refused.push(`"${quote}" (${item.label}): the article has other words there`);
    else if (item.text !== undefined && !sameWords(item.text, spans, text)) {
      refused.push(`"${quote}" (${item.label}): at its place the article says "${spans.map(({ start, end }) => text.slice(start, end)).join(' ')}"`);
    } else {
      const id = identityId(text, units, meaning.kind, spans);
      ids.set(item.id, { id, text: quote });
      if (taken.has(id)) continue;
      const type = item.type ?? meaning.type;
      const mention: SidecarMention = {
        id,
        kind: meaning.kind,
        ...(type ? { type } : {}),
        selector: selectSpans(document.source, spans),
        decision: item.suggested ? 'suggested' : 'added',
        ...sign(item),
      };
      edits.push({ do: 'put-mention', item: mention });
      taken.add(id);
      mentions++;
    }
  }
  let events = 0;
  for (const item of imported.events) {
    const span = place(item.trigger);
    const [trigger] = span ? trimSpans(text, [span]) : [];
    if (!trigger) {
      refused.push(`event ${item.type}: the article has other words there`);
      continue;
    }
    const id = identityId(text, units, 'event', [trigger]);
    if (taken.has(id)) continue;
    const event: SidecarEvent = {
      id,
      type: item.type,
      ...(item.mode ? { mode: item.mode } : {}),
      trigger: selectSpans(document.source, [trigger]),
      arguments: item.arguments.flatMap(({ role, mention }) => {
        const known = ids.get(mention);
        return known ? [{ role, mention: known.id, text: foldSpace(known.text) }] : [];
      }),
      status: item.status ?? 'asserted',
      attributions: item.attributions.flatMap(({ mention, stance, cue }) => {
        const found = ids.get(mention);
        return found ? [{ source: foldSpace(found.text), mention: found.id, stance, ...(cue ? { cue } : {}) }] : [];
      }),
      decision: item.suggested ? 'suggested' : 'added',
      ...sign(item),
    };
    edits.push({ do: 'put-event', item: event });
    taken.add(id);
    events++;
  }
  return { edits: edits.length && document.sidecar.article.text === undefined ? [textEdit(document), ...edits] : edits, mentions, events, refused };
}

function sameWords(quote: string, spans: readonly Span[], text: string): boolean {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return foldSpace(quote) === foldSpace(words) || foldSpace(quote).replace(/\s/g, '') === words.replace(/\s/g, '');
}

/** From a span of the import to one of our text; a sentence where nothing can be placed at all. */
function placer(imported: ImportedArticle, text: string): ((span: Span) => Span | undefined) | string {
  if (imported.tokens) {
    const aligned = alignTokens(imported.tokens, text);
    if ('failed' in aligned)
      return `the word "${imported.tokens[aligned.failed]}" (number ${aligned.failed + 1}) is not in the article: the texts differ`;
    return ({ start, end }) => {
      const first = aligned.spans[start];
      const last = aligned.spans[end - 1];
      return first && last && { start: first.start, end: last.end };
    };
  }
  const theirs = imported.text ?? text;
  const map = offsetMap(theirs, imported.unit);
  const shift = theirs === text ? (offset: number): number | undefined => offset : lineEndShift(theirs, text);
  if (!shift) return `the texts differ, first at "${text.slice(firstDifference(theirs, text), firstDifference(theirs, text) + 40)}"`;
  return ({ start, end }) => {
    const from = map.from(start);
    const to = map.from(end);
    const a = from === undefined ? undefined : shift(from);
    const b = to === undefined ? undefined : shift(to);
    return a === undefined || b === undefined || b <= a ? undefined : { start: a, end: b };
  };
}

/** Texts that differ in nothing but line ends and a byte order mark: how their offsets map to ours. */
function lineEndShift(theirs: string, ours: string): ((offset: number) => number | undefined) | undefined {
  const plain = (text: string): { folded: string; at: number[] } => {
    const at: number[] = [];
    let folded = '';
    for (let i = 0; i < text.length; i++) {
      if ((text[i] === '\r' && text[i + 1] === '\n') || (i === 0 && text[i] === '\uFEFF')) continue;
      at.push(i);
      folded += text[i] === '\r' ? '\n' : text[i]!;
    }
    at.push(text.length);
    return { folded, at };
  };
  const a = plain(theirs);
  const b = plain(ours);
  const same = a.folded === b.folded || a.folded.trimEnd() === b.folded.trimEnd();
  if (!same) return undefined;
  const index = new Map(a.at.map((offset, i) => [offset, i]));
  return (offset) => b.at[index.get(offset) ?? index.get(offset + 1) ?? -1];
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return Math.max(0, Math.min(i, b.length) - 10);
}
