/** Scores events against gold, by the same measure as the shared score.py: trigger overlap, type, status, words in roles. */
import type { Event, Mention } from '../../src/core/model/annotation.js';
import { ROLES, type GoldArticle, type GoldEvent, type Role } from './read.js';

export interface Counts {
  found: number;
  missed: number;
  spurious: number;
  typed: number;
  status: number;
  roles: Record<Role, { right: number; system: number; gold: number }>;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly trigger: number;
  readonly type: number;
  readonly status: number;
  readonly roles: number;
  readonly byRole: Readonly<Record<Role, { precision: number; recall: number; f1: number }>>;
  readonly counts: Counts;
}

/** One gold event and what answered it; either side may be missing. */
export interface Pairing {
  readonly gold?: GoldEvent;
  readonly event?: Event;
}

export function emptyCounts(): Counts {
  const roles = Object.fromEntries(ROLES.map((role) => [role, { right: 0, system: 0, gold: 0 }])) as Counts['roles'];
  return { found: 0, missed: 0, spurious: 0, typed: 0, status: 0, roles };
}

/** Pairs gold and found events: each gold event takes the first left that overlaps its trigger. */
export function pairEvents(gold: readonly GoldEvent[], events: readonly Event[]): Pairing[] {
  const left = [...events].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
  const pairs: Pairing[] = [];
  for (const one of gold) {
    const at = left.findIndex((event) => Math.min(one.trigger.end, event.trigger.end) > Math.max(one.trigger.start, event.trigger.start));
    if (at < 0) pairs.push({ gold: one });
    else pairs.push({ gold: one, event: left.splice(at, 1)[0]! });
  }
  return [...pairs, ...left.map((event) => ({ event }))];
}

/** Adds one article's outcome to `counts`. */
export function countEvents(
  counts: Counts,
  article: Pick<GoldArticle, 'events' | 'entities'>,
  events: readonly Event[],
  mentions: readonly Mention[],
  names?: ReadonlyMap<string, readonly string[]>,
): void {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  for (const { gold, event } of pairEvents(article.events, events)) {
    if (!gold) counts.spurious++;
    else if (!event) {
      if (gold.optional) continue;
      counts.missed++;
      for (const role of ROLES) counts.roles[role].gold += gold.roles[role].length;
    } else {
      counts.found++;
      if (event.type === gold.type) counts.typed++;
      if (event.status === gold.status) counts.status++;
      for (const role of ROLES) countRole(counts.roles[role], gold.roles[role], role, event, byId, names);
    }
  }
}

function countRole(
  count: { right: number; system: number; gold: number },
  want: readonly string[],
  role: Role,
  event: Event,
  byId: ReadonlyMap<string, Mention>,
  names?: ReadonlyMap<string, readonly string[]>,
): void {
  const forms = event.arguments
    .filter((argument) => argument.role === role && (!argument.inferred || want.length))
    .map((argument) => {
      const mention = argument.mention === undefined ? undefined : byId.get(argument.mention);
      const entity = argument.entity ?? mention?.entity;
      return [argument.text, mention?.text ?? '', ...(entity === undefined ? [] : (names?.get(entity) ?? []))].filter(Boolean);
    });
  const got = forms.filter((list) => list.some((form) => want.some((word) => sameWords(form, word)))).length;
  const found = want.filter((word) => forms.some((list) => list.some((form) => sameWords(form, word)))).length;
  count.right += want.length ? Math.min(got, found) : 0;
  count.system += forms.length;
  count.gold += want.length;
}

/** Whether two role texts say the same: one holds the other as whole words. */
export function sameWords(a: string, b: string): boolean {
  const x = foldWords(a);
  const y = foldWords(b);
  return x !== '' && y !== '' && (x === y || ` ${y} `.includes(` ${x} `) || ` ${x} `.includes(` ${y} `));
}

function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}_%.,]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an|its|their|some|other) /, '');
}

/** Precision, recall and F1 from counts. */
export function f1(right: number, system: number, gold: number): { precision: number; recall: number; f1: number } {
  const precision = system ? right / system : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function scoresOf(counts: Counts): Scores {
  const trigger = f1(counts.found, counts.found + counts.spurious, counts.found + counts.missed);
  const sum = { right: 0, system: 0, gold: 0 };
  for (const role of ROLES) for (const key of ['right', 'system', 'gold'] as const) sum[key] += counts.roles[role][key];
  const byRole = Object.fromEntries(
    ROLES.map((role) => [role, f1(counts.roles[role].right, counts.roles[role].system, counts.roles[role].gold)]),
  ) as Scores['byRole'];
  return {
    precision: trigger.precision,
    recall: trigger.recall,
    trigger: trigger.f1,
    type: counts.found ? counts.typed / counts.found : 0,
    status: counts.found ? counts.status / counts.found : 0,
    roles: f1(sum.right, sum.system, sum.gold).f1,
    byRole,
    counts,
  };
}

/** One line for people. */
export function printScores(name: string, scores: Scores): string {
  const p = (value: number): string => value.toFixed(3);
  const roles = ROLES.map((role) => `${role} ${p(scores.byRole[role].precision)}/${p(scores.byRole[role].recall)}/${p(scores.byRole[role].f1)}`).join(
    '  ',
  );
  return `${name}: trigger P ${p(scores.precision)} R ${p(scores.recall)} F1 ${p(scores.trigger)}  type ${p(scores.type)}  status ${p(scores.status)}  roles ${p(scores.roles)}\n  ${roles}`;
}
