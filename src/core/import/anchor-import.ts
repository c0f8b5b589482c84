/** Anchors an imported article in ours: every span must say in our text what it said in theirs, or it is refused and listed. */
import { selectSpans, trimSpans } from '../anchor/select.js';
import { joinAtLineEnds } from '../exchange/spans.js';
import { foldSpace } from '../model/ids.js';
import type { MentionKind } from '../model/kinds.js';
import { say, textOf, type Said } from '../model/say.js';
import type { Span } from '../model/span.js';
import type { MentionValue } from '../model/values.js';
import type { AnnotationDocument } from '../sidecar/document.js';
import { textEdit } from '../sidecar/text-details.js';
import type { SidecarArgument, SidecarAttribution, SidecarEdit, Signature } from '../sidecar/types.js';
import { identityId, unitAt } from '../text/units.js';
import { meaningOf, typeInScheme, type LabelMap } from './labels.js';
import { linkEvents } from './link-events.js';
import { placer } from './place-import.js';
import type { ImportedArticle, ImportedEvent, ImportedMention } from './types.js';

export interface AnchorImportOptions extends LabelMap {
  /** Who is meant where the file names nobody. */
  readonly by?: string;
  readonly at?: string;
}

export interface AnchoredImport {
  readonly edits: readonly SidecarEdit[];
  readonly mentions: number;
  readonly events: number;
  /** What was refused, one sentence each, in English. */
  readonly refused: readonly string[];
  /** The same, for a shell that speaks another language. */
  readonly said: readonly Said[];
}

/** The edits that add the imported items to the article's sidecar, signed by their annotators. What is there already stays as it is. */
export function anchorImport(imported: ImportedArticle, document: AnnotationDocument, options: AnchorImportOptions = {}): AnchoredImport {
  const place = placer(imported, document.source.text);
  if (typeof place !== 'function') return { edits: [], mentions: 0, events: 0, refused: [textOf(place)], said: [place] };
  return new Anchoring(document, options, place).run(linkEvents(imported, options));
}

const NO_TYPE: Readonly<Record<MentionKind, (quote: string, label: string, type: string) => Said>> = {
  actor: (quote, label, type) => say('"{0}" ({1}): the scheme has no actor type "{2}"; map "actor:{2}"', quote, label, type),
  place: (quote, label, type) => say('"{0}" ({1}): the scheme has no place type "{2}"; map "place:{2}"', quote, label, type),
  figure: (quote, label, type) => say('"{0}" ({1}): the scheme has no figure type "{2}"; map "figure:{2}"', quote, label, type),
  time: (quote, label, type) => say('"{0}" ({1}): the scheme has no time type "{2}"; map "time:{2}"', quote, label, type),
};

/** A mention of the import that has its place: its id here, and its words. */
interface Known {
  readonly id: string;
  readonly text: string;
  /** As the file says it. */
  readonly type: string | undefined;
}

class Anchoring {
  private readonly refused: Said[] = [];
  private readonly edits: SidecarEdit[] = [];
  /** Decisions that stand here: they stay. */
  private readonly taken: Set<string>;
  /** By the ids of the import. */
  private readonly known = new Map<string, Known>();
  private readonly entities = new Set<string>();
  /** Who decided what was taken from the file. */
  private readonly signers = new Map<string, string>();

  constructor(
    private readonly document: AnnotationDocument,
    private readonly options: AnchorImportOptions,
    private readonly place: (span: Span) => Span | undefined,
  ) {
    const { mentions, events } = document.sidecar;
    this.taken = new Set([...mentions, ...events].filter(({ decision }) => decision !== 'suggested').map(({ id }) => id));
  }

  run(imported: ImportedArticle): AnchoredImport {
    const mentions = imported.mentions.filter((item) => this.mention(item)).length;
    this.linkValues();
    const events = imported.events.filter((item) => this.event(item)).length;
    const there = new Set(this.document.sidecar.entities.map(({ id }) => id));
    for (const item of imported.entities ?? []) {
      if (!this.entities.has(item.id) || there.has(item.id)) continue;
      const typed = typeInScheme(this.options, item.kind, item.type);
      const { type: _, ...rest } = item;
      this.edits.push({ do: 'put-entity', item: { ...rest, ...typed } });
    }
    const { edits, refused: said } = this;
    const first = edits.length && this.document.sidecar.article.text === undefined ? [textEdit(this.document)] : [];
    return { edits: [...first, ...edits], mentions, events, refused: said.map(textOf), said };
  }

  /** Whether it is new here. */
  private mention(item: ImportedMention): boolean {
    const { text, units } = this.document.source;
    const { id: own, label, spans: theirs, text: said, type: _, suggested, ...rest } = item;
    const placed = theirs.map(this.place);
    // brat cuts a span at a line end: such parts are one again.
    const spans = trimSpans(
      text,
      joinAtLineEnds(
        placed.filter((span) => span !== undefined),
        text,
      ),
    );
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    const quote = said ?? words;
    const meaning = meaningOf(label, this.options);
    if (!meaning || meaning.kind === 'event') return this.refuse(say('"{0}": the label "{1}" is not known; map it', quote, label));
    const { kind } = meaning;
    const asked = item.type ?? meaning.type;
    const type = typeInScheme(this.options, kind, asked);
    if (!type) return this.refuse(NO_TYPE[kind](quote, label, asked!));
    if (!spans.length || placed.includes(undefined)) return this.refuse(say('"{0}" ({1}): the article has other words there', quote, label));
    if (said !== undefined && !isSameWords(said, words))
      return this.refuse(say('"{0}" ({1}): at its place the article says "{2}"', quote, label, words));
    if (!this.inSentences(spans)) return this.refuse(say('"{0}" ({1}): it stands outside of the article\'s sentences', quote, label));
    const id = identityId(text, units, kind, spans);
    this.known.set(own, { id, text: quote, type: asked });
    if (this.isTaken(id, item, quote)) return false;
    if (rest.entity !== undefined) this.entities.add(rest.entity);
    const selector = selectSpans(this.document.source, spans);
    this.edits.push({
      do: 'put-mention',
      item: { ...rest, ...this.sign(item), id, kind, ...type, selector, decision: suggested ? 'suggested' : 'added' },
    });
    return true;
  }

