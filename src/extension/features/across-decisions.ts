/** What a person decides across articles: which reports tell of one incident, what it is called, which value holds. Kept in dateline.project.yaml. */
import { Disposable, l10n, window, type QuickPickItem } from 'vscode';
import { askSteadily } from '../ask-steadily.js';
import type { FigureClaim, Ledger } from '../../core/compare/ledger/types.js';
import type { ProjectChange } from '../../core/compare/project/plan-change.js';
import type { SharedEntity } from '../../core/compare/types.js';
import type { FigureValue } from '../../core/model/values.js';
import { askValue } from '../ask-value.js';
import { report } from '../commands.js';
import { incidentsOf, pickIncident, type IncidentReference } from '../index/incident-reference.js';
import { Notice } from '../notice.js';
import { codeWords, measureWords } from '../present/code-words.js';
import { articleCount, incidentName } from '../present/incident-words.js';
import { told } from '../present/told.js';
import { settledValue } from '../present/settled-value.js';
import { figureWords, isFigure } from '../present/values.js';
import { kindWord, plain } from '../present/words.js';
import type { AcrossApp } from './types.js';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

export function acrossDecisions({ index, engine, annotator, command, log }: AcrossApp): Disposable {
  /** Writes a decision, and says what was done beside a button that takes it back. */
  const change = async (made: ProjectChange, done?: string): Promise<void> => {
    await index.start();
    const before = await index.project.read();
    const { text, refused } = await index.ask('corpusChange', { text: before, change: made });
    if (refused !== undefined) throw new Notice(l10n.t('dateline.project.yaml is left as it is: {0}.', told(l10n, refused)));
    await index.project.write(before, text);
    if (done !== undefined && text !== before)
      void offerUndo(done, () => index.project.takeBack(before, text)).catch((error: unknown) => report(error, log));
  };
  const ledgerOf = async ({ incident }: IncidentReference): Promise<Ledger> => {
    const ledger = await index.ask('corpusLedger', { id: incident });
    if (!ledger) throw new Notice(l10n.t('This incident is not there any more: its articles or the decisions on them have changed.'));
    return ledger;
  };

  const nameIncident = async (...args: readonly unknown[]): Promise<void> => {
    const [about] = await incidentsOf(index, args, l10n.t('Name which incident?'));
    if (!about) return;
    const { incident } = await ledgerOf(about);
    const name = await askName(incidentName(l10n, incident));
    if (name) await change({ do: 'name-incident', incident: incident.id, name });
  };

  const joinIncidents = async (...args: readonly unknown[]): Promise<void> => {
    const about = await incidentsOf(index, args, l10n.t('Join which incident with another?'));
    const ids = [...new Set(about.map(({ incident }) => incident))];
    if (!ids.length) return;
    if (ids.length === 1) {
      const other = await pickIncident(index, l10n.t('Which incident is the same?'), ids);
      if (!other) return;
      ids.push(other.id);
    }
    await change({ do: 'join-incidents', incidents: ids }, l10n.t('{0} incidents are one now.', ids.length));
  };

  const separateReport = async (...args: readonly unknown[]): Promise<void> => {
    const about = await incidentsOf(index, args, l10n.t('Separate a report from which incident?'));
    const incident = about[0]?.incident;
    if (incident === undefined) return;
    const named = about.flatMap(({ reports }) => reports ?? []);
    const ledger = await ledgerOf({ incident });
    const reports = named.length ? named : await askReports(ledger);
    if (!reports?.length) return;
    const name = incidentName(l10n, ledger.incident);
    const done =
      reports.length === 1
        ? l10n.t('1 report is separate from “{0}” now.', name)
        : l10n.t('{0} reports are separate from “{1}” now.', reports.length, name);
    await change({ do: 'separate-reports', incident, reports }, done);
  };

  const settleValue = async (...args: readonly unknown[]): Promise<void> => {
    const [about] = await incidentsOf(index, args.slice(0, 1), l10n.t('Settle a value of which incident?'));
    if (!about) return;
    const ledger = await ledgerOf(about);
    const measure = typeof args[1] === 'string' ? args[1] : await askMeasure(ledger);
    if (measure === undefined) return;
    const value = await askClaim(ledger, measure, async (words) => engine.call('readValue', { kind: 'figure', words }));
    if (!value) return;
    const reason = await askSteadily(() =>
      window.showInputBox({
        title: l10n.t('Why {0}?', figureWords(l10n, value)),
        prompt: l10n.t('The reason is kept with the value, for whoever reads it later.'),
        ignoreFocusOut: true,
        validateInput: (text) => (text.trim() ? undefined : l10n.t('A settled value needs a reason.')),
      }),
    );
    if (!reason?.trim()) return;
    await change(
      {
        do: 'settle',
        incident: ledger.incident.id,
        resolution: { measure, value, reason: reason.trim(), ...(await annotator.sign()) },
      },
      l10n.t('Settled for “{0}”: {1}', measureTitle(measure), amountWords(value)),
    );
  };

  const pickEntities = async (title: string, many: boolean): Promise<readonly SharedEntity[]> => {
    const items = index.ask('corpusEntities', undefined).then((entities) => entities.map(entityChoice));
    if (many)
      return (
        (await askSteadily(() => window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true })))?.map(({ value }) => value) ??
        []
      );
    const one = await askSteadily(() => window.showQuickPick(items, { title, matchOnDescription: true }));
    return one ? [one.value] : [];
  };
  const joinAcross = async (): Promise<void> => {
    const entities = await pickEntities(l10n.t('Which of these are one and the same?'), true);
    if (entities.length === 1) throw new Notice(l10n.t('Choose two or more.'), 'hint');
    if (entities.length)
      await change({ do: 'join-entities', entities: entities.map(({ id }) => id) }, l10n.t('{0} names stand for one now.', entities.length));
  };
  const separateAcross = async (): Promise<void> => {
    const [entity] = await pickEntities(l10n.t('From which actor or place is something to be separated?'), false);
    if (!entity) return;
    if (entity.members.length < 2) throw new Notice(l10n.t('Only one article speaks of it.'), 'hint');
    const items = entity.members.map((value): Choice<string> => ({
      label: value.slice(0, value.lastIndexOf('#')),
      description: value.slice(value.lastIndexOf('#') + 1),
      value,
    }));
    const chosen = await askSteadily(() =>
      window.showQuickPick(items, { title: l10n.t('Whose “{0}” is another?', plain(entity.name, 40)), canPickMany: true }),
    );
    if (!chosen?.length) return;
    await change(
      { do: 'separate-entity', entity: entity.id, members: chosen.map(({ value }) => value) },
      l10n.t('“{0}” is parted now.', plain(entity.name, 40)),
    );
  };
  const nameAcross = async (): Promise<void> => {
    const [entity] = await pickEntities(l10n.t('Name which actor or place, in all articles?'), false);
    const name = entity && (await askName(entity.name));
    if (name) await change({ do: 'name-entity', entity: entity.id, name });
  };

  return Disposable.from(
    command('nameIncident', nameIncident),
    command('joinIncidents', joinIncidents),
    command('separateReport', separateReport),
    command('settleValue', settleValue),
    command('joinAcross', joinAcross),
    command('separateAcross', separateAcross),
    command('nameAcross', nameAcross),
  );
}

