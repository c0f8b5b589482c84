/** brat's standoff format: the .ann file, with the .txt beside it. */
import { readLabel } from '../../exchange/labels.js';
import { slug } from '../../model/ids.js';
import { STANCES, STATUSES } from '../../model/kinds.js';
import type { SidecarEntity } from '../../sidecar/types.js';
import { parseBrat, type BratFile } from '../../exchange/parsers/brat.js';
import { isRecord, parseJson } from '../../exchange/parsers/json-lines.js';
import { readEntity, readEvent, readMention } from '../our-records.js';
import { problemsOf, type ImportedEvent, type ImportedMention, type Importer } from '../types.js';
import { say } from '../../model/say.js';

export const brat: Importer = {
  name: 'brat',
  title: 'brat standoff',
  summary: say('the .ann files of brat, each with its .txt beside it'),
  companion: (file) => file.replace(/\.ann$/, '.txt'),
  read(text, _, companion) {
    const file = parseBrat(text);
    const attribute = (id: string, name: string): string | undefined => file.attributes.find((one) => one.target === id && one.name === name)?.value;
    const note = (id: string, type: string): string | undefined => file.notes.find((one) => one.target === id && one.type === type)?.text;
    const triggers = new Map(file.texts.map((one) => [one.id, one]));
    const used = new Set(file.events.map(({ trigger }) => trigger));
    const said = (id: string): object => {
      const [by, at] = (note(id, 'DecidedBy') ?? '').split(/ (?=\d{4}-\d\d-\d\d)/);
      const decision = attribute(id, 'Decision') === 'suggested' ? 'suggested' : 'added';
      const unsure = attribute(id, 'Unsure') === undefined ? undefined : true;
      return { by: by || undefined, at, note: note(id, 'AnnotatorNotes'), unsure, decision };
    };
    const entities = new Entities(file);
    const mentions = file.texts
      .filter(({ id }) => !used.has(id))
      .map(({ id, type: label, spans, text: words }): ImportedMention => {
        // Another tool's labels are no kinds: what else is said is read for any.
        const kind = readLabel(label)?.kind ?? 'actor';
        const value = parseJson(note(id, 'Value') ?? '');
        const read = readMention({
          kind,
          type: attribute(id, 'Type'),
          form: attribute(id, 'Form')?.toLowerCase(),
          value,
          entity: entities.of(id),
          ...said(id),
        });
        return { ...read, id, label, spans, text: words };
      });
    const events = file.events.flatMap((event): ImportedEvent[] => {
      const { spans = [], text: words = '' } = triggers.get(event.trigger) ?? {};
      const read = readEvent({
        type: event.type,
        mode: attribute(event.id, 'Mode'),
        status: STATUSES.find((one) => one === attribute(event.id, 'Status')),
        arguments: event.arguments.map(({ role, id }) => ({ role: role.replace(/\d+$/, '').toLowerCase(), mention: id })),
        attributions: file.relations
          .filter(({ type, to }) => to === event.id && (STANCES as readonly string[]).includes(type.toLowerCase()))
          .map(({ id, type, from }) => ({ stance: type.toLowerCase(), mention: from, cue: note(id, 'Cue') })),
        ...said(event.id),
      });
      return spans[0] && read ? [{ ...read, id: event.id, trigger: spans[0], ...(spans.length === 1 ? { text: words } : {}) }] : [];
    });
    const problems = file.unread.map(({ line, text: words }) => say("line {0} is not brat's: {1}", line, words));
    return {
      articles: [{ unit: 'codepoint', mentions, events, entities: entities.all, ...(companion === undefined ? {} : { text: companion }) }],
      ...problemsOf(problems),
    };
  },
};

/** What mentions name, as brat says it: sets of mentions that mean the same, and references to databases. */
class Entities {
  private readonly found = new Map<string, SidecarEntity>();
  private readonly ids = new Map<string, string>();

  constructor({ equivalents, normalizations, texts, notes }: BratFile) {
    const ours = notes.filter(({ type }) => type === 'Entity');
    for (const set of [...equivalents, ...[...ours, ...normalizations].map(({ target }) => [target])]) {
      const members = texts.filter(({ id }) => set.includes(id) && !this.ids.has(id));
      const [first] = members;
      const kind = readLabel(first?.type ?? '')?.kind;
      if (!first || !kind) continue;
      const said = parseJson(ours.find(({ target }) => set.includes(target))?.text ?? '');
      const reference = normalizations.find(({ target }) => set.includes(target));
      const name = reference?.text || first.text;
      const entity = (isRecord(said) ? readEntity(said) : undefined) ?? {
        ...{ id: this.free(slug(name)), kind, name },
        ...(reference ? { link: reference.reference } : {}),
      };
      this.found.set(entity.id, entity);
      for (const member of members) this.ids.set(member.id, entity.id);
    }
  }

  private free(id: string): string {
    let free = id;
    for (let n = 2; this.found.has(free); n++) free = `${id}-${n}`;
    return free;
  }

  get all(): readonly SidecarEntity[] {
    return [...this.found.values()];
  }

  of(mention: string): string | undefined {
    return this.ids.get(mention);
  }
}
