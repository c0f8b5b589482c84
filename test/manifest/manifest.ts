/** package.json as the manifest tests read it, and the texts and sources that it must agree with. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

export interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string; readonly args?: unknown }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly submenus: readonly { readonly id: string; readonly label: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly viewsContainers: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly colors: readonly { readonly id: string; readonly description: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export const manifest = readJson('package.json') as Manifest;
export const texts = readJson('package.nls.json') as Readonly<Record<string, string>>;

/** The extension's source, one string. */
export const source = typescriptBelow('src/extension')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

function typescriptBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

/** The commands that a key runs: itself, or one after the other. */
export function commandsOf({
  command,
  args,
}: {
  readonly command: string;
  readonly args?: unknown;
}): readonly { readonly command: string; readonly args?: unknown }[] {
  if (command !== 'runCommands') return [{ command, args }];
  const { commands } = args as { readonly commands: readonly (string | { readonly command: string; readonly args?: unknown })[] };
  return commands.map((one) => (typeof one === 'string' ? { command: one } : one));
}

/** What stands in `values` more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Members of `values` that `known` lacks. */
export function missing(values: Iterable<string>, known: Iterable<string>): string[] {
  const all = new Set(known);
  return [...new Set(values)].filter((value) => !all.has(value));
}