/** Says what was done, with a button that takes it back. */
async function offerUndo(done: string, takeBack: () => Promise<void>): Promise<void> {
  const undo = l10n.t('Undo');
  if ((await window.showInformationMessage(done, undo)) === undo) await takeBack();
}

/** The value without its measure, which is named beside it. */
function amountWords({ measure: _measure, ...amount }: FigureValue): string {
  return figureWords(l10n, amount);
}

function measureTitle(measure: string): string {
  return measure === 'other' ? l10n.t('other figures') : measureWords(l10n, measure);
}

async function askName(value: string): Promise<string | undefined> {
  const name = (await askSteadily(() => window.showInputBox({ title: l10n.t('What is it called?'), value })))?.trim();
  return name === value ? undefined : name;
}

async function askReports({ rows }: Ledger): Promise<readonly string[] | undefined> {
  const items = rows.map((row): Choice<readonly string[]> => ({
    label: row.outlet,
    description: row.published ?? '',
    detail: plain(row.deed.words.map(({ text }) => text).join(', ')),
    value: row.reports,
  }));
  const chosen = await askSteadily(() => window.showQuickPick(items, { title: l10n.t('Which of these tell of something else?'), canPickMany: true }));
  return chosen?.flatMap(({ value }) => value);
}

async function askMeasure({ rows }: Ledger): Promise<string | undefined> {
  const measures = [...new Set(rows.flatMap(({ figures }) => figures.map(({ measure }) => measure)))];
  if (!measures.length) throw new Notice(l10n.t('No figure is told of this incident.'), 'hint');
  const items = measures.map((value): Choice<string> => ({ label: measureTitle(value), value }));
  return (await askSteadily(() => window.showQuickPick(items, { title: l10n.t('Which figure?') })))?.value;
}

/** One of the values that are claimed, or another that a person types. */
async function askClaim({ rows }: Ledger, measure: string, read: Parameters<typeof askValue>[0]['read']): Promise<FigureValue | undefined> {
  const title = l10n.t('Which value holds for “{0}”?', measureTitle(measure));
  const claimed = new Map<string, { readonly claim: FigureClaim; readonly outlets: string[] }>();
  for (const { outlet, figures } of rows) {
    for (const claim of figures.filter((one) => one.measure === measure)) {
      const key = JSON.stringify([claim.value.min, claim.value.max, claim.value.unit]);
      const entry = claimed.get(key) ?? { claim, outlets: [] };
      if (!entry.outlets.includes(outlet)) entry.outlets.push(outlet);
      claimed.set(key, entry);
    }
  }
  const items: Choice<FigureValue | undefined>[] = [...claimed.values()].map(({ claim, outlets }) => ({
    label: figureWords(l10n, settledValue(measure, claim.value)),
    description: plain(claim.text, 60),
    detail: outlets.join(', '),
    value: settledValue(measure, claim.value),
  }));
  items.push({ label: `$(edit) ${l10n.t('Another value…')}`, value: undefined });
  const chosen = await askSteadily(() => window.showQuickPick(items, { title, matchOnDetail: true }));
  if (!chosen) return undefined;
  if (chosen.value) return chosen.value;
  const typed = await askValue({ title, words: '', read });
  return typed && isFigure(typed) ? settledValue(measure, typed) : undefined;
}

function entityChoice(entity: SharedEntity): Choice<SharedEntity> {
  const articles = new Set(entity.members.map((own) => own.slice(0, own.lastIndexOf('#')))).size;
  const others = entity.names.filter((name) => name !== entity.name).slice(0, 5);
  return {
    label: plain(entity.name, 60),
    description: [entity.type === undefined ? kindWord(l10n, entity.kind) : codeWords(l10n, entity.type), articleCount(l10n, articles)].join(' · '),
    ...(others.length ? { detail: others.map((name) => plain(name, 40)).join(' · ') } : {}),
    value: entity,
  };
}
