/** Names of one kind: same words, spellings, acronyms, short forms. */
import type { Mention } from '../../model/annotation.js';
import type { Cluster, Clusters } from './clusters.js';
import { clean, clusterName } from './clusters.js';
import { initials, nameKey, nameWords, soundKey } from './fold-name.js';

/** Words too common in names to stand for the whole alone. */
const GENERIC = new Set(
  'army forces force front party movement state united national democratic republic people peoples council union brigade brigades division group organization organisation ministry government city province governorate district region north south east west northern southern eastern western new free general international human rights defense defence security military police air islamic liberation central'.split(
    ' ',
  ),
);

/** Clusters the name mentions of one kind. `known` gives the main name of a listed alias ("HTS" -> "Hayat Tahrir al-Sham"). */
export function linkNames(mentions: readonly Mention[], clusters: Clusters, known: (name: string) => string | undefined, text: string): void {
  const byKey = new Map<string, Cluster>();
  for (const mention of mentions) {
    const key = nameKey(clean(mention.text)) || mention.text;
    const same = byKey.get(key);
    if (same) clusters.join(same, mention, 'the same name');
    else byKey.set(key, clusters.add(mention));
  }
  const list = (): Cluster[] => [...new Set([...byKey.values()].filter((cluster) => clusters.of(cluster.mentions[0]!) === cluster))];
  mergeBy(list(), clusters, (cluster) => known(clusterName(cluster))?.toLowerCase(), 'another name of the same group');
  mergeBy(
    list(),
    clusters,
    (cluster) => (nameWords(clusterName(cluster)).join('').length >= 5 ? soundKey(clusterName(cluster)) : undefined),
    'another spelling',
  );
  mergeAcronyms(list(), clusters, text);
  mergeShortForms(list(), clusters);
}

function mergeBy(list: readonly Cluster[], clusters: Clusters, keyOf: (cluster: Cluster) => string | undefined, reason: string): void {
  const first = new Map<string, Cluster>();
  for (const cluster of list) {
    const key = keyOf(cluster);
    const earlier = key === undefined ? undefined : first.get(key);
    if (earlier) clusters.merge(earlier, cluster, reason);
    else if (key !== undefined) first.set(key, cluster);
  }
}

/** "National Liberation Front (NLF)", or initials that only one name of the article has. */
function mergeAcronyms(list: readonly Cluster[], clusters: Clusters, text: string): void {
  for (const cluster of list) {
    const letters = clean(cluster.mentions[0]!.text).replace(/\./g, '');
    if (!/^\p{Lu}{2,7}$/u.test(letters)) continue;
    const fits = list.filter(
      (other) => other !== cluster && clusters.of(other.mentions[0]!) === other && initials(clusterName(other)).includes(letters),
    );
    const beside = list.find((other) => other !== cluster && other.mentions.some((mention) => isBracketed(text, mention, cluster.mentions[0]!)));
    const target = fits.length === 1 ? fits[0] : beside && looksLikeAcronymOf(letters, clusterName(beside)) ? beside : undefined;
    if (target) clusters.merge(target, cluster, `the initials of ${clusterName(target)}`);
  }
}

function isBracketed(text: string, name: Mention, acronym: Mention): boolean {
  return (
    acronym.start > name.end && acronym.start - name.end <= 3 && /^\s*\($/.test(text.slice(name.end, acronym.start)) && text[acronym.end] === ')'
  );
}

/** Every letter occurs in the name in this order, the first opening it: enough where the brackets already say so. */
function looksLikeAcronymOf(letters: string, name: string): boolean {
  const upper = name.toUpperCase();
  let at = -1;
  for (const letter of letters) {
    at = upper.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return upper.startsWith(letters.charAt(0)) || /^\p{Lu}/u.test(name);
}

/** "Assad" for "Bashar al-Assad", "Tahrir al-Sham" for "Hayat Tahrir al-Sham": where exactly one longer name of the same type fits. */
function mergeShortForms(list: readonly Cluster[], clusters: Clusters): void {
  const entries = list.map((cluster) => ({ cluster, words: nameWords(clusterName(cluster)), type: cluster.mentions[0]!.type }));
  for (const short of entries) {
    if (short.words.every((word) => GENERIC.has(word)) || short.words.join('').length < 3) continue;
    const longer = entries.filter((long) => long.cluster !== short.cluster && long.words.length > short.words.length && fits(short, long));
    const targets = new Set(longer.map((long) => clusters.of(long.cluster.mentions[0]!)));
    const [target] = targets;
    if (targets.size === 1 && target) clusters.merge(target, clusters.of(short.cluster.mentions[0]!)!, `a short form of ${clusterName(target)}`);
  }
}

interface Entry {
  readonly words: readonly string[];
  readonly type: string | undefined;
}

function fits(short: Entry, long: Entry): boolean {
  const person = long.type === 'person';
  if (person !== (short.type === 'person') && short.type !== undefined && long.type !== undefined) return false;
  const at = long.words.findIndex((_, i) => short.words.every((word, k) => long.words[i + k] === word));
  if (at < 0) return false;
  const atEnd = at + short.words.length === long.words.length;
  if (person) return atEnd || (at === 0 && short.words.length > 1);
  if (/^(?:settlement|region|country|water|facility|road|area)$/.test(long.type ?? '')) return false; // "Idlib" and "Idlib province" are two places
  return (
    short.words.length > 1 ||
    (atEnd ? !GENERIC.has(short.words[0]!) : short.words[0]!.length > 4 && at === 0 && long.type !== 'military' && long.type !== 'government')
  );
}
