/** What a person says of entities: which one a mention names, what it is called, what it is linked to, which are the same. */
import { Disposable, l10n, window } from 'vscode';
import type { Entity } from '../../core/model/annotation.js';
import { changeMention } from '../../core/sidecar/decide.js';
import { addEntity, changeEntity, joinEntities } from '../../core/sidecar/decide-entities.js';
import { Notice } from '../notice.js';
import { codeWords } from '../present/code-words.js';
import { plain } from '../present/words.js';
import type { ArticleSession } from '../state/article-session.js';
import { aimOf } from '../state/cursor.js';
import { itemsOf, type Target } from '../state/target.js';
import type { App } from './types.js';

const LINK = /^(?:wikidata:Q\d+|geonames:\d+|https?:\/\/\S+)$/;

export function entitiesEdit({ articles, annotator, selections, command }: App): Disposable {
  const entityOf = async (args: readonly unknown[]): Promise<{ session: ArticleSession; entity: Entity; all: readonly Entity[] }> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const all = entitiesIn(session, targets);
    if (!all[0]) throw new Notice(l10n.t('There is no actor or place here.'), 'hint');
    return { session, entity: all[0], all };
  };

  const link = async (...args: readonly unknown[]): Promise<void> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const { index } = session.snapshot;
    const mentions = targets.flatMap((target) => itemsOf(index, target).mentions);
    const mention = mentions[0];
    if (!mention) {
      const isEvent = targets.some(({ what }) => what === 'event');
      throw new Notice(
        isEvent ? l10n.t('An event names nobody that it could be linked to.') : l10n.t('Put the cursor on marked words first.'),
        'hint',
      );
    }
    const chosen = await askEntity(session, mention.kind, l10n.t('What does “{0}” name?', plain(mention.text, 40)), mention.text);
    if (!chosen) return;
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Link “{0}” to {1}', plain(mention.text, 30), typeof chosen === 'string' ? chosen : chosen.name),
      edits: ({ document }) => {
        const made =
          typeof chosen === 'string'
            ? addEntity(document, { kind: mention.kind, name: chosen, aliases: [], ...(mention.type ? { type: mention.type } : {}) }, signature)
            : [];
        const last = made[made.length - 1];
        const entity = typeof chosen === 'string' ? (last?.do === 'put-entity' ? last.item.id : undefined) : chosen.id;
        return entity === undefined ? [] : [...made, ...mentions.flatMap(({ id }) => changeMention(document, id, { entity }, signature))];
      },
    });
  };

  const join = async (...args: readonly unknown[]): Promise<void> => {
    const { session, entity, all } = await entityOf(args);
    const others = all.length > 1 ? all.slice(1) : await askOthers(session, entity);
    if (!others.length) return;
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Join {0} with {1}', entity.name, others.map(({ name }) => name).join(', ')),
      edits: ({ document }) =>
        joinEntities(
          document,
          entity.id,
          others.map(({ id }) => id),
          signature,
        ),
    });
  };

  /** The mention at the cursor is somebody else. */
  const split = async (...args: readonly unknown[]): Promise<void> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const mention = targets.flatMap((target) => (target.what === 'mention' ? itemsOf(session.snapshot.index, target).mentions : []))[0];
    if (!mention) throw new Notice(l10n.t('Put the cursor on the mention that names somebody else.'), 'hint');
    const name = await window.showInputBox({ title: l10n.t('Name of the other one'), value: mention.text });
    if (!name?.trim()) return;
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Split off “{0}”', plain(mention.text, 30)),
      edits: ({ document }) => {
        const made = addEntity(
          document,
          { kind: mention.kind, name: name.trim(), aliases: [], ...(mention.type ? { type: mention.type } : {}) },
          signature,
        );
        const last = made[made.length - 1];
        return last?.do === 'put-entity' ? [...made, ...changeMention(document, mention.id, { entity: last.item.id }, signature)] : [];
      },
    });
  };

  const rename = async (...args: readonly unknown[]): Promise<void> => {
    const { session, entity } = await entityOf(args);
    const name = (
      await window.showInputBox({
        title: l10n.t('Rename {0}', entity.name),
        value: entity.name,
        prompt: l10n.t('The old name stays as another name.'),
      })
    )?.trim();
    if (!name || name === entity.name) return;
    const aliases = [...new Set([...entity.aliases, entity.name])].filter((alias) => alias !== name);
    await change(session, entity, { name, aliases }, l10n.t('Rename {0} to {1}', entity.name, name));
  };

  const aliases = async (...args: readonly unknown[]): Promise<void> => {
    const { session, entity } = await entityOf(args);
    const said = await window.showInputBox({
      title: l10n.t('Other names of {0}', entity.name),
      value: entity.aliases.join('; '),
      prompt: l10n.t('Divided by semicolons.'),
    });
    if (said === undefined) return;
    const names = said.split(';').map((name) => name.trim());
    await change(session, entity, { aliases: names.filter(Boolean) }, l10n.t('Other names of {0}', entity.name));
  };

  const setLink = async (...args: readonly unknown[]): Promise<void> => {
    const { session, entity } = await entityOf(args);
    const said = await window.showInputBox({
      title: l10n.t('Link {0}', entity.name),
      value: entity.link ?? '',
      placeHolder: 'wikidata:Q42',
      prompt: l10n.t('A Wikidata or GeoNames id, or any address. Leave it empty to remove the link.'),
      validateInput: (text) =>
        !text.trim() || LINK.test(text.trim()) ? undefined : l10n.t('Write wikidata:Q…, geonames:… or an address that begins with https://.'),
    });
    if (said === undefined) return;
    await change(session, entity, { link: said.trim() || undefined }, l10n.t('Link {0}', entity.name));
  };

  const change = async (session: ArticleSession, entity: Entity, changes: Parameters<typeof changeEntity>[2], label: string): Promise<void> => {
    const signature = await annotator.sign();
    await session.decide({ label, edits: ({ document }) => changeEntity(document, entity.id, changes, signature) });
  };

  return Disposable.from(
    command('linkEntity', link),
    command('joinEntities', join),
    command('splitEntity', split),
    command('renameEntity', rename),
    command('entityAliases', aliases),
    command('entityLink', setLink),
  );
}

