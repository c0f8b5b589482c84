/** Reads the incidents that several articles tell: `incidents.yaml` beside the articles of each folder of data/corpus/incidents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { DisagreementKind } from '../../src/core/compare/ledger/types.js';
import { readCorpusArticle, type GoldArticle } from './read.js';

/** One side of a disagreement: an article, and the words of its figure where figures disagree. */
export interface GoldClaim {
  readonly file: string;
  readonly figure?: string;
}

export interface GoldDisagreement {
  readonly kind: DisagreementKind;
  /** A measure, or "status", or "actor". */
  readonly about: string;
  readonly between: readonly [GoldClaim, GoldClaim];
}

export interface GoldIncident {
  readonly id: string;
  readonly name: string;
  readonly disagreements: readonly GoldDisagreement[];
}

/** One folder: articles that share entity ids, and the incidents they tell. */
export interface IncidentGroup {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly incidents: readonly GoldIncident[];
  /** What could not be read, as sentences. */
  readonly problems: readonly string[];
}

/** The folders below `folder` that hold an `incidents.yaml`, in the order of their names. An article's `file` is "group/name.txt". */
export function readIncidentGroups(folder: string): IncidentGroup[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'incidents.yaml')))
    .map(({ name }) => readGroup(folder, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readGroup(folder: string, name: string): IncidentGroup {
  const problems: string[] = [];
  const files = readdirSync(path.join(folder, name))
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const articles = files.map((file) => {
    const read = readCorpusArticle(`${name}/${file}`, readFileSync(path.join(folder, name, file), 'utf8'));
    problems.push(...read.problems.map((problem) => `${file}: ${problem}`));
    return read.article;
  });
  const raw = parse(readFileSync(path.join(folder, name, 'incidents.yaml'), 'utf8')) as {
    incidents?: Record<string, { name?: string; disagreements?: GoldDisagreement[] }>;
  };
  const incidents = Object.entries(raw.incidents ?? {}).map(([id, one]) => ({
    id,
    name: one.name ?? '',
    disagreements: (one.disagreements ?? []).map((claim) => ({
      ...claim,
      between: claim.between.map((side) => ({ ...side, file: `${name}/${side.file}` })) as [GoldClaim, GoldClaim],
    })),
  }));
  return { name, articles, incidents, problems };
}
