/** A name taken apart: the words that tell it from others, the state it speaks of, the kind of thing it says it is. */
import { foldName } from '../../gazetteer/fold.js';
import type { KnownNames } from '../types.js';
import { spellingBlock } from './spelling.js';

export interface NameForm {
  /** The telling words, folded, in order; never empty for a name with letters. */
  readonly words: readonly string[];
  /** The same as one key: in order for people and places, sorted for bodies ("Ministry of Health", "Health Ministry"). */
  readonly key: string;
  /** Key under which other spellings meet. */
  readonly block: string;
  /** The state that the name itself speaks of ("Syrian army"). */
  readonly nation?: string;
  /** Only words that name any such body ("Health Ministry", "army", "police"): it tells nothing without its state. */
  readonly generic: boolean;
  /** What the name says it is ("province", "camp"), for places. */
  readonly sort?: string;
  /** Letters only, all capitals: an acronym. */
  readonly acronym: boolean;
}

const PARTICLES = new Set('al el an as ash at ad ar az ul the of for and de la le du des da do dos von van der i y wa wal'.split(' '));
const TITLES = new Set(
  'mr mrs ms dr president general gen colonel col major maj captain capt lieutenant lt sergeant sgt brigadier brig admiral adm commander minister prime foreign sheikh shaikh king prince sultan imam ayatollah pope bishop ambassador senator sen governor gov secretary spokesman spokeswoman judge justice professor prof sir lord'.split(
    ' ',
  ),
);
const GENERIC = new Set(
  (
    'army armed force troop military police air navy ground security border guard coast gendarmerie intelligence service government state authority administration council ' +
    'ministry department health defense interior foreign affair finance information education justice energy transport culture office bureau commission committee ' +
    'civil emergency rescue red cross crescent hospital general central main university court supreme high criminal parliament assembly national people public local regional ' +
    'union party coalition alliance movement front brigade battalion division regiment corps command staff headquarters agency organization association society company ' +
    'humanitarian human right relief aid monitor observatory news television tv radio press media provincial governorate municipal city town district presidency cabinet ' +
    'special operation joint islamic liberation northern southern eastern western north south east west new democratic republic federal royal opposition transitional interim prosecutor office'
  ).split(' '),
);
const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    province: 'region',
    governorate: 'region',
    oblast: 'region',
    region: 'region',
    district: 'district',
    county: 'district',
    state: 'region',
    city: 'settlement',
    town: 'settlement',
    village: 'settlement',
    airport: 'air',
    airfield: 'air',
    airbase: 'air',
    base: 'base',
    camp: 'camp',
    hospital: 'hospital',
    crossing: 'crossing',
    port: 'port',
    dam: 'dam',
    bridge: 'bridge',
    prison: 'prison',
    river: 'water',
    sea: 'water',
    lake: 'water',
    gulf: 'water',
    highway: 'road',
    road: 'road',
    street: 'road',
    square: 'square',
    market: 'market',
    mosque: 'mosque',
    church: 'church',
    school: 'school',
    valley: 'area',
    plain: 'area',
    countryside: 'area',
    mountain: 'area',
    mountains: 'area',
    island: 'area',
    border: 'border',
    front: 'area',
  }),
);
/** Words beside a place's sort that say nothing more of it. */
const WITH_SORT = new Set('military international air refugee displacement displaced army'.split(' '));
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/\bdefence\b/g, 'defense'],
  [/\bcentre\b/g, 'center'],
  [/\blabour\b/g, 'labor'],
  [/isers?\b/g, 'izer'],
];

/** Takes `name` apart. `kind` and `type` are its entity's. */
export function nameForm(name: string, kind: 'actor' | 'place', type: string | undefined, known: KnownNames): NameForm {
  const plain = name.replace(/[’']s$/i, '').trim();
  let folded = foldName(plain.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1').replace(/\b(\p{Lu})\.(?!\p{L})/gu, '$1'));
  for (const [pattern, to] of BRITISH) folded = folded.replace(pattern, to);
  const isPerson = kind === 'actor' && type === 'person';
  const all = folded.split(' ').filter(Boolean);
  const { words: rest, nation } = isPerson || kind === 'place' ? { words: all, nation: undefined } : takeNation(all, known);
  let words = rest.filter((word) => !PARTICLES.has(word));
  if (isPerson) words = dropWhile(words, (word, left) => TITLES.has(word) && left > 1).filter((word, _, list) => word.length > 1 || list.length < 3);
  if (kind === 'actor' && !isPerson) words = words.map(singular).filter((word) => nation === undefined || word !== 'arab');
  const sort = kind === 'place' ? sortOf(words) : undefined;
  if (kind === 'place') words = withoutSort(words);
  if (!words.length) words = rest.length ? [...rest] : all;
  const key = (kind === 'actor' && !isPerson ? [...words].sort() : words).join(' ');
  return {
    words: words.slice(), // in as little memory as they can take
    key,
    block: spellingBlock(key),
    ...(nation === undefined ? {} : { nation }),
    generic: !isPerson && words.every((word) => GENERIC.has(word) || SORTS.has(word) || /^\d+\w*$/.test(word)),
    ...(sort === undefined ? {} : { sort }),
    acronym: /^\p{Lu}[\p{Lu}\d.-]{1,7}$/u.test(plain),
  };
}

/** Takes one state's name or adjective out of a body's name; leaves it where nothing else would remain. */
function takeNation(words: readonly string[], known: KnownNames): { readonly words: readonly string[]; readonly nation: string | undefined } {
  for (const length of [3, 2, 1]) {
    for (let i = 0; i + length <= words.length; i++) {
      const nation = known.nations.nameOf(words.slice(i, i + length).join(' '));
      if (!nation) continue;
      const rest = [...words.slice(0, i), ...words.slice(i + length)].filter((word) => !PARTICLES.has(word));
      return { words: rest.length ? rest : words, nation };
    }
  }
  return { words, nation: undefined };
}

function sortOf(words: readonly string[]): string | undefined {
  const at = words.length > 1 ? [words[words.length - 1]!, words[0]!] : [];
  return at.map((word) => SORTS.get(singular(word)) ?? SORTS.get(word)).find((sort) => sort !== undefined);
}

/** "Rawdah military camp" -> "rawdah"; "General Hospital" stays. */
function withoutSort(words: readonly string[]): string[] {
  const left = words.filter((word) => !SORTS.has(singular(word)) && !SORTS.has(word));
  if (!left.length) return [...words];
  const telling = left.length < words.length ? left.filter((word) => !WITH_SORT.has(word)) : left;
  if (!telling.length || telling.every((word) => GENERIC.has(word))) return [...words];
  return telling;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function dropWhile(words: readonly string[], drop: (word: string, left: number) => boolean): string[] {
  let from = 0;
  while (from < words.length && drop(words[from]!, words.length - from)) from++;
  return words.slice(from);
}
