/** Values for a gold analysis: figures and times read from the marked words, places located on the marked spans. Gold marks carry none themselves. */
import { createContext } from '../../src/core/extract/analyze.js';
import { figures } from '../../src/core/extract/extractors/figures.js';
import { times } from '../../src/core/extract/extractors/times.js';
import { readValue } from '../../src/core/extract/read-value.js';
import { eventFigures } from '../../src/core/extract/refiners/event-figures.js';
import { geocoding } from '../../src/core/extract/refiners/geocoding.js';
import type { DraftMention, Resources } from '../../src/core/extract/types.js';
import type { Analysis, Event } from '../../src/core/model/annotation.js';
import type { MentionValue } from '../../src/core/model/values.js';
import { readArticle } from '../../src/core/text/article.js';
import type { GoldArticle, Mark } from '../../scripts/corpus/read.js';
import { goldAnalysis, type GoldAnalysis } from './gold-analysis.js';

/** The gold annotations as the product would hold them after a person marked all spans, entities and events. */
export function valuedGoldAnalysis(article: GoldArticle, resources: Resources): GoldAnalysis {
  const published = article.meta['published'];
  const details = published ? { published: String(published) } : {};
  const context = createContext(readArticle(article.text), details, resources, { always: [], never: [] });
  const drafts = [...figures.extract(context), ...times.extract(context)];
  const valueOf = (mark: Mark): MentionValue | undefined => {
    if (mark.kind !== 'figure' && mark.kind !== 'time') return undefined;
    const { kind } = mark;
    const found = drafts.filter((draft) => draft.kind === kind && draft.start < mark.end && draft.end > mark.start).sort(byOverlap(mark))[0];
    return found?.value ?? readValue({ kind, words: mark.text, ...details }, (words) => resources.models.tagWords(words));
  };
  const { analysis, eventIds } = goldAnalysis(article, valueOf);
  const located = geocoding.refine(analysis, context);
  const counted = eventFigures.refine(located, context);
  const events = located.events.map((event, i) => withParts(event, counted.events[i]!));
  return { analysis: { ...analysis, mentions: located.mentions, entities: located.entities, events } satisfies Analysis, eventIds };
}

function byOverlap(mark: Mark): (a: DraftMention, b: DraftMention) => number {
  const shared = (one: DraftMention): number => Math.min(one.end, mark.end) - Math.max(one.start, mark.start);
  return (a, b) => shared(b) - shared(a);
}

/** Which figures are parts of others is read from the words; what they count stays as annotated. */
function withParts(gold: Event, counted: Event): Event {
  return {
    ...gold,
    arguments: gold.arguments.map((argument, i) => {
      const partOf = counted.arguments[i]?.partOf;
      return partOf === undefined ? argument : { ...argument, partOf };
    }),
  };
}
