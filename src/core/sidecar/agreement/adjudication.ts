/** What an adjudicator is asked, one disagreement after the other, and what the answers write into the gold sidecar. */
import type { Entity } from '../../model/annotation.js';
import type { SidecarEdit, SidecarEvent, SidecarMention, Sidecar, Signature } from '../types.js';
import { adjudicate, agreedItems, findDisagreements, type Choice, type CoderDocument, type Disagreement } from './adjudicate.js';

/** What one or more coders say alike. */
export interface AdjudicationChoice {
  readonly coders: readonly string[];
  /** Its words in the article. */
  readonly words: string;
  /** Kind and type, or type, mode and status of an event. */
  readonly what: readonly string[];
  /** All that the first of them says. */
  readonly item: SidecarMention | SidecarEvent;
  /** The entities that it names, by their ids: their names, and what those are linked to. */
  readonly entities: Readonly<Record<string, Pick<Entity, 'name' | 'link'>>>;
  /** Puts it into the gold, with the coders it came from. */
  readonly edit: SidecarEdit;
}

export interface AdjudicationQuestion {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly AdjudicationChoice[];
  /** Coders who marked nothing there. */
  readonly silent: readonly string[];
  /** What neither writes: these words are rejected, so that nobody is asked again. */
  readonly neither: readonly SidecarEdit[];
}

export interface Adjudication {
  /** How many disagreements the gold has settled already. */
  readonly settled: number;
  /** What all coders marked alike and the gold does not have yet. */
  readonly agreed: readonly SidecarEdit[];
  readonly questions: readonly AdjudicationQuestion[];
}

/** All that is open between the coders. What `gold` has decided on already, either way, is not asked again. */
export function prepareAdjudication(coders: readonly CoderDocument[], gold: Sidecar, signature: Signature): Adjudication {
  const decided = new Set([...gold.mentions, ...gold.events].filter(({ decision }) => decision !== 'suggested').map(({ id }) => id));
  const agreed = agreedItems(coders).filter(({ item }) => !decided.has(item.id));
  const all = findDisagreements(coders);
  const open = all.filter(({ choices }) => !choices.some(({ item }) => decided.has(item.id)));
  const from = `from ${coders.map(({ coder }) => coder).join(', ')}`;
  return {
    settled: all.length - open.length,
    agreed: agreed.map(({ item }) => putItem({ ...item, ...signature, note: joinNotes(item.note, from) })),
    questions: open.map((disagreement) => askAbout(disagreement, coders, signature)),
  };
}

/** The edits of what was chosen; things that differ and have the same words get ids of their own. */
export function takeChoices(chosen: readonly AdjudicationChoice[]): SidecarEdit[] {
  const taken = new Set<string>();
  return chosen.map(({ edit }) => {
    if (edit.do !== 'put-mention' && edit.do !== 'put-event') return edit;
    let { id } = edit.item;
    for (let n = 2; taken.has(id); n++) id = `${edit.item.id}-${n}`;
    taken.add(id);
    return putItem({ ...edit.item, id });
  });
}

function askAbout(disagreement: Disagreement, all: readonly CoderDocument[], signature: Signature): AdjudicationQuestion {
  const { start, end, choices, silent } = disagreement;
  const alike = new Map<string, { readonly coders: string[]; readonly choice: Choice; readonly edit: SidecarEdit }>();
  for (const choice of choices) {
    const [edit] = adjudicate(disagreement, [choice], signature);
    const key = JSON.stringify(contentOf(choice));
    const known = alike.get(key);
    if (known) known.coders.push(choice.coder);
    else if (edit) alike.set(key, { coders: [choice.coder], choice, edit });
  }
  const rejected = new Map(choices.map(({ item }) => [item.id, item]));
  return {
    start,
    end,
    silent,
    choices: [...alike.values()].map(({ coders, choice, edit }) => ({
      ...{ coders, words: wordsOf(choice), what: whatOf(choice), item: choice.item, edit },
      entities: entitiesOf(choice, all),
    })),
    neither: [...rejected.values()].map((item) => putItem({ ...bare(item), ...signature, decision: 'rejected', note: 'none of the coders' })),
  };
}

/** All but who signed it, when, and whether it was confirmed or added. */
function contentOf({ item, start, end }: Choice): object {
  const { id: _id, by: _by, at: _at, note: _note, unsure: _unsure, decision: _decision, ...content } = item;
  return { start, end, ...content };
}

/** A rejection says no more than which words are meant. */
function bare(item: SidecarMention | SidecarEvent): SidecarMention | SidecarEvent {
  if ('selector' in item) return { id: item.id, kind: item.kind, selector: item.selector, decision: 'rejected' };
  return { id: item.id, type: item.type, trigger: item.trigger, arguments: [], status: item.status, attributions: [], decision: 'rejected' };
}

function putItem(item: SidecarMention | SidecarEvent): SidecarEdit {
  return 'selector' in item ? { do: 'put-mention', item } : { do: 'put-event', item };
}

function wordsOf({ item }: Choice): string {
  return ('selector' in item ? item.selector : item.trigger).quotes.join(' … ');
}

function whatOf({ item }: Choice): string[] {
  const said =
    'selector' in item
      ? [item.kind, item.type, item.entity]
      : [item.type, item.mode, item.status, ...item.arguments.map(({ role, text }) => `${role}: ${text ?? '?'}`)];
  return said.filter((word) => word !== undefined);
}

function entitiesOf({ coder, item }: Choice, coders: readonly CoderDocument[]): AdjudicationChoice['entities'] {
  const ids = 'selector' in item ? [item.entity] : [...item.arguments, ...item.attributions].map(({ entity }) => entity);
  const known = coders.find((one) => one.coder === coder)!.document.entities.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(known.map(({ id, name, link }) => [id, { name, ...(link === undefined ? {} : { link }) }]));
}

function joinNotes(note: string | undefined, from: string): string {
  return note === undefined ? from : `${note}; ${from}`;
}
