/** Annotation documents for tests: words of a text become mentions and events. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Argument, Event } from '../../../src/core/model/annotation.js';
import type { MentionKind } from '../../../src/core/model/kinds.js';
import type { AnnotatedMention, AnnotationDocument } from '../../../src/core/sidecar/document.js';
import { EMPTY_SIDECAR } from '../../../src/core/sidecar/read.js';
import { ArticleIndex } from '../../../src/extension/state/article-index.js';
import type { L10n } from '../../../src/extension/present/words.js';

/** English as it stands, with its places filled. */
export const l10n = speaking({});

/** The second language; what has no translation begins with "?". */
export const german = speaking(JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')) as Readonly<Record<string, string>>, '?');

/** As VS Code translates: a message with a comment stands under both. */
function speaking(bundle: Readonly<Record<string, string>>, mark = ''): L10n {
  const t = (given: string | { readonly message: string; readonly args?: unknown; readonly comment: unknown }, ...args: unknown[]): string => {
    const { message, values, key } =
      typeof given === 'string'
        ? { message: given, values: args, key: given }
        : { message: given.message, values: given.args as unknown[], key: `${given.message}/${[given.comment].flat().join('')}` };
    return (bundle[key] ?? mark + message).replace(/\{(\d)\}/g, (_, n: string) => String(values[Number(n)]));
  };
  return { t: t as L10n['t'] };
}

export const TEXT = 'Rebels attacked al-Nayrab airport on Monday, killing at least 25 army conscripts, the army said. The rebels denied it.';

/** The first place of `words` in TEXT. */
export function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

export function mention(words: string, kind: MentionKind, more: Partial<AnnotatedMention> = {}): AnnotatedMention {
  return { id: words, kind, form: 'name', text: words, ...spanOf(words), confidence: 0.86, extractor: 'test', decision: 'suggested', ...more };
}

export function argument(role: Argument['role'], words: string, more: Partial<Argument> = {}): Argument {
  return { role, mention: words, text: words, inferred: false, ...more };
}

export function event(words: string, more: Partial<Event> = {}): Event {
  return {
    id: words,
    type: 'ASSAULT',
    status: 'asserted',
    trigger: { text: words, ...spanOf(words) },
    arguments: [],
    attributions: [],
    confidence: 0.7,
    decision: 'suggested',
    ...more,
  };
}

export function indexOf(parts: Partial<AnnotationDocument>): ArticleIndex {
  return new ArticleIndex({
    article: {},
    language: 'en',
    mentions: [],
    entities: [],
    events: [],
    orphans: [],
    issues: [],
    source: { text: TEXT, units: [] },
    sidecar: EMPTY_SIDECAR,
    current: true,
    ...parts,
  });
}

/** Two mentions of the rebels, an event with all roles, and what is around them. */
export function sample(): ArticleIndex {
  return indexOf({
    mentions: [
      mention('Rebels', 'actor', { entity: 'rebels', type: 'armed-group' }),
      mention('rebels', 'actor', { entity: 'rebels', type: 'armed-group', decision: 'confirmed' }),
      mention('al-Nayrab airport', 'place', { entity: 'al-nayrab-airport', type: 'facility' }),
      mention('Monday', 'time', { value: { start: '2024-12-02', end: '2024-12-02', granularity: 'day' } }),
      mention('at least 25 army conscripts', 'figure', { value: { min: 25, bound: 'at-least', of: 'army conscripts', measure: 'killed' } }),
      mention('army conscripts', 'actor', { type: 'military' }),
      mention('the army', 'actor', { decision: 'rejected' }),
    ],
    entities: [
      { id: 'rebels', kind: 'actor', type: 'armed-group', name: 'Rebels', aliases: ['rebels', 'insurgents'] },
      {
        id: 'al-nayrab-airport',
        kind: 'place',
        type: 'facility',
        name: 'al-Nayrab airport',
        aliases: [],
        place: { lat: 36.18, lon: 37.22, parents: ['Aleppo', 'Syria'], precision: 'exact', gazetteer: 'geonames:170063' },
      },
    ],
    events: [
      event('attacked', {
        arguments: [argument('actor', 'Rebels'), argument('target', 'al-Nayrab airport'), argument('time', 'Monday')],
        attributions: [
          { source: 'the army', stance: 'asserts', cue: 'said' },
          { source: 'The rebels', stance: 'denies', cue: 'denied' },
        ],
        status: 'disputed',
      }),
      event('killing', {
        arguments: [argument('target', 'army conscripts'), argument('figure', 'at least 25 army conscripts', { measure: 'killed' })],
        decision: 'confirmed',
      }),
    ],
  });
}
