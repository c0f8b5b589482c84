/** UIMA CAS JSON: our own types, or DKPro's NamedEntity and any annotation with a `value` or `kind`. */
import { ROLES, STANCES, STATUSES } from '../../model/kinds.js';
import { parseUimaJson, type UimaFound } from '../parsers/uima-json.js';
import type { ImportedEvent, ImportedMention, Importer } from '../types.js';

export const uimaJson: Importer = {
  name: 'uima-json',
  title: 'UIMA CAS JSON',
  summary: 'one file an article: ours, or named entities of INCEpTION',
  read(json) {
    const file = parseUimaJson(json);
    if (!file) return { articles: [], problems: ['this is no UIMA CAS JSON with a text'] };
    const word = ({ features }: UimaFound, name: string): string | undefined => (typeof features[name] === 'string' ? features[name] : undefined);
    const signed = (one: UimaFound): object => {
      const by = word(one, 'by');
      const at = word(one, 'at');
      const note = word(one, 'note');
      return {
        ...(by ? { by } : {}),
        ...(at ? { at } : {}),
        ...(note ? { note } : {}),
        ...(word(one, 'decision') === 'suggested' ? { suggested: true } : {}),
      };
    };
    const byId = new Map(file.structures.map((one) => [one.id, one]));
    const many = (one: UimaFound, name: string): UimaFound[] => {
      const ids = one.features[name];
      return Array.isArray(ids) ? (ids as readonly string[]).flatMap((id) => byId.get(id) ?? []) : [];
    };
    const mentions = file.structures.flatMap((one): ImportedMention[] => {
      const label = one.type === 'dateline.Mention' ? word(one, 'kind') : one.type === 'dateline.Event' ? undefined : word(one, 'value');
      if (label === undefined || one.begin === undefined || one.end === undefined) return [];
      const type = one.type === 'dateline.Mention' ? word(one, 'type') : undefined;
      const spans = word(one, 'spans')
        ?.split(';')
        .map((span) => span.split('-').map(Number))
        .map(([start, end]) => ({ start: start!, end: end! }));
      return [{ id: one.id, label, spans: spans ?? [{ start: one.begin, end: one.end }], ...(type ? { type } : {}), ...signed(one) }];
    });
    const events = file.structures
      .filter(({ type }) => type === 'dateline.Event')
      .map((one): ImportedEvent => {
        const mode = word(one, 'mode');
        const status = STATUSES.find((known) => known === word(one, 'status'));
        return {
          id: one.id,
          type: word(one, 'type') ?? '',
          trigger: { start: one.begin ?? -1, end: one.end ?? -1 },
          arguments: many(one, 'arguments').flatMap((argument) => {
            const role = ROLES.find((known) => known === word(argument, 'role'));
            const mention = argument.features['mention'];
            return role && mention !== undefined ? [{ role, mention: String(mention) }] : [];
          }),
          attributions: many(one, 'attributions').flatMap((attribution) => {
            const stance = STANCES.find((known) => known === word(attribution, 'stance'));
            const mention = attribution.features['mention'];
            const cue = word(attribution, 'cue');
            return stance && mention !== undefined ? [{ mention: String(mention), stance, ...(cue ? { cue } : {}) }] : [];
          }),
          ...(mode ? { mode } : {}),
          ...(status ? { status } : {}),
          ...signed(one),
        };
      });
    return { articles: [{ unit: 'utf16', text: file.text, mentions, events }], problems: [] };
  },
};
