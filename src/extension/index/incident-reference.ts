/** What a command across articles is about: an incident, or one report of it. Plain data: tree items, pages and links carry it. */
import { l10n, window } from 'vscode';
import { askSteadily } from '../ask-steadily.js';
import type { Incident } from '../../core/compare/types.js';
import { Notice } from '../notice.js';
import { incidentCounts, incidentRowName } from '../present/incident-words.js';
import type { WorkspaceIndex } from './workspace-index.js';

export interface IncidentReference {
  readonly incident: string;
  /** Reports of it (references of events), where not all are meant. */
  readonly reports?: readonly string[];
}

export function isIncidentReference(value: unknown): value is IncidentReference {
  return typeof value === 'object' && value !== null && 'incident' in value && typeof value.incident === 'string';
}

/** The incidents that a command was called on; the one that a person picks where it was called on none. */
export async function incidentsOf(index: WorkspaceIndex, args: readonly unknown[], title: string): Promise<readonly IncidentReference[]> {
  const [first, all] = args;
  if (Array.isArray(all) && all.length) return all.filter(isIncidentReference);
  if (isIncidentReference(first)) return [first];
  const chosen = await pickIncident(index, title);
  return chosen ? [{ incident: chosen.id }] : [];
}

/** As many are offered; of a large workspace those that several articles tell, and the latest of the others. */
const OFFERED = 5000;

/** Asks for an incident; those that several articles tell come first. */
export async function pickIncident(index: WorkspaceIndex, title: string, without: readonly string[] = []): Promise<Incident | undefined> {
  const items = index.ask('corpusIncidents', { most: OFFERED }).then((incidents) => {
    const rest = incidents.filter(({ id }) => !without.includes(id));
    if (!rest.length) throw new Notice(l10n.t('The articles of this workspace tell of no incident.'));
    return rest.map((incident) => ({ label: incidentRowName(l10n, incident), description: incidentCounts(l10n, incident), incident }));
  });
  return (await askSteadily(() => window.showQuickPick(items, { title, matchOnDescription: true })))?.incident;
}
