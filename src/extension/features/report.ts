/** Writes a report on an incident, an actor or place, a period, or all that several articles tell; and the claims as a table. */
import { Disposable, l10n, window, type QuickPickItem, type Uri } from 'vscode';
import { askSteadily } from '../ask-steadily.js';
import { readOutlines, type Outline, type Topology } from '../../core/compare/report/outlines.js';
import type { Subject } from '../../core/compare/report/report-data.js';
import { reportHtml } from '../../core/compare/report/report-html.js';
import { reportMarkdown } from '../../core/compare/report/report-markdown.js';
import { isoDay } from '../../core/text/iso-day.js';
import { incidentsOf, isIncidentReference, pickIncident } from '../index/incident-reference.js';
import { outlinesText } from '../index/outlines.js';
import type { WorkspaceIndex } from '../index/workspace-index.js';
import { Notice } from '../notice.js';
import { fileTitle } from '../present/file-title.js';
import { incidentName } from '../present/incident-words.js';
import { plain } from '../present/words.js';
import { saveFile } from '../save-file.js';
import type { AcrossApp } from './types.js';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

export function report({ index, command, context }: AcrossApp): Disposable {
  const write = async (about: unknown): Promise<void> => {
    const subject: Subject | undefined = isIncidentReference(about) ? { kind: 'incident', id: about.incident } : await askSubject(index);
    if (!subject) return;
    const format = await askFormat([
      { label: 'HTML', description: l10n.t('one file with map and timeline, opens anywhere'), value: 'html' },
      { label: 'Markdown', description: l10n.t('text for editors and wikis'), value: 'markdown' },
    ] as const);
    if (!format) return;
    const data = await index.ask('corpusReport', subject);
    if (!data) throw new Notice(l10n.t('No incident fits: there is nothing to report.'));
    const bytes = format === 'html' ? reportHtml(data, await outlines(context.extensionUri)) : reportMarkdown(data);
    const name = fileTitle('dateline-report', await titleOf(index, subject));
    await saveFile({ name, extension: format === 'html' ? 'html' : 'md', title: format === 'html' ? 'HTML' : 'Markdown', bytes });
  };
  const exportClaims = async (...args: readonly unknown[]): Promise<void> => {
    const about = await incidentsOf(index, args, l10n.t('Export the claims on which incident?'));
    if (!about.length) return;
    const format = await askFormat([
      { label: 'CSV', description: l10n.t('a line a claim'), value: 'csv' },
      { label: 'Markdown', description: l10n.t('a table with what differs in bold'), value: 'markdown' },
    ] as const);
    if (!format) return;
    const bytes = await index.ask('corpusTable', { what: 'claims', incidents: about.map(({ incident }) => incident), format });
    const [first, ...more] = about;
    const name = fileTitle('dateline-claims', more.length ? '' : await titleOf(index, { kind: 'incident', id: first!.incident }));
    await saveFile({ name, extension: format === 'csv' ? 'csv' : 'md', title: format === 'csv' ? 'CSV' : 'Markdown', bytes });
  };
  return Disposable.from(command('report', write), command('exportClaims', exportClaims));
}

/** For the map; none where their file is missing. */
async function outlines(extension: Uri): Promise<readonly Outline[]> {
  const text = await outlinesText(extension);
  return text ? readOutlines(JSON.parse(text) as Topology) : [];
}

/** What a file on the subject is called by, so that the next one does not take its place; empty for all. */
async function titleOf(index: WorkspaceIndex, subject: Subject): Promise<string> {
  switch (subject.kind) {
    case 'all':
      return '';
    case 'incident': {
      const ledger = await index.ask('corpusLedger', { id: subject.id });
      return ledger ? incidentName(l10n, ledger.incident) : '';
    }
    case 'entity':
      return (await index.ask('corpusEntities', undefined)).find(({ id }) => id === subject.name)?.name ?? '';
    case 'period':
      return [subject.from, subject.to].filter(Boolean).join(' ');
  }
}

async function askFormat<T>(items: readonly Choice<T>[]): Promise<T | undefined> {
  return (await askSteadily(() => window.showQuickPick(items, { title: l10n.t('As which format?') })))?.value;
}

async function askSubject(index: WorkspaceIndex): Promise<Subject | undefined> {
  const kinds: readonly Choice<Subject['kind']>[] = [
    { label: l10n.t('An incident…'), value: 'incident' },
    { label: l10n.t('An actor or place…'), value: 'entity' },
    { label: l10n.t('A period…'), value: 'period' },
    { label: l10n.t('All incidents that several articles tell'), value: 'all' },
  ];
  const kind = (await askSteadily(() => window.showQuickPick(kinds, { title: l10n.t('Report on what?') })))?.value;
  switch (kind) {
    case undefined:
      return undefined;
    case 'all':
      return { kind };
    case 'incident': {
      const incident = await pickIncident(index, l10n.t('Report on which incident?'));
      return incident && { kind, id: incident.id };
    }
    case 'entity': {
      const items = index.ask('corpusEntities', undefined).then((entities) =>
        entities.map(({ id, name, names }): Choice<string> => ({
          label: plain(name, 60),
          description: names
            .filter((other) => other !== name)
            .slice(0, 4)
            .join(', '),
          value: id,
        })),
      );
      const name = (await askSteadily(() => window.showQuickPick(items, { title: l10n.t('Report on whom?'), matchOnDescription: true })))?.value;
      return name === undefined ? undefined : { kind, name };
    }
    case 'period': {
      const from = await askDay(l10n.t('From which day? Leave it empty for no limit.'));
      const to = from === undefined ? undefined : await askDay(l10n.t('To which day? Leave it empty for no limit.'));
      return from === undefined || to === undefined ? undefined : { kind, ...(from ? { from } : {}), ...(to ? { to } : {}) };
    }
  }
}

/** A day as ISO 8601; empty for none; undefined where the person changed their mind. */
async function askDay(title: string): Promise<string | undefined> {
  const answer = await askSteadily(() =>
    window.showInputBox({
      title,
      placeHolder: '2024-05-17',
      validateInput: (text) =>
        !text.trim() || isoDay(text.trim()) !== undefined ? undefined : l10n.t('A day as year-month-day, for example 2024-05-17.'),
    }),
  );
  return answer === undefined ? undefined : (isoDay(answer.trim()) ?? '');
}
