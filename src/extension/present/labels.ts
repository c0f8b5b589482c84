/** Labels of the workspace's scheme as people read them. */
import { keysOf, labelOf, type EventManner, type Label, type Scheme, type Subject } from '../../core/project/scheme.js';
import type { AnnotatedEvent, AnnotatedMention } from '../../core/sidecar/document.js';
import type { ArticleIndex } from '../state/article-index.js';
import { codeTitle, codeWords, measureWords } from './code-words.js';
import { isFigure } from './values.js';
import type { L10n } from './words.js';

/** "armed group", "Assault", "killed", or the scheme's own title. */
export function labelTitle(l10n: L10n, { code, title }: Label, subject?: Subject): string {
  if (title !== undefined) return title;
  if (subject === 'figure') return measureWords(l10n, code);
  return code === code.toUpperCase() ? codeTitle(l10n, code) : codeWords(l10n, code);
}

/** What a mention is labelled with: its type, or what its figure measures. */
export function labelCode({ kind, type, value }: AnnotatedMention): string | undefined {
  return kind === 'figure' ? (value && isFigure(value) ? value.measure : undefined) : type;
}

/** How an event is done, and to what type of target: what a scheme may go by beside its type. */
export function mannerOf(index: ArticleIndex, { mode, arguments: parts }: AnnotatedEvent): EventManner {
  const target = parts.find(({ role }) => role === 'target');
  const type = target && (index.entity(target.entity)?.type ?? (target.mention === undefined ? undefined : index.mention(target.mention)?.type));
  return { mode, target: type };
}

/** The digits of a subject, each with the title of the label that it sets. */
export function keyTitles(l10n: L10n, scheme: Scheme, subject: Subject): readonly (readonly [number, string])[] {
  return [...keysOf(scheme, subject)].map(([key, label]) => [key, labelTitle(l10n, label, subject)]);
}

/** The label's guideline, else that of its subject. Nothing where the workspace has no scheme. */
export function guideline(scheme: Scheme, subject: Subject, code: string | undefined, manner?: EventManner): string | undefined {
  const label = labelOf(scheme, subject, code, manner);
  const words = label?.guideline ?? scheme.subjects[subject].guideline;
  return words === undefined ? undefined : label?.title && label.guideline ? `${label.title}: ${words}` : words;
}
