/** Common-noun actors: "rebels" with "Syrian rebels", "the army" with "the Syrian army", "the group" with the group just named. */
import type { Mention } from '../../model/annotation.js';
import { clean, clusterName, type Cluster, type Clusters } from './clusters.js';

/** Heads that many different actors share: joined only when all their words agree. */
const SHARED = new Set(
  'force source official person resident worker leader member man woman child civilian family expert analyst observer witness victim player side nation country people'.split(
    ' ',
  ),
);
/** Definite descriptions and the types of named actors they may stand for. */
const DESCRIPTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    group: ['armed-group', 'organization'],
    militia: ['armed-group'],
    faction: ['armed-group'],
    movement: ['armed-group', 'organization'],
    observatory: ['organization'],
    monitor: ['organization'],
    organization: ['organization'],
    organisation: ['organization'],
    agency: ['organization', 'media'],
    ministry: ['government'],
    president: ['person'],
    minister: ['person'],
    spokesman: ['person'],
    spokeswoman: ['person'],
    commander: ['person'],
    general: ['person'],
  }),
);
/** How far back "the group" may look, in characters: about three sentences. */
const REACH = 450;

/** Head and modifiers of a common-noun actor, singular and lower case. */
export function nominalKey(text: string): { readonly head: string; readonly modifiers: readonly string[] } {
  const words = clean(text)
    .toLowerCase()
    .split(/[\s]+/)
    .filter((word) => !/^(?:the|a|an|some|its|their|his|her|our|other|more)$/.test(word));
  return { head: singular(words[words.length - 1] ?? ''), modifiers: words.slice(0, -1) };
}

/** Clusters the common-noun actors; `before` tells the text in front of a mention. */
export function linkNominals(mentions: readonly Mention[], clusters: Clusters, named: readonly Cluster[], text: string): void {
  const byHead = new Map<string, { cluster: Cluster; modifiers: readonly string[] }[]>();
  for (const mention of mentions) {
    const described = describes(mention, named, text);
    if (described) {
      clusters.join(described, mention, `“the ${clean(mention.text)}” after ${clusterName(described)}`);
      continue;
    }
    const { head, modifiers } = nominalKey(mention.text);
    const group = byHead.get(head) ?? [];
    byHead.set(head, group);
    const same = group.find((other) => other.modifiers.join(' ') === modifiers.join(' '));
    const near = same ?? (SHARED.has(head) ? undefined : onlyFit(group, modifiers));
    const namedArmy = near ? undefined : onlyNamed(named, head, modifiers);
    if (near) clusters.join(near.cluster, mention, same ? 'the same words' : `the only ${head} the article speaks of`);
    else if (namedArmy) clusters.join(namedArmy, mention, `the only ${head} the article names`);
    else group.push({ cluster: clusters.add(mention), modifiers });
  }
}

/** The one cluster whose modifiers hold these or are held by them. */
function onlyFit(
  group: readonly { cluster: Cluster; modifiers: readonly string[] }[],
  modifiers: readonly string[],
): { cluster: Cluster } | undefined {
  const fits = group.filter(
    (other) =>
      modifiers.length === 0 ||
      other.modifiers.length === 0 ||
      modifiers.every((word) => other.modifiers.includes(word)) ||
      other.modifiers.every((word) => modifiers.includes(word)),
  );
  return fits.length === 1 && group.length === 1 ? fits[0] : undefined;
}

/** "the army" where one named actor ends in "Army" or "army". */
function onlyNamed(named: readonly Cluster[], head: string, modifiers: readonly string[]): Cluster | undefined {
  if (SHARED.has(head) || modifiers.length > 0 || head.length < 4) return undefined;
  const fits = named.filter((cluster) => singular(clusterName(cluster).toLowerCase().split(/\s+/).pop() ?? '') === head);
  return fits.length === 1 ? fits[0] : undefined;
}

/** The named actor that "the group" stands for: the only one of a fitting type within reach. */
function describes(mention: Mention, named: readonly Cluster[], text: string): Cluster | undefined {
  const words = clean(mention.text).toLowerCase();
  const types = DESCRIPTIONS.get(words);
  if (!types || !/\bthe\s+[“"']?$/i.test(text.slice(Math.max(0, mention.start - 8), mention.start))) return undefined;
  const near = named.filter((cluster) =>
    cluster.mentions.some((other) => other.start < mention.start && mention.start - other.end < REACH && types.includes(other.type ?? '')),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** The singular of an English noun, well enough to compare heads. */
export function singular(word: string): string {
  if (/^(?:men|women)$/.test(word)) return word.replace('men', 'man');
  if (/(?:policemen|servicemen|gunmen|airmen|militiamen|tribesmen|spokesmen)$/.test(word)) return word.replace(/men$/, 'man');
  if (word === 'people' || word === 'children') return word === 'people' ? 'person' : 'child';
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