  /** Takes it, unless a decision stands there. What several people decided in the file needs a sidecar for each: that is said. */
  private isTaken(id: string, item: ImportedMention | ImportedEvent, words: string): boolean {
    const by = this.sign(item).by;
    const first = this.signers.get(id);
    if (first !== undefined && by !== undefined && first !== by)
      this.refuse(say('"{0}": by {1}, but {2} marked it, too, in this file', words, by, first));
    if (this.taken.has(id)) return true;
    this.taken.add(id);
    if (by !== undefined) this.signers.set(id, by);
    return false;
  }

  /** A value may name other mentions: by their ids here, once all are known. */
  private linkValues(): void {
    for (const [i, edit] of this.edits.entries()) {
      if (edit.do !== 'put-mention' || !edit.item.value) continue;
      this.edits[i] = { ...edit, item: { ...edit.item, value: this.linked(edit.item.value) } };
    }
  }

  private linked(value: MentionValue): MentionValue {
    if (!('bound' in value)) return value;
    const { sameAs, partOf, ...rest } = value;
    return { ...rest, ...this.reference('sameAs', sameAs), ...this.reference('partOf', partOf) };
  }

  private event(item: ImportedEvent): boolean {
    const { text, units } = this.document.source;
    const { trigger: theirs, text: quote, suggested, type: said, mode, ...rest } = item;
    const span = this.place(theirs);
    const [trigger] = span ? trimSpans(text, [span]) : [];
    if (!trigger) return this.refuse(say('event {0}: the article has other words there', said));
    const words = text.slice(trigger.start, trigger.end);
    if (quote !== undefined && !isSameWords(quote, words))
      return this.refuse(say('"{0}" ({1}): at its place the article says "{2}"', quote, said, words));
    if (!this.inSentences([trigger])) return this.refuse(say('"{0}" ({1}): it stands outside of the article\'s sentences', words, said));
    const target = item.arguments.find(({ role }) => role === 'target')?.mention;
    const type = typeInScheme(this.options, 'event', said, { mode, target: target === undefined ? undefined : this.known.get(target)?.type })?.type;
    if (type === undefined) return this.refuse(say('"{0}" ({1}): the scheme has no event type "{1}"; map "event:{1}"', words, said));
    const id = identityId(text, units, 'event', [trigger]);
    if (this.isTaken(id, item, words)) return false;
    const kept = { ...rest, ...this.sign(item), id, type, ...(mode ? { mode } : {}) };
    const args = item.arguments.flatMap((argument) => this.argument(argument));
    const attributions = item.attributions.flatMap((attribution) => this.attribution(attribution));
    const selector = selectSpans(this.document.source, [trigger]);
    this.edits.push({
      do: 'put-event',
      item: { ...kept, trigger: selector, arguments: args, attributions, decision: suggested ? 'suggested' : 'added' },
    });
    return true;
  }

  /** What points to a mention that was refused keeps its words, where it has some. */
  private argument({ mention, text, partOf, ...rest }: SidecarArgument): SidecarArgument[] {
    const found = mention === undefined ? undefined : this.known.get(mention);
    const words = text ?? (found && foldSpace(found.text));
    if (rest.entity !== undefined) this.entities.add(rest.entity);
    if (words === undefined && rest.entity === undefined) return [];
    return [
      { ...rest, ...(found ? { mention: found.id } : {}), ...(words === undefined ? {} : { text: words }), ...this.reference('partOf', partOf) },
    ];
  }

  private attribution({ mention, source, ...rest }: SidecarAttribution): SidecarAttribution[] {
    const found = mention === undefined ? undefined : this.known.get(mention);
    const words = source || (found ? foldSpace(found.text) : '');
    if (rest.entity !== undefined) this.entities.add(rest.entity);
    return words ? [{ ...rest, source: words, ...(found ? { mention: found.id } : {}) }] : [];
  }

  private reference<K extends 'sameAs' | 'partOf'>(key: K, id: string | undefined): Partial<Record<K, string>> {
    const found = id === undefined ? undefined : this.known.get(id);
    return (found ? { [key]: found.id } : {}) as Partial<Record<K, string>>;
  }

  private inSentences(spans: readonly Span[]): boolean {
    const { units } = this.document.source;
    return spans.every(({ start, end }) => {
      const unit = unitAt(units, start);
      return unit !== undefined && start >= unit.start && start < unit.end && end <= units[units.length - 1]!.end;
    });
  }

  /** Who decided it, by the file or else by whoever imports. Suggestions are nobody's decisions. */
  private sign({ suggested, by, at }: ImportedMention | ImportedEvent): Signature {
    const signed = suggested ? { by, at } : { by: by ?? this.options.by, at: at ?? this.options.at };
    return { ...(signed.by ? { by: signed.by } : {}), ...(signed.at ? { at: signed.at } : {}) };
  }

  private refuse(reason: Said): false {
    this.refused.push(reason);
    return false;
  }
}

function isSameWords(quote: string, words: string): boolean {
  return foldSpace(quote) === foldSpace(words) || foldSpace(quote).replace(/\s/g, '') === words.replace(/\s/g, '');
}
