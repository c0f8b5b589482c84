/** The framing lens: the words each outlet uses for an actor, a kind of deed, an incident's sides; verbs of control and violence. */
import { Disposable, l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { askSteadily } from '../ask-steadily.js';
import { EVENT_TYPES } from '../../core/model/kinds.js';
import type { FrameSubject } from '../../engine/corpus/protocol.js';
import { report } from '../commands.js';
import type { AcrossApp } from '../features/types.js';
import { isIncidentReference } from '../index/incident-reference.js';
import { revealPlace } from '../index/reveal-place.js';
import type { WorkspaceIndex } from '../index/workspace-index.js';
import { Notice } from '../notice.js';
import { codeTitle, codeWords } from '../present/code-words.js';
import { frameTable, framingWords } from '../present/framing-view.js';
import { articleCount, incidentName } from '../present/incident-words.js';
import { kindWord, plain } from '../present/words.js';
import { saveFile } from '../save-file.js';
import { PageHost, type PageContent } from './page-host.js';

/** What the page is about; its key is this as JSON. */
interface Lens {
  readonly title: string;
  readonly subjects: readonly FrameSubject[];
}

/** Actors and places that are offered: with more, the rest is found by typing. */
const OFFERED = 500;

export function framing({ index, pages, command, context, log }: AcrossApp): Disposable {
  const content = async (key: string): Promise<PageContent<'framing'>> => {
    const { title, subjects } = readLens(key);
    const frames = await Promise.all(subjects.map((subject) => index.ask('corpusFrame', subject)));
    const found = frames.flatMap((frame, i) => (frame ? [frameTable(frame, subjectTitle(subjects[i]!, title))] : []));
    if (!found.length) throw new Notice(l10n.t('What these words were of is not there any more.'));
    return { title: l10n.t('Words: {0}', title), view: { title, frames: found, words: framingWords(l10n) } };
  };

  const show = (lens: Lens): void => {
    page.show(JSON.stringify(lens));
  };
  const choose = async (): Promise<void> => {
    const lens = await pickLens(index);
    if (lens) show(lens);
  };
  const page = new PageHost({
    page: 'framing',
    extension: context.extensionUri,
    pages,
    title: l10n.t('Words Used'),
    content,
    act: async (action, key) => {
      if (action.do === 'choose') return choose();
      const bytes = await index.ask('corpusTable', { what: 'frames', subjects: readLens(key).subjects });
      await saveFile({ name: 'dateline-words', extension: 'csv', title: 'CSV', bytes });
    },
    reveal: revealPlace,
    failed: (error) => report(error, log),
  });
  return Disposable.from(
    page,
    index.onDidChange(() => (index.phase === 'building' ? undefined : page.refresh())),
    command('showFraming', async (about) => {
      if (!isIncidentReference(about)) return choose();
      const ledger = await index.ask('corpusLedger', { id: about.incident });
      if (!ledger) throw new Notice(l10n.t('This incident is not there any more: its articles or the decisions on them have changed.'));
      const { id } = ledger.incident;
      show({
        title: incidentName(l10n, ledger.incident),
        subjects: (['actor', 'target', 'deed'] as const).map((role) => ({ kind: 'incident', id, role })),
      });
    }),
  );
}

function subjectTitle(subject: FrameSubject, title: string): string {
  switch (subject.kind) {
    case 'incident':
      return subject.role === 'actor' ? l10n.t('Who did it') : subject.role === 'target' ? l10n.t('To whom') : l10n.t('The deed');
    case 'verbs':
      return subject.field === 'control' ? l10n.t('Verbs of control') : l10n.t('Verbs of violence');
    case 'entity':
    case 'type':
      return title;
  }
}

const VERBS: Lens['subjects'] = [
  { kind: 'verbs', field: 'control' },
  { kind: 'verbs', field: 'violence' },
];

async function pickLens(index: WorkspaceIndex): Promise<Lens | undefined> {
  const items = index.ask('corpusEntities', undefined).then((entities): (QuickPickItem & { readonly lens?: Lens })[] => {
    const verbs = l10n.t('Verbs of control and violence');
    const separator = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator });
    return [
      { label: verbs, lens: { title: verbs, subjects: VERBS } },
      separator(l10n.t('Actors and places')),
      ...entities.slice(0, OFFERED).map(({ id, name, type, kind, members }) => ({
        label: plain(name, 60),
        description: `${type === undefined ? kindWord(l10n, kind) : codeWords(l10n, type)} · ${articleCount(l10n, new Set(members.map((own) => own.slice(0, own.lastIndexOf('#')))).size)}`,
        lens: { title: name, subjects: [{ kind: 'entity', id } as const] },
      })),
      separator(l10n.t('Kinds of event')),
      ...EVENT_TYPES.map((type) => ({
        label: codeTitle(l10n, type),
        lens: { title: codeTitle(l10n, type), subjects: [{ kind: 'type', type } as const] },
      })),
    ];
  });
  return (await askSteadily(() => window.showQuickPick(items, { title: l10n.t('Words for what?'), matchOnDescription: true })))?.lens;
}

/** A key that is none (the page was opened by another version) shows the verbs. */
function readLens(key: string): Lens {
  const fallback = { title: l10n.t('Verbs of control and violence'), subjects: VERBS };
  try {
    const value: unknown = JSON.parse(key);
    const isLens = typeof value === 'object' && value !== null && 'subjects' in value && Array.isArray(value.subjects) && 'title' in value;
    return isLens ? (value as Lens) : fallback;
  } catch {
    return fallback;
  }
}
