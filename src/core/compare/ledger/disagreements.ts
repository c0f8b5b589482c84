/** How the rows of an incident disagree: in numbers, in whether it happened, in who did it. */
import type { NameForms } from '../entities/node.js';
import { sidesAgree, type Side } from '../incidents/sides.js';
import { say } from '../../model/say.js';
import type { ArticleRecord } from '../types.js';
import { compareFigures, isContested, isNarrow, partsIn } from './compare-figures.js';
import { figureFacts, isPartisan, type FigureFacts } from './figure-facts.js';
import { isVagueFigure } from './figure-range.js';
import { denialReason } from './gather-denials.js';
import type { ClaimRow, Disagreement, FigureClaim } from './types.js';

/** What a row's actors are, for the question who did it. */
export type SidesOf = (row: ClaimRow) => readonly Side[];

export interface DisagreementInput {
  readonly rows: readonly ClaimRow[];
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly sidesOf: SidesOf;
  readonly forms: NameForms;
}

/** All disagreements between rows of different articles, and between sources inside one. */
export function disagreements({ rows, articles, sidesOf, forms }: DisagreementInput): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [i, a] of rows.entries())
    for (const b of rows.slice(i + 1)) found.push(...statusDisagreement(a, b), ...actorDisagreement(a, b, sidesOf));
  return [...found, ...figureDisagreements(statedFigures(rows, articles, forms))];
}

/** One number as one article gives it, however often. */
interface Stated {
  readonly row: ClaimRow;
  readonly figure: FigureClaim;
  readonly facts: FigureFacts;
}

/** Each number of each article once, with its source where one of its places names one. */
function statedFigures(rows: readonly ClaimRow[], articles: ReadonlyMap<string, ArticleRecord>, forms: NameForms): Stated[] {
  const found = new Map<string, Stated>();
  for (const row of rows) {
    if (row.stance === 'denies') continue;
    const article = articles.get(row.article)!;
    const deniers = new Set(
      rows.flatMap((one) => (one.article === row.article && one.stance === 'denies' ? one.sources.map(({ text }) => text.toLowerCase()) : [])),
    );
    const partisan = isPartisan(article);
    for (const figure of row.figures) {
      const facts = figureFacts(row, figure, { article, forms, deniers, partisan });
      const { min, max, unit } = figure.value;
      const key = [row.article, figure.measure, min ?? max, unit].join('|');
      const before = found.get(key);
      const one = { row, figure, facts };
      const own = (of: Stated): number => rank(of, article);
      if (!before) found.set(key, one);
      else found.set(key, own(one) > own(before) ? withNoun(one, before) : withNoun(before, one));
    }
  }
  return withParts(withoutEchoes([...found.values()]));
}

/** A headline's "dozens" goes where its article gives a number. */
function withoutEchoes(stated: readonly Stated[]): Stated[] {
  const isSize = ({ facts }: Stated): boolean => isVagueFigure(facts.value);
  return stated.filter((one) => !isSize(one) || !stated.some((other) => isRival(one, other) && !isSize(other)));
}

function isRival({ facts: x }: Stated, { facts: y }: Stated): boolean {
  return x.article === y.article && x.measure === y.measure && !x.isPart && !y.isPart;
}

/** Marks numbers whose article gives the whole they are a part of: a narrow group beside a larger number; the numbers of a list that add up to it. */
function withParts(stated: readonly Stated[]): Stated[] {
  return stated.map((one) => {
    const { facts } = one;
    const isWhole = (other: Stated): boolean => !isNarrow(other.facts) || (facts.isOfThem && (other.facts.value.min ?? 0) > (facts.value.min ?? 0));
    const wholes = stated.filter((other) => other !== one && isRival({ ...one, facts: { ...facts, isPart: false } }, other) && isWhole(other));
    const isPart =
      (facts.isPart && (!facts.isOfThem || wholes.length > 0)) ||
      (isNarrow(facts) && wholes.length > 0) ||
      wholes.some((whole) => addsUp(one, whole, stated));
    return { ...one, facts: { ...facts, isPart, hasWhole: isPart && wholes.length > 0 } };
  });
}

/** "13 civilians: five men, four women and four children". */
function addsUp(part: Stated, whole: Stated, stated: readonly Stated[]): boolean {
  const inSentence = stated.filter(
    ({ facts, figure }) =>
      facts.article === whole.facts.article && facts.measure === whole.facts.measure && figure.sentence.start === whole.figure.sentence.start,
  );
  const parts = inSentence.filter((one) => one !== whole && (one.figure.span?.start ?? 0) > (whole.figure.span?.start ?? 0));
  const sum = parts.reduce((all, { facts }) => all + (facts.value.min ?? 0), 0);
  return parts.includes(part) && parts.length > 1 && sum === whole.facts.value.min;
}

