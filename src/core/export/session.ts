/** One export from start to end: fits, writes and checks article by article, so that ten thousand never stand in memory. */
import { fitArticle } from './fit.js';
import { checkWritten } from './self-check.js';
import type { Chunk, Exporter, ExportArticle, ExportOptions, ExportRun, Loss } from './types.js';
import type { Said } from '../model/say.js';

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
  readonly problems: readonly Said[];
}

/** An export under way. */
export class ExportSession {
  /** The one run; where it is split, the run that has seen all articles, for the files that accompany the whole export. */
  private run: ExportRun | undefined;

  /** `split`: a format that would be one file gets one for each article, named after it. */
  constructor(
    private readonly exporter: Exporter,
    private readonly options: ExportOptions,
    private readonly split = false,
  ) {}

  /** What stands before the first article. */
  begin(): Chunk[] {
    this.run = this.exporter.start(this.options);
    const first = [...this.run.begin()];
    return this.splits ? companions(first) : first;
  }

  add(article: ExportArticle): WrittenArticle {
    const { article: fitted, losses } = fitArticle(this.exporter, article, this.options);
    if (!this.splits) {
      const chunks = [...this.whole.article(fitted)];
      return { chunks, losses, problems: checkWritten(this.exporter, chunks, fitted, this.options) };
    }
    const options = { ...this.options, several: false };
    const run = this.exporter.start(options);
    const before = [...run.begin()];
    const own = [...run.article(fitted)];
    const after = [...run.end()];
    // What accompanies the export names what occurs in any article: that run must see each.
    if (companions(after).length) for (const _ of this.whole.article(fitted));
    const chunks = [...before, ...own, ...after].filter(({ file }) => file === '').concat(companions(own));
    return { chunks: chunks.map((chunk) => this.named(chunk, article.stem)), losses, problems: checkWritten(this.exporter, own, fitted, options) };
  }

  /** What stands after the last article. */
  end(): Chunk[] {
    const last = this.run ? [...this.run.end()] : [];
    return this.splits ? companions(last) : last;
  }

  private get whole(): ExportRun {
    return (this.run ??= this.exporter.start(this.options));
  }

  private get splits(): boolean {
    return this.split && this.exporter.layout === 'one-file';
  }

  /** Each file of the format under the article's name. */
  private named(chunk: Chunk, stem: string): Chunk {
    return { ...chunk, file: chunk.file === '' ? `${stem}.${this.exporter.extension}` : `${stem}.${chunk.file}` };
  }
}

/** The files beside the one that has no name. */
function companions(chunks: readonly Chunk[]): Chunk[] {
  return chunks.filter(({ file }) => file !== '');
}
