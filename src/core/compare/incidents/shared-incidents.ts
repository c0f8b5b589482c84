/** Incidents across articles, kept up to date as articles come and go. */
import { NameForms } from '../entities/node.js';
import { Joiner, PERSONS, type Group } from '../join/joiner.js';
import type { ArticleRecord, Incident, IncidentDecision, KnownNames, Reference } from '../types.js';
import { parseReference } from '../types.js';
import { describeIncident, type IncidentGroup } from './describe-incident.js';
import { nameIncidents, nameOneByOne } from './name-incidents.js';
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
  /** Groups of several articles that nobody has asked for yet; undefined where that is not known since a change. */
  private toDescribe: Group[] | undefined;

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
    this.answers = this.toDescribe = undefined;
  }

  delete(article: string): void {
    for (const id of this.idsOf.get(article) ?? []) this.joiner.delete(id);
    this.idsOf.delete(article);
    this.answers = this.toDescribe = undefined;
  }

  /** Sets what a person decided; articles that a decision names, or named before, are read anew. */
  decide(decisions: readonly IncidentDecision[], articles: ReadonlyMap<string, ArticleRecord>): void {
    const named = new Set(
      [...this.decisions, ...decisions].flatMap(({ join, separate }) => [...join, ...separate].map((own) => parseReference(own).article)),
    );
    this.decisions = decisions;
    this.answers = this.toDescribe = undefined;
    for (const id of named) {
      const article = articles.get(id);
      if (article) this.set(article);
    }
  }

  /** The article's tellings, in the order of the text. */
  tellingsOf(article: string): readonly Telling[] {
    return (this.idsOf.get(article) ?? []).map((id) => this.tellings.get(id)!);
  }

  /** These in order, each with an id and a name of its own. */
  named(incidents: readonly Incident[]): Incident[] {
    return nameIncidents(incidents, this.decisions);
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

  /** The same one by one, for whoever lets each go; nothing now and then, while they are put in order. They must not change meanwhile. */
  oneByOne(): Iterable<Incident | undefined> {
    this.update();
    const { joiner } = this;
    const all = [...joiner.joined(), ...joiner.single()]; // a group for each of the single ones would take as much again
    return nameOneByOne(all, (one) => this.describe(typeof one === 'string' ? { ids: [one] } : one), this.decisions);
  }

  /** Those that several articles tell. */
  listShared(): readonly Incident[] {
    this.update();
    const incidents = [...this.joiner.joined()].filter(isShared).map((group) => this.describe(group));
    this.toDescribe = [];
    return nameIncidents(incidents, this.decisions);
  }

  /** How much waits for `update`. */
  get left(): number {
    return this.joiner.left;
  }

  /** Joins what was taken in since, or some of what is left: until so many tellings were looked at. */
  update(most?: number): void {
    this.joiner.update(most);
  }

  /** How many of those that several articles tell wait for `describeSome`: the first question after joining would take long. Call `update` first. */
  get undescribed(): number {
    this.toDescribe ??= [...this.joiner.joined()].filter((group) => !this.described.has(group) && isShared(group));
    return this.toDescribe.length;
  }

  /** Describes so many of those that several articles tell. Call `update` first. */
  describeSome(most: number): void {
    if (this.undescribed) for (const group of this.toDescribe!.splice(0, most)) this.describe(group);
  }

  /** The incident that some tellings are; not named yet. */
  describe(group: Group): Incident {
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
