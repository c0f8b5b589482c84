/** What can be wrong with a folder of incidents: ids that lead nowhere, claims that no article makes, entities that change their kind. */
import { DISAGREEMENTS } from '../../src/core/compare/ledger/types.js';
import type { GoldDisagreement, GoldIncident, IncidentGroup } from './read-incidents.js';

const ABOUT_ROWS = new Set(['status', 'actor']);

/** Sentences on everything that is wrong with `group` as a whole; its articles are checked one by one elsewhere. */
export function checkIncidents(group: IncidentGroup): string[] {
  const problems: string[] = [];
  const ids = new Set(group.incidents.map(({ id }) => id));
  const told = new Set<string>();
  for (const { file, events } of group.articles) {
    for (const [i, event] of events.entries()) {
      if (event.incident === undefined) continue;
      told.add(event.incident);
      if (!ids.has(event.incident)) problems.push(`${file}: event ${i + 1}: incident "${event.incident}" is not in incidents.yaml`);
      const other = event.same === undefined ? undefined : events[event.same - 1]?.incident;
      if (other !== undefined && other !== event.incident) problems.push(`${file}: event ${i + 1}: same as an event of another incident`);
    }
  }
  for (const incident of group.incidents) {
    if (!incident.id.startsWith(`${group.name}-`)) problems.push(`incident "${incident.id}" does not begin with its folder's name`);
    if (!incident.name) problems.push(`incident "${incident.id}" has no name`);
    if (!told.has(incident.id)) problems.push(`no event belongs to incident "${incident.id}"`);
    for (const claim of incident.disagreements) problems.push(...checkClaim(group, incident, claim));
  }
  return [...problems, ...checkEntities(group)];
}

function checkClaim({ articles }: IncidentGroup, { id }: GoldIncident, claim: GoldDisagreement): string[] {
  const problems: string[] = [];
  const label = `${id}, ${claim.between.map(({ file, figure }) => `${file} "${figure ?? ''}"`).join(' ~ ')}`;
  if (!(DISAGREEMENTS as readonly string[]).includes(claim.kind)) problems.push(`${label}: unknown kind ${claim.kind}`);
  const measures = claim.between.map(({ file, figure }) => {
    const events = articles.find((one) => one.file === file)?.events.filter((event) => event.incident === id) ?? [];
    if (!events.length) problems.push(`${label}: ${file} tells nothing of it`);
    if (ABOUT_ROWS.has(claim.about)) return undefined;
    const holder = events.find((event) => event.roles.figure.includes(figure ?? ''));
    if (events.length && !holder) problems.push(`${label}: "${figure}" is no figure of its events there`);
    return holder?.measure[figure!];
  });
  if (!ABOUT_ROWS.has(claim.about) && !measures.includes(claim.about)) problems.push(`${label}: neither figure counts ${claim.about}`);
  return problems;
}

/** An id names one actor or one place in all articles of the folder. */
function checkEntities({ articles }: IncidentGroup): string[] {
  const known = new Map<string, string>();
  return articles.flatMap(({ file, entities }) =>
    Object.entries(entities).flatMap(([id, { kind, type }]) => {
      const what = `${kind} ${type}`;
      const before = known.get(id);
      known.set(id, before ?? what);
      return before === undefined || before === what ? [] : [`${file}: entity "${id}" is a ${what} here and a ${before} elsewhere`];
    }),
  );
}
