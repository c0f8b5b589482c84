/** `dateline import`: annotations of other tools into sidecars. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { anchorText } from '../../core/anchor/select.js';
import { OFFSET_UNITS, type OffsetUnit } from '../../core/exchange/offsets.js';
import { anchorImport } from '../../core/import/anchor-import.js';
import { IMPORTERS } from '../../core/import/registry.js';
import type { ImportedArticle, Importer } from '../../core/import/types.js';
import { DEFAULT_SCHEME, type Scheme } from '../../core/project/scheme.js';
import { applyEdits } from '../../core/sidecar/edit.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import { readSidecar } from '../../core/sidecar/read.js';
import { articleOrder } from '../../core/sidecar/text-details.js';
import { readArticle } from '../../core/text/article.js';
import { decodeText } from '../input/decode-text.js';
import { findFiles, type InputFile } from '../input/find-files.js';
import { readArticleFile, reasonOf } from '../input/read-article.js';
import { readSchemeFile } from '../input/read-scheme.js';
import { readSidecarFile } from '../input/read-sidecar.js';
import { isCoderName, sidecarPath } from '../input/sidecar-paths.js';
import { writeFileAtomically } from '../output/write-file.js';
import { UsageError, type Command, type Terminal } from '../types.js';
import { textOf } from '../../core/model/say.js';

/** Refusals named one by one; beyond that they are counted. */
const NAMED = 20;
/** A .txt comes last: brat writes one beside its annotations that is but a copy, where the article has another ending. */
const ARTICLE_EXTENSIONS = ['', '.article', '.news', '.md', '.txt'];

interface Settings {
  readonly importer: Importer;
  readonly offsets: OffsetUnit | undefined;
  /** The articles that the user names, in the order of the file; empty where the file's own names count. */
  readonly articles: readonly string[];
  readonly coder: string | undefined;
  readonly by: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  readonly dryRun: boolean;
}

