/** From what a person does to incidents and entities to the lines of the project file that say so. */
import type { Comparison } from '../comparison.js';
import { parseReference, type Incident, type Project, type Reference, type Resolution, type SharedEntity } from '../types.js';
import { editProject, type ProjectEdit } from './edit-project.js';
import { readProject } from './read-project.js';
import { say, type Said } from '../../model/say.js';

/** A decision across articles, as a person makes it. Incidents and entities are named by their ids. */
export type ProjectChange =
  | { readonly do: 'name-incident'; readonly incident: string; readonly name: string }
  | { readonly do: 'join-incidents'; readonly incidents: readonly string[] }
  | { readonly do: 'separate-reports'; readonly incident: string; readonly reports: readonly Reference[] }
  | { readonly do: 'settle'; readonly incident: string; readonly resolution: Resolution }
  | { readonly do: 'name-entity'; readonly entity: string; readonly name: string }
  | { readonly do: 'join-entities'; readonly entities: readonly string[] }
  | { readonly do: 'separate-entity'; readonly entity: string; readonly members: readonly Reference[] };

export interface ChangedProject {
  readonly text: string;
  /** Why nothing may be written, as a clause; then the text is what it was. */
  readonly refused?: Said;
}

/** The project file's text with the change in it. `comparison` is what the person saw. */
export function changeProject(text: string, change: ProjectChange, comparison: Comparison): ChangedProject {
  const { value, issues, usable } = readProject(text);
  const broken = usable ? issues.find(({ code }) => code.startsWith('not-a-')) : issues[0];
  if (broken) return { text, refused: broken.said };
  const edits = new Planner(value, comparison).plan(change);
  return edits ? { text: edits.reduce(editProject, text) } : { text, refused: say('it is not there any more') };
}

type List = 'incidents' | 'entities';

class Planner {
  constructor(
    private readonly project: Project,
    private readonly comparison: Comparison,
  ) {}

  plan(change: ProjectChange): ProjectEdit[] | undefined {
    switch (change.do) {
      case 'name-incident':
        return this.incident(change.incident, (incident) => this.onIncident(incident, { join: incident.reports, name: change.name }));
      case 'join-incidents': {
        const incidents = change.incidents.map((id) => this.findIncident(id));
        const known = incidents.flatMap((incident) => incident ?? []);
        // The one that a person spoke of already keeps its item, and with it its name and its settled values.
        const main = known.find((incident) => this.incidentItem(incident) !== undefined) ?? known[0];
        if (!main || known.length < incidents.length) return undefined;
        return this.onIncident(main, { join: known.flatMap(({ reports }) => reports) });
      }
      case 'separate-reports':
        return this.incident(change.incident, (incident) =>
          this.onIncident(incident, { join: incident.reports.filter((own) => !change.reports.includes(own)), separate: change.reports }),
        );
      case 'settle':
        return this.incident(change.incident, (incident) => {
          const edits = this.onIncident(incident, { join: incident.reports });
          const item = this.incidentItem(incident) ?? this.project.incidents.length;
          return [...edits, { do: 'resolve', item, resolution: change.resolution }];
        });
      case 'name-entity':
        return this.entity(change.entity, (entity) => this.onEntity(entity, { join: this.membersAsWords([entity]), name: change.name }));
      case 'join-entities': {
        const entities = change.entities.map((id) => this.findEntity(id));
        const known = entities.flatMap((entity) => entity ?? []);
        const main = known.find((entity) => this.entityItem(entity) !== undefined) ?? known[0];
        if (!main || known.length < entities.length) return undefined;
        return this.onEntity(main, { join: this.membersAsWords(known), name: main.name });
      }
      case 'separate-entity':
        return this.entity(change.entity, (entity) =>
          this.onEntity(entity, {
            join: this.membersAsWords([{ ...entity, members: entity.members.filter((own) => !change.members.includes(own)) }]),
            separate: change.members,
            name: entity.name,
          }),
        );
    }
  }

  private incident(id: string, plan: (incident: Incident) => ProjectEdit[]): ProjectEdit[] | undefined {
    const incident = this.findIncident(id);
    return incident && plan(incident);
  }

