/** brat's standoff format: the .ann file, with the .txt beside it. */
import { ROLES, STANCES, STATUSES } from '../../model/kinds.js';
import { parseBrat } from '../parsers/brat.js';
import type { ImportedEvent, ImportedMention, Importer } from '../types.js';

export const brat: Importer = {
  name: 'brat',
  title: 'brat standoff',
  summary: 'the .ann files of brat, each with its .txt beside it',
  companion: (file) => file.replace(/\.ann$/, '.txt'),
  read(text, _, companion) {
    const file = parseBrat(text);
    const attribute = (id: string, name: string): string | undefined => file.attributes.find((one) => one.target === id && one.name === name)?.value;
    const note = (id: string, type: string): string | undefined => file.notes.find((one) => one.target === id && one.type === type)?.text;
    const triggers = new Map(file.texts.map((one) => [one.id, one]));
    const used = new Set(file.events.map(({ trigger }) => trigger));
    const signed = (id: string): object => {
      const [by, at] = (note(id, 'DecidedBy') ?? '').split(/ (?=\d{4}-\d\d-\d\d)/);
      const remark = note(id, 'AnnotatorNotes');
      return {
        ...(by ? { by } : {}),
        ...(at ? { at } : {}),
        ...(remark ? { note: remark } : {}),
        ...(attribute(id, 'Decision') === 'suggested' ? { suggested: true } : {}),
      };
    };
    const mentions = file.texts
      .filter(({ id }) => !used.has(id))
      .map(({ id, type, spans, text: words }): ImportedMention => {
        const own = attribute(id, 'Type');
        return { id, label: type, spans, text: words, ...(own ? { type: own } : {}), ...signed(id) };
      });
    const events = file.events.flatMap((event): ImportedEvent[] => {
      const trigger = triggers.get(event.trigger)?.spans[0];
      if (!trigger) return [];
      const mode = attribute(event.id, 'Mode');
      const status = STATUSES.find((one) => one === attribute(event.id, 'Status'));
      return [
        {
          id: event.id,
          type: event.type,
          trigger,
          arguments: event.arguments.flatMap(({ role, id }) => {
            const known = ROLES.find((one) => one === role.replace(/\d+$/, '').toLowerCase());
            return known ? [{ role: known, mention: id }] : [];
          }),
          attributions: file.relations.flatMap(({ id, type, from, to }) => {
            const stance = STANCES.find((one) => one === type.toLowerCase());
            const cue = note(id, 'Cue');
            return stance && to === event.id ? [{ mention: from, stance, ...(cue ? { cue } : {}) }] : [];
          }),
          ...(mode ? { mode } : {}),
          ...(status ? { status } : {}),
          ...signed(event.id),
        },
      ];
    });
    const problems = file.unread.map(({ line, text: words }) => `line ${line} is not brat's: ${words}`);
    return { articles: [{ unit: 'codepoint', mentions, events, ...(companion === undefined ? {} : { text: companion }) }], problems };
  },
};
