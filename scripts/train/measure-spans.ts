/** Precision, recall and F1 of spans, strict (same ends, same label) and by overlap (same label). */

export interface LabelledRange {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Counts over many texts. */
export class SpanScore {
  #found = 0;
  #gold = 0;
  #strict = 0;
  #foundOverlap = 0;
  #goldOverlap = 0;

  add(found: readonly LabelledRange[], gold: readonly LabelledRange[]): void {
    const same = (a: LabelledRange, b: LabelledRange): boolean => a.label === b.label && a.start === b.start && a.end === b.end;
    const overlaps = (a: LabelledRange, b: LabelledRange): boolean => a.label === b.label && a.start < b.end && b.start < a.end;
    this.#found += found.length;
    this.#gold += gold.length;
    this.#strict += found.filter((f) => gold.some((g) => same(f, g))).length;
    this.#foundOverlap += found.filter((f) => gold.some((g) => overlaps(f, g))).length;
    this.#goldOverlap += gold.filter((g) => found.some((f) => overlaps(f, g))).length;
  }

  get f1(): number {
    return (200 * this.#strict) / (this.#found + this.#gold) || 0;
  }

  get overlapF1(): number {
    const precision = this.#foundOverlap / this.#found;
    const recall = this.#goldOverlap / this.#gold;
    return (200 * precision * recall) / (precision + recall) || 0;
  }

  toString(): string {
    const p = ((100 * this.#strict) / this.#found).toFixed(1);
    const r = ((100 * this.#strict) / this.#gold).toFixed(1);
    return `${this.f1.toFixed(1)} / ${this.overlapF1.toFixed(1)} (P ${p} R ${r}, ${this.#gold} gold)`;
  }
}
