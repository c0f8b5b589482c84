/** What joins nodes: links, lists of groups, gazetteer ids, other names, spellings, short forms; and what keeps them apart. */
import { PERSONS, type Edge, type JoinRules, type Member } from '../join/joiner.js';
import { kilometres } from '../geo/distance.js';
import type { NameForm } from '../names/name-form.js';
import { sameSpelling, spellingDistance } from '../names/spelling.js';
import { shareCountries } from './countries.js';
import type { Node } from './node.js';

type NodeMember = Member<Node>;

/** Larger blocks say nothing: the word is too common. */
const LARGEST_BLOCK = 300;
/** Evidence below this joins nothing. */
const FLOOR = 0.75;

export const nodeRules: JoinRules<Node> = { blocks, edges, mayMerge };

function blocks(node: Node): string[] {
  const keys: string[] = [];
  for (const link of node.links) keys.push(`link ${link}`);
  for (const group of node.groups) keys.push(`group ${group}`);
  for (const id of node.gazetteer) keys.push(`place ${node.class} ${id}`);
  for (const decision of node.joinedBy) keys.push(`decided ${decision}`);
  if (node.class === 'state' || node.class === 'country') return keys;
  keys.push(`name ${node.class} ${node.form.key}`);
  if (node.form.block.length >= 3) keys.push(`spelling ${node.class} ${node.form.block}`);
  for (const [alias, form] of node.aliases) if (isTelling(form)) keys.push(`name ${node.class} ${alias}`);
  if (node.class === 'person') keys.push(`last ${node.form.words[node.form.words.length - 1]!}`);
  else if (node.class === 'body' && !node.form.generic && node.form.words[0]!.length > 3) keys.push(`first ${node.form.words[0]!}`);
  return keys;
}

function edges(block: string, members: readonly NodeMember[]): Edge[] {
  const kind = block.slice(0, block.indexOf(' '));
  switch (kind) {
    case 'link':
      return chain(members, 1, 'the same link');
    case 'decided':
      return chain(members, PERSONS, "a person's decision");
    case 'group':
      return chain(members, 0.98, 'names of one listed group');
    case 'place':
      return chain(members, 0.98, 'the same place in the gazetteer');
    case 'name':
      return sameNames(block.slice(block.indexOf(' ', 5) + 1), members);
    case 'spelling':
      return spellings(members);
    default:
      return shortForms(members);
  }
}

/** Everything in the block is one: each with the first. */
function chain(members: readonly NodeMember[], score: number, reason: string): Edge[] {
  return members.slice(1).map(({ id }) => ({ a: members[0]!.id, b: id, score, reason }));
}

/** The same name with and without its state, in articles about the same states; or one's main name is the other's further name. */
function sameNames(key: string, members: readonly NodeMember[]): Edge[] {
  if (members.length > LARGEST_BLOCK) return [];
  const owners = members.filter(({ item }) => item.form.key === key);
  const bearers = members.filter(({ item }) => item.form.key !== key);
  const found: Edge[] = [];
  for (const [i, a] of owners.entries()) {
    for (const b of owners.slice(i + 1)) {
      const score = sameNameScore(a.item, b.item);
      if (score >= FLOOR) found.push({ a: a.id, b: b.id, score, reason: `the same name, ${placeWords(a.item)}` });
    }
    // A further name that several different things bear ("the Observatory") says nothing on its own: the nearest of them by state, if one is.
    const ranked = bearers.map((b) => ({ b, score: aliasScore(a.item, b.item, key, bearers.length) })).filter(({ score }) => score >= FLOOR);
    ranked.sort((x, y) => y.score - x.score || (x.b.id < y.b.id ? -1 : 1));
    const [first, second] = ranked;
    if (first && (!second || first.score - second.score > 0.03 || ranked.every(({ b }) => b.item.form.key === first.b.item.form.key))) {
      for (const { b, score } of ranked.filter(({ b }) => b === first.b || b.item.form.key === first.b.item.form.key)) {
        found.push({ a: a.id, b: b.id, score, reason: `another article uses "${a.item.occurrences[0]!.entity.name}" for it` });
      }
    }
  }
  return found;
}

function placeWords(node: Node): string {
  return node.kind === 'place' ? 'in the same area' : 'in articles about the same states';
}

function sameNameScore(a: Node, b: Node): number {
  if (a.kind === 'place') return samePlaceScore(a, b);
  if (a.nation !== undefined && b.nation !== undefined && a.nation !== b.nation) return 0;
  const context = shareCountries(a.countries, b.countries);
  return a.form.generic ? (a.nation === b.nation && a.nation !== undefined ? 0.9 : 0) : 0.7 + 0.25 * context;
}

function samePlaceScore(a: Node, b: Node): number {
  if (a.nation !== undefined && b.nation !== undefined && a.nation !== b.nation) return 0;
  if (a.class === 'site' && a.form.sort !== b.form.sort && a.form.sort !== undefined && b.form.sort !== undefined) return 0;
  if (a.point && b.point) return kilometres(a.point, b.point) <= (a.class === 'region' ? 80 : 25) ? 0.95 : 0;
  return a.nation === b.nation && a.nation !== undefined ? 0.9 : 0.6;
}

