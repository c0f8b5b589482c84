/** Asks who says that an event happened: an actor of the article, a name that is not marked in it, or the outlet itself. */
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Attribution } from '../core/model/annotation.js';
import { STANCES } from '../core/model/kinds.js';
import type { AnnotatedEvent, AnnotatedMention } from '../core/sidecar/document.js';
import { codeWords } from './present/code-words.js';
import { contextWords } from './present/context-words.js';
import { eventLabel } from './present/event-words.js';
import { sourceCandidates } from './present/source-candidates.js';
import { plain, stanceWord } from './present/words.js';
import type { ArticleIndex } from './state/article-index.js';

type Source = 'outlet' | Omit<Attribution, 'stance'>;

interface Choice extends QuickPickItem {
  readonly source?: Source;
}

/** Undefined where the person changed their mind. */
export async function askSource(index: ArticleIndex, event: AnnotatedEvent): Promise<'outlet' | Attribution | undefined> {
  const source = await pickSource(index, event);
  if (source === undefined || source === 'outlet') return source;
  const stance = await window.showQuickPick(
    STANCES.map((code) => ({ label: stanceWord(l10n, code), code })),
    { title: l10n.t('{0} …', plain(source.source, 40)) },
  );
  return stance && { ...source, stance: stance.code };
}

function pickSource(index: ArticleIndex, event: AnnotatedEvent): Promise<Source | undefined> {
  const actors = sourceCandidates(index, event.trigger).map((mention) => actorChoice(index, event, mention));
  const outlet: Choice = {
    label: `$(book) ${l10n.t('The outlet itself')}`,
    description: event.attributions.length ? l10n.t('takes the source away') : l10n.t('as it is now'),
    source: 'outlet',
  };
  const known: readonly Choice[] = [
    outlet,
    ...(actors.length ? [{ label: l10n.t('Actors of the article'), kind: QuickPickItemKind.Separator }, ...actors] : []),
  ];
  return new Promise((resolve) => {
    const picker = window.createQuickPick<Choice>();
    picker.title = l10n.t('Who says “{0}”?', eventLabel(event).label);
    picker.placeholder = l10n.t('an actor of the article, or a name that is not marked in it');
    picker.matchOnDescription = true;
    picker.items = known;
    const [nearest] = actors;
    if (nearest) picker.activeItems = [nearest];
    picker.onDidChangeValue((typed) => void (picker.items = [...known, ...typedChoice(typed, actors)]));
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      if (!chosen?.source) return;
      resolve(chosen.source);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined); // nothing where it was accepted: a promise settles once
      picker.dispose();
    });
    picker.show();
  });
}

function actorChoice(index: ArticleIndex, event: AnnotatedEvent, mention: AnnotatedMention): Choice {
  const entity = index.entity(mention.entity);
  const type = entity?.type ?? mention.type;
  const isNow = event.attributions.some((claim) => (claim.mention === undefined ? claim.source === mention.text : claim.mention === mention.id));
  return {
    label: plain(mention.text, 60),
    description: [entity && entity.name !== mention.text ? plain(entity.name, 60) : '', type ? codeWords(l10n, type) : '', isNow ? l10n.t('now') : '']
      .filter(Boolean)
      .join(' · '),
    detail: contextWords(index.document.source.text, mention),
    source: { source: mention.text, mention: mention.id, ...(mention.entity ? { entity: mention.entity } : {}) },
  };
}

/** A name as it was typed: offered where no actor is called so, and below those that it is the beginning of: VS Code puts first whose label is the likest. */
function typedChoice(typed: string, actors: readonly Choice[]): readonly Choice[] {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (!name || actors.some(({ label }) => label.toLowerCase() === name.toLowerCase())) return [];
  return [
    {
      label: `$(edit) ${l10n.t('As typed')}`,
      description: l10n.t('{0}: a source that is not marked in the text', plain(name, 60)),
      alwaysShow: true,
      source: { source: name },
    },
  ];
}
