/** What is odd about the decisions of an article: anchors, references, arithmetic, dates, sources. Each with its item and field; where those stand in the YAML is another matter. */
import type { Issue } from '../model/issue.js';
import type { FigureValue, TimeValue } from '../model/values.js';
import { isoDay } from '../text/iso-day.js';
import { say, type Said } from '../model/say.js';
import { unitAt } from '../text/units.js';
import type { AnnotationDocument } from './document.js';
import { findFarPlaces } from './far-places.js';
import { needsReview } from './review.js';
import type { ListName, SidecarEvent, SidecarMention } from './types.js';

type Severity = Issue['severity'];
type Report = (list: ListName, id: string, path: readonly (string | number)[], code: string, severity: Severity, said: Said) => void;

/** One odd thing: the item, and the keys down to what is odd in it. */
export interface Finding {
  readonly list: ListName;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly severity: Severity;
  readonly said: Said;
}

/** What is odd about the decisions of a document. */
export function findOddities(document: AnnotationDocument): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (list, id, path, code, severity, said) => findings.push({ list, id, path, code, severity, said });
  checkAnchors(document, report);
  checkReferences(document, report);
  for (const mention of document.sidecar.mentions) checkValue(mention, document, report);
  for (const event of document.sidecar.events) checkEvent(event, document, report);
  const said = new Set(document.sidecar.mentions.filter(isSaid).map(({ id }) => id));
  for (const { id, message } of findFarPlaces(document)) if (said.has(id)) report('mentions', id, ['value'], 'far-place', 'info', message);
  return findings;
}

/** Whether a person stands behind it: suggestions that nobody has decided on need not add up. */
function isSaid({ decision }: SidecarMention | SidecarEvent): boolean {
  return decision !== 'rejected' && decision !== 'suggested';
}

/** The path of a selector's words. */
function quotePath(item: SidecarMention | SidecarEvent): string[] {
  return 'selector' in item ? [item.selector.quotes.length > 1 ? 'quotes' : 'quote'] : ['trigger', 'quote'];
}

function checkAnchors(document: AnnotationDocument, report: Report): void {
  for (const { item, anchor, before, after } of needsReview(document)) {
    if (item.decision === 'rejected' && anchor.outcome !== 'ambiguous') continue;
    const list = 'selector' in item ? 'mentions' : 'events';
    const tell = (severity: Severity, said: Said): void => report(list, item.id, quotePath(item), anchor.outcome, severity, said);
    switch (anchor.outcome) {
      case 'edited':
        tell('info', say('the sentence of "{0}" has been edited: see that the decision still holds', before));
        break;
      case 'figure-changed':
        tell('warning', say('"{0}" now reads "{1}": decide again', before, after ?? ''));
        break;
      case 'ambiguous':
        tell('warning', say('"{0}" fits several places in the article: choose one', before));
        break;
      case 'lost':
        tell('warning', say('"{0}" is not in the article any more: attach it elsewhere or drop it', before));
        break;
      case 'same':
      case 'moved':
        break;
    }
  }
}

/** What is said of ids that name nothing. */
const UNKNOWN = {
  entity: (id: string) => say('there is no entity with the id {0}', id),
  mention: (id: string) => say('there is no mention with the id {0}', id),
  event: (id: string) => say('there is no event with the id {0}', id),
};

function checkReferences(document: AnnotationDocument, report: Report): void {
  const { sidecar } = document;
  const assumed = new Set(document.assumed);
  const entities = new Set(document.entities.map(({ id }) => id).filter((id) => !assumed.has(id)));
  for (const { id, same } of sidecar.entities) for (const one of [id, ...(same ?? [])]) entities.add(one);
  const mentions = new Set([...document.mentions, ...sidecar.mentions].map(({ id }) => id));
  const events = new Set([...document.events, ...sidecar.events].map(({ id }) => id));
  const unknown = (list: ListName, id: string, path: readonly (string | number)[], target: string, what: keyof typeof UNKNOWN): void =>
    report(list, id, path, `unknown-${what}`, 'warning', UNKNOWN[what](target));
  for (const { id, entity, value } of sidecar.mentions) {
    if (entity !== undefined && !entities.has(entity)) unknown('mentions', id, ['entity'], entity, 'entity');
    const figure = value as FigureValue | undefined;
    for (const key of ['sameAs', 'partOf'] as const)
      if (figure?.[key] !== undefined && !mentions.has(figure[key])) unknown('mentions', id, ['value', key], figure[key], 'mention');
  }
  const placedEvents = new Map(document.events.map((event) => [event.id, event]));
  for (const event of sidecar.events) {
    if (event.incident !== undefined && !events.has(event.incident)) unknown('events', event.id, ['incident'], event.incident, 'event');
    const placed = placedEvents.get(event.id);
    for (const key of ['arguments', 'attributions'] as const) {
      for (const [i, one] of event[key].entries()) {
        // Where the id is gone, the words may have led to the mention all the same.
        if (one.mention !== undefined && !mentions.has(one.mention) && placed?.[key][i]?.mention === undefined)
          unknown('events', event.id, [key, i, 'mention'], one.mention, 'mention');
        if (one.entity !== undefined && !entities.has(one.entity)) unknown('events', event.id, [key, i, 'entity'], one.entity, 'entity');
      }
    }
  }
}