function aliasScore(owner: Node, bearer: Node, key: string, rivals: number): number {
  if (owner.kind === 'place') return samePlaceScore(owner, bearer);
  if (owner.nation !== undefined && bearer.nation !== undefined && owner.nation !== bearer.nation) return 0;
  const alias = bearer.aliases.get(key)!;
  const context = shareCountries(owner.countries, bearer.countries);
  if (owner.form.generic && !owner.form.acronym) return context > 0.5 && rivals === 1 ? 0.8 : 0;
  const plain = alias.words.length > 1 || (alias.acronym && alias.key.length > 2) ? 0.8 : 0.72;
  return plain + 0.15 * context;
}

/** Transliterations: each word a spelling of its counterpart. */
function spellings(members: readonly NodeMember[]): Edge[] {
  if (members.length > LARGEST_BLOCK) return [];
  const found: Edge[] = [];
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1)) {
      const score = spellingScore(a.item, b.item);
      if (score >= FLOOR) found.push({ a: a.id, b: b.id, score, reason: 'another spelling of the same name' });
    }
  }
  return found;
}

function spellingScore(a: Node, b: Node): number {
  if (a.form.key === b.form.key || a.form.acronym || b.form.acronym) return 0;
  if (a.nation !== undefined && b.nation !== undefined && a.nation !== b.nation) return 0;
  if (a.kind === 'place' && a.point && b.point && kilometres(a.point, b.point) > 25) return 0;
  if (a.form.sort !== b.form.sort && a.form.sort !== undefined && b.form.sort !== undefined) return 0;
  const distance = wordsDistance(a.form, b.form);
  if (distance === undefined) return 0;
  const context = a.kind === 'place' ? (a.nation === b.nation && a.nation !== undefined ? 1 : 0.4) : shareCountries(a.countries, b.countries);
  return 0.78 - 0.1 * distance + 0.17 * context;
}

/** The sum of the words' distances, or nothing where a word is no spelling of its counterpart. */
function wordsDistance(a: NameForm, b: NameForm): number | undefined {
  if (a.words.length !== b.words.length) {
    // "Abdulrahman" and "Abdul Rahman", "Jabal az Zawiya" and "Jabalzawiya".
    const [x, y] = [a.words.join(''), b.words.join('')];
    return x === y || (x.length >= 6 && sameSpelling(x, y)) ? spellingDistance(x, y) : undefined;
  }
  let sum = 0;
  for (const [i, word] of a.words.entries()) {
    const other = b.words[i]!;
    if (!sameSpelling(word, other)) return undefined;
    sum += spellingDistance(word, other);
  }
  return sum;
}

/** "Marwan" for "Hadi Marwan", "Meridian" for "Meridian News Agency": where only one longer name fits, in articles about the same states. */
function shortForms(members: readonly NodeMember[]): Edge[] {
  if (members.length > LARGEST_BLOCK) return [];
  const found: Edge[] = [];
  for (const short of members) {
    if (short.item.form.acronym) continue;
    const longer = members.filter((long) => isShortOf(short.item, long.item) && shareCountries(short.item.countries, long.item.countries) >= 0.3);
    if (!longer.length || new Set(longer.map((long) => long.item.form.block)).size > 1) continue;
    for (const long of longer) {
      const used = long.item.aliases.has(short.item.form.key);
      const score = (used ? 0.85 : 0.76) + 0.1 * shareCountries(short.item.countries, long.item.countries);
      found.push({ a: short.id, b: long.id, score, reason: 'a short form that only one longer name fits' });
    }
  }
  return found;
}

function isShortOf(short: Node, long: Node): boolean {
  const [s, l] = [short.form.words, long.form.words];
  if (short.class !== long.class || s.length >= l.length || short.form.generic) return false;
  if (short.nation !== undefined && long.nation !== undefined && short.nation !== long.nation) return false;
  const offset = short.class === 'person' ? l.length - s.length : 0;
  return s.every((word, i) => l[offset + i] === word) && (short.class === 'person' || s.length > 1 || s[0]!.length > 4);
}

function isTelling(form: NameForm): boolean {
  return form.key.length >= 2;
}

/** Different links, groups, states or far places never meet in one group; nor what a person has separated. */
function mayMerge(a: readonly NodeMember[], b: readonly NodeMember[], edge: Edge): boolean {
  if (someCommon(a, b, 'joinedBy', 'keptFrom') || someCommon(b, a, 'joinedBy', 'keptFrom')) return false;
  if (edge.score >= PERSONS) return true;
  if (a[0]!.item.kind !== b[0]!.item.kind) return false;
  if (differ(a, b, 'groups') || differ(a, b, 'links')) return false;
  const nations = new Set([...a, ...b].flatMap(({ item }) => (item.nation === undefined || item.class === 'person' ? [] : item.nation)));
  if (nations.size > 1 && edge.score < 0.98) return false;
  return !a.some((x) => b.some((y) => isFar(x.item, y.item)));
}

function someCommon(a: readonly NodeMember[], b: readonly NodeMember[], of: 'joinedBy', and: 'keptFrom'): boolean {
  return a.some((x) => x.item[of].size > 0 && b.some((y) => [...y.item[and]].some((decision) => x.item[of].has(decision))));
}

/** Both name some, and none in common. */
function differ(a: readonly NodeMember[], b: readonly NodeMember[], of: 'groups' | 'links'): boolean {
  const mine = new Set(a.flatMap(({ item }) => [...item[of]]));
  const theirs = new Set(b.flatMap(({ item }) => [...item[of]]));
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((one) => theirs.has(one));
}

function isFar(a: Node, b: Node): boolean {
  return a.point !== undefined && b.point !== undefined && kilometres(a.point, b.point) > (a.class === 'region' || a.class === 'country' ? 400 : 40);
}
