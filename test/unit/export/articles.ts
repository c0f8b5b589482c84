/** Articles made to be hard: emoji, combining marks, CRLF, right-to-left quotations, spans over line ends, deep nesting. */
import type { Event, Mention } from '../../../src/core/model/annotation.js';
import type { MentionKind } from '../../../src/core/model/kinds.js';
import type { Span } from '../../../src/core/model/span.js';
import { readArticle } from '../../../src/core/text/article.js';
import { articleUnits } from '../../../src/core/text/units.js';
import type { ExportArticle } from '../../../src/core/export/types.js';

export const HARD_TEXT = [
  'ALEPPO, March 3 (AGENCY) -- \u{1F534} At least 12 civilians were killed in Idlib (\u0625\u062F\u0644\u0628) on Monday, the SOHR said.\r\n',
  'The ministry\u2019s spokesman, Jose\u0301 \u{1F468}\u200D\u{1F469}\u200D\u{1F467} Garci\u0301a, denied it: \u201C\u0644\u0645 \u064A\u062D\u062F\u062B \u0630\u0644\u0643\u201D.\r\n\r\n',
  'Rebels seized "=SUM(A1)" village;\tsome 5,000 people\r\nfled the town of Saraqib, 40 km from Aleppo, \u{1F3F3}\uFE0F waving <white> & flags.\n',
].join('');

export function mention(text: string, span: Span, kind: MentionKind = 'actor', more: Partial<Mention> = {}): Mention {
  return {
    id: `${kind[0]}${span.start}x${span.end}`,
    kind,
    form: 'nominal',
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    confidence: 1,
    extractor: 'test',
    decision: 'confirmed',
    by: 'AB',
    at: '2026-11-22',
    ...more,
  };
}

/** The mention of these words. */
export function find(text: string, words: string, kind: MentionKind = 'actor', more: Partial<Mention> = {}): Mention {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return mention(text, { start, end: start + words.length }, kind, more);
}

export function articleOf(
  text: string,
  mentions: readonly Mention[],
  events: readonly Event[] = [],
  more: Partial<ExportArticle> = {},
): ExportArticle {
  const article = readArticle(text);
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return { file: 'a.txt', stem: 'a', text, units: articleUnits(article), details: article.details, mentions: sorted, entities: [], events, ...more };
}

/** One event with everything an event can have. */
export function hardArticle(): ExportArticle {
  const text = HARD_TEXT;
  const killed = find(text, 'At least 12 civilians', 'figure', { value: { min: 12, bound: 'at-least', of: 'civilians', measure: 'killed' } });
  const idlib = find(text, 'Idlib (\u0625\u062F\u0644\u0628)', 'place', {
    type: 'settlement',
    form: 'name',
    entity: 'idlib',
    value: { lat: 35.93, lon: 36.63, gazetteer: 'geonames:169389', country: 'SY', parents: ['Idlib', 'Syria'], precision: 'exact' },
  });
  const monday = find(text, 'Monday', 'time', { value: { start: '2020-03-02', end: '2020-03-02', granularity: 'day' } });
  const monitor = find(text, 'SOHR', 'actor', { type: 'organization', form: 'name', entity: 'sohr' });
  const ministry = find(text, 'ministry', 'actor', { type: 'government', note: 'which one? "the" ministry; see\nthe front page', unsure: true });
  const spokesman = find(text, 'Jose\u0301 \u{1F468}\u200D\u{1F469}\u200D\u{1F467} Garci\u0301a', 'actor', {
    type: 'person',
    form: 'name',
    decision: 'suggested',
  });
  const people = find(text, 'some 5,000 people\r\nfled', 'figure', { decision: 'suggested' });
  const nested = find(text, 'civilians', 'actor', { type: 'civilians' });
  const crossing = find(text, 'civilians were killed', 'actor', { type: 'other' });
  const formula = find(text, '=SUM(A1)', 'place', { type: 'settlement' });
  const two = mention(text, { start: text.indexOf('town'), end: text.indexOf('Aleppo, ') + 6 }, 'place', {
    spans: [
      { start: text.indexOf('town'), end: text.indexOf('town') + 4 },
      { start: text.indexOf('Aleppo, '), end: text.indexOf('Aleppo, ') + 6 },
    ],
    text: 'town Aleppo',
  });
  const at = text.indexOf('killed');
  const event: Event = {
    id: 'ev1',
    type: 'ASSAULT',
    mode: 'air-strike',
    status: 'disputed',
    trigger: { start: at, end: at + 6, text: 'killed' },
    confidence: 0.9,
    arguments: [
      { role: 'target', mention: nested.id, text: nested.text, inferred: false },
      { role: 'place', mention: idlib.id, entity: 'idlib', text: idlib.text, inferred: false },
      { role: 'time', mention: monday.id, text: 'Monday', inferred: false },
      { role: 'figure', mention: killed.id, text: killed.text, inferred: false, measure: 'killed' },
      { role: 'actor', text: 'warplanes', inferred: true },
    ],
    attributions: [
      { source: 'SOHR', mention: monitor.id, entity: 'sohr', cue: 'said', stance: 'asserts' },
      { source: 'ministry', mention: ministry.id, cue: 'denied', stance: 'denies' },
    ],
    decision: 'confirmed',
    by: 'AB',
    note: 'contested',
  };
  const entities = [
    {
      id: 'idlib',
      kind: 'place' as const,
      type: 'settlement',
      name: 'Idlib',
      aliases: ['\u0625\u062F\u0644\u0628'],
      link: 'geonames:169389',
      place: { lat: 35.93, lon: 36.63, parents: ['Syria'], precision: 'exact' as const },
    },
    { id: 'sohr', kind: 'actor' as const, type: 'organization', name: 'Syrian Observatory <for> Human Rights', aliases: ['SOHR'] },
  ];
  const mentions = [killed, idlib, monday, monitor, ministry, spokesman, people, nested, crossing, formula, two];
  const { details } = readArticle(text);
  return articleOf(text, mentions, [event], {
    entities,
    details: { ...details, title: 'A "hard" title, =1+1', outlet: 'AGENCY', published: '2020-03-03' },
  });
}
