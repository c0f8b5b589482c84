/** What a format cannot hold, summed over articles, and said before anything is written. */
import { l10n, window, workspace } from 'vscode';
import { FEATURES, type Feature } from '../../core/export/types.js';
import type { ExportPreview } from '../../engine/exchange/protocol.js';
import { codeWords } from '../present/code-words.js';
import { plain, quoted } from '../present/words.js';
import { told } from '../present/told.js';

const CASES = 3;
/** More cases than a dialog shows go into the document. */
const CASES_IN_DOCUMENT = 20;

interface Case {
  readonly file: string;
  readonly words: string;
}

interface Line {
  count: number;
  readonly cases: Case[];
}

export class Losses {
  private readonly lines = new Map<Feature | 'held-back', Line>();
  private articles = 0;
  mentions = 0;
  events = 0;

  add(file: string, { mentions, events, losses, heldBack }: ExportPreview): void {
    this.articles++;
    this.mentions += mentions;
    this.events += events;
    for (const { feature, count, words } of losses)
      this.count(
        feature,
        count,
        file,
        words.map((one) => told(l10n, one)),
      );
    if (heldBack.length) this.count('held-back', heldBack.length, file, heldBack);
  }

  private count(what: Feature | 'held-back', count: number, file: string, words: readonly string[]): void {
    let line = this.lines.get(what);
    if (!line) this.lines.set(what, (line = { count: 0, cases: [] }));
    line.count += count;
    for (const one of words) if (line.cases.length < CASES_IN_DOCUMENT) line.cases.push({ file, words: plain(one, 60) });
  }

  /** Asks whether to go on. Nothing is asked where nothing is lost. */
  async accepted(format: string): Promise<boolean> {
    if (!this.lines.size) return true;
    const go = l10n.t('Export');
    const show = l10n.t('Show as Document');
    const detail = [
      this.sum(),
      '',
      ...this.rows().map(([name, { count, cases }]) => `${name}: ${count}\n    ${shown(cases)}`),
      '',
      l10n.t('The annotations file keeps everything.'),
    ];
    const answer = await window.showWarningMessage(
      l10n.t('Not everything can be exported as {0}', format),
      { modal: true, detail: detail.join('\n') },
      go,
      show,
    );
    if (answer === show) {
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: this.document(format) }));
      return false;
    }
    return answer === go;
  }

  private sum(): string {
    return l10n.t('Articles: {0}, mentions: {1}, events: {2}. This would be left out:', this.articles, this.mentions, this.events);
  }

  /** In the order of FEATURES; what waits for review last. */
  private rows(): [string, Line][] {
    return [...FEATURES, 'held-back' as const].flatMap((what): [string, Line][] => {
      const line = this.lines.get(what);
      return line ? [[what === 'held-back' ? l10n.t('not exported until reviewed') : featureWords(what), line]] : [];
    });
  }

  private document(format: string): string {
    const cell = (words: string): string => words.replaceAll('|', '\\|');
    return [
      `# ${l10n.t('Not everything can be exported as {0}', format)}`,
      '',
      this.sum(),
      '',
      `| ${[l10n.t('what'), l10n.t('how many'), l10n.t('the first cases')].join(' | ')} |`,
      '|---|---|---|',
      ...this.rows().map(
        ([name, { count, cases }]) =>
          `| ${name} | ${count} | ${cases.map(({ file, words }) => cell(`${quoted(l10n, words)} (${file})`)).join('; ')} |`,
      ),
      '',
      l10n.t('Nothing has been exported yet. The annotations file keeps everything.'),
      '',
    ].join('\n');
  }
}

function shown(cases: readonly Case[]): string {
  return `${cases
    .slice(0, CASES)
    .map(({ words }) => quoted(l10n, words))
    .join(', ')}${cases.length > CASES ? ', …' : ''}`;
}

function featureWords(feature: Feature): string {
  switch (feature) {
    case 'mentions':
      return l10n.t('mentions');
    case 'nested':
      return l10n.t('mentions inside others');
    case 'overlapping':
      return l10n.t('mentions that cross');
    case 'discontinuous':
      return l10n.t('mentions of several pieces');
    case 'entities':
      return l10n.t('entities');
    case 'values':
      return l10n.t('normalised values');
    case 'events':
      return l10n.t('events');
    case 'statuses':
      return l10n.t('modes and statuses of events');
    case 'arguments':
      return l10n.t('arguments that are only words');
    case 'sources':
      return l10n.t('sources');
    case 'claims':
      return l10n.t('several claims of one event');
    case 'decisions':
      return l10n.t('who decided, and when');
    case 'notes':
      return l10n.t('notes');
    default:
      return codeWords(l10n, feature); // a format's own word, until it has one here
  }
}
