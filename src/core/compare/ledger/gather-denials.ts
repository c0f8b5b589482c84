/** One sentence for each who denies: the data have a disagreement for each report that is denied, which nobody reads eighteen times over. */
import { say, type Said } from '../../model/say.js';
import type { ClaimRow, Disagreement, Ledger } from './types.js';

/** A disagreement as people read it. */
export interface ToldDisagreement extends Omit<Disagreement, 'between'> {
  /** Ids of figure claims or of rows; who denies before all that is denied. */
  readonly between: readonly string[];
}

/** The ledger's disagreements in their order, with the denials of one row gathered into one. */
export function gatherDenials({ rows, disagreements }: Pick<Ledger, 'rows' | 'disagreements'>): ToldDisagreement[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const denied = new Map<ClaimRow, ClaimRow[]>();
  const gathered: (ToldDisagreement | ClaimRow)[] = [];
  for (const one of disagreements) {
    const [a, b] = one.between.map((id) => byId.get(id));
    if (one.about !== 'status' || !a || !b) {
      gathered.push(one);
      continue;
    }
    const [denier, teller] = a.stance === 'denies' ? [a, b] : [b, a];
    const tellers = denied.get(denier);
    if (tellers) tellers.push(teller);
    else {
      denied.set(denier, [teller]);
      gathered.push(denier);
    }
  }
  return gathered.map((one) => ('stance' in one ? denial(one, denied.get(one)!) : one));
}

function denial(denier: ClaimRow, tellers: readonly ClaimRow[]): ToldDisagreement {
  return {
    kind: 'contradiction',
    about: 'status',
    between: [denier.id, ...tellers.map(({ id }) => id)],
    reason: denialReason(denier, tellers),
  };
}

/** "Government denies what rescuers, Hadi Marwan and National Voice report." */
export function denialReason(denier: ClaimRow, tellers: readonly ClaimRow[]): Said {
  const names = [...new Set(tellers.map(speaker))];
  const last = names.pop()!;
  return names.length
    ? say('{0} denies what {1} and {2} report', speaker(denier), names.join(', '), last)
    : say('{0} denies what {1} reports', speaker(denier), last);
}

function speaker({ sources, outlet }: ClaimRow): string {
  return sources.map(({ text }) => text).join(', ') || outlet;
}
