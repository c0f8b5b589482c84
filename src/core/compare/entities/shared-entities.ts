/** Actors and places across articles, kept up to date as articles come and go. */
import { Joiner, PERSONS, type Edge, type Group } from '../join/joiner.js';
import type { NameForm } from '../names/name-form.js';
import type { ArticleRecord, EntityDecision, KnownNames, SharedEntity } from '../types.js';
import { slug } from '../../model/ids.js';
import type { Countries } from './countries.js';
import { NameForms, placeEntities, referenceOf, type Named, type Node, type Occurrence } from './node.js';
import { nodeRules } from './node-rules.js';

/** Takes in articles one by one; answers who is who. */
export class SharedEntities {
  private readonly nodes = new Map<string, Node>();
  private readonly joiner = new Joiner(nodeRules, this.nodes);
  /** What each node is made of, and what each article adds. */
  private readonly placed = new Map<string, Set<Occurrence>>();
  private readonly occurrences = new Map<string, readonly Occurrence[]>();
  private readonly changed = new Set<string>();
  private decisions: readonly EntityDecision[] = [];
  private described = new WeakMap<Group | Node, SharedEntity>();
  private answers: WeakRef<readonly SharedEntity[]> | undefined;

  constructor(
    known: KnownNames,
    private readonly forms = new NameForms(known),
  ) {}

  /** Takes the article in, or anew. */
  set(article: ArticleRecord): void {
    this.delete(article.id);
    const occurrences = placeEntities(article, this.forms);
    this.occurrences.set(article.id, occurrences.slice());
    for (const one of occurrences) this.put(one);
  }

  delete(article: string): void {
    for (const one of this.occurrences.get(article) ?? []) this.take(one);
    this.occurrences.delete(article);
    this.answers = undefined;
  }

  /** Sets what a person decided. */
  decide(decisions: readonly EntityDecision[]): void {
    const all = [...this.occurrences.values()].flat();
    for (const one of all) this.take(one);
    this.decisions = decisions;
    this.described = new WeakMap();
    for (const one of all) this.put(one);
  }

  /** All shared entities, the most mentioned first. */
  list(): readonly SharedEntity[] {
    this.update();
    const known = this.answers?.deref();
    if (known) return known;
    const answers = nameAll([...this.joiner.groups()].map((group) => this.describe(group)));
    this.answers = new WeakRef(answers);
    return answers;
  }

  /** What has not changed is not described again. */
  private describe(group: Group): SharedEntity {
    const nodes = group.ids.map((id) => this.nodes.get(id)!);
    const key = nodes.length > 1 ? group : nodes[0]!;
    const known = this.described.get(key);
    if (known) return known;
    const entity = shared(nodes, group.weakest, this.decisions);
    if (entity.members.length > 1) this.described.set(key, entity);
    return entity;
  }

  private put(occurrence: Occurrence): void {
    const key = this.splitKey(occurrence);
    const placed = this.placed.get(key);
    if (placed) placed.add(occurrence);
    else this.placed.set(key, new Set([occurrence]));
    this.changed.add(key);
    this.answers = undefined;
  }

  private take(occurrence: Occurrence): void {
    const key = this.splitKey(occurrence);
    const placed = this.placed.get(key);
    placed?.delete(occurrence);
    if (!placed?.size) this.placed.delete(key);
    this.changed.add(key);
  }

  /** How much waits for `update`. */
  get left(): number {
    return this.changed.size + this.joiner.left;
  }

  /** Joins what was taken in since, or some of what is left: until so many entities were looked at. */
  update(most = Infinity): void {
    let left = most;
    for (const key of this.changed) {
      if (left <= 0) return;
      this.changed.delete(key);
      const placed = this.placed.get(key);
      left -= placed?.size ?? 1;
      if (placed?.size) this.joiner.set(key, this.node(key, [...placed]));
      else this.joiner.delete(key);
    }
    this.joiner.update(left);
  }

  /** A single entity that a decision names or keeps out by reference stands in a node of its own. */
  private splitKey(occurrence: Occurrence): string {
    const { key } = occurrence.node;
    if (!this.decisions.length) return key;
    const own = referenceOf(occurrence);
    return this.decisions.some(({ join, separate }) => join.includes(own) || separate.includes(own)) ? `${key}|${own}` : key;
  }

  private node(key: string, placed: readonly Occurrence[]): Node {
    const occurrences = [...placed].sort((a, b) => (a.article === b.article ? compare(a.id, b.id) : compare(`${a.article}#`, `${b.article}#`)));
    const { node: head } = occurrences[0]!;
    const countries = occurrences.length === 1 ? occurrences[0]!.countries : meanOf(occurrences.map((one) => one.countries));
    const entities = occurrences.map(({ entity }) => entity);
    const located = entities.find(({ place }) => place?.lat !== undefined && place.lon !== undefined && place.precision === 'exact')?.place;
    return {
      key,
      kind: occurrences[0]!.entity.kind,
      class: head.class,
      form: head.form,
      ...(head.nation === undefined ? {} : { nation: head.nation }),
      occurrences,
      aliases: this.aliasForms(head.form, occurrences),
      links: setOf(entities.flatMap(({ link }) => link ?? [])),
      groups: head.class === 'body' ? this.groupsOf(entities) : NOTHING,
      gazetteer: setOf(located?.gazetteer === undefined ? [] : [located.gazetteer]),
      ...(located ? { point: { lat: located.lat!, lon: located.lon! } } : {}),
      countries,
      joinedBy: this.decidedIn('join', occurrences),
      keptFrom: this.decidedIn('separate', occurrences),
    };
  }

