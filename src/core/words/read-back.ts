/** Reads sentences back that come as English text, by the templates they were made from. */
import { verbatim, type Said, type SaidValue } from '../model/say.js';

/** What a value is said as; itself where it is words of the article or the file. */
export type ReadValue = (value: string, at: number) => SaidValue;

export interface Pattern {
  readonly template: string;
  readonly matches: RegExp;
  readonly read: ReadValue;
}

/** A sentence that others may follow. */
export function sentence({ template }: Said, read: ReadValue = (value) => value): Pattern {
  return { template, matches: new RegExp(`^${sourceOf(template)}(?=\\s|$)`, 's'), read };
}

/** The whole of a text. */
export function whole({ template }: Said, read: ReadValue = (value) => value): Pattern {
  return { template, matches: new RegExp(`^${sourceOf(template)}$`, 's'), read };
}

/** Words by their English. */
export function wordTable(...words: readonly Said[]): ReadonlyMap<string, Said> {
  return new Map(words.map((said) => [said.template, said]));
}

/** The first that fits, and how long it is. */
export function firstMatch(patterns: readonly Pattern[], text: string): { readonly said: Said; readonly length: number } | undefined {
  for (const { template, matches, read } of patterns) {
    const m = matches.exec(text);
    if (m) return { said: { template, values: m.slice(1).map(read) }, length: m[0].length };
  }
  return undefined;
}

/** The whole text by the first that fits, else as it stands. */
export function readBack(patterns: readonly Pattern[], text: string): Said {
  return firstMatch(patterns, text)?.said ?? verbatim(text);
}

/** Values stand in the order of their numbers, each once. */
function sourceOf(template: string): string {
  return template
    .split(/\{\d\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.+?)');
}
