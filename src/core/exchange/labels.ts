/** The labels mentions get in tools that know one label a span. */
import type { Mention } from '../model/annotation.js';
import { MENTION_KINDS, type MentionKind } from '../model/kinds.js';

/** The label; made of letters, digits, hyphen and underscore only. */
export function labelOf({ kind, type }: Pick<Mention, 'kind' | 'type'>, style: string | undefined): string {
  const label = capital(kind);
  return style === 'type' && type ? `${label}_${type.replace(/[^A-Za-z0-9-]+/g, '-')}` : label;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The kind and type that a label of ours stands for. */
export function readLabel(label: string): { readonly kind: MentionKind; readonly type?: string } | undefined {
  const [word = '', type] = label.split('_', 2);
  const kind = MENTION_KINDS.find((one) => one === word.toLowerCase());
  return kind && { kind, ...(type ? { type } : {}) };
}
