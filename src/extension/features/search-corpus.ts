/** Search over all articles: words, entities, types, event patterns; results in a tree that leads to the words, and as CSV. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type QuickPickItem,
  type TreeDataProvider,
} from 'vscode';
import { asEventQuery, parseQuery } from '../../core/compare/search/query.js';
import { askSteadily } from '../ask-steadily.js';
import { MENTION_KINDS } from '../../core/model/kinds.js';
import type { Hit } from '../../core/compare/search/concordance.js';
import { Notice } from '../notice.js';
import { codeTitle, codeWords } from '../present/code-words.js';
import { articleCount } from '../present/incident-words.js';
import { escapeMarkdown } from '../present/markdown.js';
import { told } from '../present/told.js';
import { hitLabel } from '../present/hit-label.js';
import { kindWord } from '../present/words.js';
import { saveFile } from '../save-file.js';
import type { AcrossApp } from './types.js';

const LIMIT = 10_000;
const HISTORY = 'searches';
const KEPT = 20;

/** A heading with its hits, or a hit. */
type Row = { readonly article: string; readonly hits: readonly Hit[] } | { readonly hit: Hit };

export function searchCorpus({ index, command, context }: AcrossApp): Disposable {
  let query = '';
  let rows: readonly Row[] = [];
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (row ? ('hits' in row ? row.hits.map((hit) => ({ hit })) : []) : [...rows]),
    getTreeItem: (row) => ('hit' in row ? hitItem(row.hit) : articleItem(row.hits)),
  };
  const view = window.createTreeView('dateline.searchResults', { treeDataProvider: provider, showCollapseAll: true });

  const run = async (words: string): Promise<void> => {
    const { hits, problem } = await index.ask('corpusSearch', { query: words, limit: LIMIT });
    if (problem !== undefined) throw new Notice(l10n.t('The search is not understood: {0}.', told(l10n, problem)));
    query = words;
    const articles = new Map<string, Hit[]>();
    for (const hit of hits) {
      const own = articles.get(hit.article);
      if (own) own.push(hit);
      else articles.set(hit.article, [hit]);
    }
    rows = [...articles].map(([article, own]) => ({ article, hits: own }));
    view.description = words;
    view.message = hits.length
      ? hits.length < LIMIT
        ? `${hits.length === 1 ? l10n.t('1 hit') : l10n.t('{0} hits', hits.length)} · ${articleCount(l10n, articles.size)}`
        : l10n.t('The first {0} hits', LIMIT)
      : nothingWords(words);
    await commands.executeCommand('setContext', 'dateline.hasSearch', true);
    changed.fire(undefined);
  };
  const search = async (given: unknown): Promise<void> => {
    const history = context.workspaceState.get<readonly string[]>(HISTORY, []);
    const words = typeof given === 'string' ? given : await askSteadily(() => askQuery(query, history));
    if (!words) return;
    await context.workspaceState.update(HISTORY, [words, ...history.filter((one) => one !== words)].slice(0, KEPT));
    await run(words);
    await commands.executeCommand('dateline.searchResults.focus');
  };
  return Disposable.from(
    view,
    changed,
    index.onDidChange(() => (query && index.phase !== 'building' ? void run(query) : undefined)),
    command('search', search),
    command('exportSearch', async () => {
      if (!query) throw new Notice(l10n.t('Search first.'), 'hint');
      const bytes = await index.ask('corpusTable', { what: 'hits', query, limit: LIMIT });
      await saveFile({ name: 'dateline-search', extension: 'csv', title: 'CSV', bytes });
    }),
    command('clearSearch', async () => {
      query = '';
      rows = [];
      await commands.executeCommand('setContext', 'dateline.hasSearch', false);
      changed.fire(undefined);
    }),
  );
}

/** What nothing was found of, where it might have been meant otherwise. */
function nothingWords(query: string): string {
  const meant = asEventQuery(query);
  return meant === undefined ? l10n.t('Nothing found.') : l10n.t('These words stand nowhere. Events are found by “{0}”.', meant);
}

