/** What an event says, resolved: its arguments with their mentions, entities and values. What tables and documents are made of. */
import type { Argument, Entity, Event, Mention } from '../../model/annotation.js';
import type { Measure, Role } from '../../model/kinds.js';
import type { FigureValue, PlaceValue, TimeValue } from '../../model/values.js';
import { unitAt } from '../../text/units.js';
import type { ExportArticle } from '../types.js';

/** One argument with what it refers to. */
export interface Filler {
  readonly argument: Argument;
  readonly text: string;
  readonly mention?: Mention;
  readonly entity?: Entity;
  /** The entity's name, or else the words. */
  readonly name: string;
}

export interface Figure extends Filler {
  readonly value?: FigureValue;
  readonly measure?: Measure;
}

export interface Place extends Filler {
  readonly value?: PlaceValue;
}

export interface Time extends Filler {
  readonly value?: TimeValue;
}

export interface EventFacts {
  readonly event: Event;
  readonly actors: readonly Filler[];
  readonly targets: readonly Filler[];
  readonly places: readonly Place[];
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Filler[];
  /** The sentence the trigger stands in. */
  readonly sentence: string;
}

/** Looks things up by id; made once for each article. */
export function eventFacts(article: ExportArticle): EventFacts[] {
  const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]));
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const fill = (argument: Argument): Filler => {
    const mention = argument.mention === undefined ? undefined : mentions.get(argument.mention);
    const id = argument.entity ?? mention?.entity;
    const entity = id === undefined ? undefined : entities.get(id);
    const text = argument.text || mention?.text || entity?.name || '';
    return { argument, text, name: entity?.name ?? text, ...(mention ? { mention } : {}), ...(entity ? { entity } : {}) };
  };
  return article.events.map((event) => {
    const role = (name: Role): Filler[] => event.arguments.filter((argument) => argument.role === name).map(fill);
    const unit = unitAt(article.units, event.trigger.start);
    return {
      event,
      actors: role('actor'),
      targets: role('target'),
      places: role('place').map(withPlace),
      times: role('time').map(withTime),
      figures: role('figure').map(withFigure),
      sources: role('source'),
      sentence: unit?.folded ?? '',
    };
  });
}

function withPlace(filler: Filler): Place {
  const own = filler.mention?.value;
  const value = own && 'precision' in own ? own : filler.entity?.place;
  return value ? { ...filler, value } : filler;
}

function withTime(filler: Filler): Time {
  const value = filler.mention?.value;
  return value && 'granularity' in value ? { ...filler, value } : filler;
}

function withFigure(filler: Filler): Figure {
  const own = filler.mention?.value;
  const value = own && 'bound' in own ? own : undefined;
  const measure = filler.argument.measure ?? value?.measure;
  return { ...filler, ...(value ? { value } : {}), ...(measure ? { measure } : {}) };
}

/** The first place whose coordinates are known. */
export function located(facts: EventFacts): Place | undefined {
  return facts.places.find(({ value }) => value?.lat !== undefined && value.lon !== undefined);
}

/** The first time that was resolved. */
export function dated(facts: EventFacts): Time | undefined {
  return facts.times.find(({ value }) => value?.start !== undefined);
}

/** Names of several, joined as one cell. */
export function names(fillers: readonly Filler[]): string {
  return fillers.map(({ name }) => name).join('; ');
}

/** Words of several, joined as one cell. */
export function words(fillers: readonly Filler[]): string {
  return fillers.map(({ text }) => text).join('; ');
}
