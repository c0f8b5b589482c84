/**
 * brat's standoff format (https://brat.nlplab.org/standoff.html), with the two configuration files its server asks for. Offsets are code points of the
 * .txt file written beside, in which a CRLF counts two. A line end inside a mention would break the file (nlplab/brat#1042): there the span is cut in two.
 */
import { parseBrat } from '../../exchange/parsers/brat.js';
import { annotationConf, visualConf } from '../parts/brat-config.js';
import { BratLines } from '../parts/brat-lines.js';
import { fitSources } from '../parts/fit-sources.js';
import { LABEL_SETTING } from '../parts/label-setting.js';
import { offsetMap } from '../../exchange/offsets.js';
import { joinAtLineEnds } from '../../exchange/spans.js';
import type { Exporter, ExportOptions } from '../types.js';
import { say } from '../../model/say.js';

export const brat: Exporter = {
  name: 'brat',
  title: say('brat standoff'),
  summary: say('a .txt and a .ann for each article, with annotation.conf and visual.conf'),
  extension: 'ann',
  layout: 'files',
  holds: [
    'mentions',
    'nested',
    'overlapping',
    'discontinuous',
    'entities',
    'values',
    'events',
    'statuses',
    'sources',
    'claims',
    'decisions',
    'notes',
  ],
  offsets: ['codepoint'],
  table: false,
  settings: [LABEL_SETTING],
  fit: fitSources,
  start(options: ExportOptions) {
    // The configuration must name every type that occurs, types of the user's own scheme included.
    const seen = { labels: new Set<string>(), events: new Set<string>(), attributes: new Map<string, Set<string>>() };
    return {
      begin: () => [],
      article(article) {
        const lines = new BratLines(article, options, seen);
        return [
          { file: `${article.stem}.txt`, text: article.text },
          { file: `${article.stem}.ann`, text: lines.write() },
        ];
      },
      end: () => [
        { file: 'annotation.conf', text: annotationConf(seen) },
        { file: 'visual.conf', text: visualConf(seen) },
      ],
    };
  },
  readBack(chunks, article) {
    const file = parseBrat(chunks.find(({ file }) => file.endsWith('.ann'))?.text ?? '');
    const map = offsetMap(article.text, 'codepoint');
    const triggers = new Set(file.events.map(({ trigger }) => trigger));
    const mentions = file.texts
      .filter(({ id }) => !triggers.has(id))
      .map(({ spans, text }) => {
        const fragments = spans.map(({ start, end }) => ({ start: map.from(start) ?? -1, end: map.from(end) ?? -1 }));
        return { spans: joinAtLineEnds(fragments, article.text), text };
      });
    return { mentions, events: file.events.length, problems: file.unread.map(({ line, text }) => say("line {0} is not brat's: {1}", line, text)) };
  },
};
