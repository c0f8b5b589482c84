/** WebAnno TSV 3.x: spans of any layer; the value (or first) feature is the label. */
import { parseWebanno } from '../../exchange/parsers/webanno.js';
import type { Importer } from '../types.js';

export const webannoTsv: Importer = {
  name: 'webanno-tsv',
  title: 'WebAnno TSV 3',
  summary: "one file an article; offsets are those of the article's own text",
  read(text) {
    const file = parseWebanno(text);
    const mentions = file.spans.map(({ features, spans }, i) => ({
      id: String(i),
      label: features['value'] ?? Object.values(features)[0] ?? '',
      spans: [{ start: spans[0]!.start, end: spans[spans.length - 1]!.end }],
      text: spans.map(({ text: words }) => words).join(' '),
    }));
    const problems = [
      ...file.unread.map(({ line }) => `line ${line} is not a token`),
      ...file.skippedLayers.map((layer) => `the layer ${layer} is not imported: only plain spans are`),
    ];
    return { articles: [{ unit: 'utf16', mentions, events: [] }], problems };
  },
};
