/** Articles with their marked mentions as a draft, so that event refiners are measured apart from the extractors. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Mention } from '../../src/core/model/annotation.js';
import type { ActorType } from '../../src/core/model/kinds.js';
import { createContext } from '../../src/core/extract/analyze.js';
import { readSection, type Section } from '../../src/core/extract/models/section.js';
import { readSyntax } from '../../src/core/extract/models/syntax.js';
import type { Models } from '../../src/core/extract/models/types.js';
import { readClusters } from '../../src/core/extract/models/word-clusters.js';
import { WordTable } from '../../src/core/extract/models/words.js';
import type { ArticleContext, Draft, Resources } from '../../src/core/extract/types.js';
import { readArticle } from '../../src/core/text/article.js';
import { identityId } from '../../src/core/text/units.js';
import { locateTrigger, readMarks, ROLES, type GoldArticle, type GoldEvent, type Mark, type Role } from './read.js';

/** Tagger and parser from `folder` (data/models), and nothing else: events ask for no more. */
export function benchResources(folder: string): Resources {
  const section = (name: string): Section => readSection(new Uint8Array(readFileSync(path.join(folder, `${name}.bin`))));
  const table = new WordTable(readClusters(section('clusters')));
  const { tagWords, parse: parseSentence } = readSyntax(section, table);
  const models: Pick<Models, 'tagWords' | 'parse'> = { tagWords, parse: parseSentence };
  return { models: models as unknown as Models, lexicons: {} as Resources['lexicons'], gazetteer: { find: () => [], has: () => false } };
}

/** The context of a gold article and a draft that holds its marks as mentions, one entity for each id or text. */
export function goldDraft(article: GoldArticle, resources: Resources): { context: ArticleContext; draft: Draft } {
  const read = readArticle(article.text);
  const details = { ...read.details, ...pick(article.meta, ['title', 'outlet', 'author', 'published']) };
  const context = createContext(read, details, resources, { always: [], never: [] });
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  for (const mark of article.marks) {
    const id = identityId(article.text, context.units, mark.kind, [mark]);
    if (seen.has(id)) continue;
    seen.add(id);
    mentions.push({
      id,
      kind: mark.kind,
      ...typed(mark),
      form: mark.entity !== undefined || (mark.kind !== 'figure' && /\p{Lu}/u.test(mark.text.slice(1))) ? 'name' : 'nominal',
      start: mark.start,
      end: mark.end,
      text: mark.text,
      entity: mark.entity ?? `${mark.kind} ${mark.text.toLowerCase()}`,
      confidence: 1,
      extractor: 'gold',
      decision: 'suggested',
    });
  }
  return { context, draft: { mentions, entities: [], events: [] } };
}

function typed(mark: Mark): { type?: string } {
  if (mark.type !== undefined) return { type: mark.type };
  return mark.kind === 'actor' ? { type: guessActorType(mark.text) } : {};
}

/** The shared gold names no types; the extractors will. */
function guessActorType(text: string): ActorType {
  if (/\b(?:civilians?|people|residents?|Syrians|children|women|families)\b/i.test(text)) return 'civilians';
  if (/\b(?:rebels?|militants?|terrorists?|jihadists?|militias?|Hayat|Hezbollah|Failaq|Front|NLF|Takfiri)\b/i.test(text)) return 'armed-group';
  if (/\b(?:army|forces?|troops|warplanes|jets|military|conscripts)\b/i.test(text)) return 'military';
  if (/\b(?:government|officials?|Damascus|Moscow|Ankara)\b/.test(text)) return 'government';
  if (/^(?:Russian?|Syrian?|Israeli?|Turk(?:ey|ish)|Iran|Lebanon|Western nations)$/.test(text)) return 'state';
  if (/\b(?:United Nations|agencies|group|ETANA)\b/.test(text)) return 'organization';
  if (/^(?:Reuters|ALWAGHT)$/.test(text)) return 'media';
  return /^\p{Lu}\S+ \p{Lu}/u.test(text) || text.startsWith('Assad') ? 'person' : 'other';
}

function pick(meta: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.filter((key) => typeof meta[key] === 'string').map((key) => [key, meta[key] as string]));
}

/** The articles of a folder with KEY.ann.txt and events.yaml (the shape of score.py). */
export function readScoredGold(folder: string): GoldArticle[] {
  const events = parse(readFileSync(path.join(folder, 'events.yaml'), 'utf8')) as Record<string, Record<string, unknown>[]>;
  return Object.entries(events).map(([key, list]) => {
    const { text, marks } = readMarks(readFileSync(path.join(folder, `${key}.ann.txt`), 'utf8'));
    return { file: `${key}.txt`, text, meta: {}, entities: {}, marks, events: list.map((raw) => goldEvent(text, raw)) };
  });
}

function goldEvent(text: string, raw: Record<string, unknown>): GoldEvent {
  const at = locateTrigger(text, String(raw['in']), Number(raw['nth'] ?? 1));
  const found = typeof at === 'string' ? locateFirst(text, String(raw['in'])) : at;
  return {
    type: String(raw['type']),
    ...(raw['mode'] ? { mode: String(raw['mode']) } : {}),
    status: String(raw['status'] ?? 'asserted'),
    optional: raw['optional'] === true,
    measure: {},
    trigger: { ...found, text: text.slice(found.start, found.end) },
    roles: Object.fromEntries(ROLES.map((role) => [role, ((raw[role] ?? []) as unknown[]).map(String)])) as Record<Role, string[]>,
  };
}

/** score.py takes the first of several occurrences. */
function locateFirst(text: string, snippet: string): { start: number; end: number } {
  const before = snippet.indexOf('<');
  const trigger = snippet.slice(before + 1, snippet.indexOf('>'));
  const at = text.indexOf(snippet.replace(/[<>]/g, ''));
  if (at < 0) throw new Error(`not in the text: ${snippet}`);
  return { start: at + before, end: at + before + trigger.length };
}
