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
      strings: Object.fromEntries([...stringsOf('src/extension')].map((text) => [text, text])),
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

/** The first argument of every `l10n.t(...)` below `folder`. Throws where one is no plain text: a translator could not find it. */
function stringsOf(folder: string): Set<string> {
  const found = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files) {
    const file = path.join(folder, name);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isTranslation(node.expression, source)) {
        const [first] = node.arguments;
        if (!first || !ts.isStringLiteralLike(first)) throw new Error(`${file}: l10n.t of something that is no plain text: ${node.getText(source)}`);
        found.add(first.text);
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

function readJson(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
}
