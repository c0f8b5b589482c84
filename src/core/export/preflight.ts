/** The table shown before an export is written: what the target cannot hold, in numbers and with the first cases. */
import { fitArticle } from './fit.js';
import { FEATURES, type Exporter, type ExportArticle, type ExportOptions, type Feature, type Loss } from './types.js';

/** How many cases a line shows. */
const CASES = 3;

export interface PreflightCase extends Pick<Loss, 'id' | 'text' | 'said'> {
  readonly file: string;
}

export interface PreflightLine {
  readonly feature: Feature;
  /** How many things of this feature the export leaves out. */
  readonly count: number;
  /** The first of them: file, id and words. */
  readonly cases: readonly PreflightCase[];
}

export interface Preflight {
  readonly articles: number;
  readonly mentions: number;
  readonly events: number;
  /** Only features of which something is lost, in the order of FEATURES. */
  readonly lines: readonly PreflightLine[];
}

/** Gathers over articles as they come, so that ten thousand need not be in memory. */
export class PreflightCount {
  private articles = 0;
  private mentions = 0;
  private events = 0;
  private readonly counts = new Map<Feature, { count: number; cases: PreflightCase[] }>();

  constructor(
    private readonly exporter: Exporter,
    private readonly options: ExportOptions,
  ) {}

  /** `losses`: where fitting has told them already. */
  add(article: ExportArticle, losses = fitArticle(this.exporter, article, this.options).losses): void {
    this.articles++;
    this.mentions += article.mentions.length;
    this.events += article.events.length;
    for (const { feature, id, text, said } of losses) {
      let entry = this.counts.get(feature);
      if (!entry) this.counts.set(feature, (entry = { count: 0, cases: [] }));
      entry.count++;
      if (entry.cases.length < CASES) entry.cases.push({ file: article.file, id, text: shorten(text), ...(said ? { said } : {}) });
    }
  }

  result(): Preflight {
    const lines = FEATURES.flatMap((feature) => {
      const entry = this.counts.get(feature);
      return entry ? [{ feature, count: entry.count, cases: entry.cases }] : [];
    });
    return { articles: this.articles, mentions: this.mentions, events: this.events, lines };
  }
}

/** What `exporter` cannot hold of `articles`. */
export function preflight(exporter: Exporter, articles: Iterable<ExportArticle>, options: ExportOptions): Preflight {
  const count = new PreflightCount(exporter, options);
  for (const article of articles) count.add(article);
  return count.result();
}

function shorten(text: string): string {
  const folded = text.replace(/\s+/g, ' ');
  return folded.length > 60 ? `${folded.slice(0, 59)}…` : folded;
}
