/** How the rows of an incident disagree: in numbers, in whether it happened, in who did it. */
import { dayOf } from '../incidents/days.js';
import { sidesAgree, type Side } from '../incidents/sides.js';
import type { ArticleRecord } from '../types.js';
import { compareFigures, type FigureFacts } from './compare-figures.js';
import { roots } from './sources.js';
import type { ClaimRow, Disagreement, FigureClaim } from './types.js';

/** What a row's actors are, for the question who did it. */
export type SidesOf = (row: ClaimRow) => readonly Side[];

/** All disagreements between rows of different articles, and between sources inside one. */
export function disagreements(rows: readonly ClaimRow[], articles: ReadonlyMap<string, ArticleRecord>, sidesOf: SidesOf): Disagreement[] {
  const found = new Map<string, Disagreement>();
  const facts = new Map(rows.flatMap((row) => row.figures.map((figure) => [figure.id, figureFacts(row, figure, articles)] as const)));
  for (const [i, a] of rows.entries()) {
    for (const b of rows.slice(i + 1)) {
      for (const one of [...statusDisagreement(a, b), ...actorDisagreement(a, b, sidesOf), ...figureDisagreements(a, b, facts)]) {
        const key = [one.kind, one.about, ...one.between].join('|');
        if (!found.has(key)) found.set(key, one);
      }
    }
  }
  return [...found.values()];
}

function figureFacts(row: ClaimRow, figure: FigureClaim, articles: ReadonlyMap<string, ArticleRecord>): FigureFacts {
  const published = row.published === undefined ? undefined : dayOf(row.published);
  const period = figure.period && { start: dayOf(figure.period.start)!, end: dayOf(figure.period.end)! };
  return {
    measure: figure.measure,
    value: figure.value,
    text: figure.text,
    sentence: articles.get(row.article)!.text.slice(figure.sentence.start, figure.sentence.end).toLowerCase(),
    isPart: figure.partOf !== undefined,
    sources: roots(row),
    ...(published === undefined ? {} : { published }),
    ...(period ? { period } : {}),
    outlet: row.outlet,
  };
}

function figureDisagreements(a: ClaimRow, b: ClaimRow, facts: ReadonlyMap<string, FigureFacts>): Disagreement[] {
  const found: Disagreement[] = [];
  for (const x of a.figures) {
    for (const y of b.figures) {
      // A part is compared with the same part or with a whole that stands alone, not with every number there is.
      if (x.partOf !== undefined && y.partOf === undefined && b.figures.some((one) => one.measure === x.measure && one.partOf !== undefined))
        continue;
      if (y.partOf !== undefined && x.partOf === undefined && a.figures.some((one) => one.measure === y.measure && one.partOf !== undefined))
        continue;
      const result = compareFigures(facts.get(x.id)!, facts.get(y.id)!);
      if (result) found.push({ ...result, about: x.measure === y.measure ? x.measure : `${x.measure}, ${y.measure}`, between: [x.id, y.id] });
    }
  }
  return found;
}

/** One says that it happened, the other that it did not. */
function statusDisagreement(a: ClaimRow, b: ClaimRow): Disagreement[] {
  if ((a.stance === 'denies') === (b.stance === 'denies')) return [];
  const [denier, teller] = a.stance === 'denies' ? [a, b] : [b, a];
  const who = denier.sources.map(({ text }) => text).join(', ') || denier.outlet;
  const whom = teller.sources.map(({ text }) => text).join(', ') || teller.outlet;
  return [{ kind: 'contradiction', about: 'status', between: [a.id, b.id], reason: `${who} denies what ${whom} reports` }];
}

/** Both name who did it, and name opposite sides. */
function actorDisagreement(a: ClaimRow, b: ClaimRow, sidesOf: SidesOf): Disagreement[] {
  if (a.stance === 'denies' || b.stance === 'denies') return [];
  if (sidesAgree(sidesOf(a), sidesOf(b)) > -0.6) return [];
  const words = (row: ClaimRow): string => row.actor.words.map(({ text }) => text).join(', ');
  return [{ kind: 'contradiction', about: 'actor', between: [a.id, b.id], reason: `one names ${words(a)}, the other ${words(b)}` }];
}
