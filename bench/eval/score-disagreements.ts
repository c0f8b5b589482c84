/** Which of the annotated disagreements the ledgers name, and how. */
import { textOf } from '../../src/core/model/say.js';
import type { Disagreement, Ledger } from '../../src/core/compare/ledger/types.js';
import type { Span } from '../../src/core/model/span.js';
import type { GoldDisagreement, GoldIncident } from '../../scripts/corpus/read-incidents.js';

export interface DisagreementScore {
  /** Annotated pairs. */
  gold: number;
  /** Of them, both claims stand in one ledger. */
  together: number;
  /** Of them, named by the kind they have. */
  right: number;
  /** Pairs of figures that the ledgers of these incidents name and the annotation does not. */
  extra: number;
  /** Pairs of figures that the ledgers name. */
  named: number;
  readonly confusions: string[];
}

export function emptyScore(): DisagreementScore {
  return { gold: 0, together: 0, right: 0, extra: 0, named: 0, confusions: [] };
}

/** Where a gold figure stands in a file. */
export type Locate = (file: string, words: string, incident: string) => readonly Span[];

/** Adds one incident to `score`. */
export function scoreDisagreements(score: DisagreementScore, incident: GoldIncident, ledgers: readonly Ledger[], locate: Locate): void {
  const listed = new Set<Disagreement>();
  const concerned = new Set<Ledger>();
  for (const claim of incident.disagreements) {
    score.gold++;
    const at = claim.between.map(({ file, figure }) => (figure === undefined ? undefined : locate(file, figure, incident.id)));
    const candidates = ledgers.flatMap((ledger) => {
      const sides = claim.between.map(({ file }, i) => idsOf(ledger, claim, file, at[i]));
      return sides.every((ids) => ids.size) ? [{ ledger, sides: sides as [Set<string>, Set<string>] }] : [];
    });
    if (!candidates.length) {
      score.confusions.push(`${label(incident, claim)}: not in one ledger`);
      continue;
    }
    score.together++;
    for (const { ledger } of candidates) concerned.add(ledger);
    const found = candidates.flatMap(({ ledger, sides: [a, b] }) =>
      ledger.disagreements.filter(
        ({ about, between: [x, y] }) =>
          (claim.between[0].figure === undefined ? about === claim.about : about !== 'status' && about !== 'actor') &&
          ((a.has(x) && b.has(y)) || (a.has(y) && b.has(x))),
      ),
    );
    for (const one of found) listed.add(one);
    if (found.some(({ kind }) => kind === claim.kind)) score.right++;
    else
      score.confusions.push(
        `${label(incident, claim)}: ${found.map(({ kind, reason }) => `${kind} (${textOf(reason)})`).join(', ') || 'nothing named'}`,
      );
  }
  for (const ledger of concerned) {
    const claims = new Map(
      ledger.rows.flatMap((row) => row.figures.map((figure) => [figure.id, { article: row.article, text: figure.text }] as const)),
    );
    for (const one of ledger.disagreements) {
      const [a, b] = one.between.map((id) => claims.get(id));
      if (!a || !b || a.article === b.article) continue;
      score.named++;
      if (listed.has(one)) continue;
      score.extra++;
      score.confusions.push(
        `  + ${incident.id} ${one.about} ${a.article} "${a.text}" ~ ${b.article} "${b.text}": ${one.kind} (${textOf(one.reason)})`,
      );
    }
  }
}

function label({ id }: GoldIncident, { about, between, kind }: GoldDisagreement): string {
  return `${id} ${about} ${between.map(({ file, figure }) => `${file.replace(/^.*\//, '').replace('.txt', '')} "${figure ?? ''}"`).join(' ~ ')} is ${kind}`;
}

/** Ids of the ledger's claims (for figures) or rows (else) that one side of the disagreement means. */
function idsOf(ledger: Ledger, claim: GoldDisagreement, file: string, spans: readonly Span[] | undefined): Set<string> {
  const rows = ledger.rows.filter((row) => row.article === file);
  if (!spans) return new Set(rows.map(({ id }) => id));
  return new Set(
    rows.flatMap(({ figures }) =>
      figures.flatMap(({ id, span }) => (span && spans.some((one) => span.start < one.end && span.end > one.start) ? [id] : [])),
    ),
  );
}
