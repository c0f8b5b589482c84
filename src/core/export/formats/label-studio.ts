/**
 * Label Studio's JSON (HumanSignal/label-studio, "Label Studio JSON format of annotated tasks"), with the labeling configuration beside it. Offsets are
 * UTF-16 (label-studio#1347). Decided spans are annotations, suggestions are predictions; an event's links are relations.
 */
import { parseLabelStudio } from '../../exchange/parsers/label-studio.js';
import { EVENT_TYPES, MENTION_KINDS } from '../../model/kinds.js';
import { fitSources } from '../parts/fit-sources.js';
import { capital, readLabel } from '../../exchange/labels.js';
import { LABEL_SETTING } from '../parts/label-setting.js';
import { spanGraph, type GraphEdge, type GraphNode } from '../parts/span-graph.js';
import { escapeXml } from '../parts/xml.js';
import type { Exporter, ExportArticle, ExportOptions } from '../types.js';
import { say } from '../../model/say.js';

const CONFIG = 'labeling-config.xml';
const COLORS: Readonly<Record<string, string>> = { Actor: '#0B61A4', Place: '#00704F', Figure: '#A65400', Time: '#96387A' };

export const labelStudio: Exporter = {
  name: 'label-studio',
  title: say('Label Studio JSON'),
  summary: say('tasks for Label Studio with its labeling configuration; suggestions as predictions'),
  extension: 'json',
  layout: 'one-file',
  holds: ['mentions', 'nested', 'overlapping', 'events', 'sources', 'claims', 'notes'],
  offsets: ['utf16'],
  table: false,
  settings: [LABEL_SETTING],
  fit: fitSources,
  start(options) {
    const labels = new Set<string>([...MENTION_KINDS.map(capital), ...EVENT_TYPES]);
    let count = 0;
    return {
      begin: () => [{ file: '', text: '[' }],
      article(article) {
        const graph = spanGraph(article, options.settings['labels']);
        for (const { label } of graph.nodes) labels.add(label);
        return [{ file: '', text: `${count++ ? ',' : ''}\n${JSON.stringify(task(article, graph.nodes, graph.edges))}` }];
      },
      end: () => [
        { file: '', text: '\n]\n' },
        { file: CONFIG, text: config([...labels]) },
      ],
    };
  },
  readBack(chunks, article, options: ExportOptions) {
    const [read] = parseLabelStudio(chunks.map(({ text }) => text.replace(/^,/, '')).join('')) ?? [];
    if (read?.text !== article.text) return { problems: [say('the text differs')] };
    const triggers = new Set(article.events.map(({ id }) => id));
    // A suggestion's prediction repeats what it points to.
    const regions = new Map(read.results.flatMap((result) => result.regions).map((region) => [region.id, region]));
    const mentions = [...regions.values()].filter(({ id, label }) => !triggers.has(id) && readLabel(label));
    const wrong = mentions.filter(({ start, end, text }) => article.text.slice(start, end) !== text).length;
    return {
      mentions: mentions.map(({ start, end, text }) => ({ spans: [{ start, end }], ...(text === undefined ? {} : { text }) })),
      events: [...regions.keys()].filter((id) => triggers.has(id)).length,
      problems: wrong ? [say('{0} regions do not say the words at their offsets ({1})', wrong, options.offsets)] : [],
    };
  },
};

function task(article: ExportArticle, nodes: readonly GraphNode[], edges: readonly GraphEdge[]): object {
  const { title, outlet, published } = article.details;
  const decided = nodes.filter(({ suggested }) => !suggested);
  const inner = withEnds(decided, nodes, edges);
  const rest = nodes.filter((node) => !inner.ids.has(node.id));
  const outer = withEnds(rest, nodes, edges, inner.edges);
  return {
    data: { text: article.text, file: article.file, title, outlet, published, coder: article.coder },
    annotations: decided.length ? [{ result: results(article, inner) }] : [],
    predictions: rest.length ? [{ model_version: 'dateline', result: results(article, outer) }] : [],
  };
}

interface Part {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly ids: ReadonlySet<string>;
}

/** `chosen` with the links that begin or end at them and are not yet drawn, and what those point to: a relation needs both ends in its own result. */
function withEnds(chosen: readonly GraphNode[], all: readonly GraphNode[], edges: readonly GraphEdge[], drawn: readonly GraphEdge[] = []): Part {
  const ids = new Set(chosen.map(({ id }) => id));
  const events = new Set(chosen.filter(({ isTrigger }) => isTrigger).map(({ id }) => id));
  const own = edges.filter((edge) => !drawn.includes(edge) && (events.has(edge.from) || events.has(edge.to)));
  for (const { from, to } of own) ids.add(from).add(to);
  return { nodes: all.filter(({ id }) => ids.has(id)), edges: own, ids };
}

function results(article: ExportArticle, { nodes, edges }: Part): object[] {
  return [
    ...nodes.map(({ id, label, spans, note }) => {
      const { start, end } = spans[0]!;
      const value = { start, end, text: article.text.slice(start, end), labels: [label] };
      return { id, from_name: 'label', to_name: 'text', type: 'labels', value, ...(note ? { meta: { text: [note] } } : {}) };
    }),
    ...edges.map(({ from, to, label }) => ({ from_id: from, to_id: to, type: 'relation', direction: 'right', labels: [label] })),
  ];
}

function config(labels: readonly string[]): string {
  const line = (label: string): string => {
    const color = COLORS[label.split('_', 1)[0]!];
    return `    <Label value="${escapeXml(label)}"${color ? ` background="${color}"` : ' background="#5F6672"'}/>`;
  };
  const relations = ['actor', 'target', 'place', 'time', 'figure', 'source', 'asserts', 'denies', 'disputes', 'doubts'];
  return [
    '<View>',
    '  <Relations>',
    ...relations.map((relation) => `    <Relation value="${relation}"/>`),
    '  </Relations>',
    '  <Labels name="label" toName="text">',
    ...labels.map(line),
    '  </Labels>',
    '  <Text name="text" value="$text"/>',
    '</View>',
    '',
  ].join('\n');
}
