/**
 * Incidents of MUC-4: what the templates of a message say (type, perpetrators, victims, numbers) against what our events say, message by message.
 * A gold entity is found where one of its strings and one of ours hold each other; this is looser than the official scorer, which aligns templates.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import type { Event } from '../../src/core/model/annotation.js';
import { f1, sameWords } from '../../scripts/corpus/score-events.js';
import { sharedPath } from './gold.js';
import type { Evaluation, Row } from './types.js';

interface Key {
  readonly types: Set<string>;
  /** Each entity with all strings that name it. */
  readonly perpetrators: string[][];
  readonly victims: string[][];
  readonly numbers: Set<number>;
}

const FOLDER = ['data', 'dev', 'muc34', 'CORPORA', 'tst2'];

/** Messages by id: the text without its header line. */
function readMessages(file: string): Map<string, string> {
  const messages = new Map<string, string>();
  for (const block of readFileSync(file, 'utf8').split(/\n(?=TST2-MUC4-\d{4})/)) {
    const id = /^TST2-MUC4-\d{4}/.exec(block.trim())?.[0];
    if (!id) continue;
    const body = block.slice(block.indexOf(id) + id.length).replace(/\[TEXT\]\s*/, '');
    messages.set(
      id,
      body
        .replace(/\n(?!\s*\n)[ \t]*/g, ' ')
        .replace(/[ \t]*\n\s*\n[ \t]*/g, '\n\n')
        .trim(),
    );
  }
  return messages;
}

function readKeys(file: string): Map<string, Key> {
  const keys = new Map<string, Key>();
  let key: Key | undefined;
  let slot = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith(';') || !line.trim()) continue;
    const numbered = /^(\d+)\.\s/.exec(line);
    if (numbered) slot = Number(numbered[1]);
    const value = line
      .slice(34)
      .trim()
      .replace(/^\?\s*/, '');
    if (slot === 0) {
      key = keys.get(value) ?? { types: new Set(), perpetrators: [], victims: [], numbers: new Set() };
      keys.set(value, key);
    }
    if (!key || value === '-' || value === '*' || value === '') continue;
    const strings = [...value.matchAll(/"([^"]+)"/g)].map((match) => match[1]!.replace(/[[\]]/g, ''));
    if (slot === 4) key.types.add(value.split(/[ /]/)[0]!);
    else if ((slot === 9 || slot === 10) && strings.length) key.perpetrators.push(strings);
    else if ((slot === 18 || slot === 19) && strings.length) key.victims.push(strings);
    else if ((slot === 21 || slot === 24) && /^\d+/.test(value) && Number(/^\d+/.exec(value)![0]) > 1)
      key.numbers.add(Number(/^\d+/.exec(value)![0]));
  }
  return keys;
}

/** MUC's incident type of an event; nothing where it is no incident of that kind. */
function typeOf(event: Event): string | undefined {
  if (event.type !== 'ASSAULT') return undefined;
  switch (event.mode) {
    case 'abduction':
      return 'KIDNAPPING';
    case 'arson':
      return 'ARSON';
    case 'looting':
      return 'ROBBERY';
    case 'ied':
    case 'car-bomb':
    case 'suicide-attack':
    case 'landmine':
      return 'BOMBING';
    default:
      return 'ATTACK';
  }
}

interface Count {
  right: number;
  found: number;
  gold: number;
}

function countEntities(count: Count, gold: readonly (readonly string[])[], found: readonly string[]): void {
  const names = [...new Set(found.map((one) => one.toLowerCase()))];
  count.gold += gold.length;
  count.found += names.length;
  const right = gold.filter((strings) => strings.some((one) => names.some((name) => sameWords(name, one)))).length;
  count.right += Math.min(right, names.filter((name) => gold.some((strings) => strings.some((one) => sameWords(name, one)))).length);
}

export const muc: Evaluation = {
  name: 'Incidents of MUC-4',
  about:
    'The 100 messages of its second test set, in capitals: what the templates of a message hold in common with our violent events; looser than the official alignment.',
  needs: FOLDER,
  run(resources): Row[] {
    const messages = readMessages(sharedPath(...FOLDER, 'tst2-muc4')!);
    const keys = readKeys(sharedPath(...FOLDER, 'key-tst2.v4')!);
    const counts = { type: { right: 0, found: 0, gold: 0 }, perpetrator: { right: 0, found: 0, gold: 0 }, victim: { right: 0, found: 0, gold: 0 } };
    let numbers = 0;
    let numbersRight = 0;
    for (const [id, text] of messages) {
      const key = keys.get(id) ?? { types: new Set<string>(), perpetrators: [], victims: [], numbers: new Set<number>() };
      const { events, mentions } = analyze(text, resources, PIPELINE, { details: {} });
      const violent = events.filter(
        (event) => typeOf(event) !== undefined && event.status !== 'denied' && event.status !== 'hypothetical' && event.status !== 'planned',
      );
      const types = [...new Set(violent.map((event) => typeOf(event)!))];
      counts.type.gold += key.types.size;
      counts.type.found += types.length;
      counts.type.right += types.filter((type) => key.types.has(type)).length;
      const role = (name: string): string[] =>
        violent.flatMap((event) =>
          event.arguments.filter((argument) => argument.role === name && !argument.inferred).map(({ text: words }) => words),
        );
      countEntities(counts.perpetrator, key.perpetrators, role('actor'));
      countEntities(counts.victim, key.victims, role('target'));
      const byId = new Map(mentions.map((mention) => [mention.id, mention]));
      const values = new Set(
        violent.flatMap((event) =>
          event.arguments.flatMap((argument) => {
            const value = argument.mention === undefined ? undefined : byId.get(argument.mention)?.value;
            return argument.role === 'figure' && value && 'min' in value && value.min !== undefined ? [value.min] : [];
          }),
        ),
      );
      numbers += key.numbers.size;
      numbersRight += [...key.numbers].filter((number) => values.has(number)).length;
    }
    const row = (measure: string, { right, found, gold }: Count, floor: number): Row => {
      const score = f1(right, found, gold);
      return {
        measure: `${measure} F1 (P ${score.precision.toFixed(3)}, R ${score.recall.toFixed(3)})`,
        value: score.f1,
        floor,
        known: 'rules of 1992 52, GRIT 54.5 (templates aligned)',
      };
    };
    return [
      row('incident types of a message', counts.type, 0.61),
      row('perpetrators', counts.perpetrator, 0.21),
      row('victims', counts.victim, 0.325),
      { measure: `numbers of victims found (${numbers})`, value: numbersRight / Math.max(1, numbers), floor: 0.78 },
    ];
  },
};
