/**
 * All articles of a workspace compared: who is who, what is one incident, who claims what. Articles come and go; answers are always up to date. Where all is as it
 * was in an earlier session, the answers of that time do, and joining waits until it is needed.
 */
import { NameForms } from './entities/node.js';
import { SharedEntities } from './entities/shared-entities.js';
import { SharedIncidents } from './incidents/shared-incidents.js';
import { textHash } from '../model/ids.js';
import type { Answers } from './index/answers.js';
import { ArticleStore } from './index/article-store.js';
import { unpackArticle, type PackedArticle } from './index/packed-article.js';
import { rememberNames } from './names/remember-names.js';
import { buildLedger } from './ledger/build-ledger.js';
import type { Ledger } from './ledger/types.js';
import { EMPTY_PROJECT, type ArticleRecord, type Incident, type KnownNames, type Project, type Reference, type SharedEntity } from './types.js';

/** Items of blocks and groups that are looked at in one step: a few dozen milliseconds. */
const JOINED_AT_ONCE = 1000;
const DESCRIBED_AT_ONCE = 500;

export class Comparison {
  private readonly records = new ArticleStore();
  private readonly shared: SharedEntities;
  private readonly told: SharedIncidents;
  private readonly forms: NameForms;
  private project: Project = EMPTY_PROJECT;
  private ids: ReadonlyMap<Reference, string> | undefined;
  /** Articles that were taken in packed and are not read yet. */
  private readonly waiting = new Set<string>();
  private kept: Answers | undefined;
  private keyNow: string | undefined;

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

  /** The hash of an article's record, if it is there. */
  hashOf(article: string): string | undefined {
    return this.records.hashOf(article);
  }

  /** The article as the cache keeps it. */
  packed(article: string): PackedArticle | undefined {
    return this.records.packed(article);
  }

  /** Takes an article in, or anew. */
  set(record: ArticleRecord): void {
    this.records.set(record);
    this.waiting.delete(record.id);
    this.shared.set(record);
    this.told.set(record);
    this.changed();
  }

  /** Takes an article in as it is packed; it is read when it must be. Throws where the bytes are no article. */
  take(article: PackedArticle): void {
    this.shared.delete(article.id);
    this.told.delete(article.id);
    this.records.put(article);
    this.waiting.add(article.id);
    this.changed();
  }

  delete(article: string): void {
    this.records.delete(article);
    this.waiting.delete(article);
    this.shared.delete(article);
    this.told.delete(article);
    this.changed();
  }

  /** Sets what people decided across articles. */
  decide(project: Project): void {
    if (JSON.stringify(project) === JSON.stringify(this.project)) return;
    this.project = project;
    this.shared.decide(project.entities);
    this.told.decide(project.incidents, this.records);
    this.changed();
  }

  /** Takes the answers of an earlier session: they hold as long as articles and decisions are those of their key. */
  restore(answers: Answers): void {
    this.kept = answers;
  }

  /** Of the articles and the decisions as they are now. */
  key(): string {
    if (this.keyNow !== undefined) return this.keyNow;
    const articles = [...this.records.keys()].sort().map((id) => `${id} ${this.records.hashOf(id)}`);
    return (this.keyNow = textHash([JSON.stringify(this.project), ...articles].join('\n')));
  }

  /** Reads some of the articles that wait; once all are read, joins some of what they tell, and describes it. Answers how much is left: 0 when all is at hand. */
  joinSome(most: number): number {
    if (this.waiting.size) this.read(most);
    else if (this.told.left) this.told.update(JOINED_AT_ONCE);
    else if (this.shared.left) this.shared.update(JOINED_AT_ONCE);
    else this.told.describeSome(DESCRIBED_AT_ONCE);
    return this.waiting.size + this.told.left + this.shared.left || this.told.undescribed;
  }

  /** Whether what articles tell can be asked for at once. */
  get isAtHand(): boolean {
    return this.answers() !== undefined || this.isJoined;
  }

  entities(): readonly SharedEntity[] {
    return this.answers()?.entities() ?? this.joined().shared.list();
  }

  incidents(): readonly Incident[] {
    return this.answers()?.incidents() ?? this.joined().told.list();
  }

  /** The same one by one, for whoever lets each go; nothing now and then, while they are put in order. They must not change meanwhile. */
  incidentsOneByOne(): Iterable<Incident | undefined> {
    return this.answers()?.incidents() ?? this.joined().told.oneByOne();
  }

  /** The incidents that several articles tell; the first of `incidents`. */
  sharedIncidents(): readonly Incident[] {
    return this.answers()?.sharedIncidents() ?? this.joined().told.listShared();
  }

  counts(): Answers['counts'] {
    const kept = this.answers();
    if (kept) return kept.counts;
    const { told } = this.joined();
    return { incidents: told.size, shared: told.listShared().length };
  }

  /** The shared entity that an article's entity is part of, by its id. */
  readonly identify = (own: Reference): string | undefined => {
    this.ids ??= new Map(this.entities().flatMap((entity) => entity.members.map((member) => [member, entity.id] as const)));
    return this.ids.get(own);
  };

  ledger(incident: Incident): Ledger {
    return buildLedger({ incident, articles: this.records, identify: this.identify, forms: this.forms, decisions: this.project.incidents });
  }

  private changed(): void {
    this.ids = undefined;
    this.keyNow = undefined;
  }

  /** The kept ones, while they hold and are needed. */
  private answers(): Answers | undefined {
    if (this.isJoined) this.kept = undefined;
    const { kept } = this;
    if (!kept) return undefined; // working out a key takes long
    return kept.key === this.key() ? kept : undefined;
  }

  private get isJoined(): boolean {
    return !this.waiting.size && !this.told.left;
  }

  private joined(): this {
    this.read(this.waiting.size);
    return this;
  }

  private read(most: number): void {
    let left = most;
    for (const id of this.waiting) {
      if (left-- <= 0) return;
      this.waiting.delete(id);
      const record = unpackArticle(this.records.packed(id)!);
      this.shared.set(record);
      this.told.set(record);
    }
  }
}
