/** Finds the beginnings of sections and items by their lines alone: right for block style, and checked against the parsed file when it is read. */
import { LISTS, type ListName } from './types.js';

export interface ScannedPlace {
  readonly start: number;
  /** The section's key, or the list the item is in. */
  readonly key: string;
}

export interface Scan {
  readonly sections: readonly ScannedPlace[];
  readonly items: readonly (ScannedPlace & { readonly key: ListName })[];
}

const LINE = /^(?:("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#\-"'{[%.][^:\n]*?)[ \t]*:(?=[ \t\r\n]|$)|( *)-(?=[ \t\r\n]|$))/gm;

/** Sections begin in the first column; the items of a list are the dashes in the column of its first. */
export function scanPlaces(text: string): Scan {
  const sections: ScannedPlace[] = [];
  const items: (ScannedPlace & { readonly key: ListName })[] = [];
  let list: ListName | undefined;
  let indent: number | undefined;
  LINE.lastIndex = 0;
  for (let m = LINE.exec(text); m; m = LINE.exec(text)) {
    if (m[1] !== undefined) {
      const key = m[1].replace(/^(["'])(.*)\1$/, '$2');
      sections.push({ key, start: m.index });
      list = LISTS.find((name) => name === key);
      indent = undefined;
    } else if (list && m[2] !== undefined && (indent === undefined || indent === m[2].length)) {
      indent = m[2].length;
      items.push({ key: list, start: m.index + indent });
    }
  }
  return { sections, items };
}
