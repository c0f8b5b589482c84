/** Formats that a reader in Debian understands are read by it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { installDebianReaders, runPython, runUima } from './readers.js';
import { ARTICLES, placesOf, withFiles, written } from './written.js';

describe('readers of others, from Debian', function () {
  this.timeout(600_000);
  before(function () {
    const command = installDebianReaders();
    if (command === undefined) return;
    console.log(`skipped: the readers are missing, so the formats are not verified. Run: ${command}`);
    this.skip();
  });

  for (const [name, make] of Object.entries(ARTICLES)) {
    it(`Apache UIMA reads uima-xmi of ${name}, strictly: mentions, events, arguments and attributions`, async () => {
      const export_ = written('uima-xmi', {}, make());
      await withFiles(export_, (folder) => {
        const lines = runUima('ReadXmi.java', [path.join(folder, 'TypeSystem.xml'), path.join(folder, 'a.xmi')]).map((line) => line.split('\t'));
        const { article } = export_;
        const plain = (words: string): string => words.replaceAll('\\r', '\r').replaceAll('\\n', '\n').replaceAll('\\t', '\t');
        const mentions = lines.filter(([what]) => what === 'mention');
        assert.deepEqual(mentions.map(([, place, words]) => `${place} ${plain(words!)}`).sort(), placesOf(article));
        assert.deepEqual(mentions.map(([, , , kind]) => kind).sort(), article.mentions.map(({ kind }) => kind).sort());
        assert.deepEqual(
          lines.filter(([what]) => what === 'event').map(([, , words, type]) => [words, type]),
          article.events.map(({ trigger, type }) => [trigger.text, type]),
        );
        const words = (id: string | undefined): string => article.mentions.find((mention) => mention.id === id)?.text ?? '-';
        assert.deepEqual(
          lines.filter(([what]) => what === 'arguments').map(([, role, text]) => `${role} ${text}`),
          article.events.flatMap((event) => event.arguments).map(({ role, mention }) => `${role} ${words(mention)}`),
        );
        assert.deepEqual(
          lines.filter(([what]) => what === 'attributions').map(([, stance, text]) => `${stance} ${text}`),
          article.events.flatMap((event) => event.attributions).map(({ stance, mention }) => `${stance} ${words(mention)}`),
        );
      });
    });
  }

  for (const [name, make] of Object.entries(ARTICLES))
    for (const [columns, types] of [
      ['conll2003', 'words,pos,ignore,chunk'],
      ['tab', 'words,pos'],
      ['space', 'words,pos'],
    ] as const) {
      it(`NLTK reads conll of ${name} with columns=${columns}`, async () => {
        const export_ = written('conll', { settings: { columns } }, make());
        await withFiles(export_, (folder) => {
          const { chunks } = runPython<{ chunks: [string, number, string[]][] }>('read_conll.py', [path.join(folder, 'main'), types]);
          const squeeze = (words: string): string => words.replace(/\s+/g, '');
          assert.deepEqual(
            chunks.map(([label, , words]) => `${label} ${squeeze(words.join(''))}`),
            export_.article.mentions.map(({ kind, text }) => `${kind[0]!.toUpperCase()}${kind.slice(1)} ${squeeze(text)}`),
          );
        });
      });
    }

  for (const format of ['tei', 'uima-xmi']) {
    it(`libxml2 finds ${format} well formed`, async () => {
      await withFiles(written(format), (folder) => {
        execFileSync('xmllint', ['--noout', '--nonet', path.join(folder, format === 'tei' ? 'a.xml' : 'a.xmi')], { stdio: 'pipe' });
      });
    });
  }
});
