/** The index by itself: what it analyses, what it keeps, and that a person can stop it. The worker is a stand-in that counts. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Engine } from '../../../src/engine/client.js';
import { WorkspaceIndex } from '../../../src/extension/index/workspace-index.js';
import { ArticleChoice } from '../../../src/extension/state/article-choice.js';
import { WorkspaceGazetteer } from '../../../src/extension/state/workspace-gazetteer.js';
import { WorkspaceLexicon } from '../../../src/extension/state/workspace-lexicon.js';
import { removeFile, until, uriOf, writeFile } from '../article.js';

const STORAGE = 'index-storage';
const FOLDER = 'indexed';

interface Counted {
  readonly index: WorkspaceIndex;
  readonly choice: ArticleChoice;
  /** Ids that were handed over to be analysed. */
  readonly analysed: string[];
  readonly restored: string[];
}

/** An index whose worker hashes the text, and packs id and hash alone. */
function countedIndex(version = '1', onAdd: (index: WorkspaceIndex) => void = () => undefined): Counted {
  const analysed: string[] = [];
  const restored: string[] = [];
  const held = new Map<string, string>();
  const call = (method: string, input: unknown): Promise<unknown> => {
    switch (method) {
      case 'recordArticle': {
        const { id, text, sidecar } = input as { readonly id: string; readonly text: string; readonly sidecar: string };
        analysed.push(id);
        const hash = `${text.length} ${sidecar.length}`;
        onAdd(index);
        return Promise.resolve({ hash, packed: packed([[id, hash]]) });
      }
      case 'corpusPacked':
        return Promise.resolve(packed((input as readonly string[]).map((id) => [id, held.get(id) ?? ''])));
      case 'corpusTake': {
        const taken = JSON.parse(new TextDecoder().decode(input as Uint8Array)) as readonly (readonly [string, string])[];
        for (const [id, hash] of taken) held.set(id, hash);
        if (!analysed.length) restored.push(...taken.map(([id]) => id));
        return Promise.resolve(taken.map(([id, hash]) => ({ id, hash })));
      }
      case 'corpusJoin':
        return Promise.resolve({ left: 0, isAtHand: true });
      case 'corpusAnswers':
        return Promise.resolve(new Uint8Array());
      default:
        return Promise.resolve([]);
    }
  };
  const engine = { call } as unknown as Pick<Engine, 'call'>;
  const remembered = new Map<string, unknown>();
  const memento = {
    get: (key: string, value: unknown) => remembered.get(key) ?? value,
    update: (key: string, value: unknown) => Promise.resolve(void remembered.set(key, value)),
    keys: () => [...remembered.keys()],
  } as unknown as vscode.Memento;
  const choice = new ArticleChoice(memento);
  const index = new WorkspaceIndex({
    engine,
    helper: engine,
    hire: () => ({ ...engine, dispose: () => undefined }),
    choice,
    lexicons: new WorkspaceLexicon(engine),
    gazetteers: new WorkspaceGazetteer(engine),
    storage: uriOf(STORAGE),
    version: () => Promise.resolve(version),
    log: vscode.window.createOutputChannel('Dateline test', { log: true }),
  });
  return { index, choice, analysed, restored };
}

function packed(articles: readonly (readonly [string, string])[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(articles));
}

function own(ids: readonly string[]): string[] {
  return ids.filter((id) => id.startsWith(`${FOLDER}/`)).sort();
}

describe('the index', function () {
  const indexes: WorkspaceIndex[] = [];
  const open = (...args: Parameters<typeof countedIndex>): Counted => {
    const counted = countedIndex(...args);
    indexes.push(counted.index);
    return counted;
  };

  before(async () => {
    for (const name of ['a', 'b', 'c']) await writeFile(`${FOLDER}/${name}.article`, `Headline ${name}\n\nWords.\n`);
    await writeFile(`${FOLDER}/notes.txt`, 'No article.\n');
    await writeFile(`${FOLDER}/marked.txt`, 'A text with annotations.\n');
    await writeFile(`${FOLDER}/marked.txt.dateline.yaml`, 'dateline: 1\n');
  });
  afterEach(() => indexes.splice(0).forEach((index) => index.dispose()));
  after(async () => {
    await removeFile(FOLDER);
    await removeFile(STORAGE);
  });

  it('takes in every article, and no other text', async () => {
    const { index, analysed } = open();
    assert.equal(index.phase, 'idle');
    await index.start();
    assert.equal(index.phase, 'ready');
    assert.deepEqual(
      own(analysed),
      ['a.article', 'b.article', 'c.article', 'marked.txt'].map((name) => `${FOLDER}/${name}`),
    );
  });

  it('reads again what it kept, and analyses only what changed since', async () => {
    const first = open();
    await first.index.start();
    await until('it is kept', async () => {
      try {
        return (await vscode.workspace.fs.stat(vscode.Uri.joinPath(uriOf(STORAGE), 'index', 'index.json'))).size > 0;
      } catch {
        return false;
      }
    });
    await writeFile(`${FOLDER}/b.article`, 'Headline b\n\nOther and more words.\n');
    const second = open();
    await second.index.start();
    assert.deepEqual(own(second.restored).length, 4);
    assert.deepEqual(own(second.analysed), [`${FOLDER}/b.article`]);
    const other = open('2');
    await other.index.start();
    assert.deepEqual(own(other.restored), []);
    assert.equal(own(other.analysed).length, 4);
  });

  it('looks again at the one file that changed', async () => {
    const { index, analysed } = open('3');
    await index.start();
    const before = analysed.length;
    await writeFile(`${FOLDER}/c.article`, 'Headline c\n\nQuite other words than before.\n');
    await until('it is analysed', () => analysed.length > before);
    assert.deepEqual(analysed.slice(before), [`${FOLDER}/c.article`]);
  });

  it('takes in a text that a person makes an article', async () => {
    const { index, choice, analysed } = open('5');
    await index.start();
    const before = analysed.length;
    await choice.choose(uriOf(`${FOLDER}/notes.txt`), true);
    await until('it is analysed', () => analysed.length > before);
    assert.deepEqual(analysed.slice(before), [`${FOLDER}/notes.txt`]);
  });

  it('stops when asked, keeps what it has, and goes on when asked again', async () => {
    let stopped = false;
    const { index, analysed } = open('4', (running) => {
      if (!stopped) running.cancel();
      stopped = true;
    });
    await index.start();
    assert.equal(index.phase, 'incomplete');
    assert.equal(analysed.length, 1);
    await index.update();
    assert.equal(index.phase, 'ready');
    assert.equal(new Set(analysed).size, analysed.length);
    assert.equal(own(analysed).length, 4);
  });
});
