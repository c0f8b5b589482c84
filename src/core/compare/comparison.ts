/** All articles of a workspace compared: who is who, what is one incident, who claims what. Articles come and go; answers are always up to date. */
import { NameForms } from './entities/node.js';
import { SharedEntities } from './entities/shared-entities.js';
import { SharedIncidents } from './incidents/shared-incidents.js';
import { ArticleStore } from './index/article-store.js';
import { rememberNames } from './names/remember-names.js';
import { buildLedger } from './ledger/build-ledger.js';
import type { Ledger } from './ledger/types.js';
import { EMPTY_PROJECT, type ArticleRecord, type Incident, type KnownNames, type Project, type Reference, type SharedEntity } from './types.js';

export class Comparison {
  private readonly records = new ArticleStore();
  private readonly shared: SharedEntities;
  private readonly told: SharedIncidents;
  private readonly forms: NameForms;
  private project: Project = EMPTY_PROJECT;
  private ids: ReadonlyMap<Reference, string> | undefined;

  readonly known: KnownNames;

  constructor(names: KnownNames) {
    const known = rememberNames(names);
    this.known = known;
    this.forms = new NameForms(known);
    this.shared = new SharedEntities(known, this.forms);
    this.told = new SharedIncidents(known, this.forms);
  }

  get articles(): ReadonlyMap<string, ArticleRecord> {
    return this.records;
  }

  /** Ids of all articles in the order of publication. */
  inOrder(): readonly string[] {
    return this.records.inOrder();
  }

  /** Takes an article in, or anew. */
  set(record: ArticleRecord): void {
    this.records.set(record);
    this.shared.set(record);
    this.told.set(record);
    this.ids = undefined;
  }

  delete(article: string): void {
    this.records.delete(article);
    this.shared.delete(article);
    this.told.delete(article);
    this.ids = undefined;
  }

  /** Sets what people decided across articles. */
  decide(project: Project): void {
    this.project = project;
    this.shared.decide(project.entities);
    this.told.decide(project.incidents, this.records);
    this.ids = undefined;
  }

  entities(): readonly SharedEntity[] {
    return this.shared.list();
  }

  incidents(): readonly Incident[] {
    return this.told.list();
  }

  /** The shared entity that an article's entity is part of, by its id. */
  readonly identify = (own: Reference): string | undefined => {
    this.ids ??= new Map(this.shared.list().flatMap((entity) => entity.members.map((member) => [member, entity.id] as const)));
    return this.ids.get(own);
  };

  ledger(incident: Incident): Ledger {
    return buildLedger({ incident, articles: this.records, identify: this.identify, forms: this.forms, decisions: this.project.incidents });
  }
}
