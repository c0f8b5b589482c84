/** Dateline's own JSON and JSON Lines. */
import { MENTION_KINDS, ROLES, STANCES, STATUSES } from '../../model/kinds.js';
import { isRecord, listOf, numberOf, parseJson, parseJsonLines, textOf } from '../parsers/json-lines.js';
import type { ImportedArticle, ImportedEvent, ImportedMention, Importer } from '../types.js';

type Fields = Readonly<Record<string, unknown>>;

export const json: Importer = {
  name: 'json',
  title: 'JSON or JSON Lines',
  summary: "Dateline's own: what extract prints and export writes",
  read(text) {
    const whole = parseJson(text);
    const values =
      whole === undefined ? parseJsonLines(text).values.map(({ value }) => value) : Array.isArray(whole) ? (whole as unknown[]) : [whole];
    const records = values.filter((value): value is Fields => isRecord(value) && Array.isArray(value['mentions']));
    const problems =
      records.length === values.length && records.length
        ? []
        : [`${values.length - records.length} of ${values.length} values are no articles of Dateline`];
    return { articles: records.map(readArticle), problems };
  },
};

function readArticle(record: Fields): ImportedArticle {
  const file = isRecord(record['article']) ? textOf(record['article']['file']) : undefined;
  const mentions = listOf(record['mentions']).filter(isRecord).flatMap(readMention);
  const events = listOf(record['events']).filter(isRecord).flatMap(readEvent);
  return { unit: 'utf16', mentions, events, ...(file ? { file } : {}) };
}

function signed(one: Fields): object {
  const by = textOf(one['by']);
  const at = textOf(one['at']);
  const note = textOf(one['note']);
  return { ...(by ? { by } : {}), ...(at ? { at } : {}), ...(note ? { note } : {}), ...(one['decision'] === 'suggested' ? { suggested: true } : {}) };
}

function readSpan(one: Fields): { start: number; end: number }[] {
  const start = numberOf(one['start']);
  const end = numberOf(one['end']);
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

function readMention(one: Fields): ImportedMention[] {
  const kind = MENTION_KINDS.find((known) => known === one['kind']);
  const several = listOf(one['spans']).filter(isRecord).flatMap(readSpan);
  const spans = several.length ? several : readSpan(one);
  if (!kind || !spans.length || one['decision'] === 'rejected') return [];
  const type = textOf(one['type']);
  const text = several.length ? undefined : textOf(one['text']);
  return [{ id: textOf(one['id']) ?? '', label: kind, spans, ...(text === undefined ? {} : { text }), ...(type ? { type } : {}), ...signed(one) }];
}

function readEvent(one: Fields): ImportedEvent[] {
  const [trigger] = isRecord(one['trigger']) ? readSpan(one['trigger']) : [];
  const type = textOf(one['type']);
  if (!trigger || !type || one['decision'] === 'rejected') return [];
  const mode = textOf(one['mode']);
  const status = STATUSES.find((known) => known === one['status']);
  return [
    {
      id: textOf(one['id']) ?? '',
      type,
      trigger,
      arguments: listOf(one['arguments'])
        .filter(isRecord)
        .flatMap((argument) => {
          const role = ROLES.find((known) => known === argument['role']);
          const mention = textOf(argument['mention']);
          return role && mention !== undefined ? [{ role, mention }] : [];
        }),
      attributions: listOf(one['attributions'])
        .filter(isRecord)
        .flatMap((attribution) => {
          const stance = STANCES.find((known) => known === attribution['stance']);
          const mention = textOf(attribution['mention']);
          const cue = textOf(attribution['cue']);
          return stance && mention !== undefined ? [{ mention, stance, ...(cue ? { cue } : {}) }] : [];
        }),
      ...(mode ? { mode } : {}),
      ...(status ? { status } : {}),
      ...signed(one),
    },
  ];
}
