/** Keeps the keyboard's place when a page is drawn anew: its elements are others then, and the focus would fall to the page. */

/** What can get the focus back: marked with a list's name and which of the list it is ("separate r3"). */
const MARK = 'data-focus';

/** Where in its list the focus is. */
export interface FocusPlace {
  readonly list: string;
  readonly mark: string;
  readonly at: number;
}

/** The marks of a list's elements, in order, and where `mark` stands among them. */
export function placeOf(marks: readonly string[], mark: string): FocusPlace {
  const list = mark.split(' ', 1)[0]!;
  return { list, mark, at: ofList(marks, list).indexOf(mark) };
}

/** The mark that gets the focus: the same one, else the one that has come to its place, else the list's last; none where the list is gone. */
export function markFor({ list, mark, at }: FocusPlace, marks: readonly string[]): string | undefined {
  const own = ofList(marks, list);
  return own.includes(mark) ? mark : own[Math.min(Math.max(at, 0), own.length - 1)];
}

function ofList(marks: readonly string[], list: string): string[] {
  return marks.filter((one) => one.split(' ', 1)[0] === list);
}

/**
 * Draws, and gives the focus back. A list or a message may have it when that is done: then the page gives it back when the window does, unless the person has gone to
 * something else by then.
 */
export function keepingFocus(root: HTMLElement, draw: () => void): void {
  const focused = root.contains(document.activeElement) ? document.activeElement!.getAttribute(MARK) : null;
  const place = focused === null ? waiting.get(root) : placeOf(marksIn(root), focused);
  draw();
  waiting.delete(root);
  if (!place) return;
  if (document.hasFocus()) return give(root, place);
  waiting.set(root, place);
  window.addEventListener('focus', () => comeBack(root), { once: true });
}

/** By page, whose focus is to be given back. */
const waiting = new Map<HTMLElement, FocusPlace>();

function comeBack(root: HTMLElement): void {
  const place = waiting.get(root);
  waiting.delete(root);
  if (place && (document.activeElement === null || document.activeElement === document.body)) give(root, place);
}

function give(root: HTMLElement, place: FocusPlace): void {
  const mark = markFor(place, marksIn(root));
  if (mark !== undefined) root.querySelector<HTMLElement>(`[${MARK}="${CSS.escape(mark)}"]`)?.focus();
}

function marksIn(root: HTMLElement): string[] {
  return [...root.querySelectorAll(`[${MARK}]`)].map((one) => one.getAttribute(MARK)!);
}
