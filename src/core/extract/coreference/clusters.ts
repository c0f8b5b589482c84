/** Mentions grouped by what they name. */
import type { Mention } from '../../model/annotation.js';

/** The mentions of one entity, in order, and why each belongs. */
export interface Cluster {
  readonly mentions: Mention[];
  readonly reasons: Map<string, string>;
}

/** Clusters with union: the earlier cluster takes in the later one. */
export class Clusters {
  private readonly all = new Set<Cluster>();
  private readonly ofMention = new Map<string, Cluster>();

  /** A new cluster with one mention. */
  add(mention: Mention): Cluster {
    const cluster: Cluster = { mentions: [mention], reasons: new Map() };
    this.all.add(cluster);
    this.ofMention.set(mention.id, cluster);
    return cluster;
  }

  /** Puts a mention that has no cluster yet into `cluster`. */
  join(cluster: Cluster, mention: Mention, reason: string): void {
    cluster.mentions.push(mention);
    cluster.reasons.set(mention.id, reason);
    this.ofMention.set(mention.id, cluster);
  }

  /** Moves all of `from` into `into`. */
  merge(into: Cluster, from: Cluster, reason: string): void {
    if (into === from) return;
    for (const mention of from.mentions) this.join(into, mention, from.reasons.get(mention.id) ?? reason);
    this.all.delete(from);
  }

  of(mention: Mention): Cluster | undefined {
    return this.ofMention.get(mention.id);
  }

  list(): Cluster[] {
    return [...this.all];
  }
}

/** The fullest name in a cluster: most words, no acronym, the first of equals; a common noun only where there is no name. */
export function clusterName(cluster: Cluster): string {
  const forms = cluster.mentions.filter((mention) => mention.form === 'name');
  const from = forms.length ? forms : cluster.mentions.filter((mention) => mention.form !== 'pronoun');
  const rank = (text: string): number => (/^[\p{Lu}\d]{2,6}$/u.test(text) ? 0 : text.split(/\s+/).length);
  const names = [...new Set(from.map(({ text }) => text))].map(clean);
  return names.reduce((best, name) => (rank(name) > rank(best) ? name : best), names[0] ?? '');
}

/** A mention's words as a name: no possessive, no quotation marks, single blanks, shouting calmed. */
export function clean(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/^[“”"'‘]+|[“”"'‘]+$/g, '')
    .replace(/[’']s$/i, '')
    .trim();
  return /^\p{Lu}[\p{Lu}\s'’.-]{6,}$/u.test(plain) ? plain.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()) : plain;
}
