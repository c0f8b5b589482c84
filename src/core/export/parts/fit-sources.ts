/** For formats that link spans: a source that is no mention cannot be pointed to. */
import type { ExportArticle, Fit, Loss } from '../types.js';

export function fitSources(article: ExportArticle): Fit {
  const losses: Loss[] = [];
  const events = article.events.map((event) => ({
    ...event,
    attributions: event.attributions.filter(({ mention, source }) => {
      if (mention === undefined) losses.push({ feature: 'sources', id: event.id, text: `${event.trigger.text}: ${source}` });
      return mention !== undefined;
    }),
  }));
  return { article: { ...article, events }, losses };
}
