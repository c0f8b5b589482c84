/** Dateline's own JSON and JSON Lines. */
import { isRecord, listOf, numberOf, parseJson, parseJsonLines, textOf } from '../../exchange/parsers/json-lines.js';
import { readEntity, readEvent, readMention } from '../our-records.js';
import { problemsOf, type ImportedArticle, type ImportedEvent, type ImportedMention, type Importer } from '../types.js';
import { say } from '../../model/say.js';

type Fields = Readonly<Record<string, unknown>>;

export const json: Importer = {
  name: 'json',
  title: 'JSON or JSON Lines',
  summary: say("Dateline's own: what extract prints and export writes"),
  read(text) {
    const whole = parseJson(text);
    const values =
      whole === undefined ? parseJsonLines(text).values.map(({ value }) => value) : Array.isArray(whole) ? (whole as unknown[]) : [whole];
    const records = values.filter((value): value is Fields => isRecord(value) && Array.isArray(value['mentions']));
    const problems =
      records.length === values.length && records.length
        ? []
        : [say('{0} of {1} values are no articles of Dateline', values.length - records.length, values.length)];
    return { articles: records.map(readArticle), ...problemsOf(problems) };
  },
};

function readArticle(record: Fields): ImportedArticle {
  const file = isRecord(record['article']) ? textOf(record['article']['file']) : undefined;
  const several = (key: string): Fields[] =>
    listOf(record[key])
      .filter(isRecord)
      .filter(({ decision }) => decision !== 'rejected');
  return {
    unit: 'utf16',
    mentions: several('mentions').flatMap(mentionOf),
    events: several('events').flatMap(eventOf),
    entities: several('entities').flatMap((one) => readEntity(one) ?? []),
    ...(file ? { file } : {}),
  };
}

function spanOf(one: Fields): { start: number; end: number }[] {
  const start = numberOf(one['start']);
  const end = numberOf(one['end']);
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

function mentionOf(one: Fields): ImportedMention[] {
  const several = listOf(one['spans']).filter(isRecord).flatMap(spanOf);
  const spans = several.length ? several : spanOf(one);
  const read = readMention(one);
  const text = textOf(one['text']);
  return read && spans.length ? [{ ...read, spans, ...(text === undefined ? {} : { text }) }] : [];
}

function eventOf(one: Fields): ImportedEvent[] {
  const said = isRecord(one['trigger']) ? one['trigger'] : {};
  const [trigger] = spanOf(said);
  const text = textOf(said['text']);
  const read = readEvent(one);
  return read && trigger ? [{ ...read, trigger, ...(text === undefined ? {} : { text }) }] : [];
}
