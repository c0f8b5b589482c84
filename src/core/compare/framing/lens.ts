/** The framing lens: which words each outlet uses for an actor, for a kind of deed, for an incident's sides; in its own voice or another's. */
import { foldSpace } from '../../model/ids.js';
import type { Span } from '../../model/span.js';
import { contextOf, outletOf, type Context } from '../context/keyword.js';
import { quotedSpans, isInside } from '../record/quoted-spans.js';
import { parseReference, type ArticleRecord, type Incident, type ReportRecord, type SharedEntity, type Voice } from '../types.js';
import { LOADED_VERBS, type VerbField } from './verbs.js';

/** One wording, as one outlet uses it. */
export interface TermUse {
  readonly term: string;
  readonly own: number;
  readonly attributed: number;
  readonly quoted: number;
  /** The first uses, in the order of publication and of the text. */
  readonly contexts: readonly Context[];
}

export interface OutletTerms {
  readonly outlet: string;
  readonly articles: number;
  readonly uses: number;
  /** The most used first. */
  readonly terms: readonly TermUse[];
}

export interface Frame {
  /** What the words stand for. */
  readonly subject: string;
  readonly outlets: readonly OutletTerms[];
}

export interface LensOptions {
  /** Contexts kept for each wording of each outlet; 5 where absent. */
  readonly contexts?: number;
}

type Articles = ReadonlyMap<string, ArticleRecord>;

/** Every wording for one actor or place, names and common nouns. */
export function frameEntity(entity: SharedEntity, articles: Articles, options: LensOptions = {}): Frame {
  const tally = new Tally(options);
  for (const [article, ids] of byArticle(entity.members, articles)) {
    const indices = new Set(article.entities.flatMap((one, i) => (ids.has(one.id) ? i : [])));
    for (const mention of article.mentions) {
      if (indices.has(mention.entity) && mention.form !== 'pronoun') tally.add(article, wording(article, mention), mention, mention.voice);
    }
  }
  return tally.frame(entity.name);
}

/** The words for an incident's actors, targets or deed, outlet by outlet: what one calls "terrorists" the other calls "rebels". */
export function frameIncident(incident: Incident, role: 'actor' | 'target' | 'deed', articles: Articles, options: LensOptions = {}): Frame {
  const tally = new Tally(options);
  for (const [article, ids] of byArticle(incident.reports, articles)) {
    const seen = new Set<number>();
    for (const report of article.reports) {
      if (!ids.has(report.event)) continue;
      if (role === 'deed') tally.add(article, wording(article, report.trigger), report.trigger, report.voice);
      else
        for (const party of report.parties) {
          if (party.role !== role || !party.span || seen.has(party.span.start)) continue;
          seen.add(party.span.start);
          tally.add(article, party.text, party.span, party.voice);
        }
    }
  }
  return tally.frame(`${incident.name}: ${role}`);
}

/** The trigger words of all events of a type, or of a mode. */
export function frameType(type: string, articles: Articles, options: LensOptions = {}): Frame {
  const tally = new Tally(options);
  for (const article of articles.values()) {
    for (const report of article.reports) {
      if (report.type === type || report.mode === type) tally.add(article, wording(article, report.trigger), report.trigger, report.voice);
    }
  }
  return tally.frame(type);
}

/** Verbs of control or of violence, wherever they stand. */
export function frameVerbs(field: VerbField, articles: Articles, options: LensOptions = {}): Frame {
  const tally = new Tally(options);
  for (const article of articles.values()) {
    const quoted = quotedSpans(article.text);
    for (const { verb, field: own, pattern } of LOADED_VERBS) {
      if (own !== field) continue;
      for (const match of article.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        tally.add(article, verb, span, isInside(quoted, span) ? 'quoted' : voiceAt(article, span));
      }
    }
  }
  return tally.frame(field === 'control' ? 'verbs of control' : 'verbs of violence');
}

/** The voice of the event whose sentence holds the span. */
function voiceAt(article: ArticleRecord, span: Span): Voice {
  const around = (report: ReportRecord): boolean => report.sentence.start <= span.start && span.end <= report.sentence.end;
  return article.reports.some((report) => report.attributions.length > 0 && around(report)) ? 'attributed' : 'own';
}

function wording(article: ArticleRecord, span: Span): string {
  return foldSpace(article.text.slice(span.start, span.end));
}

/** The articles that references name, in the order of publication, each with the ids named in it. */
function byArticle(references: readonly string[], articles: Articles): [ArticleRecord, ReadonlySet<string>][] {
  const ids = new Map<string, Set<string>>();
  for (const own of references) {
    const { article, id } = parseReference(own);
    ids.set(article, (ids.get(article) ?? new Set<string>()).add(id));
  }
  const found = [...ids].flatMap(([id, named]): [ArticleRecord, ReadonlySet<string>][] => {
    const article = articles.get(id);
    return article ? [[article, named]] : [];
  });
  return found.sort(([a], [b]) => ((a.details.published ?? '') < (b.details.published ?? '') ? -1 : 1));
}

interface Count {
  readonly spellings: Map<string, number>;
  own: number;
  attributed: number;
  quoted: number;
  readonly contexts: Context[];
}

/** Counts wordings by outlet; capitals and plurals of one word are one wording. */
class Tally {
  private readonly outlets = new Map<string, { articles: Set<string>; terms: Map<string, Count> }>();
  private readonly limit: number;

  constructor({ contexts = 5 }: LensOptions) {
    this.limit = contexts;
  }

  add(article: ArticleRecord, term: string, span: Span, voice: Voice): void {
    const name = outletOf(article);
    const outlet = this.outlets.get(name) ?? { articles: new Set<string>(), terms: new Map<string, Count>() };
    this.outlets.set(name, outlet);
    outlet.articles.add(article.id);
    const key = term
      .toLowerCase()
      .replace(/[’']s$/, '')
      .replace(/s$/, '');
    const count = outlet.terms.get(key) ?? { spellings: new Map<string, number>(), own: 0, attributed: 0, quoted: 0, contexts: [] };
    outlet.terms.set(key, count);
    count.spellings.set(term, (count.spellings.get(term) ?? 0) + 1);
    count[voice]++;
    if (count.contexts.length < this.limit) count.contexts.push(contextOf(article, span, voice));
  }

  frame(subject: string): Frame {
    const outlets = [...this.outlets].map(([outlet, { articles, terms }]): OutletTerms => {
      const list = [...terms.values()].map(({ spellings, own, attributed, quoted, contexts }): TermUse => {
        const term = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
        return { term, own, attributed, quoted, contexts };
      });
      list.sort((a, b) => total(b) - total(a) || (a.term < b.term ? -1 : 1));
      return { outlet, articles: articles.size, uses: list.reduce((sum, one) => sum + total(one), 0), terms: list };
    });
    return { subject, outlets: outlets.sort((a, b) => b.uses - a.uses || (a.outlet < b.outlet ? -1 : 1)) };
  }
}

export function total({ own, attributed, quoted }: Pick<TermUse, 'own' | 'attributed' | 'quoted'>): number {
  return own + attributed + quoted;
}
