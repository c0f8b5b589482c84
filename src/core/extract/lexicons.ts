/** The curated word lists that ship: states and peoples, groups with their other names. */
import { nameKey } from './coreference/fold-name.js';

export interface Nation {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Adjectives and names of the people ("Syrian", "Syrians"). */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** States by any of their names, adjectives or capitals. */
export class Nations {
  private readonly byName = new Map<string, Nation>();
  private readonly byDemonym = new Map<string, Nation>();
  private readonly byCapital = new Map<string, Nation>();

  constructor(readonly all: readonly Nation[]) {
    for (const nation of all) {
      for (const name of [nation.name, ...nation.aliases]) this.byName.set(nameKey(name), nation);
      for (const demonym of nation.demonyms) this.byDemonym.set(nameKey(demonym), nation);
      for (const capital of nation.capitals) this.byCapital.set(nameKey(capital), nation);
    }
  }

  /** The state's main name for one of its names or adjectives. */
  nameOf(words: string): string | undefined {
    const key = nameKey(words);
    return (this.byName.get(key) ?? this.byDemonym.get(key))?.name;
  }

  named(words: string): Nation | undefined {
    return this.byName.get(nameKey(words));
  }

  ofPeople(words: string): Nation | undefined {
    return this.byDemonym.get(nameKey(words));
  }

  ofCapital(words: string): Nation | undefined {
    return this.byCapital.get(nameKey(words));
  }
}

export interface Group {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: string;
  /** Where it acts; empty where that is everywhere. */
  readonly countries: readonly string[];
}

/** Listed armed groups and organisations by any of their names. */
export class Groups {
  private readonly byName = new Map<string, readonly Group[]>();

  constructor(readonly all: readonly Group[]) {
    for (const group of all)
      for (const key of new Set([group.name, ...group.aliases].map(nameKey))) this.byName.set(key, [...(this.byName.get(key) ?? []), group]);
  }

  /** The group of that name. Of several ("SNA", of Syria and of Somalia) the one that `text` spells out or whose country it names, else the first listed. */
  find(words: string, text = ''): Group | undefined {
    const named = this.byName.get(nameKey(words));
    if (!named || named.length === 1) return named?.[0];
    return (
      named.find(({ name }) => text.includes(name)) ??
      named.find(({ countries }) => countries.some((country) => text.includes(country.replace(/(?:es|s|n|a)$/, '')))) ??
      named[0]
    );
  }

  mainName(words: string, text = ''): string | undefined {
    return this.find(words, text)?.name;
  }
}

export interface Lexicons {
  readonly nations: Nations;
  readonly groups: Groups;
}

/** Reads the section "lexicons": a JSON object of file name to text, each a table of "a, b | c | d" lines (data/lexicons). */
export function readLexicons(bytes: Uint8Array): Lexicons {
  const files = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, string>>;
  const nations = readTable(files['nations.txt'] ?? '').map(([names = [], demonyms = [], capitals = []]) => ({
    name: names[0] ?? '',
    aliases: names.slice(1),
    demonyms,
    capitals,
  }));
  const groups = readTable(files['groups.txt'] ?? '').map(([names = [], types = [], countries = []]) => ({
    name: names[0] ?? '',
    aliases: names.slice(1),
    type: types[0] ?? 'organization',
    countries,
  }));
  return { nations: new Nations(nations), groups: new Groups(groups) };
}

function readTable(text: string): string[][][] {
  return text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, ''))
    .filter((line) => line.trim())
    .map((line) =>
      line.split('|').map((cell) =>
        cell
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
      ),
    );
}
