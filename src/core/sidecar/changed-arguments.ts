/** Arguments of a decided event whose words the article has changed: what they were, and what stands in their place now. */
import { resolveAnchors } from '../anchor/resolve.js';
import type { Mention } from '../model/annotation.js';
import type { Role } from '../model/kinds.js';
import { overlaps } from '../model/span.js';
import type { AnnotationDocument } from './document.js';
import type { SidecarArgument, SidecarEvent } from './types.js';

/** The `at`-th argument of an event, which leads to no mention any more. */
export interface ChangedArgument {
  readonly at: number;
  readonly role: Role;
  readonly before: string;
  /** What stands there now, and the mention of it; absent where no place is known. */
  readonly after?: string;
  readonly mention?: string;
}

/**
 * What became of the arguments whose mention nobody decided on (it has no anchor of its own) and that is gone with its old words. Empty as long as the machine
 * has not read the article: then nothing is known to be gone.
 */
export function changedArguments(document: AnnotationDocument, event: SidecarEvent): ChangedArgument[] {
  if (!document.mentions.some(({ item }) => !item)) return [];
  const decided = new Set(document.sidecar.mentions.map(({ id }) => id));
  const placed = document.events.find(({ id }) => id === event.id);
  return event.arguments.flatMap((argument, at): ChangedArgument[] => {
    const { mention, text, role } = argument;
    if (mention === undefined || text === undefined || decided.has(mention)) return [];
    const found = placed ? placed.arguments[at]?.mention : document.mentions.find(({ id }) => id === mention)?.id;
    if (found !== undefined) return [];
    return [{ at, role, before: text, ...nowAt(document, event, argument) }];
  });
}

/** The event's arguments with what stands in the place of the changed ones; one that has no place keeps its words. */
export function argumentsNow(document: AnnotationDocument, event: SidecarEvent): readonly SidecarArgument[] {
  const changed = changedArguments(document, event);
  if (!changed.length) return event.arguments;
  return event.arguments.map((argument, i) => {
    const now = changed.find(({ at }) => at === i);
    if (!now) return argument;
    const { mention: _mention, entity, ...rest } = argument;
    if (now.mention === undefined) return { ...rest, ...(entity === undefined ? {} : { entity }) };
    const mention = document.mentions.find(({ id }) => id === now.mention);
    return { ...rest, mention: now.mention, text: now.after ?? now.before, ...(mention?.entity === undefined ? {} : { entity: mention.entity }) };
  });
}

/** An argument stands in its trigger's sentence, mostly: there its words are looked for as a mention's are. */
function nowAt(document: AnnotationDocument, event: SidecarEvent, argument: SidecarArgument): Pick<ChangedArgument, 'after' | 'mention'> {
  const { source, sidecar } = document;
  const { in: sentence, repeat } = event.trigger;
  const words = argument.text ?? '';
  if (!sentence.includes(words)) return {};
  const kind = argument.role === 'figure' || argument.role === 'time' ? argument.role : 'actor';
  const request = { kind, selector: { quotes: [words], in: sentence, nth: 1, repeat } } as const;
  const [anchor] = resolveAnchors(source, [request], { sentences: sidecar.article.sentences });
  const span = anchor?.spans?.[0];
  if (!span) return {};
  const isExact = (mention: Mention): boolean => mention.start === span.start && mention.end === span.end;
  const kinds: readonly string[] = kind === 'actor' ? ['actor', 'place'] : [kind];
  const there = document.mentions.filter((mention) => mention.decision !== 'rejected' && kinds.includes(mention.kind) && overlaps(mention, span));
  const mention = there.find(isExact) ?? there[0];
  return { after: mention?.text ?? source.text.slice(span.start, span.end), ...(mention ? { mention: mention.id } : {}) };
}
