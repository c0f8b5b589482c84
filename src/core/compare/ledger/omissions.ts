/** What an article leaves out of an incident that others tell. */
import type { ClaimRow, Omission } from './types.js';

/** For each article: what at least one other article tells and it does not. One omission for each thing, with the row that tells it. */
export function omissions(rows: readonly ClaimRow[]): ReadonlyMap<string, readonly Omission[]> {
  const facts = new Map<string, { readonly what: Omission['what']; readonly detail: string; readonly rows: ClaimRow[] }>();
  for (const row of rows) {
    for (const [what, kind, detail] of factsOf(row)) {
      const key = `${what} ${kind}`;
      const fact = facts.get(key) ?? { what, detail, rows: [] };
      fact.rows.push(row);
      facts.set(key, fact);
    }
  }
  const found = new Map<string, Omission[]>();
  for (const article of new Set(rows.map((row) => row.article))) {
    const missing = [...facts.values()].filter((fact) => !fact.rows.some((row) => row.article === article));
    found.set(
      article,
      missing.map(({ what, detail, rows: told }) => ({ what, detail, told: told[0]!.id })),
    );
  }
  return found;
}

/** What nobody looks for in another article. */
const ASIDE = /^(?:other|distance|age|duration)$/;

/** What a row tells: kinds of facts, not their values, which the cells compare. */
function factsOf(row: ClaimRow): (readonly [Omission['what'], string, string])[] {
  const facts: (readonly [Omission['what'], string, string])[] = [];
  if (row.stance === 'denies') {
    const who = row.sources.map(({ text }) => text).join(', ');
    facts.push(['denial', row.sources.find(({ identity }) => identity !== undefined)?.identity ?? 'some', who || row.outlet]);
    return facts;
  }
  if (row.actor.words.length) facts.push(['actor', '', row.actor.words.map(({ text }) => text).join(', ')]);
  if (row.target.words.length) facts.push(['target', '', row.target.words.map(({ text }) => text).join(', ')]);
  if (row.place.words.length && (row.place.precision === 'exact' || row.place.precision === 'near'))
    facts.push(['place', '', row.place.words.map(({ text }) => text).join(', ')]);
  if (row.time.words.some(({ key }) => key !== '')) facts.push(['time', '', row.time.words.map(({ text }) => text).join(', ')]);
  if (row.sources.length) facts.push(['source', '', row.sources.map(({ text }) => text).join(', ')]);
  for (const figure of row.figures) {
    const part =
      figure.partOf === undefined
        ? undefined
        : (/\b(?:child|children|wom[ae]n|civilians?|foreign\w*|infants?|experts?)\b/i.exec(figure.text)?.[0].toLowerCase() ?? 'part');
    if (part !== undefined) facts.push(['part', `${figure.measure} ${part}`, figure.text]);
    else if (!ASIDE.test(figure.measure)) facts.push(['figure', figure.measure, `${figure.measure}: ${figure.text}`]);
  }
  return facts;
}
