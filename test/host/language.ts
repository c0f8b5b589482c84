/** The language of a server's workbench: VS Code's own words stay English, for its pack holds none, and extensions speak it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What VS Code is packed in. */
export const ENGLISH = 'en';

/** What the next page that is loaded speaks; `dataFolder` is the server's. */
export function chooseLanguage(dataFolder: string, language: string): void {
  if (language !== ENGLISH) writeWordlessPack(dataFolder, language);
  mkdirSync(path.join(dataFolder, 'User'), { recursive: true });
  writeFileSync(path.join(dataFolder, 'User/argv.json'), JSON.stringify({ locale: language }));
}

/** VS Code speaks no language that it has no pack of. */
function writeWordlessPack(dataFolder: string, language: string): void {
  const words = path.join(dataFolder, `${language}.i18n.json`);
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'dateline-tests.wordless' }, version: '1.0.0' }];
  const pack = { hash: 'wordless', extensions, translations: { vscode: words }, label: language };
  writeFileSync(path.join(dataFolder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}
