/** Incidents after some articles changed, before all are joined anew: what may stand with the tellings of these is joined again with them, the rest is as it was kept. */
import type { Answers, KeptArticle } from '../index/answers.js';
import type { Incident } from '../types.js';
import { Joiner } from '../join/joiner.js';
import { unnamed } from './name-incidents.js';
import type { SharedIncidents } from './shared-incidents.js';
import { blockNumbers, tellingRules } from './telling-rules.js';
import type { Telling } from './telling.js';

const MOST_READ = 100;

export interface Changed {
  readonly kept: Answers;
  /** Ids of articles that are others than those that were compared, came or went. */
  readonly changed: ReadonlySet<string>;
}

export interface Retelling extends Changed {
  readonly told: SharedIncidents;
  /** Has articles read into `told`, unless they are. */
  readonly read: (articles: Iterable<string>) => void;
  /** Evidence is followed to further articles until so many are read; what lies beyond is joined with all else. */
  readonly most?: number;
}

export interface Retold {
  /** Those that several articles tell, in order. */
  readonly shared: readonly Incident[];
  /** All in order; takes longer. */
  readonly all: () => readonly Incident[];
}

export function retell(retelling: Retelling): Retold {
  const { kept, changed, told } = retelling;
  const anew = joinAnew(retelling);
  const events = new Set(anew.flatMap(({ reports }) => reports));
  const stays = ({ articles, reports }: Incident): boolean => !articles.some((id) => changed.has(id)) && !reports.some((one) => events.has(one));
  const withKept = (all: readonly Incident[], more: readonly Incident[]): Incident[] => told.named([...all.filter(stays).map(unnamed), ...more]);
  return {
    shared: withKept(
      kept.sharedIncidents(),
      anew.filter(({ articles }) => articles.length > 1),
    ),
    all: () => withKept(kept.incidents(), anew),
  };
}

/** The incidents of the changed articles, and of all that evidence connects with these or with what these told before. */
function joinAnew({ kept, changed, told, read, most = MOST_READ }: Retelling): Incident[] {
  const tellings = new Map<string, Telling>();
  const joiner = new Joiner(tellingRules, tellings);
  const taken = new Set<string>();
  const take = (articles: Iterable<string>): void => {
    for (const id of articles) {
      if (taken.has(id)) continue;
      taken.add(id);
      read([id]);
      for (const one of told.tellingsOf(id)) joiner.set(one.id, one);
    }
  };
  const starts = new Set<string>();
  const standing = new Set(kept.sharedIncidents());
  /** What stood together before is looked at together: whether anything came with it. */
  const takeWhole = (isTouched: (incident: Incident) => boolean): boolean => {
    const touched = [...standing].filter(isTouched);
    for (const incident of touched) {
      standing.delete(incident);
      take(incident.articles);
      for (const report of incident.reports) if (tellings.has(report)) starts.add(report);
    }
    return touched.length > 0;
  };
  take(changed);
  for (const id of tellings.keys()) starts.add(id);
  takeWhole(({ articles }) => articles.some((id) => changed.has(id)));
  const looked = new Set<number>();
  for (;;) {
    joiner.update();
    const part = joiner.part(starts);
    if (takeWhole(({ reports }) => reports.some((one) => part.has(one)))) continue;
    const blocks = [...part].flatMap((id) => blockNumbers(tellings.get(id)!)).filter((block) => !looked.has(block));
    for (const block of blocks) looked.add(block);
    const near = blocks.length ? articlesIn(blocks, kept.articles()).filter((id) => !taken.has(id)) : [];
    if (near.length && taken.size < most) take(near);
    else return [...joiner.groups()].filter(({ ids: [id] }) => part.has(id!)).map((group) => told.describe(group));
  }
}

/** Ids of the articles that have tellings in any of these blocks. */
function articlesIn(blocks: readonly number[], articles: readonly KeptArticle[]): string[] {
  const wanted = new Set(blocks);
  // Most numbers are none of these: the last bits of a number tell that in no time.
  const ends = new Uint8Array(ENDS);
  for (const block of blocks) ends[block % ENDS] = 1;
  const isWanted = (block: string | number): boolean => typeof block === 'number' && ends[block % ENDS] === 1 && wanted.has(block);
  return articles.filter((article) => article.some(isWanted)).map(([id]) => id);
}

const ENDS = 0x10000;
