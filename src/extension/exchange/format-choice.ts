/** A format of ours or of another extension, chosen from the list. */
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Exporter as ContributedExporter } from '../../../types/dateline.js';
import type { ExportFormat, ForeignFormat, OwnFormat } from '../../engine/exchange/protocol.js';
import { told } from '../present/told.js';

/** What an export is written in. */
export interface ChosenFormat {
  readonly format: ExportFormat;
  /** Where another extension makes the text. */
  readonly foreign?: ContributedExporter;
}

interface Choice extends QuickPickItem {
  readonly value?: ChosenFormat;
}

/** Undefined where the person changed their mind. */
export async function askFormat(
  formats: readonly OwnFormat[],
  foreign: readonly ContributedExporter[],
  title: string,
): Promise<ChosenFormat | undefined> {
  const item = (value: ChosenFormat): Choice => ({
    label: value.format.title,
    description: `.${value.format.extension}`,
    detail: value.format.summary,
    value,
  });
  const items: Choice[] = [
    ...formats.map((format) => item({ format: inWords(format) })),
    ...(foreign.length ? [{ label: l10n.t('From other extensions'), kind: QuickPickItemKind.Separator }] : []),
    ...foreign.map((exporter) => item({ format: { ...exporter, offsets: [], table: false, settings: [] }, foreign: exporter })),
  ];
  const placeHolder = l10n.t('As which format?');
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Export {0}', title),
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.value;
}

function inWords({ title, summary, settings, ...format }: OwnFormat): ExportFormat {
  return {
    ...format,
    title: told(l10n, title),
    summary: told(l10n, summary),
    settings: settings.map((setting) => ({ ...setting, summary: told(l10n, setting.summary) })),
  };
}

/** What the worker is told of a format. */
export function formatFor({ format, foreign }: ChosenFormat): string | ForeignFormat {
  if (!foreign) return format.name;
  const { name, extension, layout, holds } = foreign;
  return { name, extension, layout, holds: holds };
}
