/** Typed reading of YAML nodes: what is not as it should be becomes an issue with its place, never an exception. */
import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { issueOf, type Issue } from '../model/issue.js';
import type { Span } from '../model/span.js';
import { say, type Said } from '../model/say.js';

/** More aliases than any person writes by hand: beyond it the file is an attack or an accident. */
const MAX_ALIASES = 1000;

/** The keys of a map and their values, the map itself for the place of issues. */
export interface Fields {
  readonly node: YAMLMap;
  readonly get: (key: string) => Node | undefined;
  readonly has: (key: string) => boolean;
}

/** Reads nodes of one parsed document; `offset` is added to all places (for a document parsed from a part of the file). */
export class NodeReader {
  readonly issues: Issue[] = [];
  private aliases = 0;

  constructor(
    private readonly document: Document,
    private readonly offset = 0,
  ) {}

  /** Whether the file uses more aliases than will be followed. */
  get isBomb(): boolean {
    return this.aliases > MAX_ALIASES;
  }

  spanOf(node: Node | undefined): Span {
    const range = node?.range;
    return range ? { start: range[0] + this.offset, end: Math.max(range[1], range[0]) + this.offset } : { start: this.offset, end: this.offset };
  }

  report(code: string, said: Said, node: Node | undefined, severity: Issue['severity'] = 'error'): void {
    this.issues.push(issueOf(code, severity, said, this.spanOf(node)));
  }

  /** The node itself, or what its alias stands for; `undefined` for an empty value. */
  resolve(value: unknown): Node | undefined {
    if (isAlias(value)) {
      if (++this.aliases > MAX_ALIASES) return undefined;
      return value.resolve(this.document);
    }
    if (isScalar(value)) return value.value === null ? undefined : value;
    return isMap(value) || isSeq(value) ? value : undefined;
  }

  /** The map's keys; reports anything but a map. */
  fields(value: unknown, what: string | Said): Fields | undefined {
    const node = this.resolve(value);
    if (!isMap(node)) {
      if (node) this.report('not-a-map', say('{0} is not a list of "key: value" lines', what), node);
      return undefined;
    }
    const found = new Map<string, unknown>();
    for (const pair of node.items) if (isScalar(pair.key)) found.set(String(pair.key.value), pair.value);
    return { node, get: (key) => this.resolve(found.get(key)), has: (key) => found.has(key) };
  }

  /** The members of a list; a single value stands for a list of one. Empty for nothing. */
  list(fields: Fields, key: string): readonly unknown[] {
    const node = fields.get(key);
    if (node === undefined) return [];
    return isSeq(node) ? node.items : [node];
  }

  /** A text, number or yes/no as it is written: `0123` stays "0123". */
  text(fields: Fields, key: string): string | undefined {
    const node = fields.get(key);
    return node === undefined ? undefined : this.word(node, key);
  }

  /** The words of one scalar node. */
  word(value: unknown, what: string): string | undefined {
    const node = this.resolve(value);
    if (node === undefined) return undefined;
    if (!isScalar(node)) {
      this.report('not-a-text', say('{0} is not a text', what), node);
      return undefined;
    }
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  }

  /** A list of texts. */
  words(fields: Fields, key: string): string[] {
    return this.list(fields, key).flatMap((value) => this.word(value, key) ?? []);
  }

  number(fields: Fields, key: string): number | undefined {
    const node = fields.get(key);
    if (node === undefined) return undefined;
    const value = isScalar(node) ? (typeof node.value === 'string' && node.value.trim() !== '' ? Number(node.value) : node.value) : undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.report('not-a-number', say('{0} is not a number', key), node);
    return undefined;
  }

  /** A whole number from 1; reports anything else and takes it for absent. */
  count(fields: Fields, key: string): number | undefined {
    const value = this.number(fields, key);
    if (value === undefined || (Number.isInteger(value) && value >= 1)) return value;
    this.report('not-a-count', say('{0} is not a whole number from 1', key), fields.get(key));
    return undefined;
  }

  flag(fields: Fields, key: string): boolean | undefined {
    const node = fields.get(key);
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.report('not-a-flag', say('{0} is neither true nor false', key), node);
    return undefined;
  }

  /** One of a closed set; reports anything else, naming the set. */
  choice<T extends string>(fields: Fields, key: string, choices: readonly T[]): T | undefined {
    const word = this.text(fields, key);
    if (word === undefined) return undefined;
    const choice = choices.find((one) => one === word);
    if (choice === undefined) this.report('not-a-choice', say('{0} "{1}" is none of {2}', key, word, choices.join(', ')), fields.get(key));
    return choice;
  }
}
