/** What the map page is shown, and what a person does on it. */
import type { Precision } from '../../core/model/values.js';
import { isFields, isList, isText } from '../check.js';
import type { PageContract, TextPlace } from '../types.js';

/** Deeds that are drawn alike: shape and colour say which. */
export const FAMILIES = ['force', 'control', 'people', 'talk'] as const;
export type Family = (typeof FAMILIES)[number];

/** One report of one event. */
export interface MapEvent {
  readonly id: string;
  readonly family: Family;
  /** "Air strike", in the person's language. */
  readonly deed: string;
  /** Code of the type, for exports. */
  readonly type: string;
  readonly mode?: string;
  readonly status: string;
  readonly statusTitle: string;
  readonly decided: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly sources: readonly string[];
  /** Each behind the code of what it counts, for exports. */
  readonly figures: readonly string[];
  readonly figureTitles: readonly string[];
  readonly outlet: string;
  readonly published?: string;
  readonly quotation: string;
  readonly place: TextPlace;
  readonly where?: MapPlace;
  /** ISO 8601 days, both included. */
  readonly start?: string;
  readonly end?: string;
  /** The text names no day: it is the day of publication. */
  readonly dayIsAssumed: boolean;
  readonly incident?: string;
}

export interface MapPlace {
  readonly words: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: Precision;
  readonly precisionTitle: string;
  /** A province, a valley, a sea: no point, however exact its coordinates are. */
  readonly area: boolean;
  readonly radiusKm?: number;
  readonly gazetteer?: string;
}

export interface MapView {
  readonly title: string;
  readonly events: readonly MapEvent[];
  /** Outlines of countries, TopoJSON. */
  readonly outlines: string;
  readonly words: MapWords;
}

/** The page's own words; {0} stands for a number. */
export interface MapWords {
  readonly map: string;
  readonly mapHelp: string;
  readonly timeline: string;
  /** What shows days that are left out of the timeline, {0} reports of the days {1}; and what hides them again. */
  readonly far: string;
  readonly near: string;
  /** What a dashed bar is. */
  readonly assumedBar: string;
  readonly table: string;
  readonly shown: string;
  readonly unplaced: string;
  readonly undated: string;
  readonly more: string;
  readonly nothing: string;
  readonly all: string;
  readonly clear: string;
  readonly onlyHere: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly save: string;
  readonly assumed: string;
  readonly ownVoice: string;
  readonly filters: Readonly<Record<'deed' | 'actor' | 'source' | 'status' | 'confidence' | 'decided' | 'from' | 'to', string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly precisions: Readonly<Record<'exact' | 'near' | 'admin' | 'country', string>>;
  readonly columns: Readonly<Record<'day' | 'deed' | 'actor' | 'target' | 'figures' | 'place' | 'source' | 'outlet' | 'status', string>>;
}

export const MAP_FORMATS = ['svg', 'png', 'geojson', 'csv'] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

/** What is shown, as a file; a picture of dots as base64. */
export interface MapAction {
  readonly do: 'save';
  readonly format: MapFormat;
  readonly content: string;
}

export const MAP: PageContract<MapView, MapAction> = {
  isView: (value): value is MapView => isFields(value) && isList(value['events']) && isText(value['outlines']) && isFields(value['words']),
  isAction: (value): value is MapAction =>
    isFields(value) && value['do'] === 'save' && MAP_FORMATS.some((format) => format === value['format']) && isText(value['content']),
};
