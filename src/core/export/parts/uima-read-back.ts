/** What a CAS says of mentions and events, for the self check. */
import type { ExportArticle, ReadBack, WrittenMention } from '../types.js';
import { say } from '../../model/say.js';

export interface CasAnnotation {
  readonly type: string;
  readonly begin: number;
  readonly end: number;
  readonly spans: string | undefined;
}

export function readCasBack(
  text: string | undefined,
  annotations: readonly CasAnnotation[],
  article: ExportArticle,
  expected = article.text,
): ReadBack {
  const mentions: WrittenMention[] = annotations
    .filter(({ type }) => type === 'dateline.Mention')
    .map(({ begin, end, spans }) => ({
      spans: spans
        ? spans.split(';').map((span) => {
            const [from, to] = span.split('-').map(Number);
            return { start: from!, end: to! };
          })
        : [{ start: begin, end }],
    }));
  return {
    mentions,
    events: annotations.filter(({ type }) => type === 'dateline.Event').length,
    problems: text === expected ? [] : [say('the text differs')],
  };
}
