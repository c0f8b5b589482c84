/**
 * One article as UIMA feature structures: what the JSON and the XMI form of a CAS both say. Offsets are UTF-16. Mentions and events are types of our own
 * (dateline.Mention, dateline.Event); a discontinuous mention covers all of its spans and lists them in a feature.
 */
import type { ExportArticle } from '../types.js';

export interface UimaFeature {
  readonly name: string;
  readonly range: 'uima.cas.String' | 'uima.cas.Double' | 'uima.cas.Boolean' | 'uima.cas.FSArray' | 'uima.cas.TOP';
  /** For arrays and references: what they hold. */
  readonly element?: string;
}

export interface UimaType {
  readonly name: string;
  readonly supertype: 'uima.tcas.Annotation' | 'uima.cas.TOP';
  readonly description: string;
  readonly features: readonly UimaFeature[];
}

export type UimaValue = string | number | boolean | UimaReference | readonly UimaReference[];

/** A reference to another structure by its number. */
export interface UimaReference {
  readonly ref: number;
}

export interface UimaStructure {
  readonly id: number;
  readonly type: string;
  /** For annotations. */
  readonly begin?: number;
  readonly end?: number;
  readonly features: Readonly<Record<string, UimaValue>>;
}

const text = (...names: string[]): UimaFeature[] => names.map((name) => ({ name, range: 'uima.cas.String' }));
const flag = (name: string): UimaFeature => ({ name, range: 'uima.cas.Boolean' });
const number = (name: string): UimaFeature => ({ name, range: 'uima.cas.Double' });
const reference = (name: string, element: string): UimaFeature => ({ name, range: 'uima.cas.TOP', element });
const array = (name: string, element: string): UimaFeature => ({ name, range: 'uima.cas.FSArray', element });
const DECISION = [...text('decision', 'by', 'at', 'note'), flag('unsure')];

export const UIMA_TYPES: readonly UimaType[] = [
  {
    name: 'dateline.Mention',
    supertype: 'uima.tcas.Annotation',
    description: 'An actor, place, figure or time.',
    features: [...text('identifier', 'kind', 'type', 'form', 'entity', 'role', 'spans', 'value', 'extractor'), number('confidence'), ...DECISION],
  },
  {
    name: 'dateline.Entity',
    supertype: 'uima.cas.TOP',
    description: 'What mentions name.',
    features: text('identifier', 'kind', 'type', 'name', 'aliases', 'role', 'link', 'place'),
  },
  {
    name: 'dateline.Argument',
    supertype: 'uima.cas.TOP',
    description: 'Who or what fills a role of an event.',
    features: [...text('role', 'entity', 'words', 'measure', 'partOf'), reference('mention', 'dateline.Mention'), flag('inferred')],
  },
  {
    name: 'dateline.Attribution',
    supertype: 'uima.cas.TOP',
    description: 'Who says so, and how.',
    features: [...text('source', 'entity', 'cue', 'stance', 'via'), reference('mention', 'dateline.Mention'), flag('quoted')],
  },
  {
    name: 'dateline.Event',
    supertype: 'uima.tcas.Annotation',
    description: 'One report of something that happened; begin and end are those of its trigger.',
    features: [
      ...text('identifier', 'type', 'mode', 'status', 'incident'),
      number('confidence'),
      array('arguments', 'dateline.Argument'),
      array('attributions', 'dateline.Attribution'),
      ...DECISION,
    ],
  },
];

/** All structures of an article, numbered from `first`; references point backwards only. */
export function uimaStructures(article: ExportArticle, first: number): UimaStructure[] {
  const structures: UimaStructure[] = [];
  const add = (structure: Omit<UimaStructure, 'id' | 'features'>, features: Readonly<Record<string, UimaValue | undefined>>): UimaReference => {
    const id = first + structures.length;
    const said = Object.fromEntries(Object.entries(features).filter((entry): entry is [string, UimaValue] => entry[1] !== undefined));
    structures.push({ ...structure, id, features: said });
    return { ref: id };
  };
  const mentions = new Map<string, UimaReference>();
  for (const m of article.mentions) {
    const { kind, type, form, entity, role, extractor, confidence, decision, by, at, note, unsure } = m;
    const value = m.value && JSON.stringify(m.value);
    const spans = m.spans?.map(({ start, end }) => `${start}-${end}`).join(';');
    const features = { identifier: m.id, kind, type, form, entity, role, spans, value, extractor, confidence, decision, by, at, note, unsure };
    mentions.set(m.id, add({ type: 'dateline.Mention', begin: m.start, end: m.end }, features));
  }
  for (const { id, kind, type, name, aliases, role, link, place } of article.entities) {
    const features = {
      identifier: id,
      kind,
      type,
      name,
      aliases: aliases.length ? aliases.join('; ') : undefined,
      role,
      link,
      place: place && JSON.stringify(place),
    };
    add({ type: 'dateline.Entity' }, features);
  }
  const refer = (id: string | undefined): UimaReference | undefined => (id === undefined ? undefined : mentions.get(id));
  for (const e of article.events) {
    const args = e.arguments.map(({ role, entity, text: words, measure, partOf, mention, inferred }) =>
      add({ type: 'dateline.Argument' }, { role, entity, words, measure, partOf, mention: refer(mention), inferred }),
    );
    const attributions = e.attributions.map(({ source, entity, cue, stance, via, mention, quoted }) =>
      add({ type: 'dateline.Attribution' }, { source, entity, cue, stance, via: via?.join('; '), mention: refer(mention), quoted }),
    );
    const { type, mode, status, incident, confidence, decision, by, at, note, unsure } = e;
    const features = { identifier: e.id, type, mode, status, incident, confidence, arguments: args, attributions, decision, by, at, note, unsure };
    add({ type: 'dateline.Event', begin: e.trigger.start, end: e.trigger.end }, features);
  }
  return structures;
}
