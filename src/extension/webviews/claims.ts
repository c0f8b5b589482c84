/** The claims ledger of an incident, in an editor's place. */
import type { Uri } from 'vscode';
import { commands, Disposable, l10n } from 'vscode';
import type { Ledger } from '../../core/compare/ledger/types.js';
import type { ClaimsAction } from '../../webview/claims/view.js';
import { report } from '../commands.js';
import type { AcrossApp } from '../features/types.js';
import { incidentsOf, type IncidentReference } from '../index/incident-reference.js';
import { isTextPlace, revealPlace } from '../index/reveal-place.js';
import { Notice } from '../notice.js';
import { claimsView } from '../present/claims-view.js';
import { incidentName } from '../present/incident-words.js';
import { PageHost } from './page-host.js';

export function claims({ index, pages, command, context, log }: AcrossApp): Disposable {
  /** By incident: a report of it, by which it is found again when another grouping has given it another id. */
  const anchors = new Map<string, string>();
  let shown: Ledger | undefined;

  const ledgerOf = async (id: string): Promise<Ledger> => {
    const report = anchors.get(id);
    const ledger = await index.ask('corpusLedger', { id, ...(report === undefined ? {} : { report }) });
    if (!ledger) throw new Notice(l10n.t('This incident is not there any more: its articles or the decisions on them have changed.'));
    const [first] = ledger.incident.reports;
    if (first !== undefined) anchors.set(id, first);
    return (shown = ledger);
  };
  const act = async (action: ClaimsAction): Promise<void> => {
    if (!shown) return;
    const about: IncidentReference = { incident: shown.incident.id };
    switch (action.do) {
      case 'settle':
        return commands.executeCommand('dateline.settleValue', about, action.measure);
      case 'separate': {
        const row = shown.rows.find(({ id }) => id === action.row);
        return row && commands.executeCommand('dateline.separateReport', { ...about, reports: row.reports });
      }
      default:
        return commands.executeCommand(COMMANDS[action.do], about);
    }
  };
  const page = new PageHost({
    page: 'claims',
    extension: context.extensionUri,
    pages,
    title: l10n.t('Claims'),
    content: async (id) => {
      const ledger = await ledgerOf(id);
      return { title: incidentName(l10n, ledger.incident), view: claimsView(l10n, ledger) };
    },
    act,
    reveal: revealPlace,
    failed: (error) => report(error, log),
  });
  return Disposable.from(
    page,
    index.onDidChange(() => (index.phase === 'building' ? undefined : page.refresh())),
    command('showClaims', async (...args) => {
      const [about] = await incidentsOf(index, args, l10n.t('Show the claims on which incident?'));
      if (about) page.show(about.incident);
    }),
    command('revealWords', (place) => (isTextPlace(place) ? revealPlace(place) : undefined)),
    command('openProject', async () => {
      const uri = await index.project.locate();
      if (!uri) throw new Notice(l10n.t('Open a folder first: articles are compared within it.'));
      if ((await index.project.read()) === '') throw new Notice(l10n.t('Nothing has been decided across articles yet.'), 'hint');
      await commands.executeCommand('vscode.open', uri satisfies Uri);
    }),
  );
}

const COMMANDS: Readonly<Record<Exclude<ClaimsAction['do'], 'settle' | 'separate'>, string>> = {
  name: 'dateline.nameIncident',
  join: 'dateline.joinIncidents',
  map: 'dateline.showMap',
  framing: 'dateline.showFraming',
  report: 'dateline.report',
  export: 'dateline.exportClaims',
  project: 'dateline.openProject',
};
