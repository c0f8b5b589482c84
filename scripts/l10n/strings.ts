/** Every string that a person reads, and where its translations stand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Languages besides English. */
export const LANGUAGES = ['de'] as const;

export interface Catalogue {
  /** English by key. */
  readonly strings: Readonly<Record<string, string>>;
  readonly file: (language: string) => string;
}

/** The manifest's strings, and those of the source. */
export function sourceStrings(): readonly Catalogue[] {
  return [
    { strings: readJson('package.nls.json'), file: (language) => `package.nls.${language}.json` },
    {
      strings: Object.fromEntries(
        [...stringsOf('src/extension', isTranslation), ...stringsOf('src/core', isSaid), ...stringsOf('src/engine', isSaid)].map((text) => [
          text,
          text,
        ]),
      ),
      file: (language) => `l10n/bundle.l10n.${language}.json`,
    },
  ];
}

/** Keys without a translation. */
export function missingIn({ strings, file }: Catalogue, language: string): string[] {
  const translated = translations(file(language));
  return Object.keys(strings).filter((key) => !translated[key]?.trim());
}

export function translations(file: string): Readonly<Record<string, string>> {
  return existsSync(file) ? readJson(file) : {};
}

/** Says what the core said: its templates are found where they are written. */
const TELLER = path.join('present', 'told.ts');

/** The first argument of every call that `isMeant` takes below `folder`. Throws where one is no plain text: a translator could not find it. */
export function stringsOf(folder: string, isMeant: (called: ts.Expression, source: ts.SourceFile) => boolean): Set<string> {
  const found = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && name !== TELLER);
  for (const name of files) {
    const file = path.join(folder, name);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isMeant(node.expression, source)) {
        const key = node.arguments.slice(0, isSaidAs(node.expression) ? 2 : 1);
        if (!key.length || !key.every(ts.isStringLiteralLike)) throw new Error(`${file}: a sentence that is no plain text: ${node.getText(source)}`);
        found.add(key.map(({ text }) => text).join('/'));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function isTranslation(expression: ts.Expression, source: ts.SourceFile): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 't' && expression.expression.getText(source).endsWith('l10n');
}

/** `say(...)` in the core, and `sayAs(...)`. */
export function isSaid(expression: ts.Expression): boolean {
  return (ts.isIdentifier(expression) && expression.text === 'say') || isSaidAs(expression);
}

/** Its second argument is a part of what the translation stands under. */
function isSaidAs(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && expression.text === 'sayAs';
}

function readJson(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
}
