/** WebAnno TSV 3.x: spans of any layer; the value (or first) feature is the label. */
import { parseWebanno } from '../../exchange/parsers/webanno.js';
import { problemsOf, type Importer } from '../types.js';
import { say } from '../../model/say.js';

export const webannoTsv: Importer = {
  name: 'webanno-tsv',
  title: 'WebAnno TSV 3',
  summary: say("one file an article; offsets are those of the article's own text"),
  read(text) {
    const file = parseWebanno(text);
    const mentions = file.spans.map(({ features, spans }, i) => ({
      id: String(i),
      label: features['value'] ?? Object.values(features)[0] ?? '',
      spans: [{ start: spans[0]!.start, end: spans[spans.length - 1]!.end }],
      text: spans.map(({ text: words }) => words).join(' '),
    }));
    const problems = [
      ...file.unread.map(({ line }) => say('line {0} is not a token', line)),
      ...file.skippedLayers.map((layer) => say('the layer {0} is not imported: only plain spans are', layer)),
    ];
    return { articles: [{ unit: 'utf16', mentions, events: [] }], ...problemsOf(problems) };
  },
};