  /** Listed groups by main names; by further names where those are not listed: an article may call a branch by its mother's name. */
  private groupsOf(entities: readonly Named[]): ReadonlySet<string> {
    const listed = (names: readonly string[]): readonly string[] =>
      [...new Set(names)].flatMap((name) => this.forms.known.groups.mainName(name) ?? []);
    const own = listed(entities.map(({ name }) => name));
    return setOf(own.length ? own : listed(entities.flatMap(({ aliases }) => aliases)));
  }

  private aliasForms(own: NameForm, occurrences: readonly Occurrence[]): ReadonlyMap<string, NameForm> {
    if (occurrences.every(({ entity }) => !entity.aliases.length)) return NO_FORMS;
    const forms = new Map<string, NameForm>();
    for (const { entity } of occurrences) {
      for (const alias of entity.aliases) {
        const form = this.forms.of(alias, entity.kind, entity.type);
        if (form.key && form.key !== own.key) forms.set(form.key, form);
      }
    }
    return forms;
  }

  private decidedIn(list: 'join' | 'separate', occurrences: readonly Occurrence[]): ReadonlySet<number> {
    if (!this.decisions.length) return NOTHING;
    const found = new Set<number>();
    for (const [i, decision] of this.decisions.entries()) {
      const named = (one: Occurrence): boolean =>
        decision[list].includes(referenceOf(one)) ||
        (decision[list].includes(one.entity.name) &&
          (decision.kind ?? one.entity.kind) === one.entity.kind &&
          !this.isOtherwise(one, list, decision));
      if (occurrences.some(named)) found.add(i);
    }
    return found;
  }

  /** What is said of one entity by reference wins over what is said of all of its name. */
  private isOtherwise(one: Occurrence, list: 'join' | 'separate', decision: EntityDecision): boolean {
    return decision[list === 'join' ? 'separate' : 'join'].includes(referenceOf(one));
  }
}

/** Most nodes have none of most things: they share one empty set. */
const NOTHING: ReadonlySet<never> = new Set();
const NO_FORMS: ReadonlyMap<string, NameForm> = new Map();

function meanOf(all: readonly Countries[]): Countries {
  const mean = new Map<string, number>();
  for (const one of all) for (const [name, share] of one) mean.set(name, (mean.get(name) ?? 0) + share / all.length);
  return mean;
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return words.length ? new Set(words) : NOTHING;
}

function nameAll(described: readonly SharedEntity[]): SharedEntity[] {
  const entities = [...described];
  entities.sort((a, b) => b.count - a.count || (a.members[0]! < b.members[0]! ? -1 : 1));
  const taken = new Map<string, number>();
  return entities.map((entity) => {
    const times = (taken.get(entity.id) ?? 0) + 1;
    taken.set(entity.id, times);
    return times === 1 ? entity : { ...entity, id: `${entity.id}-${times}` };
  });
}

function shared(nodes: readonly Node[], weakest: Edge | undefined, decisions: readonly EntityDecision[]): SharedEntity {
  const occurrences = nodes.flatMap((node) => node.occurrences);
  const entities = occurrences.map(({ entity }) => entity);
  const decided = nodes.flatMap((node) => [...node.joinedBy].map((i) => decisions[i]!))[0];
  const names = byFrequency(entities.flatMap(({ name, aliases }) => [name, name, ...aliases]));
  const name = decided?.name ?? fullest(entities.map((entity) => entity.name));
  const type = byFrequency(entities.flatMap((entity) => entity.type ?? []))[0];
  const link = decided?.link ?? entities.find((entity) => entity.link !== undefined)?.link;
  const place = entities.find((entity) => entity.place?.lat !== undefined)?.place ?? entities.find((entity) => entity.place)?.place;
  return {
    id: slug(name),
    kind: entities[0]!.kind,
    ...(type === undefined ? {} : { type }),
    name,
    names: names.filter((one) => one !== name),
    ...(link === undefined ? {} : { link }),
    ...(place === undefined ? {} : { place }),
    members: occurrences.map(referenceOf).sort(),
    count: entities.reduce((sum, entity) => sum + entity.count, 0),
    ...(weakest ? { evidence: { score: Math.min(1, weakest.score), reason: weakest.reason } } : {}),
    ...(decided || weakest?.score === PERSONS ? { decided: true } : {}),
  };
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** The most frequent of the names that are no acronym; of equals the longer. */
function fullest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + (/^\p{Lu}[\p{Lu}\d.-]{1,7}$/u.test(name) ? 0.1 : /\s/.test(name) ? 1.5 : 1));
  return [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0].length > best[0].length) ? one : best))[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
