/** Contracts that all pages share. */

/** Words of an article, by their place in its file: UTF-16 offsets, half-open. */
export interface TextPlace {
  /** The article's id in the index: its path from the workspace's folder. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** What stands there, where the words themselves are meant and not a whole sentence: found again nearby when the text has changed. */
  readonly words?: string;
}

/** A page's contract: how each side knows the other's data. It stands beside the page, in `<name>/view.ts`. */
export interface PageContract<View, Action> {
  readonly isView: (value: unknown) => value is View;
  readonly isAction: (value: unknown) => value is Action;
}
