/** The workspace's scheme: chosen from those that ship, checked against, and the attributes it asks for. */
import { Disposable, env, l10n, languages, Uri, window, workspace } from 'vscode';
import type { Attribute, Subject } from '../../core/project/scheme.js';
import { annotateItem } from '../../core/sidecar/decide.js';
import type { AnnotatedEvent, AnnotatedMention } from '../../core/sidecar/document.js';
import { askSteadily } from '../ask-steadily.js';
import { diagnostics } from '../diagnostics.js';
import { Notice } from '../notice.js';
import type { ArticleSession } from '../state/article-session.js';
import { aimOf } from '../state/cursor.js';
import { fileExists, readText } from '../state/read-text.js';
import { itemsOf } from '../state/target.js';
import type { App } from './types.js';

const SHIPPED = ['news', 'acled', 'plover'] as const;
/** Languages besides English that each of them is there in. */
const TRANSLATED = ['de'] as const;

export function scheme({ articles, annotator, selections, schemes, engine, command, context }: App): Disposable {
  const problems = languages.createDiagnosticCollection('dateline-scheme');

  const checkArticle = async ({ uri, sidecar, snapshot }: ArticleSession): Promise<void> => {
    const { text } = snapshot.sidecar;
    const { scheme } = schemes.now(uri);
    if (text === undefined || scheme.name === undefined) return problems.delete(sidecar.uri);
    const issues = await engine.call('checkScheme', { text, scheme });
    if (articles.get(uri)?.snapshot.sidecar.text === text) problems.set(sidecar.uri, diagnostics(issues, text));
  };

  const checkFile = async (file: Uri): Promise<void> => {
    const text = await readText(file);
    if (text === undefined) problems.delete(file);
    else problems.set(file, diagnostics((await engine.call('readScheme', text)).issues, text));
    await Promise.all(articles.all.map(checkArticle));
  };

  const choose = async (): Promise<void> => {
    const folder = (articles.active && workspace.getWorkspaceFolder(articles.active.uri)) ?? workspace.workspaceFolders?.[0];
    if (!folder) throw new Notice(l10n.t('Open a folder first: a scheme is a file at its root.'));
    const uri = schemes.uriFor(folder.uri)!;
    if (await fileExists(uri)) {
      await window.showTextDocument(uri);
      throw new Notice(l10n.t('This workspace has a scheme already: change it here, or delete the file to choose another.'), 'hint');
    }
    const offered = await Promise.all(SHIPPED.map((name) => shipped(context.extensionUri, name)));
    const title = l10n.t('Choose a scheme: it is written into the workspace, and yours to change');
    const chosen = await askSteadily(() => window.showQuickPick(offered, { title, matchOnDetail: true }));
    if (!chosen) return;
    await workspace.fs.writeFile(uri, new TextEncoder().encode(chosen.text));
    schemes.forget(uri);
    await window.showTextDocument(uri);
  };

  const setAttribute = async (...args: readonly unknown[]): Promise<void> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const found = targets.map((target) => itemsOf(session.snapshot.index, target)).flatMap(({ events, mentions }) => [...events, ...mentions]);
    const [item] = found;
    if (!item) throw new Notice(l10n.t('There is no annotation at the cursor.'), 'hint');
    const { scheme } = await schemes.of(session.uri);
    const offered = scheme.attributes.filter(({ of }) => of.includes(subjectOf(item)));
    if (!offered.length) throw new Notice(l10n.t('The workspace’s scheme has no attributes for this.'), 'hint');
    const said = await askAttribute(offered, item.item?.attributes ?? {});
    if (!said) return;
    const signature = await annotator.sign();
    const attributes = { ...item.item?.attributes, [said.name]: said.value };
    if (!said.value) delete attributes[said.name];
    await session.decide({
      label: said.name,
      edits: ({ document }) =>
        annotateItem(document, item.id, { attributes: Object.keys(attributes).length ? attributes : undefined }, signature).map((edit) =>
          // What a person says of a suggestion makes it theirs.
          'item' in edit && edit.item.decision === 'suggested' ? ({ ...edit, item: { ...edit.item, decision: 'confirmed' } } as typeof edit) : edit,
        ),
    });
  };

  return Disposable.from(
    problems,
    articles.onDidChange((session) => (session.snapshot.cause === 'typing' ? undefined : void checkArticle(session))),
    articles.onDidClose(({ sidecar }) => problems.delete(sidecar.uri)),
    schemes.onDidChange((file) => void checkFile(file)),
    command('chooseScheme', choose),
    command('setAttribute', setAttribute),
  );
}

function subjectOf(item: AnnotatedEvent | AnnotatedMention): Subject {
  return 'trigger' in item ? 'event' : item.kind;
}

/** A scheme that ships, as a choice, in the person's language where it is there in it: its first lines say what it is. */
async function shipped(extension: Uri, name: string): Promise<{ readonly label: string; readonly detail: string; readonly text: string }> {
  const language = TRANSLATED.find((one) => env.language.startsWith(one));
  const file = language === undefined ? `${name}.yaml` : `${name}-${language}.yaml`;
  const text = (await readText(Uri.joinPath(extension, 'schemes', file))) ?? '';
  const line = (key: string): string => new RegExp(`^${key}: "(.*)"$`, 'm').exec(text)?.[1] ?? name;
  return { label: line('name'), detail: line('about'), text };
}

async function askAttribute(
  offered: readonly Attribute[],
  now: Readonly<Record<string, string>>,
): Promise<{ readonly name: string; readonly value: string } | undefined> {
  const items = offered.map((attribute) => ({
    label: attribute.name,
    description: now[attribute.name] ?? '',
    ...(attribute.guideline ? { detail: attribute.guideline } : {}),
    attribute,
  }));
  const chosen = offered.length === 1 ? items[0] : await window.showQuickPick(items, { title: l10n.t('Attributes of the workspace’s scheme') });
  if (!chosen) return undefined;
  const { name, values, guideline } = chosen.attribute;
  if (!values.length) {
    const value = await window.showInputBox({ title: name, value: now[name] ?? '', ...(guideline ? { prompt: guideline } : {}) });
    return value === undefined ? undefined : { name, value: value.trim() };
  }
  const none = l10n.t('not said');
  const value = await window.showQuickPick([...values, none], { title: name, ...(guideline ? { placeHolder: guideline } : {}) });
  return value === undefined ? undefined : { name, value: value === none ? '' : value };
}
