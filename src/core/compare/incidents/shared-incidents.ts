/** Incidents across articles, kept up to date as articles come and go. */
import { NameForms } from '../entities/node.js';
import { Joiner, PERSONS, type Group } from '../join/joiner.js';
import type { ArticleRecord, Incident, IncidentDecision, KnownNames, Reference } from '../types.js';
import { parseReference } from '../types.js';
import { describeIncident, nameIncidents, type IncidentGroup } from './name-incident.js';
import { tellings, type Telling } from './telling.js';
import { explainPair, tellingRules } from './telling-rules.js';
import { Vocabulary } from './vocabulary.js';

/** Takes in articles one by one; answers which of their events report one thing. */
export class SharedIncidents {
  private readonly tellings = new Map<Reference, Telling>();
  private readonly joiner = new Joiner(tellingRules, this.tellings);
  /** Ids of each article's tellings. */
  private readonly idsOf = new Map<string, readonly Reference[]>();
  private readonly vocabulary = new Vocabulary();
  private decisions: readonly IncidentDecision[] = [];
  /** Of groups of several articles: the others are many, and soon described again. */
  private described = new WeakMap<Group, Incident>();
  private answers: WeakRef<readonly Incident[]> | undefined;

  constructor(
    known: KnownNames,
    private readonly forms = new NameForms(known),
  ) {}

  /** Takes the article in, or anew. */
  set(article: ArticleRecord): void {
    this.delete(article.id);
    const found = tellings(article, { forms: this.forms, vocabulary: this.vocabulary, decisions: this.decisions });
    for (const one of found) this.joiner.set(one.id, one);
    this.idsOf.set(
      article.id,
      found.map(({ id }) => id),
    );
    this.answers = undefined;
  }

  delete(article: string): void {
    for (const id of this.idsOf.get(article) ?? []) this.joiner.delete(id);
    this.idsOf.delete(article);
    this.answers = undefined;
  }

  /** Sets what a person decided; articles that a decision names, or named before, are read anew. */
  decide(decisions: readonly IncidentDecision[], articles: ReadonlyMap<string, ArticleRecord>): void {
    const named = new Set(
      [...this.decisions, ...decisions].flatMap(({ join, separate }) => [...join, ...separate].map((own) => parseReference(own).article)),
    );
    this.decisions = decisions;
    this.answers = undefined;
    for (const id of named) {
      const article = articles.get(id);
      if (article) this.set(article);
    }
  }

  /** All incidents, those told by most articles first. */
  list(): readonly Incident[] {
    this.update();
    const known = this.answers?.deref();
    if (known) return known;
    const answers = nameIncidents(
      [...this.joiner.groups()].map((group) => this.describe(group)),
      this.decisions,
    );
    this.answers = new WeakRef(answers);
    return answers;
  }

  /** Those that several articles tell. */
  listShared(): readonly Incident[] {
    this.update();
    const groups = [...this.joiner.joined()].filter(isShared);
    return nameIncidents(
      groups.map((group) => this.describe(group)),
      this.decisions,
    );
  }

  /** How many there are. */
  get size(): number {
    this.update();
    return this.joiner.count;
  }

  /** How much waits for `update`. */
  get left(): number {
    return this.joiner.left;
  }

  /** Joins what was taken in since, or some of what is left: until so many tellings were looked at. */
  update(most?: number): void {
    this.joiner.update(most);
  }

  private describe(group: Group): Incident {
    const known = this.described.get(group);
    if (known) return known;
    const incident = describeIncident(this.toldBy(group), this.decisions);
    if (incident.articles.length > 1) this.described.set(group, incident);
    return incident;
  }

  /** An incident's tellings, and what holds them together. */
  private toldBy({ ids, weakest }: Group): IncidentGroup {
    const telling = (id: string): Telling => this.tellings.get(id)!;
    const tellings = ids.map(telling);
    if (!weakest) return { tellings };
    const reason = weakest.score >= PERSONS ? weakest.reason : explainPair(telling(weakest.a), telling(weakest.b));
    return { tellings, evidence: { score: Math.min(1, weakest.score), reason } };
  }
}

/** Whether several articles tell it. */
function isShared({ ids: [first, ...others] }: Group): boolean {
  const { article } = parseReference(first!);
  return others.some((id) => parseReference(id).article !== article);
}
