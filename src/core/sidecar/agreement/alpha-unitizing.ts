/**
 * Krippendorff's alpha for unitizing: how far coders cut the same units of the same category out of a continuum (Krippendorff 1995; 2004, section 11.6).
 * The units of one coder and category must not overlap.
 */
import { overlaps, type Span } from '../../model/span.js';

export interface UnitizingDisagreement {
  readonly observed: number;
  readonly expected: number;
  /** `undefined` where nobody marked anything. */
  readonly alpha: number | undefined;
}

/** Agreement on one category; `units[coder]` are the coder's units inside `continuum`. */
export function alphaUnitizing(units: readonly (readonly Span[])[], continuum: Span): UnitizingDisagreement {
  const length = continuum.end - continuum.start;
  const coders = units.length;
  const all = units.flat();
  if (coders < 2 || length < 1 || !all.length) return { observed: 0, expected: 0, alpha: undefined };
  const observed = observedDisagreement(units, continuum);
  const expected = expectedDisagreement(units, continuum);
  return { observed, expected, alpha: expected === 0 ? undefined : 1 - observed / expected };
}

/** Agreement over several categories: disagreements are summed before they are divided. */
export function alphaUnitizingAll(categories: readonly (readonly (readonly Span[])[])[], continuum: Span): UnitizingDisagreement {
  const parts = categories.map((units) => alphaUnitizing(units, continuum)).filter(({ alpha }) => alpha !== undefined);
  const sum = (pick: (part: UnitizingDisagreement) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  const [observed, expected] = [sum((part) => part.observed), sum((part) => part.expected)];
  return { observed, expected, alpha: expected === 0 ? undefined : 1 - observed / expected };
}

/** A unit, or a gap between units. */
interface Section extends Span {
  readonly isUnit: boolean;
}

function sectionsOf(units: readonly Span[], continuum: Span): Section[] {
  const sections: Section[] = [];
  let at = continuum.start;
  for (const unit of [...units].sort((a, b) => a.start - b.start)) {
    if (unit.start > at) sections.push({ start: at, end: unit.start, isUnit: false });
    sections.push({ start: unit.start, end: unit.end, isUnit: true });
    at = unit.end;
  }
  if (at < continuum.end) sections.push({ start: at, end: continuum.end, isUnit: false });
  return sections;
}

/** Mean squared difference of what two coders did with the same stretch, over all pairs of coders. */
function observedDisagreement(units: readonly (readonly Span[])[], continuum: Span): number {
  const sections = units.map((own) => sectionsOf(own, continuum));
  let sum = 0;
  for (const [i, first] of sections.entries()) {
    for (const second of sections.slice(i + 1)) {
      for (const a of first) for (const b of second) if (overlaps(a, b)) sum += distance(a, b);
    }
  }
  const coders = units.length;
  const length = continuum.end - continuum.start;
  return (2 * sum) / (coders * (coders - 1) * length * length);
}

/** Two units that overlap differ by their edges; a unit that lies in a gap differs by its whole length. */
function distance(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  if (a.isUnit && a.start >= b.start && a.end <= b.end) return (a.end - a.start) ** 2;
  if (b.isUnit && b.start >= a.start && b.end <= a.end) return (b.end - b.start) ** 2;
  return 0;
}

/** What the same would be if the units of all coders were thrown on the continuum at random. */
function expectedDisagreement(units: readonly (readonly Span[])[], continuum: Span): number {
  const length = continuum.end - continuum.start;
  const lengths = units.flat().map(({ start, end }) => end - start);
  const gaps = units.flatMap((own) => sectionsOf(own, continuum).filter(({ isUnit }) => !isUnit)).map(({ start, end }) => end - start);
  const count = lengths.length;
  let sum = 0;
  let ownPairs = 0;
  for (const l of lengths) {
    const overlapping = ((count - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    const inGaps = l ** 2 * gaps.reduce((total, gap) => total + (gap >= l ? gap - l + 1 : 0), 0);
    sum += overlapping + inGaps;
    ownPairs += l * (l - 1);
  }
  const positions = units.length * length;
  return ((2 / length) * sum) / (positions * (positions - 1) - ownPairs);
}
