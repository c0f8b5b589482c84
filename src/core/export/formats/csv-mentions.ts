/** A table of mentions, one a row: for spreadsheets, R and pandas. */
import type { Entity, Mention } from '../../model/annotation.js';
import { unitAt } from '../../text/units.js';
import { unguarded } from '../parts/csv.js';
import { offsetMap } from '../../exchange/offsets.js';
import { tableExporter } from '../parts/table.js';
import { VALUE_COLUMNS } from '../parts/value-cells.js';
import { say } from '../../model/say.js';

interface Row {
  readonly mention: Mention;
  /** In the unit asked for. */
  readonly start: number;
  readonly end: number;
  readonly spans: string | undefined;
  readonly entity: Entity | undefined;
  readonly sentence: string | undefined;
}

export const csvMentions = tableExporter<Row>({
  name: 'csv-mentions',
  title: say('CSV of mentions'),
  summary: say('one row a mention, with its value, for spreadsheets, R and pandas'),
  holds: ['mentions', 'nested', 'overlapping', 'discontinuous', 'entities', 'values', 'decisions', 'notes'],
  offsets: ['utf16', 'codepoint', 'grapheme', 'byte'],
  settings: [],
  columns: [
    { name: 'file', cell: (_, { file }) => file },
    { name: 'id', cell: ({ mention }) => mention.id },
    { name: 'kind', cell: ({ mention }) => mention.kind },
    { name: 'type', cell: ({ mention }) => mention.type },
    { name: 'form', cell: ({ mention }) => mention.form },
    { name: 'start', cell: ({ start }) => start },
    { name: 'end', cell: ({ end }) => end },
    { name: 'spans', cell: ({ spans }) => spans },
    { name: 'text', cell: ({ mention }) => mention.text },
    { name: 'entity', cell: ({ mention }) => mention.entity },
    { name: 'entity_name', cell: ({ entity }) => entity?.name },
    { name: 'entity_names', cell: ({ entity }) => entity?.aliases.join('; ') },
    { name: 'entity_link', cell: ({ entity }) => entity?.link ?? entity?.place?.gazetteer },
    { name: 'role', cell: ({ mention }) => mention.role },
    ...VALUE_COLUMNS.map(({ name, cell }) => ({ name, cell: ({ mention }: Row) => cell(mention.value) })),
    { name: 'confidence', cell: ({ mention }) => Math.round(mention.confidence * 1000) / 1000 },
    { name: 'decision', cell: ({ mention }) => mention.decision },
    { name: 'by', cell: ({ mention }) => mention.by },
    { name: 'at', cell: ({ mention }) => mention.at },
    { name: 'unsure', cell: ({ mention }) => mention.unsure },
    { name: 'note', cell: ({ mention }) => mention.note },
    { name: 'coder', cell: (_, { coder }) => coder },
    { name: 'outlet', cell: (_, { details }) => details.outlet },
    { name: 'published', cell: (_, { details }) => details.published },
    { name: 'sentence', cell: ({ sentence }) => sentence },
  ],
  *rows({ text, mentions, entities, units }, { offsets }) {
    const map = offsetMap(text, offsets);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const mention of mentions) {
      yield {
        mention,
        start: map.to(mention.start),
        end: map.to(mention.end),
        spans: mention.spans?.map(({ start, end }) => `${map.to(start)}-${map.to(end)}`).join(';'),
        entity: mention.entity === undefined ? undefined : byId.get(mention.entity),
        sentence: unitAt(units, mention.start)?.folded,
      };
    }
  },
  readBack(rows, { text }, { offsets }) {
    const map = offsetMap(text, offsets);
    return {
      mentions: rows.map((row) => {
        const pairs = row['spans'] ? row['spans'].split(';').map((pair) => pair.split('-')) : [[row['start'], row['end']]];
        const spans = pairs.map(([start, end]) => ({ start: map.from(Number(start)) ?? -1, end: map.from(Number(end)) ?? -1 }));
        return { spans, ...(row['spans'] ? {} : { text: unguarded(row['text']!) }) };
      }),
    };
  },
});
