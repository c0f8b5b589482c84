/** What the framing lens is shown, and what a person does on it. */
import { isFields, isList, isText } from '../check.js';
import type { PageContract, TextPlace } from '../types.js';

export const VOICES = ['own', 'attributed', 'quoted'] as const;
export type Voice = (typeof VOICES)[number];

/** Words where they stand, with what is to their left and right. */
export interface InContext {
  readonly left: string;
  readonly words: string;
  readonly right: string;
  readonly voice: Voice;
  readonly published: string;
  readonly place: TextPlace;
}

/** One wording of one outlet. */
export interface WordingUse {
  readonly outlet: string;
  readonly counts: Readonly<Record<Voice, number>>;
  /** The first uses. */
  readonly contexts: readonly InContext[];
}

export interface Wording {
  readonly term: string;
  readonly uses: readonly WordingUse[];
}

/** The words for one thing: a row a wording, a column an outlet. */
export interface FrameTable {
  readonly title: string;
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly wordings: readonly Wording[];
}

export interface FramingView {
  readonly title: string;
  readonly frames: readonly FrameTable[];
  readonly words: FramingWords;
}

/** The page's own words; {0} and on stand for what is filled in. */
export interface FramingWords {
  readonly intro: string;
  readonly wording: string;
  readonly total: string;
  readonly uses: string;
  readonly all: string;
  readonly voice: string;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly nothing: string;
  readonly pick: string;
  readonly inContext: string;
  readonly first: string;
  readonly choose: string;
  readonly export: string;
}

export interface FramingAction {
  readonly do: 'choose' | 'export';
}

export const FRAMING: PageContract<FramingView, FramingAction> = {
  isView: (value): value is FramingView => isFields(value) && isText(value['title']) && isList(value['frames']) && isFields(value['words']),
  isAction: (value): value is FramingAction => isFields(value) && (value['do'] === 'choose' || value['do'] === 'export'),
};
