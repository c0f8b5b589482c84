/** A node: the entities of all articles that one plain reading of their names makes the same. Nodes are what evidence then joins. */
import { placeKey } from '../geo/place-key.js';
import type { NameForm } from '../names/name-form.js';
import { nameForm } from '../names/name-form.js';
import type { ArticleRecord, EntityRecord, KnownNames, Reference } from '../types.js';
import { reference } from '../types.js';
import { articleCountries, countryOf, mainCountry, type Countries } from './countries.js';

/** Entities that may be one at all: of the same sort. */
export type NodeClass = 'person' | 'state' | 'body' | 'people' | 'country' | 'region' | 'settlement' | 'site';

/** What joining asks of an article's entity. Articles that say the same of it share one object: they are a hundred thousand. */
export type Named = Pick<EntityRecord, 'kind' | 'type' | 'name' | 'aliases' | 'link' | 'place' | 'count'>;

/** Where entities belong before any evidence is weighed. Those of one key share one object. */
export interface NodeHead {
  readonly key: string;
  readonly class: NodeClass;
  readonly form: NameForm;
  /** The state it belongs to, by its name, its place or its article. */
  readonly nation?: string;
}

/** One article's entity, with what its article says about it. */
export interface Occurrence {
  readonly node: NodeHead;
  readonly article: string;
  /** Its id in the article. */
  readonly id: string;
  readonly entity: Named;
  readonly countries: Countries;
}

export function referenceOf({ article, id }: Occurrence): Reference {
  return reference(article, id);
}

export interface Node extends NodeHead {
  readonly kind: 'actor' | 'place';
  readonly occurrences: readonly Occurrence[];
  /** Forms of its other names, by key. */
  readonly aliases: ReadonlyMap<string, NameForm>;
  readonly links: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly gazetteer: ReadonlySet<string>;
  readonly point?: { readonly lat: number; readonly lon: number };
  readonly countries: Countries;
  /** Numbers of the person's decisions that take it in, or keep it out. */
  readonly joinedBy: ReadonlySet<number>;
  readonly keptFrom: ReadonlySet<number>;
}

/** Beyond so many the remembered are forgotten. */
const MOST = 30_000;

/** What a name says, remembered: the same names come again and again. */
export class NameForms {
  private readonly forms = new Map<string, NameForm>();

  private readonly answers = new Map<string, unknown>();

  constructor(readonly known: KnownNames) {}

  /** What was once read of these words; `read` reads it the first time. The key begins with a word for what is read. */
  remembered<T>(key: string, read: () => T): T {
    if (this.answers.has(key)) return this.answers.get(key) as T;
    if (this.answers.size >= MOST) this.answers.clear();
    const answer = read();
    this.answers.set(key, answer);
    return answer;
  }

  of(name: string, kind: 'actor' | 'place', type: string | undefined): NameForm {
    const key = `${kind === 'place' ? 'place' : type === 'person' ? 'person' : 'body'} ${name}`;
    let form = this.forms.get(key);
    if (!form) this.forms.set(key, (form = nameForm(name, kind, type, this.known)));
    return form;
  }
}

/** Places every named entity of an article. Common nouns ("rebels") name nobody across articles and are left out. */
export function placeEntities(article: ArticleRecord, forms: NameForms): Occurrence[] {
  const countries = articleCountries(article, forms.known);
  const main = mainCountry(countries);
  const occurrences: Occurrence[] = [];
  for (const entity of article.entities) {
    if (!entity.named) continue;
    const form = forms.of(entity.name, entity.kind, entity.type);
    if (!form.key) continue;
    const nodeClass = classOf(entity, form, forms.known);
    const nation = nationOf(entity, form, nodeClass, main, forms.known);
    const key = keyOf(reference(article.id, entity.id), entity, form, nodeClass, nation);
    occurrences.push({
      node: forms.remembered(`node ${key}`, () => ({ key, class: nodeClass, form, ...(nation === undefined ? {} : { nation }) })),
      article: article.id,
      id: forms.remembered(`id ${entity.id}`, () => entity.id),
      entity: named(entity, forms),
      countries,
    });
  }
  return occurrences;
}

function named({ kind, type, name, aliases, link, place, count }: EntityRecord, forms: NameForms): Named {
  const where = placeKey(place);
  const key = `named ${kind}|${type ?? ''}|${name}|${aliases.join('|')}|${link ?? ''}|${where}|${count}`;
  return forms.remembered(key, () => ({
    kind,
    ...(type === undefined ? {} : { type }),
    name,
    aliases,
    ...(link === undefined ? {} : { link }),
    ...(place === undefined ? {} : { place: forms.remembered(`value ${where}`, () => place) }),
    count,
  }));
}

function classOf(entity: Named, form: NameForm, known: KnownNames): NodeClass {
  if (entity.kind === 'place') {
    switch (entity.type) {
      case 'country':
        return 'country';
      case 'region':
      case 'area':
        return 'region';
      case 'facility':
      case 'road':
      case 'water':
        return 'site';
      default:
        return form.sort === 'district' || form.sort === 'region'
          ? 'region'
          : form.sort === 'settlement' || form.sort === undefined
            ? 'settlement'
            : 'site';
    }
  }
  if (entity.type === 'person') return 'person';
  if (entity.type === 'civilians') return 'people';
  return entity.type === 'state' && known.nations.nameOf(entity.name) !== undefined ? 'state' : 'body';
}

function nationOf(entity: Named, form: NameForm, nodeClass: NodeClass, main: string | undefined, known: KnownNames): string | undefined {
  switch (nodeClass) {
    case 'state':
    case 'country':
      return known.nations.nameOf(entity.name);
    case 'region':
    case 'settlement':
    case 'site':
      return countryOf(entity, known) ?? main;
    case 'person':
      return form.words.length < 2 ? main : undefined;
    case 'body':
    case 'people':
      return form.nation ?? (form.generic ? main : undefined);
  }
}

/** Generic names that no state tells apart stay each article's own. */
function keyOf(own: Reference, entity: Named, form: NameForm, nodeClass: NodeClass, nation: string | undefined): string {
  const gazetteer = entity.place?.gazetteer;
  if (nodeClass === 'state' || nodeClass === 'country') return `${nodeClass}|${nation ?? form.key}`;
  if (gazetteer !== undefined && entity.place?.precision === 'exact') return `${nodeClass}|${gazetteer}|${form.key}`;
  const ownOnly = nation === undefined && ((form.generic && !form.acronym) || (nodeClass === 'person' && form.words.length < 2));
  const sort = nodeClass === 'site' ? `|${form.sort ?? ''}` : form.sort === 'district' ? '|district' : '';
  return `${nodeClass}|${form.key}|${nation ?? ''}${sort}${ownOnly ? `|${own}` : ''}`;
}