/** How a query is understood, or what keeps it from being. */
function queryWords(query: string): string {
  const { value, issues } = parseQuery(query);
  switch (value?.kind) {
    case undefined:
      return issues[0]?.said ? told(l10n, issues[0].said) : l10n.t('search for this');
    case 'words':
      return l10n.t('these words');
    case 'entity':
      return l10n.t('an actor or place by any of its names');
    case 'type':
      return l10n.t('every mention of a type');
    case 'event':
      return l10n.t('events');
  }
}

/** What is typed is searched; patterns that can be typed, and earlier searches, are offered. */
function askQuery(last: string, history: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const picker = window.createQuickPick<QuickPickItem & { readonly query?: string }>();
    const examples = [
      { label: 'shell*', description: l10n.t('words; * stands for the rest of a word') },
      { label: 'entity: Hayat Tahrir al-Sham', description: l10n.t('an actor or place by any of its names') },
      { label: 'type: armed-group', description: l10n.t('every mention of a type') },
      {
        label: 'ASSAULT by HTS in Idlib between 2024-05-01 and 2024-06-30',
        description: l10n.t('events: type or mode, by, against, in, on, between'),
      },
      { label: '* against civilians status denied', description: l10n.t('any deed, by its status') },
    ];
    const offered = [...history.map((query) => ({ label: `$(history) ${query}`, query })), ...examples.map((one) => ({ ...one, query: one.label }))];
    const update = (): void => {
      const typed = picker.value.trim();
      const own = typed ? [{ label: `$(search) ${typed}`, description: queryWords(typed), query: typed, alwaysShow: true }] : [];
      picker.items = [...own, ...offered.filter(({ query }) => query !== typed)];
    };
    picker.title = l10n.t('Search all articles');
    picker.placeholder = l10n.t('Words, “entity: …”, “type: …”, or ASSAULT by … in … between … and …');
    picker.value = last;
    picker.onDidChangeValue(update);
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]?.query ?? picker.value.trim());
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined); // nothing where it was accepted: a promise settles once
      picker.dispose();
    });
    update();
    picker.show();
  });
}

function articleItem(hits: readonly Hit[]): TreeItem {
  const [first] = hits;
  const { outlet, article, published } = first!;
  const item = new TreeItem(outlet, hits.length > 20 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
  item.id = article;
  // An article whose outlet nobody knows is called by its own name.
  item.description = [String(hits.length), published, article === outlet ? '' : article].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon('file');
  return item;
}

function hitItem({ article, start, end, left, words, right, label, voice }: Hit): TreeItem {
  const item = new TreeItem(hitLabel({ left, words, right }), TreeItemCollapsibleState.None);
  item.id = `${article}#${start}-${end}`;
  item.tooltip = new MarkdownString(
    `${escapeMarkdown(left)}**${escapeMarkdown(words)}**${escapeMarkdown(right)}\n\n${escapeMarkdown(`${labelWords(label)} · ${voiceWord(voice)}`)}`,
  );
  item.accessibilityInformation = { label: `${left}${words}${right}, ${voiceWord(voice)}` };
  item.command = { command: 'dateline.revealWords', title: '', arguments: [{ article, start, end, words }] };
  return item;
}

/** What was hit: "words", a mention's type or kind, an event's type and mode ("ASSAULT (air-strike)"). */
function labelWords(label: string): string {
  const [, code = label, mode] = /^([^ ]+)(?: \((.+)\))?$/.exec(label) ?? [];
  if (code === 'words') return l10n.t('words');
  const kind = MENTION_KINDS.find((one) => one === code);
  const words = kind ? kindWord(l10n, kind) : code === code.toUpperCase() ? codeTitle(l10n, code) : codeWords(l10n, code);
  return mode === undefined ? words : `${words} · ${codeWords(l10n, mode)}`;
}

function voiceWord(voice: Hit['voice']): string {
  switch (voice) {
    case 'own':
      return l10n.t('own voice');
    case 'attributed':
      return l10n.t('reported');
    case 'quoted':
      return l10n.t('quoted');
  }
}
