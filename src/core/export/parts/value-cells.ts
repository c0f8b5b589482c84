/** Normalised values as cells of a table. */
import type { FigureValue, MentionValue, PlaceValue, TimeValue } from '../../model/values.js';
import type { Cell } from './csv.js';

export function figureOf(value: MentionValue | undefined): FigureValue | undefined {
  return value && 'bound' in value ? value : undefined;
}

export function timeOf(value: MentionValue | undefined): TimeValue | undefined {
  return value && 'granularity' in value ? value : undefined;
}

export function placeOf(value: MentionValue | undefined): PlaceValue | undefined {
  return value && 'precision' in value ? value : undefined;
}

/** The columns of any value, under their names. Those of other kinds stay empty. */
export const VALUE_COLUMNS: readonly { readonly name: string; readonly cell: (value: MentionValue | undefined) => Cell }[] = [
  { name: 'min', cell: (value) => figureOf(value)?.min },
  { name: 'max', cell: (value) => figureOf(value)?.max },
  { name: 'bound', cell: (value) => figureOf(value)?.bound },
  { name: 'unit', cell: (value) => figureOf(value)?.unit },
  { name: 'of', cell: (value) => figureOf(value)?.of },
  { name: 'measure', cell: (value) => figureOf(value)?.measure },
  { name: 'time_start', cell: (value) => timeOf(value)?.start },
  { name: 'time_end', cell: (value) => timeOf(value)?.end },
  { name: 'granularity', cell: (value) => timeOf(value)?.granularity },
  { name: 'duration', cell: (value) => timeOf(value)?.duration },
  { name: 'lat', cell: (value) => placeOf(value)?.lat },
  { name: 'lon', cell: (value) => placeOf(value)?.lon },
  { name: 'gazetteer', cell: (value) => placeOf(value)?.gazetteer },
  { name: 'country', cell: (value) => placeOf(value)?.country },
  { name: 'parents', cell: (value) => placeOf(value)?.parents.join('; ') },
  { name: 'precision', cell: (value) => placeOf(value)?.precision },
];
