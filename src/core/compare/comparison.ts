/**
 * All articles of a workspace compared: who is who, what is one incident, who claims what. Articles come and go; answers are always up to date. Where all is as it
 * was in an earlier session, the answers of that time do; where a few articles are others, only what may stand with these is joined at once, and all else bit by bit.
 */
import { NameForms } from './entities/node.js';
import { SharedEntities } from './entities/shared-entities.js';
import { SharedIncidents } from './incidents/shared-incidents.js';
import { blockNumbers } from './incidents/telling-rules.js';
import { textHash } from '../model/ids.js';
import type { Answers, KeptArticle } from './index/answers.js';
import { ArticleStore } from './index/article-store.js';
import { unpackArticle, type PackedArticle } from './index/packed-article.js';
import { answersSince, type AtHand } from './index/answers-since.js';
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
  /** What `kept` comes to with the articles as they are now. */
  private sinceKept: { readonly answers?: AtHand | undefined } | undefined;
  private changesNow = 0;

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

  /** Takes the answers of an earlier session: they hold as long as articles and decisions are the same. */
  restore(answers: Answers): void {
    this.kept = answers;
  }

  /** Another number after each change of articles or decisions. */
  get changes(): number {
    return this.changesNow;
  }

  /** A hash of the decisions as they are now. */
  decided(): string {
    return textHash(JSON.stringify(this.project));
  }

  /** Reads some of the articles that wait; once all are read, joins some of what they tell, and describes it. Answers how much is left: 0 when all is at hand. */
  joinSome(most: number): number {
    this.kept?.articles(); // the first article that changes asks for it
    if (this.waiting.size) this.read(this.waiting, most);
    else if (this.told.left) this.told.update(JOINED_AT_ONCE);
    else if (this.shared.left) this.shared.update(JOINED_AT_ONCE);
    else this.told.describeSome(DESCRIBED_AT_ONCE);
    this.settle();
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

  /** The same one by one, for whoever lets each go, once all is joined; nothing now and then, while they are put in order. They must not change meanwhile. */
  incidentsOneByOne(): Iterable<Incident | undefined> {
    return this.joined().told.oneByOne();
  }

  /** What a later session must know of each article to join what came of it, once all is joined. */
  articlesOneByOne(): Iterable<KeptArticle> {
    return this.joined().keptArticles();
  }

  /** The incidents that several articles tell; the first of `incidents`. */
  sharedIncidents(): readonly Incident[] {
    return this.answers()?.sharedIncidents() ?? this.joined().told.listShared();
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
    this.changesNow++;
    this.sinceKept = undefined;
  }

  /** The kept ones, as they were or with what changed since, while they are needed. */
  private answers(): AtHand | undefined {
    this.settle();
    return this.kept && (this.sinceKept ??= this.since(this.kept)).answers;
  }

  private since(kept: Answers): { readonly answers?: AtHand | undefined } {
    if (kept.decided !== this.decided()) return {};
    const { records: articles, told, forms } = this;
    return { answers: answersSince(kept, { articles, told, forms, read: (some) => this.read(some) }) };
  }

  private *keptArticles(): Iterable<KeptArticle> {
    for (const id of this.records.keys()) yield [id, this.records.hashOf(id)!, ...new Set(this.told.tellingsOf(id).flatMap(blockNumbers))];
  }

  /** Once all is joined nothing kept is needed. */
  private settle(): void {
    if (!this.kept || !this.isJoined) return;
    this.kept = undefined;
    this.ids = undefined;
    this.sinceKept = undefined;
  }

  private get isJoined(): boolean {
    return !this.waiting.size && !this.told.left;
  }

  private joined(): this {
    this.read(this.waiting);
    return this;
  }

  /** Reads those that wait, at most so many. */
  private read(articles: Iterable<string>, most = Infinity): void {
    let left = most;
    for (const id of articles) {
      if (left <= 0) return;
      if (!this.waiting.delete(id)) continue;
      left--;
      const record = unpackArticle(this.records.packed(id)!);
      this.shared.set(record);
      this.told.set(record);
    }
  }
}
