/** What `git blame` prints, read. */

export interface BlamedLine {
  /** Abbreviated; zeros for what is not committed, a caret in front for the first commit. */
  readonly hash: string;
  readonly author: string;
  /** "2026-11-22 10:15". */
  readonly time: string;
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

const LINE = /^(\^?[0-9a-f]+)\s+(?:\S.*?\s+)?\((.*?)\s+(\d{4}-\d\d-\d\d \d\d:\d\d):\d\d [+-]\d{4}\s+(\d+)\) ?(.*)$/;

export function parseBlame(printed: string): BlamedLine[] {
  return printed.split(/\r?\n/).flatMap((row): BlamedLine[] => {
    const m = LINE.exec(row);
    return m ? [{ hash: m[1]!, author: m[2]!, time: m[3]!, line: Number(m[4]), words: m[5]! }] : [];
  });
}
