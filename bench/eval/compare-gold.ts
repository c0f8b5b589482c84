/** The annotated incidents run through the comparison: from their gold annotations, or from the machine's own analysis end to end. */
import { Comparison } from '../../src/core/compare/comparison.js';
import type { Ledger } from '../../src/core/compare/ledger/types.js';
import { buildLedger } from '../../src/core/compare/ledger/build-ledger.js';
import { NameForms } from '../../src/core/compare/entities/node.js';
import { buildRecord } from '../../src/core/compare/record/build-record.js';
import { reference, type Incident, type Reference } from '../../src/core/compare/types.js';
import type { Resources } from '../../src/core/extract/types.js';
import type { Analysis, Event } from '../../src/core/model/annotation.js';
import type { Span } from '../../src/core/model/span.js';
import { readArticle } from '../../src/core/text/article.js';
import { articleUnits } from '../../src/core/text/units.js';
import type { IncidentGroup } from '../../scripts/corpus/read-incidents.js';
import type { GoldArticle } from '../../scripts/corpus/read.js';
import { pairEvents } from '../../scripts/corpus/score-events.js';
import { analyseGold } from './analyse.js';
import { valuedGoldAnalysis } from './gold-values.js';
import type { Clustered } from './score-clusters.js';

export type Origin = 'gold' | 'machine';

/** One article as it was compared. */
interface Compared {
  readonly article: GoldArticle;
  readonly analysis: Analysis;
  /** The found event that answers each gold event, where one does. */
  readonly events: readonly (Event | undefined)[];
}

/** All groups in one comparison: each is the distractor of the others. */
export class ComparedGold {
  readonly comparison: Comparison;
  private readonly compared = new Map<string, Compared>();

  constructor(
    readonly groups: readonly IncidentGroup[],
    private readonly resources: Resources,
    private readonly origin: Origin,
  ) {
    this.comparison = new Comparison(resources.lexicons);
    for (const { articles } of groups) for (const article of articles) this.add(article);
  }

  private add(article: GoldArticle): void {
    const one = this.origin === 'gold' ? this.fromGold(article) : this.fromMachine(article);
    this.compared.set(article.file, one);
    const sentences = articleUnits(readArticle(article.text));
    this.comparison.set(buildRecord({ id: article.file, hash: article.file, text: article.text, analysis: one.analysis, sentences }));
  }

  private fromGold(article: GoldArticle): Compared {
    const { analysis, eventIds } = valuedGoldAnalysis(article, this.resources);
    const byId = new Map(analysis.events.map((event) => [event.id, event]));
    return { article, analysis, events: eventIds.map((id) => byId.get(id)) };
  }

  private fromMachine(article: GoldArticle): Compared {
    const analysis = analyseGold(article, this.resources);
    const byGold = new Map(pairEvents(article.events, analysis.events).flatMap(({ gold, event }) => (gold ? [[gold, event] as const] : [])));
    return { article, analysis, events: article.events.map((gold) => byGold.get(gold)) };
  }

  /** The gold events that were found, by the incident they were joined into. `missed: true` counts those that were not found as standing alone. */
  eventItems(groups: readonly IncidentGroup[], missed = false): Clustered[] {
    const incidentOf = new Map(this.comparison.incidents().flatMap((incident) => incident.reports.map((own) => [own, incident.id] as const)));
    return groups.flatMap(({ articles }) =>
      articles.flatMap(({ file }) => {
        const { article, events } = this.compared.get(file)!;
        return article.events.flatMap((gold, i): Clustered[] => {
          const found = events[i] && incidentOf.get(reference(file, events[i].id));
          if (found === undefined && (!missed || gold.optional)) return [];
          return [{ article: file, gold: gold.incident ?? `${file} ${rootOf(article, i)}`, found: found ?? `missed ${file} ${i}` }];
        });
      }),
    );
  }

  /** The named gold entities of one group's articles, by the shared entity they were joined into. */
  entityItems({ articles }: IncidentGroup): Clustered[] {
    return articles.flatMap(({ file }) => {
      const { article, analysis } = this.compared.get(file)!;
      const items = new Map<string, Map<string, number>>();
      for (const mark of article.marks) {
        if (mark.entity === undefined) continue;
        const found = analysis.mentions
          .filter((mention) => mention.kind === mark.kind && mention.entity !== undefined && overlap(mention, mark) > 0)
          .sort((a, b) => overlap(b, mark) - overlap(a, mark) || a.end - a.start - (b.end - b.start))[0];
        const shared = found && this.comparison.identify(reference(file, found.entity!));
        if (shared === undefined) continue;
        const key = `${mark.kind} ${mark.entity}`;
        const votes = items.get(key) ?? new Map<string, number>();
        votes.set(shared, (votes.get(shared) ?? 0) + (/^\p{Lu}/u.test(mark.text) ? 10 : 1));
        items.set(key, votes);
      }
      return [...items].map(([gold, votes]) => ({ article: file, gold, found: [...votes].sort((a, b) => b[1] - a[1])[0]![0] }));
    });
  }

  /** The ledger of the reports that the gold puts together, whatever was joined. */
  goldLedger(id: string): Ledger {
    const reports: Reference[] = [];
    for (const [file, { article, events }] of this.compared)
      for (const [i, gold] of article.events.entries()) if (gold.incident === id && events[i]) reports.push(reference(file, events[i].id));
    const incident: Incident = { id, name: id, type: 'ASSAULT', reports, articles: [...new Set(reports.map((own) => own.split('#')[0]!))] };
    const forms = new NameForms(this.resources.lexicons);
    return buildLedger({ incident, articles: this.comparison.articles, identify: this.comparison.identify, forms });
  }

  /** The ledgers of all incidents that were found. */
  ledgers(): Ledger[] {
    return this.comparison.incidents().map((incident) => this.comparison.ledger(incident));
  }

  /** Where the words of a gold figure stand: the mark with these words nearest to an event of the incident that names them. */
  figureSpans(file: string, words: string, incident: string): Span[] {
    const { article } = this.compared.get(file)!;
    const holders = article.events.filter((event) => event.incident === incident && event.roles.figure.includes(words));
    return holders.map((event) => {
      const marks = article.marks.filter((mark) => mark.kind === 'figure' && (mark.text === words || mark.text.includes(words)));
      const exact = marks.filter((mark) => mark.text === words);
      const near = (mark: Span): number => Math.abs(mark.start - event.trigger.start);
      return (exact.length ? exact : marks).sort((a, b) => near(a) - near(b))[0] ?? event.trigger;
    });
  }
}

/** The first of the events that `same` joins. */
function rootOf({ events }: GoldArticle, index: number): number {
  let at = index;
  for (const _ of events) {
    const same = events[at]?.same;
    if (same === undefined) break;
    at = same - 1;
  }
  return at;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
