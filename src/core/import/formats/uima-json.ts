/** UIMA CAS JSON: our own types, or DKPro's NamedEntity and any annotation with a `value` or `kind`. */
import { parseJson } from '../../exchange/parsers/json-lines.js';
import { readEntity, readEvent, readMention } from '../our-records.js';
import { parseUimaJson, type UimaFound } from '../../exchange/parsers/uima-json.js';
import { problemsOf, type ImportedEvent, type ImportedMention, type Importer } from '../types.js';
import { say } from '../../model/say.js';

export const uimaJson: Importer = {
  name: 'uima-json',
  title: 'UIMA CAS JSON',
  summary: say('one file an article: ours, or named entities of INCEpTION'),
  read(json) {
    const file = parseUimaJson(json);
    if (!file) return { articles: [], ...problemsOf([say('this is no UIMA CAS JSON with a text')]) };
    const word = ({ features }: UimaFound, name: string): string | undefined => (typeof features[name] === 'string' ? features[name] : undefined);
    const byId = new Map(file.structures.map((one) => [one.id, one]));
    const many = (one: UimaFound, name: string): UimaFound[] => {
      const ids = one.features[name];
      return Array.isArray(ids) ? (ids as readonly string[]).flatMap((id) => byId.get(id) ?? []) : [];
    };
    const refer = (one: UimaFound): string | undefined => {
      const target = one.features['mention'];
      const found = target === undefined ? undefined : byId.get(String(target));
      return found && idOf(found);
    };
    const mentions = file.structures.flatMap((one): ImportedMention[] => {
      const ours = one.type === 'dateline.Mention';
      const label = ours ? word(one, 'kind') : one.type === 'dateline.Event' ? undefined : word(one, 'value');
      if (label === undefined || one.begin === undefined || one.end === undefined) return [];
      const spans = word(one, 'spans')
        ?.split(';')
        .map((span) => span.split('-').map(Number))
        .map(([start, end]) => ({ start: start!, end: end! }));
      const read = ours ? readMention({ ...one.features, value: parseJson(word(one, 'value') ?? '') }) : undefined;
      return [{ ...read, id: idOf(one), label, spans: spans ?? [{ start: one.begin, end: one.end }] }];
    });
    const events = file.structures
      .filter(({ type }) => type === 'dateline.Event')
      .flatMap((one): ImportedEvent[] => {
        const read = readEvent({
          ...one.features,
          arguments: many(one, 'arguments').map((argument) => ({ ...argument.features, text: word(argument, 'words'), mention: refer(argument) })),
          attributions: many(one, 'attributions').map((attribution) => ({
            ...attribution.features,
            via: word(attribution, 'via')?.split('; '),
            mention: refer(attribution),
          })),
        });
        return read && one.begin !== undefined && one.end !== undefined
          ? [{ ...read, id: idOf(one), trigger: { start: one.begin, end: one.end } }]
          : [];
      });
    const entities = file.structures
      .filter(({ type }) => type === 'dateline.Entity')
      .flatMap(
        (one) =>
          readEntity({
            ...one.features,
            id: word(one, 'identifier'),
            aliases: word(one, 'aliases')?.split('; '),
            place: parseJson(word(one, 'place') ?? ''),
          }) ?? [],
      );
    return { articles: [{ unit: 'utf16', text: file.text, mentions, events, entities }], ...problemsOf([]) };
  },
};

/** Our own id where it has one: values of mentions refer to it. */
function idOf({ id, features }: UimaFound): string {
  return typeof features['identifier'] === 'string' ? features['identifier'] : id;
}
