/** Reads a sidecar's text: always a value, and what was wrong with it. */
import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { issueOf, type Issue } from '../model/issue.js';
import { findConflicts } from './conflicts.js';
import { EMPTY_SIDECAR, FORMAT_VERSION } from './empty.js';
import { layOut } from './layout.js';
import { NodeReader, type Fields } from './nodes.js';
import { parseYaml } from './parse.js';
import { readArticleFields } from './read-article.js';
import { ITEM_READERS, readId, type ItemOf } from './read-items.js';
import { LISTS, type ListName, type Sidecar, type SidecarArticle, type SidecarLayout, type SidecarReading } from './types.js';
import { say, type Said } from '../model/say.js';

/** Larger files are refused: no article has so many decisions, and reading them would block everything else. */
export const MAX_LENGTH = 32_000_000;

export { EMPTY_SIDECAR, FORMAT_VERSION };

/** Reads `text`. Where it cannot be understood as a whole, `usable` is false: then it must not be written to. An empty text is an empty sidecar. */
export function readSidecar(text: string): SidecarReading {
  if (text.length > MAX_LENGTH) {
    return unusable(issue('too-large', say('the sidecar is larger than {0} million characters and is not read', MAX_LENGTH / 1e6), 0, 0));
  }
  const conflicts = findConflicts(text);
  if (conflicts.length)
    return unusable(
      ...conflicts.map((one) => issue('conflict-markers', say('both sides of a git merge stand here: merge them first'), one.start, one.end)),
    );
  const parsed = parseYaml(text);
  if (!('document' in parsed)) return unusable(...parsed.issues);
  return readDocument(text, parsed.document);
}

function readDocument(text: string, document: Document): SidecarReading {
  const reader = new NodeReader(document);
  const contents = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { sidecar: EMPTY_SIDECAR, issues: [], usable: true, layout: emptyLayout(text) };
  }
  if (!isMap(contents)) return unusable(issue('not-a-sidecar', say('this is not a sidecar: it should start with "dateline: 1"'), 0, text.length));
  const fields = reader.fields(contents, say('the sidecar'))!;
  const version = readVersion(reader, fields);
  if (version === undefined) return unusable(...reader.issues);
  const entities = readList(reader, fields, 'entities');
  const mentions = readList(reader, fields, 'mentions');
  const events = readList(reader, fields, 'events');
  const sidecar: Sidecar = {
    version,
    article: readDetails(reader, fields),
    entities: entities.items,
    mentions: mentions.items,
    events: events.items,
  };
  if (reader.isBomb) return unusable(issue('too-many-aliases', say('the file uses more YAML aliases than are followed'), 0, text.length));
  const layout = layOut(text, document, { entities: entities.ids, mentions: mentions.ids, events: events.ids });
  const badLists = LISTS.filter((list) => fields.get(list) && !isSeq(fields.get(list)));
  if (badLists.length) return { sidecar, issues: reader.issues, usable: false };
  return { sidecar, issues: [...reader.issues, ...repeatedIds(text, layout)], usable: true, layout };
}

/** The version, reported and absent where it is missing or another than this code's. */
function readVersion(reader: NodeReader, fields: Fields): number | undefined {
  if (!fields.has('dateline')) {
    reader.report('version-missing', say('the format version is missing: the file should say "dateline: 1"'), fields.node);
    return undefined;
  }
  const node = fields.get('dateline');
  if (isScalar(node) && node.value === 0) return older(reader, fields, 0);
  const version = reader.count(fields, 'dateline');
  if (version === undefined) {
    if (!reader.issues.length) reader.report('version-missing', say('the format version is missing: the file should say "dateline: 1"'), fields.node);
    return undefined;
  }
  if (version > FORMAT_VERSION) {
    reader.report(
      'newer-version',
      say('the sidecar has format {0}, newer than this version of Dateline understands ({1}): update Dateline', version, FORMAT_VERSION),
      fields.get('dateline'),
    );
    return undefined;
  }
  return version < FORMAT_VERSION ? older(reader, fields, version) : version;
}

function older(reader: NodeReader, fields: Fields, version: number): undefined {
  reader.report(
    'old-version',
    say('the sidecar has format {0}: bring it to the present one ({1}) first', version, FORMAT_VERSION),
    fields.get('dateline'),
  );
}

function readDetails(reader: NodeReader, owner: Fields): SidecarArticle {
  const fields = owner.get('article') ? reader.fields(owner.get('article'), 'article') : undefined;
  return fields ? readArticleFields(reader, fields) : {};
}

/** The items of one list that can be read, each id once; `ids` names all members, the unreadable too. */
function readList<L extends ListName>(reader: NodeReader, fields: Fields, list: L): { readonly items: ItemOf[L][]; readonly ids: readonly string[] } {
  const node = fields.get(list);
  if (!node) return { items: [], ids: [] };
  if (!isSeq(node)) {
    reader.report('not-a-list', say('{0} is not a list', list), node);
    return { items: [], ids: [] };
  }
  const seen = new Set<string>();
  const items: ItemOf[L][] = [];
  const ids = node.items.map((value) => {
    if (reader.isBomb) return '';
    const item = ITEM_READERS[list](reader, value);
    const id = item?.id ?? readId(reader, value);
    if (item && !seen.has(id)) items.push(item);
    seen.add(id);
    return id;
  });
  return { items, ids };
}

function repeatedIds(text: string, layout: SidecarLayout): Issue[] {
  const first = new Map<string, number>();
  const issues: Issue[] = [];
  for (const { list, id, start, end } of layout.items) {
    if (id === '') continue;
    const key = `${list} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, start);
    else {
      const line = text.slice(0, earlier).split('\n').length;
      issues.push(
        issue('duplicate-id', say('the id {0} stands twice in {1}: the item at line {2} is used, this one is not', id, list, line), start, end),
      );
    }
  }
  return issues;
}

function emptyLayout(text: string): SidecarLayout {
  return { length: text.length, eol: text.includes('\r\n') ? '\r\n' : '\n', braces: false, sections: [], items: [], simple: true };
}

function unusable(...issues: readonly Issue[]): SidecarReading {
  return { sidecar: EMPTY_SIDECAR, issues, usable: false };
}

function issue(code: string, said: Said, start: number, end: number): Issue {
  return issueOf(code, 'error', said, { start, end });
}
