/** A text that knows, through every edit, where each of its characters came from. */

/** What one step of an edit script does. `find`, `cut`, `before`, `after` and `move` name words that must stand once, or `nth` says which. */
export type Step =
  | { readonly find: string; readonly put: string; readonly nth?: number }
  | { readonly all: string; readonly put: string }
  | { readonly cut: string; readonly nth?: number }
  | { readonly before: string; readonly put: string; readonly nth?: number }
  | { readonly after: string; readonly put: string; readonly nth?: number }
  | { readonly move: string; readonly to: MoveTarget }
  | { readonly front: string }
  | { readonly lineEnds: 'crlf' };

export type MoveTarget = 'start' | 'end' | { readonly before: string } | { readonly after: string };

export class EditedText {
  private chars: string[];
  /** For each character its offset in the first text, or -1. */
  private origins: number[];

  constructor(text: string) {
    this.chars = Array.from({ length: text.length }, (_, i) => text[i]!);
    this.origins = this.chars.map((_, i) => i);
  }

  get text(): string {
    return this.chars.join('');
  }

  /** Where each character of the first text is now; -1 for those that went. */
  places(length: number): Int32Array {
    const places = new Int32Array(length).fill(-1);
    for (const [now, origin] of this.origins.entries()) if (origin >= 0) places[origin] = now;
    return places;
  }

  apply(step: Step): void {
    if ('find' in step) this.replace(this.locate(step.find, step.nth), step.find, step.put);
    else if ('all' in step) {
      for (let at = this.text.indexOf(step.all); at >= 0; at = this.text.indexOf(step.all, at + step.put.length))
        this.replace(at, step.all, step.put);
    } else if ('cut' in step) this.splice(this.locate(step.cut, step.nth), step.cut.length, '');
    else if ('before' in step) this.splice(this.locate(step.before, step.nth), 0, step.put);
    else if ('after' in step) this.splice(this.locate(step.after, step.nth) + step.after.length, 0, step.put);
    else if ('front' in step) this.splice(0, 0, step.front);
    else if ('move' in step) this.move(step.move, step.to);
    else for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 2)) this.splice(at, 0, '\r');
  }

  /** Replaces what stands from `start` to `end`. */
  spliceAt(start: number, end: number, put: string): void {
    this.splice(start, end - start, put);
  }

  /** Moves what stands from `start` to `end` before `to`, with a blank after it. */
  moveAt(start: number, end: number, to: number): void {
    if (to >= start && to <= end) return;
    const chars = this.chars.splice(start, end - start);
    const origins = this.origins.splice(start, end - start);
    const target = to > end ? to - (end - start) : to;
    this.chars.splice(target, 0, ...chars, ' ');
    this.origins.splice(target, 0, ...origins, -1);
  }

  private move(words: string, to: MoveTarget): void {
    const at = this.locate(words);
    const chars = this.chars.splice(at, words.length);
    const origins = this.origins.splice(at, words.length);
    const target =
      to === 'start' ? 0 : to === 'end' ? this.chars.length : 'before' in to ? this.locate(to.before) : this.locate(to.after) + to.after.length;
    this.chars.splice(target, 0, ...chars);
    this.origins.splice(target, 0, ...origins);
  }

  /** Replaces, keeping the words that both begin and end with: they were not touched. */
  private replace(at: number, before: string, after: string): void {
    const a = before.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
    const b = after.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head]) head++;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
    const length = (words: readonly string[]): number => words.join('').length;
    const from = length(a.slice(0, head));
    this.splice(at + from, length(a.slice(head, a.length - tail)), b.slice(head, b.length - tail).join(''));
  }

  private splice(at: number, count: number, put: string): void {
    const chars = Array.from({ length: put.length }, (_, i) => put[i]!);
    this.chars.splice(at, count, ...chars);
    this.origins.splice(at, count, ...chars.map(() => -1));
  }

  private locate(words: string, nth?: number): number {
    const text = this.text;
    let at = text.indexOf(words);
    for (let k = 1; k < (nth ?? 1) && at >= 0; k++) at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`not in the text: "${words}"`);
    if (nth === undefined && text.includes(words, at + 1)) throw new Error(`stands more than once (say nth): "${words}"`);
    return at;
  }
}
