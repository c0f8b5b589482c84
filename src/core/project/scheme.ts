/** A workspace's own vocabulary (dateline.scheme.yaml): the labels of each kind and of events, their keys, colours and guidelines. */
import { ACTOR_TYPES, EVENT_TYPES, MEASURES, MENTION_KINDS, PLACE_TYPES, type MentionKind } from '../model/kinds.js';

/** The file's name, at the root of a workspace folder. */
export const SCHEME_FILE = 'dateline.scheme.yaml';

/** What labels are of: the kinds of mentions, and events. The labels of figures are what they measure. */
export const SUBJECTS = [...MENTION_KINDS, 'event'] as const;
export type Subject = MentionKind | 'event';

/** A colour as it is painted, "#RRGGBB", with the fills under words, "#RRGGBBAA". */
export interface Ink {
  readonly line: string;
  readonly suggested: string;
  readonly decided: string;
}

/** A colour on dark and on light pages. */
export interface SchemeColor {
  readonly dark: Ink;
  readonly light: Ink;
}

export interface Label {
  /** As sidecars have it. */
  readonly code: string;
  /** As people read it; the code's words where absent. */
  readonly title?: string;
  /** When to use it, in a sentence or two. */
  readonly guideline?: string;
  /** The digit that sets it in review mode, 1 to 9. */
  readonly key?: number;
  readonly color?: SchemeColor;
  /** Codes of Dateline's own that it covers: "military"; for events "ASSAULT", with a mode "ASSAULT/air-strike", by what it is done to "ASSAULT>civilians". */
  readonly covers?: readonly string[];
  /** Of an event type: how it may be done. */
  readonly modes?: readonly Label[];
}

export interface SubjectScheme {
  readonly guideline?: string;
  readonly color?: SchemeColor;
  readonly labels: readonly Label[];
  /** Whether the file lists the labels: then no others are right. */
  readonly isClosed: boolean;
}

/** Something else that is said of items of a subject, with a choice of words: kept under `attributes` of the item. */
export interface Attribute {
  readonly name: string;
  readonly of: readonly Subject[];
  /** Empty: any words. */
  readonly values: readonly string[];
  readonly guideline?: string;
}

export interface Scheme {
  /** Absent for Dateline's own. */
  readonly name?: string;
  readonly subjects: Readonly<Record<Subject, SubjectScheme>>;
  readonly attributes: readonly Attribute[];
  /** Whether it says any colour. */
  readonly isColored?: boolean;
}

/** The event types met most in conflict news get the digits. */
const EVENT_KEYS = ['ASSAULT', 'SEIZE', 'COERCE', 'PROTEST', 'RETREAT', 'DISPLACE', 'AGREE', 'ACCUSE', 'AID'];

const open = (codes: readonly string[]): SubjectScheme => ({ labels: codes.map((code) => ({ code })), isClosed: false });

/** Dateline's own vocabulary, for workspaces without a scheme. */
export const DEFAULT_SCHEME: Scheme = {
  subjects: {
    actor: open(ACTOR_TYPES),
    place: open(PLACE_TYPES),
    figure: open(MEASURES),
    time: open([]),
    event: open([...EVENT_KEYS, ...EVENT_TYPES.filter((code) => !EVENT_KEYS.includes(code))]),
  },
  attributes: [],
};

/** The label that a digit sets: the one that has it as its key, else those without a key in order on the digits that are free. */
export function labelOfKey(scheme: Scheme, subject: Subject, key: number): Label | undefined {
  return keysOf(scheme, subject).get(key);
}

/** The digits of a subject with what each sets. */
export function keysOf(scheme: Scheme, subject: Subject): ReadonlyMap<number, Label> {
  const { labels } = scheme.subjects[subject];
  const keys = new Map<number, Label>();
  for (const label of labels) if (label.key !== undefined) keys.set(label.key, label);
  const rest = labels.filter(({ key }) => key === undefined);
  for (let digit = 1; digit <= 9 && rest.length; digit++) if (!keys.has(digit)) keys.set(digit, rest.shift()!);
  return new Map([...keys].sort(([a], [b]) => a - b));
}

/** Of an event, beside its type: its mode, and the type of what it is done to. */
export interface EventManner {
  readonly mode?: string | undefined;
  readonly target?: string | undefined;
}

/** The label that a code stands for: the one with this code, else the first that covers it with its mode, else with its target, else alone. */
export function labelOf(scheme: Scheme, subject: Subject, code: string | undefined, { mode, target }: EventManner = {}): Label | undefined {
  if (code === undefined) return undefined;
  const { labels } = scheme.subjects[subject];
  const covering = (word: string): Label | undefined => labels.find(({ covers }) => covers?.includes(word));
  return (
    labels.find((label) => label.code === code) ??
    (mode === undefined ? undefined : covering(`${code}/${mode}`)) ??
    (target === undefined ? undefined : covering(`${code}>${target}`)) ??
    covering(code)
  );
}

/** The colour of a mode, else of its label, else of its subject; absent where the theme's own are used. */
export function colorOf(scheme: Scheme, subject: Subject, code: string | undefined, manner: EventManner = {}): SchemeColor | undefined {
  const label = labelOf(scheme, subject, code, manner);
  const { mode } = manner;
  const how = mode === undefined ? undefined : label?.modes?.find((one) => one.code === mode || one.covers?.includes(mode));
  return how?.color ?? label?.color ?? scheme.subjects[subject].color;
}
