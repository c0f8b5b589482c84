/** How far the coders of each article agree, as rows of the Progress view. */
import type { Agreement } from '../../core/sidecar/agreement/compare-coders.js';
import type { TreeNode } from './node.js';
import type { ArticleProgress } from './progress.js';
import type { L10n } from './words.js';

/** The row whose rows are made when it is opened: they take reading every coder's file. */
export const AGREEMENT_ROW = 'agreement';

/** Articles that two or more people annotated apart. */
export function codedArticles(articles: readonly ArticleProgress[]): readonly ArticleProgress[] {
  return articles.filter(({ coders }) => coders.length > 1).sort((a, b) => a.id.localeCompare(b.id));
}

/** The row above them, closed; nothing where nobody coded with another. Its children are there only to say that it has some. */
export function agreementRow(articles: readonly ArticleProgress[], l10n: L10n): TreeNode[] {
  const coded = codedArticles(articles);
  if (!coded.length) return [];
  const children = coded.map(({ id, uri }): TreeNode => ({ id: `agreement/${id}`, label: id, opens: uri, children: [] }));
  return [{ id: AGREEMENT_ROW, label: l10n.t('Agreement of coders'), description: String(coded.length), icon: 'organization', children }];
}

/** One article's row: the mean F1 of its coders' mentions and events, each kind with the weight of what was marked. */
export function articleAgreement({ id, uri }: ArticleProgress, { coders, kinds }: Agreement, l10n: L10n): TreeNode {
  const mean = (isWanted: (kind: string) => boolean, of: 'exact' | 'overlap'): string => {
    const wanted = kinds.filter(({ kind, counts }) => isWanted(kind) && counts.some(Boolean));
    const weights = wanted.map(({ counts }) => counts.reduce((a, b) => a + b, 0));
    const sum = weights.reduce((a, b) => a + b, 0);
    return sum ? (wanted.reduce((total, kind, i) => total + kind[of] * weights[i]!, 0) / sum).toFixed(2) : '–';
  };
  const isEvent = (kind: string): boolean => kind === 'event';
  const isMention = (kind: string): boolean => kind !== 'event';
  const words = l10n.t('mentions {0}, events {1}', mean(isMention, 'exact'), mean(isEvent, 'exact'));
  return {
    id: `agreement/${id}`,
    label: id,
    description: `${words} · ${coders.join(', ')}`,
    spoken: l10n.t('{0}: the coders {1} agree, F1 of {2}', id, coders.join(', '), words),
    tooltip: l10n.t(
      'F1 of the same words: {0}. Of words that overlap: mentions {1}, events {2}. Compare Coders says more.',
      words,
      mean(isMention, 'overlap'),
      mean(isEvent, 'overlap'),
    ),
    icon: 'file',
    opens: uri,
    children: [],
  };
}