/** The entities that the targets are, or that their mentions name, each once. */
function entitiesIn({ snapshot: { index } }: ArticleSession, targets: readonly Target[]): Entity[] {
  const ids = targets.flatMap((target) => (target.what === 'entity' ? [target.id] : itemsOf(index, target).mentions.map(({ entity }) => entity)));
  return [...new Set(ids)].map((id) => index.entity(id)).filter((entity) => entity !== undefined);
}

/** An entity of that kind, found by any of its names; or the name of a new one. */
async function askEntity({ snapshot: { index } }: ArticleSession, kind: string, title: string, words: string): Promise<Entity | string | undefined> {
  const known = index.document.entities.filter((entity) => entity.kind === kind);
  const items = known.map((entity) => ({
    label: plain(entity.name, 60),
    description: [entity.type ? codeWords(l10n, entity.type) : '', ...entity.aliases].filter(Boolean).join(' · '),
    entity,
  }));
  const fresh = { label: `$(add) ${l10n.t('New: {0}', plain(words, 40))}`, description: '', entity: undefined };
  const chosen = await window.showQuickPick([...items, fresh], { title, matchOnDescription: true });
  if (!chosen) return undefined;
  if (chosen.entity) return chosen.entity;
  return (await window.showInputBox({ title: l10n.t('Name'), value: words }))?.trim() || undefined;
}

async function askOthers({ snapshot: { index } }: ArticleSession, entity: Entity): Promise<readonly Entity[]> {
  const others = index.document.entities.filter((other) => other.kind === entity.kind && other.id !== entity.id);
  const chosen = await window.showQuickPick(
    others.map((other) => ({
      label: plain(other.name, 60),
      description: [other.type ? codeWords(l10n, other.type) : '', ...other.aliases].filter(Boolean).join(' · '),
      other,
    })),
    { canPickMany: true, matchOnDescription: true, title: l10n.t('Which are the same as {0}?', entity.name) },
  );
  return chosen?.map(({ other }) => other) ?? [];
}
