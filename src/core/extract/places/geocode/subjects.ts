/** What is to be located: the places an article names, each with all its mentions and what stands beside them. */
import type { Mention } from '../../../model/annotation.js';
import type { PlaceType } from '../../../model/kinds.js';
import { byPosition } from '../../../model/span.js';
import type { ArticleContext } from '../../types.js';
import { readKind } from '../kind-words.js';
import { parentsBeside, type Beside } from './beside.js';

export interface Subject {
  /** Entity id, or the name where there is none. */
  readonly key: string;
  readonly mentions: readonly Mention[];
  /** Names to look up, as written first, then without kind words. */
  readonly names: readonly string[];
  /** The kind of place its words say it is. */
  readonly kind: PlaceType | undefined;
  /** The kind word itself ("airport"). */
  readonly kindWord: string;
  /** What its mentions' types say, most common first. */
  readonly type: string | undefined;
  readonly beside: readonly Beside[];
  /** In the dateline. */
  readonly dateline: boolean;
}

/** The subjects of `mentions` (places only), in order of the article. */
export function gatherSubjects(mentions: readonly Mention[], context: ArticleContext): Subject[] {
  const places = [...mentions].sort(byPosition);
  const index = new Map(places.map((mention, i) => [mention, i]));
  const groups = new Map<string, Mention[]>();
  for (const mention of places) {
    const key = mention.entity ?? mention.text.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const datelines = context.article.parts.filter((part) => part.kind === 'dateline');
  return [...groups].map(([key, group]) => {
    const texts = [...new Set(group.map((mention) => mention.text.replace(/\s+/g, ' ')))];
    const read = texts.map(readKind);
    const kinds = read.filter((one) => one.type !== undefined);
    return {
      key,
      mentions: group,
      names: [...new Set([...texts, ...read.map((one) => one.bare)])],
      kind: kinds[0]?.type,
      kindWord: kinds[0]?.kind ?? '',
      type: commonType(group),
      beside: group.flatMap((mention) => parentsBeside(places, index.get(mention)!, context.article.text)),
      dateline: group.some((mention) => datelines.some((part) => part.start <= mention.start && mention.end <= part.end)),
    };
  });
}

function commonType(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { type } of mentions) if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