/** Where a number is best read: with who says it, below the headline, in most words. */
function rank({ row, figure }: Stated, { text }: ArticleRecord): number {
  const isInTitle = figure.span !== undefined && figure.span.start < text.indexOf('\n\n');
  return (row.sources.length ? 1000 : 0) - (isInTitle ? 500 : 0) + figure.text.length;
}

/** "Killing five of them", where the headline has "five women": whom the number counts, from another of its places. */
function withNoun(one: Stated, other: Stated): Stated {
  const isBare = !partsIn(one.facts).size && partsIn(other.facts).size > 0;
  return isBare ? { ...one, facts: { ...one.facts, value: { ...one.facts.value, of: other.facts.text } } } : one;
}

function figureDisagreements(stated: readonly Stated[]): Disagreement[] {
  const found: Disagreement[] = [];
  const measured = new Set(stated.map(({ facts }) => `${facts.article} ${facts.measure}`));
  for (const [i, a] of stated.entries()) {
    for (const b of stated.slice(i + 1)) {
      if (!areRivals(a, b, measured)) continue;
      const result = compareFigures(a.facts, b.facts, isDisputed(a, b, stated));
      if (!result) continue;
      const [x, y] = [a.facts.measure, b.facts.measure];
      found.push({ ...result, about: x === y ? x : `${x}, ${y}`, between: [a.figure.id, b.figure.id] });
    }
  }
  return found;
}

/** Whether the article of one sets the other's number against its own: it does not bring it up to date, it doubts it. */
function isDisputed(a: Stated, b: Stated, stated: readonly Stated[]): boolean {
  const disputes = (one: Stated, other: Stated): boolean =>
    stated.some((third) => third !== one && isRival(third, one) && isContested(third.facts) && saysTheSame(third.facts, other.facts));
  return disputes(a, b) || disputes(b, a);
}

function saysTheSame({ value: x }: FigureFacts, { value: y }: FigureFacts): boolean {
  return x.min === y.min && x.max === y.max;
}

/** Whether two numbers answer one question. Inside an article only different sources disagree; a part answers to the same part, not to every whole. */
function areRivals(a: Stated, b: Stated, measured: ReadonlySet<string>): boolean {
  if (a.row === b.row) return false;
  if (a.row.article === b.row.article && (!a.row.sources.length || !b.row.sources.length || a.facts.isPart || b.facts.isPart)) return false;
  const { facts: x } = a;
  const { facts: y } = b;
  // Killed against killed-and-wounded says something only where one article has nothing better.
  if (x.measure !== y.measure && (measured.has(`${x.article} ${y.measure}`) || measured.has(`${y.article} ${x.measure}`))) return false;
  const alike = [...partsIn(x)].some((part) => partsIn(y).has(part));
  if (x.isPart && y.isPart) return alike;
  return alike || (!(x.isPart && x.hasWhole) && !(y.isPart && y.hasWhole));
}

/** One says that it happened, the other that it did not. */
function statusDisagreement(a: ClaimRow, b: ClaimRow): Disagreement[] {
  if ((a.stance === 'denies') === (b.stance === 'denies') || areOneVoice(a, b)) return [];
  const [denier, teller] = a.stance === 'denies' ? [a, b] : [b, a];
  return [{ kind: 'contradiction', about: 'status', between: [a.id, b.id], reason: denialReason(denier, [teller]) }];
}

/** One source that denies one thing and tells another does not contradict itself. */
function areOneVoice(a: ClaimRow, b: ClaimRow): boolean {
  const voices = ({ sources }: ClaimRow): string => sources.map(({ text }) => text.toLowerCase()).join('|');
  return a.article === b.article && voices(a) === voices(b);
}

function isFighter({ camp, group, nations }: Side): boolean {
  return camp === 'state' || camp === 'armed' || group !== undefined || nations.length > 0;
}

/** Both name who did it, and name opposite sides. */
function actorDisagreement(a: ClaimRow, b: ClaimRow, sidesOf: SidesOf): Disagreement[] {
  if (a.stance === 'denies' || b.stance === 'denies') return [];
  // Rescuers who search and councils that count are no rivals of those who fired.
  const [x, y] = [sidesOf(a), sidesOf(b)].map((sides) => sides.filter(isFighter));
  if (sidesAgree(x!, y!) > -0.6) return [];
  const words = (row: ClaimRow): string => row.actor.words.map(({ text }) => text).join(', ');
  return [{ kind: 'contradiction', about: 'actor', between: [a.id, b.id], reason: say('one names {0}, the other {1}', words(a), words(b)) }];
}
