/** What the shell and a page say to each other. Both sides check what arrives: a message that is none of these is left alone. */
import { isFields } from './check.js';
import { ADJUDICATION, type AdjudicationAction, type AdjudicationView } from './adjudication/view.js';
import { CLAIMS, type ClaimsAction, type ClaimsView } from './claims/view.js';
import { FRAMING, type FramingAction, type FramingView } from './framing/view.js';
import { MAP, type MapAction, type MapView } from './map/view.js';
import type { PageContract, TextPlace } from './types.js';

/** Every page with what it is shown and what a person does on it: one line a page here and in PAGES. */
export interface Pages {
  readonly adjudication: { readonly view: AdjudicationView; readonly action: AdjudicationAction };
  readonly claims: { readonly view: ClaimsView; readonly action: ClaimsAction };
  readonly framing: { readonly view: FramingView; readonly action: FramingAction };
  readonly map: { readonly view: MapView; readonly action: MapAction };
}

export type PageName = keyof Pages;
export type View<P extends PageName> = Pages[P]['view'];
export type Action<P extends PageName> = Pages[P]['action'];

const PAGES: { readonly [P in PageName]: PageContract<View<P>, Action<P>> } = {
  adjudication: ADJUDICATION,
  claims: CLAIMS,
  framing: FRAMING,
  map: MAP,
};

/** All that a page needs to build itself, from nothing or anew. */
export interface Show<P extends PageName = PageName> {
  readonly type: 'show';
  readonly page: P;
  /** What it is about (an incident's id): the page keeps it as its state, and is asked for it when the window is opened again. */
  readonly key: string;
  readonly view: View<P>;
}

export type FromPage<P extends PageName = PageName> =
  /** The page's program runs and waits for `show`. */
  { readonly type: 'ready' } | { readonly type: 'reveal'; readonly place: TextPlace } | { readonly type: 'act'; readonly action: Action<P> };

/** The message that a page of that name may draw; undefined for anything else. */
export function readShow<P extends PageName>(page: P, value: unknown): Show<P> | undefined {
  if (!isFields(value) || value['type'] !== 'show' || value['page'] !== page || typeof value['key'] !== 'string') return undefined;
  const { view } = value;
  return PAGES[page].isView(view) ? { type: 'show', page, key: value['key'], view } : undefined;
}

/** What a page of that name may ask; undefined for anything else. */
export function readFromPage<P extends PageName>(page: P, value: unknown): FromPage<P> | undefined {
  if (!isFields(value)) return undefined;
  const { type, place, action } = value;
  if (type === 'ready') return { type };
  if (type === 'reveal' && isTextPlace(place)) return { type, place };
  return type === 'act' && PAGES[page].isAction(action) ? { type, action } : undefined;
}

function isTextPlace(value: unknown): value is TextPlace {
  return (
    isFields(value) &&
    typeof value['article'] === 'string' &&
    Number.isInteger(value['start']) &&
    Number.isInteger(value['end']) &&
    (value['words'] === undefined || typeof value['words'] === 'string')
  );
}
