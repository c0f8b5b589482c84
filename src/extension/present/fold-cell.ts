/** Long cells of the claims table, folded: one list far to the right must not make its row as high as the window. */
import type { ClaimCell, ClaimPart } from '../../webview/claims/view.js';
import type { L10n } from './words.js';

/** So many parts are shown of a cell that has more. */
const SHOWN = 3;

/** The cell with its further parts folded. What differs from the other rows is never folded, and a single part is not worth a button. */
export function foldCell(l10n: L10n, { parts, differs }: ClaimCell): ClaimCell {
  const shown = new Set([...parts.filter((part) => part.differs), ...parts].slice(0, SHOWN));
  const isFolded = (part: ClaimPart): boolean => !part.differs && !shown.has(part);
  const count = parts.filter(isFolded).length;
  if (count < 2) return { parts, differs };
  return {
    parts: parts.map((part) => (isFolded(part) ? { ...part, folded: true } : part)),
    differs,
    more: l10n.t('and {0} more', count),
  };
}
