/** What the parts of an article are called. */
import type { PartKind } from '../../core/text/part-kind.js';
import type { L10n } from './words.js';

export function partTitle(l10n: L10n, kind: PartKind): string {
  switch (kind) {
    case 'front-matter':
      return l10n.t('front matter');
    case 'headline':
      return l10n.t('headline');
    case 'heading':
      return l10n.t('heading');
    case 'byline':
      return l10n.t('byline');
    case 'date-line':
      return l10n.t('date');
    case 'dateline':
      return l10n.t('dateline');
    case 'paragraph':
      return l10n.t('paragraph');
    case 'caption':
      return l10n.t('caption');
    case 'credit':
      return l10n.t('credit');
    case 'boilerplate':
      return l10n.t('no content');
    case 'non-article':
      return l10n.t('no part of the article');
  }
}
