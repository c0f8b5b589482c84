/** Disagreements of coders side by side, and what taking one, both or neither writes into the gold sidecar. */
import type { SidecarEdit, SidecarEvent, SidecarMention, Signature } from '../types.js';
import type { Entity } from '../../model/annotation.js';
import type { AnnotatedEvent, AnnotatedMention } from '../document.js';
import { matchSpans } from './spans.js';
import { recordOf, samePlain, type PlainMap } from '../record.js';

/** What one coder has at a place. */
export interface Choice {
  readonly coder: string;
  readonly item: SidecarMention | SidecarEvent;
  readonly start: number;
  readonly end: number;
}

/** A place where coders differ; a coder who marked nothing there is not among the choices. */
export interface Disagreement {
  readonly list: 'mentions' | 'events';
  readonly start: number;
  readonly end: number;
  readonly choices: readonly Choice[];
  /** Coders who marked nothing there. */
  readonly silent: readonly string[];
  /** Whether only some marked it, or all marked it otherwise. */
  readonly about: 'whether' | 'what';
}

export interface CoderDocument {
  readonly coder: string;
  readonly document: {
    readonly mentions: readonly AnnotatedMention[];
    readonly events: readonly AnnotatedEvent[];
    readonly entities: readonly Entity[];
  };
}

/** All disagreements of two or more coders, in order of the article. What all marked alike is no disagreement, whoever signed it. */
export function findDisagreements(coders: readonly CoderDocument[]): Disagreement[] {
  return [...disagreementsOf('mentions', coders), ...disagreementsOf('events', coders)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What all coders marked alike: taken into the gold as it is. */
export function agreedItems(
  coders: readonly CoderDocument[],
): { readonly list: 'mentions' | 'events'; readonly item: SidecarMention | SidecarEvent }[] {
  return (['mentions', 'events'] as const).flatMap((list) =>
    groupChoices(list, coders)
      .filter((group) => group.length === coders.length && group.every((choice) => saysSame(list, choice, group[0]!)))
      .map((group) => ({ list, item: group[0]!.item })),
  );
}

/** The edits that put `chosen` into the gold sidecar, signed by the adjudicator, each with the coders it came from; none for neither. */
export function adjudicate(disagreement: Disagreement, chosen: readonly Choice[], signature: Signature): SidecarEdit[] {
  return chosen.map((choice): SidecarEdit => {
    const from = disagreement.choices.filter((other) => saysSame(disagreement.list, other, choice)).map(({ coder }) => coder);
    const note = [choice.item.note, `from ${from.join(', ')}`].filter((part) => part !== undefined).join('; ');
    const item = { ...choice.item, ...signature, note };
    return disagreement.list === 'mentions' ? { do: 'put-mention', item: item as SidecarMention } : { do: 'put-event', item: item as SidecarEvent };
  });
}

function disagreementsOf(list: 'mentions' | 'events', coders: readonly CoderDocument[]): Disagreement[] {
  return groupChoices(list, coders).flatMap((choices) => {
    const silent = coders.map(({ coder }) => coder).filter((coder) => !choices.some((choice) => choice.coder === coder));
    if (!silent.length && choices.every((choice) => saysSame(list, choice, choices[0]!))) return [];
    const start = Math.min(...choices.map((choice) => choice.start));
    const end = Math.max(...choices.map((choice) => choice.end));
    return [{ list, start, end, choices, silent, about: silent.length ? ('whether' as const) : ('what' as const) }];
  });
}

function groupChoices(list: 'mentions' | 'events', coders: readonly CoderDocument[]): Choice[][] {
  const groups: Choice[][] = [];
  for (const { coder, document } of coders) {
    const own: Choice[] =
      list === 'mentions'
        ? document.mentions.flatMap(({ item, start, end, decision }) => (item && isOwn(decision) ? [{ coder, item, start, end }] : []))
        : document.events.flatMap(({ item, trigger, decision }) =>
            item && isOwn(decision) ? [{ coder, item, start: trigger.start, end: trigger.end }] : [],
          );
    const kindOf = ({ item }: Choice): string => ('kind' in item ? layerOf(item.kind) : 'event');
    for (const layer of new Set(own.map(kindOf))) {
      const mine = own.filter((choice) => kindOf(choice) === layer);
      const open = groups.filter((group) => kindOf(group[0]!) === layer && group[0]!.coder !== coder);
      const matched = new Map(
        matchSpans(
          mine,
          open.map((group) => group[0]!),
        ).map(([i, j]) => [i, j]),
      );
      for (const [i, choice] of mine.entries()) {
        const at = matched.get(i);
        if (at !== undefined) open[at]!.push(choice);
        else groups.push([choice]);
      }
    }
  }
  return groups;
}

/** Actors and places compete for words, and so do figures and times: choosing between them is one disagreement. */
function layerOf(kind: string): string {
  return kind === 'actor' || kind === 'place' ? 'name' : 'value';
}

function isOwn(decision: string): boolean {
  return decision !== 'rejected' && decision !== 'suggested';
}

/** Same words and same content; who signed, and whether it was confirmed or added, does not count. */
function saysSame(list: 'mentions' | 'events', a: Choice, b: Choice): boolean {
  if (a.start !== b.start || a.end !== b.end) return false;
  const content = ({ item }: Choice): PlainMap =>
    Object.fromEntries(Object.entries(recordOf(list, item)).filter(([key]) => !['id', 'by', 'at', 'note', 'unsure', 'decision'].includes(key)));
  return samePlain(content(a), content(b));
}