export const importCommand: Command = {
  name: 'import',
  summary: 'read annotations of another tool into sidecars',
  operands: 'FILE... --from FORMAT',
  help: [
    "Every span is looked up in the article: where the article's words are not those of the file it is refused and listed, and the exit code is 1. What the sidecar already holds stays. Labels and types are those of dateline.scheme.yaml where the article has one; what it has no label for is refused until --map says what it means. The article is the one named with --article, else the one the file names (by its path, or by its name alone where it was moved), else the one beside the file with its name.",
    `Formats:\n${IMPORTERS.map(({ name, summary }) => `  ${name.padEnd(14)}${textOf(summary)}`).join('\n')}`,
  ],
  options: {
    from: { type: 'string', short: 'f', value: 'FORMAT', choices: IMPORTERS.map(({ name }) => name), summary: 'the format: see the list above' },
    article: {
      type: 'string',
      short: 'a',
      multiple: true,
      value: 'FILE',
      summary: 'the article; repeated where the file holds several, in their order',
    },
    coder: { type: 'string', value: 'NAME', summary: "write to the coder's own sidecar (FILE.NAME.dateline.yaml)" },
    by: { type: 'string', value: 'NAME', summary: 'the annotator, where the file names none' },
    map: {
      type: 'string',
      multiple: true,
      value: 'LABEL=KIND[:TYPE]',
      summary: 'what a label means: KIND is actor, place, figure, time or event; "KIND:TYPE=KIND:TYPE" says what a type means',
    },
    offsets: { type: 'string', choices: OFFSET_UNITS, summary: 'what offsets count, where the format leaves it open' },
    'dry-run': { type: 'boolean', summary: 'only say what would be imported and refused' },
  },
  async run(call, terminal) {
    const importer = IMPORTERS.find(({ name }) => name === call.text('from'));
    if (!importer) throw new UsageError(`no format given; --from is one of ${IMPORTERS.map(({ name }) => name).join(', ')}`);
    if (!call.files.length) throw new UsageError('no FILE given');
    const coder = call.text('coder');
    if (coder !== undefined && !isCoderName(coder)) throw new UsageError(`--coder "${coder}" is not made of letters, digits, _ and -`);
    const labels = new Map(
      call.texts('map').map((pair): [string, string] => {
        const at = pair.lastIndexOf('=');
        if (at < 1) throw new UsageError(`--map "${pair}" is not LABEL=KIND`);
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
    );
    const settings: Settings = {
      importer,
      offsets: call.text('offsets') as OffsetUnit | undefined,
      articles: call.texts('article'),
      coder,
      by: call.text('by'),
      labels,
      dryRun: call.flag('dry-run'),
    };
    const { files, missing } = await findFiles(call.files, terminal.cwd);
    for (const { label, reason } of missing) terminal.complain(`${label}: ${reason}`);
    let failed = missing.length > 0;
    for (const file of files) {
      if (terminal.signal.aborted) break;
      try {
        failed = !(await importFile(file, settings, terminal)) || failed;
      } catch (error) {
        terminal.complain(`${file.label}: ${reasonOf(error)}`);
        failed = true;
      }
    }
    return failed ? 1 : 0;
  },
};

/** Returns whether all of the file was imported. */
async function importFile(file: InputFile, settings: Settings, terminal: Terminal): Promise<boolean> {
  const decoded = decodeText(file.path === undefined ? await terminal.readStdin() : new Uint8Array(readFileSync(file.path)));
  if ('error' in decoded) {
    terminal.complain(`${file.label}: ${decoded.error}`);
    return false;
  }
  const companion = file.path === undefined ? undefined : settings.importer.companion?.(file.path);
  const beside = companion === undefined || companion === file.path ? undefined : readCompanion(companion);
  const { articles, problems } = settings.importer.read(decoded.text, settings.offsets ? { offsets: settings.offsets } : {}, beside);
  for (const problem of problems) terminal.complain(`${file.label}: ${problem}`);
  let good = !problems.length;
  const named = settings.articles;
  if (named.length && named.length !== articles.length) {
    terminal.complain(`${file.label}: holds ${articles.length} articles, and --article names ${named.length}`);
    return false;
  }
  for (const [n, article] of articles.entries()) {
    const target = named.length ? path.resolve(terminal.cwd, named[n]!) : articleFor(article, file, terminal.cwd);
    good = (await importArticle(article, { file, target }, settings, terminal)) && good;
  }
  return good;
}

async function importArticle(
  imported: ImportedArticle,
  { file, target }: { readonly file: InputFile; readonly target: string | undefined },
  settings: Settings,
  terminal: Terminal,
): Promise<boolean> {
  if (!target) {
    terminal.complain(`${file.label}: the article${imported.file ? ` "${imported.file}"` : ''} is not found; name it with --article`);
    return false;
  }
  const read = readArticleFile({ path: target, label: path.relative(terminal.cwd, target) });
  if ('error' in read) {
    terminal.complain(read.error);
    return false;
  }
  const name = sidecarPath(path.relative(terminal.cwd, target), settings.coder);
  const found = readSidecarFile(target, settings.coder);
  const reading = found?.reading ?? readSidecar('');
  if (!reading.usable) {
    terminal.complain(`${name}: cannot be read; it is left as it is`);
    return false;
  }
  const article = readArticle(read.text);
  const document = mergeDocument({ source: anchorText(article), details: article.details, reading });
  const { labels, by, dryRun } = settings;
  const scheme = schemeOf(target, terminal);
  if (!scheme) return false;
  const { edits, mentions, events, refused } = anchorImport(imported, document, { labels, scheme, ...(by === undefined ? {} : { by }) });
  for (const reason of refused.slice(0, NAMED)) terminal.complain(`${file.label}: refused: ${reason}`);
  if (refused.length > NAMED) terminal.complain(`${file.label}: ${refused.length - NAMED} more refused`);
  if (edits.length && !dryRun) {
    const edited = applyEdits(found?.text ?? '', edits, { reading, position: articleOrder(document, edits) });
    if (edited.refused) {
      terminal.complain(`${name}: ${edited.refused.message}; it is left as it is`);
      return false;
    }
    writeFileAtomically(sidecarPath(target, settings.coder), edited.text);
  }
  await terminal.write(`${name}: ${mentions} mentions, ${events} events${dryRun ? ' would be' : ''} imported, ${refused.length} refused\n`);
  return !refused.length;
}

/** The scheme that the article is annotated by; undefined where its file cannot be used, which is said. */
function schemeOf(article: string, terminal: Terminal): Scheme | undefined {
  const found = readSchemeFile(article);
  if (!found) return DEFAULT_SCHEME;
  if (found.usable) return found.scheme;
  terminal.complain(`${path.relative(terminal.cwd, found.path)}: ${found.issues[0]?.message ?? 'cannot be read'}`);
  return undefined;
}

/** The article that the file names, or the one beside it with its name. */
function articleFor(imported: ImportedArticle, file: InputFile, cwd: string): string | undefined {
  const folder = file.path === undefined ? cwd : path.dirname(file.path);
  const roots = [cwd, folder];
  // What a file of others says is no way out of these folders.
  const isInside = (candidate: string): boolean => roots.some((root) => candidate.startsWith(root + path.sep));
  const { file: said } = imported;
  // Its path where it was written, else its name alone: files are sent to others, and folders renamed.
  const names = said === undefined ? [] : [said, said.split(/[\\/]/).at(-1)!];
  const named = names.flatMap((name) => roots.map((root) => path.resolve(root, name))).filter(isInside);
  const own = file.path === undefined ? undefined : file.path.replace(/\.[^./\\]+$/, '');
  const beside = own === undefined ? [] : ARTICLE_EXTENSIONS.map((extension) => own + extension);
  return [...named, ...beside].find((candidate) => candidate !== file.path && isFile(candidate));
}

function isFile(candidate: string): boolean {
  return statSync(candidate, { throwIfNoEntry: false })?.isFile() ?? false;
}

function readCompanion(companion: string): string | undefined {
  if (!isFile(companion)) return undefined;
  const decoded = decodeText(new Uint8Array(readFileSync(companion)));
  return 'error' in decoded ? undefined : decoded.text;
}