function checkValue(mention: SidecarMention, document: AnnotationDocument, report: Report): void {
  const { id, kind, value } = mention;
  if (!value || !isSaid(mention)) return;
  if (kind === 'figure') {
    const { min, max, partOf } = value as FigureValue;
    if (min !== undefined && max !== undefined && min > max)
      report('mentions', id, ['value'], 'range-reversed', 'warning', say('the least value {0} is more than the greatest {1}', min, max));
    const whole = partOf === undefined ? undefined : valueOf(document, partOf);
    if (whole?.max !== undefined && min !== undefined && min > whole.max) {
      report(
        'mentions',
        id,
        ['value'],
        'part-exceeds-whole',
        'warning',
        say('"{0}" is a part of a figure that is smaller ({1})', quoteOf(mention), whole.max),
      );
    }
  }
  if (kind === 'time') {
    const { start, end } = value as TimeValue;
    if (start !== undefined && end !== undefined && start.slice(0, 10) > end.slice(0, 10))
      report('mentions', id, ['value'], 'range-reversed', 'warning', say('the time ends ({0}) before it starts ({1})', end, start));
    const published = document.article.published === undefined ? undefined : isoDay(document.article.published);
    const isPlan = document.events.some(
      (event) => (event.status === 'planned' || event.status === 'hypothetical') && event.arguments.some((argument) => argument.mention === id),
    );
    if (published !== undefined && start !== undefined && !isPlan && start.slice(0, 10) > published) {
      report(
        'mentions',
        id,
        ['value'],
        'after-publication',
        'warning',
        say('"{0}" is {1}, after the article was published ({2})', quoteOf(mention), start, published),
      );
    }
  }
}

function checkEvent(event: SidecarEvent, document: AnnotationDocument, report: Report): void {
  if (!isSaid(event)) return;
  const figures = event.arguments.flatMap((argument) =>
    argument.role === 'figure' && argument.mention !== undefined ? [{ argument, value: valueOf(document, argument.mention) }] : [],
  );
  for (const whole of figures) {
    const parts = figures.filter(({ argument }) => argument.partOf === whole.argument.mention);
    const sum = parts.reduce((total, { value }) => total + (value?.min ?? 0), 0);
    if (whole.value?.max !== undefined && sum > whole.value.max) {
      report(
        'events',
        event.id,
        ['arguments'],
        'parts-exceed-whole',
        'warning',
        say('the parts of "{0}" make {1}, more than the whole ({2})', whole.argument.text ?? '', sum, whole.value.max),
      );
    }
  }
  if ((event.status === 'denied' || event.status === 'disputed') && !event.attributions.some(({ stance }) => stance !== 'asserts')) {
    const said =
      event.status === 'denied'
        ? say('the event is denied, but no attribution denies, disputes or doubts it')
        : say('the event is disputed, but no attribution denies, disputes or doubts it');
    report('events', event.id, ['status'], 'nobody-denies', 'info', said);
  }
  for (const [i, { source, mention, entity, quoted }] of event.attributions.entries()) {
    if (source === '' && mention === undefined && entity === undefined)
      report('events', event.id, ['attributions', i], 'source-missing', 'warning', say('the attribution names no source'));
    else if (quoted && source === '')
      report('events', event.id, ['attributions', i], 'source-missing', 'warning', say('a quotation without its speaker'));
  }
  const placed = document.events.find(({ id }) => id === event.id);
  if (placed && !event.attributions.length && isQuoted(document, placed.trigger.start)) {
    report(
      'events',
      event.id,
      ['trigger'],
      'quoted-without-source',
      'info',
      say('the trigger stands in quotation marks, but nobody is said to have said it'),
    );
  }
}

/** Whether an odd number of quotation marks stands before `offset` in its sentence. */
function isQuoted({ source }: AnnotationDocument, offset: number): boolean {
  const unit = unitAt(source.units, offset);
  if (!unit) return false;
  const before = source.text.slice(unit.start, offset);
  return ((before.match(/"/g)?.length ?? 0) + (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0)) % 2 === 1;
}

function valueOf(document: AnnotationDocument, mention: string): FigureValue | undefined {
  const found = document.mentions.find(({ id }) => id === mention) ?? document.sidecar.mentions.find(({ id }) => id === mention);
  return found?.kind === 'figure' ? (found.value as FigureValue | undefined) : undefined;
}

function quoteOf(mention: SidecarMention): string {
  return mention.selector.quotes.join(' … ');
}
