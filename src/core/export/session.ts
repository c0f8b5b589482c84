/** One export from start to end: fits, writes and checks article by article, so that ten thousand never stand in memory. */
import { fitArticle } from './fit.js';
import { checkWritten } from './self-check.js';
import type { Chunk, Exporter, ExportArticle, ExportOptions, ExportRun, Loss } from './types.js';

/** Options as a user gives them; what is left out takes the exporter's default. */
export type GivenOptions = Partial<Omit<ExportOptions, 'settings'>> & { readonly settings?: Readonly<Record<string, string>> };

/** Completes options; what the exporter does not understand is said in sentences. */
export function completeOptions(exporter: Exporter, given: GivenOptions): { readonly options: ExportOptions; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const settings: Record<string, string> = Object.fromEntries(exporter.settings.map(({ name, choices }) => [name, choices[0]!]));
  for (const [name, value] of Object.entries(given.settings ?? {})) {
    const setting = exporter.settings.find((one) => one.name === name);
    if (!setting) problems.push(`${exporter.name} has no setting "${name}"${listed(exporter.settings.map((one) => one.name))}`);
    else if (!setting.choices.includes(value)) problems.push(`setting ${name} "${value}" is none of ${setting.choices.join(', ')}`);
    else settings[name] = value;
  }
  const unit = exporter.offsets[0] ?? 'utf16';
  if (given.offsets && !exporter.offsets.includes(given.offsets)) {
    problems.push(
      exporter.offsets.length ? `offsets of ${exporter.name} are always ${exporter.offsets.join(' or ')}` : `${exporter.name} has no offsets`,
    );
  }
  const options: ExportOptions = {
    offsets: given.offsets ?? unit,
    bom: given.bom ?? false,
    guardFormulas: given.guardFormulas ?? true,
    several: given.several ?? true,
    settings,
    generated: given.generated ?? '',
  };
  return { options, problems };
}

function listed(names: readonly string[]): string {
  return names.length ? `; it has ${names.join(', ')}` : '';
}

/** What one article gave. Where there are problems nothing of it may be written. */
export interface WrittenArticle {
  readonly chunks: readonly Chunk[];
  readonly losses: readonly Loss[];
  /** What the self check found, one sentence each. */
  readonly problems: readonly string[];
}

/** An export under way. */
export class ExportSession {
  private run: ExportRun | undefined;
  private readonly companions = new Set<string>();

  /** `split`: a format that would be one file gets one for each article, named after it. */
  constructor(
    private readonly exporter: Exporter,
    private readonly options: ExportOptions,
    private readonly split = false,
  ) {}

  /** What stands before the first article. */
  begin(): Chunk[] {
    if (this.splits) return [];
    this.run = this.exporter.start(this.options);
    return [...this.run.begin()];
  }

  add(article: ExportArticle): WrittenArticle {
    const { article: fitted, losses } = fitArticle(this.exporter, article, this.options);
    const options = this.splits ? { ...this.options, several: false } : this.options;
    const run = this.splits ? this.exporter.start(options) : (this.run ?? this.exporter.start(options));
    const before = this.splits ? [...run.begin()] : [];
    const own = [...run.article(fitted)];
    const problems = checkWritten(this.exporter, own, fitted, options);
    const after = this.splits ? [...run.end()] : [];
    return { chunks: this.splits ? this.named([...before, ...own, ...after], article.stem) : own, losses, problems };
  }

  /** What stands after the last article. */
  end(): Chunk[] {
    return this.run ? [...this.run.end()] : [];
  }

  private get splits(): boolean {
    return this.split && this.exporter.layout === 'one-file';
  }

  /** The one file under the article's name; files that accompany the export only once. */
  private named(chunks: readonly Chunk[], stem: string): Chunk[] {
    const named = chunks.filter(({ file }) => file === '' || !this.companions.has(file));
    for (const { file } of named) if (file !== '') this.companions.add(file);
    return named.map((chunk) => (chunk.file === '' ? { ...chunk, file: `${stem}.${this.exporter.extension}` } : chunk));
  }
}
