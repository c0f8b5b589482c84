/** How far a workspace's articles are: counted from decisions, and laid out as the Progress view. */
import type { Sidecar } from '../../core/sidecar/types.js';
import { articleCount } from './incident-words.js';
import type { TreeNode } from './node.js';
import type { L10n } from './words.js';

/** Decisions of one person on one day. */
export interface DayCount {
  /** ISO 8601 day; empty where it is not written. */
  readonly day: string;
  /** Empty where nobody signed. */
  readonly by: string;
  readonly count: number;
}

export interface ArticleProgress {
  /** Its path in the workspace. */
  readonly id: string;
  readonly uri: string;
  readonly decided: number;
  /** Decisions and suggestions; absent as long as the article was never read. */
  readonly total?: number | undefined;
  readonly days: readonly DayCount[];
  /** Whose own files lie beside it. */
  readonly coders: readonly string[];
}

export type ArticleStatus = 'new' | 'started' | 'done';
export const ARTICLE_STATUSES: readonly ArticleStatus[] = ['started', 'new', 'done'];

export function statusOf({ decided, total }: Pick<ArticleProgress, 'decided' | 'total'>): ArticleStatus {
  if (decided === 0) return 'new';
  return total !== undefined && decided >= total ? 'done' : 'started';
}

/** Decisions in a sidecar: how many, and who made them on which day. Suggestions that a program wrote are none. */
export function countDecisions({ mentions, events }: Sidecar): Pick<ArticleProgress, 'decided' | 'days'> {
  const days = new Map<string, DayCount>();
  const decisions = [...mentions, ...events].filter(({ decision }) => decision !== 'suggested');
  for (const { at = '', by = '' } of decisions) {
    const day = at.slice(0, 10);
    const key = `${day} ${by}`;
    days.set(key, { day, by, count: (days.get(key)?.count ?? 0) + 1 });
  }
  return { decided: decisions.length, days: [...days.values()] };
}

/** Days shown; earlier ones are summed up. */
const DAYS = 14;

export function progressTree(articles: readonly ArticleProgress[], l10n: L10n): TreeNode[] {
  if (!articles.length) return [];
  return [openNode(articles, l10n), ...ARTICLE_STATUSES.flatMap((status) => statusNode(status, articles, l10n)), ...dayNodes(articles, l10n)];
}

function openNode(articles: readonly ArticleProgress[], l10n: L10n): TreeNode {
  const read = articles.filter(({ total }) => total !== undefined);
  const open = read.reduce((sum, { decided, total }) => sum + Math.max(0, total! - decided), 0);
  const decided = articles.reduce((sum, one) => sum + one.decided, 0);
  const unread = articles.length - read.length;
  return {
    id: 'open',
    label: l10n.t('{0} open, {1} decided', open, decided),
    spoken: l10n.t('{0} suggestions open, {1} decided', open, decided),
    description: unread ? l10n.t('not read yet: {0}', articleCount(l10n, unread)) : '',
    icon: 'graph',
    context: 'open',
    children: [],
  };
}

function statusNode(status: ArticleStatus, articles: readonly ArticleProgress[], l10n: L10n): TreeNode[] {
  const found = articles.filter((article) => statusOf(article) === status).sort((a, b) => a.id.localeCompare(b.id));
  if (!found.length) return [];
  const label = statusTitle(l10n, status);
  return [
    {
      id: `status/${status}`,
      label,
      description: String(found.length),
      spoken: `${label}, ${articleCount(l10n, found.length)}`,
      icon: statusIcon(status),
      isOpen: status === 'started',
      children: found.map((article): TreeNode => {
        const words = progressWords(l10n, article);
        return {
          id: `article/${article.id}`,
          label: article.id,
          description: words,
          spoken: [article.id, label, words].filter(Boolean).join(', '),
          icon: 'file',
          context: 'article',
          opens: article.uri,
          children: [],
        };
      }),
    },
  ];
}

function dayNodes(articles: readonly ArticleProgress[], l10n: L10n): TreeNode[] {
  const days = new Map<string, Map<string, number>>();
  for (const { day, by, count } of articles.flatMap((article) => article.days)) {
    const people = days.get(day) ?? new Map<string, number>();
    people.set(by, (people.get(by) ?? 0) + count);
    days.set(day, people);
  }
  const sorted = [...days].filter(([day]) => day !== '').sort(([a], [b]) => b.localeCompare(a));
  if (!sorted.length) return [];
  const sum = (people: ReadonlyMap<string, number>): number => [...people.values()].reduce((a, b) => a + b, 0);
  const most = Math.max(...sorted.slice(0, DAYS).map(([, people]) => sum(people)));
  const earlier = sorted.slice(DAYS).reduce((total, [, people]) => total + sum(people), 0);
  return [
    {
      id: 'days',
      label: l10n.t('Decisions per day'),
      description: '',
      icon: 'calendar',
      isOpen: true,
      children: [
        ...sorted.slice(0, DAYS).map(([day, people]): TreeNode => {
          const who = [...people].map(([by, count]) => `${by || l10n.t('unsigned')} ${count}`).join(', ');
          return {
            id: `day/${day}`,
            label: day,
            description: `${bar(sum(people) / most)} ${sum(people)} · ${who}`,
            spoken: l10n.t('{0}, decisions: {1}, {2}', day, sum(people), who),
            children: [],
          };
        }),
        ...(earlier ? [{ id: 'day/earlier', label: l10n.t('earlier'), description: String(earlier), children: [] }] : []),
      ],
    },
  ];
}

/** A bar of up to ten blocks. */
function bar(share: number): string {
  return '▪'.repeat(Math.max(1, Math.round(share * 10)));
}

/** The most that two signs can say. */
const MOST = 99;

/** Beside a file's name, where VS Code has room for two signs: how many suggestions are open. More than fit are no number, for each would be a wrong one. */
export function progressBadge(known: Pick<ArticleProgress, 'decided' | 'total'>): string {
  if (statusOf(known) === 'done') return '✓';
  if (known.total === undefined) return '…';
  const open = known.total - known.decided;
  return open > MOST ? '++' : String(open);
}

/** "12 of 40 decided · coders AB, CD". */
export function progressWords(l10n: L10n, { decided, total, coders }: Pick<ArticleProgress, 'decided' | 'total' | 'coders'>): string {
  const count = total !== undefined ? l10n.t('{0} of {1} decided', decided, Math.max(total, decided)) : decided ? l10n.t('{0} decided', decided) : '';
  return [count, coders.length ? l10n.t('coders {0}', coders.join(', ')) : ''].filter(Boolean).join(' · ');
}

export function statusTitle(l10n: L10n, status: ArticleStatus): string {
  switch (status) {
    case 'new':
      return l10n.t('Not started');
    case 'started':
      return l10n.t('In progress');
    case 'done':
      return l10n.t('Everything decided');
  }
}

function statusIcon(status: ArticleStatus): string {
  switch (status) {
    case 'new':
      return 'circle-outline';
    case 'started':
      return 'circle-large-outline';
    case 'done':
      return 'pass-filled';
  }
}