  private entity(id: string, plan: (entity: SharedEntity) => ProjectEdit[]): ProjectEdit[] | undefined {
    const entity = this.findEntity(id);
    return entity && plan(entity);
  }

  private findIncident(id: string): Incident | undefined {
    return this.comparison.incidents().find((incident) => incident.id === id);
  }

  private findEntity(id: string): SharedEntity | undefined {
    return this.comparison.entities().find((entity) => entity.id === id);
  }

  private incidentItem({ id, reports }: Incident): number | undefined {
    const { incidents } = this.project;
    const byId = incidents.findIndex((one) => one.id === id);
    const at = byId >= 0 ? byId : incidents.findIndex((one) => one.join.some((own) => reports.includes(own)));
    return at < 0 ? undefined : at;
  }

  private entityItem({ members, kind }: SharedEntity): number | undefined {
    const own = new Set([...members, ...members.flatMap((member) => this.nameOf(member) ?? [])]);
    const at = this.project.entities.findIndex((one) => (one.kind ?? kind) === kind && one.join.some((words) => own.has(words)));
    return at < 0 ? undefined : at;
  }

  private onIncident(incident: Incident, { name, ...lists }: Lists): ProjectEdit[] {
    const item = this.incidentItem(incident);
    const before = item === undefined ? undefined : this.project.incidents[item];
    const made: ProjectEdit[] = item === undefined ? [{ do: 'set', list: 'incidents', key: 'id', value: incident.id }] : [];
    return [...made, ...editItem('incidents', item ?? this.project.incidents.length, lists, name, before)];
  }

  private onEntity(entity: SharedEntity, { name = entity.name, ...lists }: Lists): ProjectEdit[] {
    const item = this.entityItem(entity);
    const before = item === undefined ? undefined : this.project.entities[item];
    const at = item ?? this.project.entities.length;
    const made: ProjectEdit[] =
      item === undefined
        ? [
            { do: 'set', list: 'entities', key: 'name', value: name },
            { do: 'set', list: 'entities', item: at, key: 'kind', value: entity.kind },
          ]
        : [];
    return [...made, ...editItem('entities', at, lists, before && name !== before.name ? name : undefined, before)];
  }

  /** Names where a name means these entities only, references where others bear it too. */
  private membersAsWords(entities: readonly Pick<SharedEntity, 'members' | 'kind'>[]): readonly string[] {
    const members = new Set(entities.flatMap((entity) => entity.members));
    const kinds = new Set(entities.map(({ kind }) => kind));
    const elsewhere = new Set<string>();
    for (const { id, entities: others } of this.comparison.articles.values()) {
      for (const other of others) if (kinds.has(other.kind) && !members.has(`${id}#${other.id}`)) elsewhere.add(other.name);
    }
    const words = [...members].map((own) => {
      const name = this.nameOf(own);
      return name === undefined || elsewhere.has(name) ? own : name;
    });
    return [...new Set(words)];
  }

  private nameOf(own: Reference): string | undefined {
    const { article, id } = parseReference(own);
    return this.comparison.articles.get(article)?.entities.find((entity) => entity.id === id)?.name;
  }
}

interface Lists {
  readonly join: readonly string[];
  readonly separate?: readonly string[];
  readonly name?: string;
}

/** Adds what is missing, and takes out of the other list what now stands in one. */
function editItem(
  list: List,
  item: number,
  { join, separate = [] }: Lists,
  name: string | undefined,
  before: { readonly join: readonly string[]; readonly separate: readonly string[] } | undefined,
): ProjectEdit[] {
  const remove = (key: 'join' | 'separate', values: readonly string[]): ProjectEdit[] =>
    values.filter((value) => before?.[key].includes(value)).map((value) => ({ do: 'remove', list, item, key, value }));
  const add = (key: 'join' | 'separate', values: readonly string[]): ProjectEdit[] =>
    values.filter((value) => !before?.[key].includes(value)).map((value) => ({ do: 'add', list, item, key, value }));
  return [
    ...remove('separate', join),
    ...remove('join', separate),
    ...add('join', join),
    ...add('separate', separate),
    ...(name === undefined ? [] : [{ do: 'set', list, item, key: 'name', value: name } as const]),
  ];
}
