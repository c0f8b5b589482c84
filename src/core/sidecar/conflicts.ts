/** Git's conflict markers in a sidecar: found before the YAML is read, and taken apart into the sides. */
import type { Span } from '../model/span.js';

/** One conflict: the lines of each side, and what git calls them. */
export interface Conflict extends Span {
  readonly ours: Span;
  /** What both sides started from, where git wrote it (merge.conflictStyle diff3 or zdiff3). */
  readonly base?: Span;
  readonly theirs: Span;
  readonly oursLabel: string;
  readonly theirsLabel: string;
}

/** The file as each side has it. */
export interface Sides {
  readonly ours: string;
  /** Present where every conflict has a base. */
  readonly base?: string;
  readonly theirs: string;
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?:[ \t]+([^\r\n]*))?\r?$/gm;

/** All complete conflicts of `text`, in order. */
export function findConflicts(text: string): Conflict[] {
  const conflicts: Conflict[] = [];
  let open: { start: number; ours: number; oursLabel: string; base?: Span; middle?: number; oursEnd?: number } | undefined;
  if (!text.includes('<<<<<<<')) return conflicts;
  MARKER.lastIndex = 0;
  for (let m = MARKER.exec(text); m; m = MARKER.exec(text)) {
    const after = Math.min(m.index + m[0].length + 1, text.length);
    const label = m[2]?.trim() ?? '';
    switch (m[1]!.charAt(0)) {
      case '<':
        open = { start: m.index, ours: after, oursLabel: label };
        break;
      case '|':
        if (open) open = { ...open, oursEnd: m.index, base: { start: after, end: after } };
        break;
      case '=':
        if (!open || open.middle !== undefined) break;
        if (open.base) open.base = { start: open.base.start, end: m.index };
        else open.oursEnd = m.index;
        open.middle = after;
        break;
      case '>':
        if (open?.middle !== undefined && open.oursEnd !== undefined) {
          conflicts.push({
            start: open.start,
            end: after,
            ours: { start: open.ours, end: open.oursEnd },
            ...(open.base ? { base: open.base } : {}),
            theirs: { start: open.middle, end: m.index },
            oursLabel: open.oursLabel,
            theirsLabel: label,
          });
        }
        open = undefined;
        break;
    }
  }
  return conflicts;
}

/** The whole text as ours, theirs and, where git wrote it, the base. */
export function takeSides(text: string, conflicts: readonly Conflict[] = findConflicts(text)): Sides {
  const build = (pick: (conflict: Conflict) => Span): string => {
    let built = '';
    let at = 0;
    for (const conflict of conflicts) {
      const side = pick(conflict);
      built += text.slice(at, conflict.start) + text.slice(side.start, side.end);
      at = conflict.end;
    }
    return built + text.slice(at);
  };
  const ours = build((conflict) => conflict.ours);
  const theirs = build((conflict) => conflict.theirs);
  return conflicts.every((conflict) => conflict.base) ? { ours, base: build((conflict) => conflict.base!), theirs } : { ours, theirs };
}
