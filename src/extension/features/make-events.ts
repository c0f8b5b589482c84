/** Events made and mended by a person, with keys only: type, arguments from the sentence, source, one incident or several. */
import { Disposable, l10n, window } from 'vscode';
import type { Event } from '../../core/model/annotation.js';
import { addEvent, changeEvent } from '../../core/sidecar/decide.js';
import type { AnnotatedEvent } from '../../core/sidecar/document.js';
import { askSource } from '../ask-source.js';
import { toSpan } from '../convert.js';
import { Notice } from '../notice.js';
import { askEventType } from '../pick-type.js';
import { wholeWords } from '../present/boundary.js';
import { codeTitle } from '../present/code-words.js';
import { candidates, fill, type Candidate } from '../present/event-candidates.js';
import { eventLabel } from '../present/event-words.js';
import { claimedBy, saidByOutlet } from '../present/source-candidates.js';
import { plain, roleWord } from '../present/words.js';
import type { ArticleSession } from '../state/article-session.js';
import { activeArticle, aimOf } from '../state/cursor.js';
import { itemsOf } from '../state/target.js';
import type { App } from './types.js';

export function makeEvents({ articles, annotator, selections, schemes, command }: App): Disposable {
  const make = async (): Promise<void> => {
    const { editor, session } = activeArticle(articles);
    await session.settled();
    const { index } = session.snapshot;
    const text = editor.document.getText();
    const range = editor.selection.isEmpty ? (editor.document.getWordRangeAtPosition(editor.selection.active) ?? editor.selection) : editor.selection;
    const trigger = wholeWords(text, toSpan(editor.document, range));
    if (!trigger) throw new Notice(l10n.t('Put the cursor on the word that tells the event, or select it.'), 'hint');
    const there = index.eventsAt(trigger.start)[0];
    if (there) return editArguments(session, there);
    const type = await askEventType(text.slice(trigger.start, trigger.end), (await schemes.of(session.uri)).scheme);
    const chosen = type && (await askArguments(candidates(index, trigger), []));
    if (!chosen) return;
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Add event “{0}”', plain(text.slice(trigger.start, trigger.end), 40)),
      edits: ({ document }) => addEvent(document, { type, trigger, status: 'asserted', ...fill(chosen) }, signature),
    });
  };

  const editArguments = async (session: ArticleSession, event: AnnotatedEvent): Promise<void> => {
    const { index } = session.snapshot;
    const offered = candidates(index, event.trigger);
    const chosen = await askArguments(offered, event.arguments);
    if (!chosen) return;
    const signature = await annotator.sign();
    const made = fill(chosen);
    // What stands outside of the sentence was not offered, and stays.
    const kept = event.arguments.filter((argument) => !offered.some(({ mention }) => mention.id === argument.mention));
    const claims = made.attributions.map((claim) => event.attributions.find((known) => known.mention === claim.mention) ?? claim);
    const keptClaims = event.attributions.filter((claim) => !offered.some(({ mention }) => mention.id === claim.mention));
    await session.decide({
      label: l10n.t('Change the arguments of “{0}”', eventLabel(event).label),
      edits: ({ document }) =>
        changeEvent(document, event.id, { arguments: [...made.arguments, ...kept], attributions: [...claims, ...keptClaims] }, signature),
    });
  };

  const eventOf = async (args: readonly unknown[]): Promise<{ session: ArticleSession; events: readonly AnnotatedEvent[] }> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const { index } = session.snapshot;
    const named = targets.flatMap((target) => itemsOf(index, target).events);
    const mentioned = targets.flatMap((target) => itemsOf(index, target).mentions).flatMap((mention) => index.eventsOf(mention));
    const events = [...new Set(named.length ? named : mentioned)];
    if (!events.length) throw new Notice(l10n.t('There is no event here.'), 'hint');
    return { session, events };
  };

  const setSource = async (...args: readonly unknown[]): Promise<void> => {
    const { session, events } = await eventOf(args);
    const event = events[0]!;
    const claim = await askSource(session.snapshot.index, event);
    if (!claim) return;
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Set who says “{0}”', eventLabel(event).label),
      edits: ({ document }) => changeEvent(document, event.id, claim === 'outlet' ? saidByOutlet(event) : claimedBy(event, claim), signature),
    });
  };

  const join = async (...args: readonly unknown[]): Promise<void> => {
    const { session, events } = await eventOf(args);
    const { index } = session.snapshot;
    const [first] = events;
    const into = events.length > 1 ? first! : await askEvent(session, first!);
    if (!into) return;
    const signature = await annotator.sign();
    const incident = into.incident ?? into.id;
    const members = events.length > 1 ? events : [first!, into];
    await session.decide({
      label: l10n.t('Join {0} reports of one incident', members.length),
      edits: ({ document }) =>
        members.flatMap(({ id }) => (index.event(id)?.incident === incident ? [] : changeEvent(document, id, { incident }, signature))),
    });
  };

  const separate = async (...args: readonly unknown[]): Promise<void> => {
    const { session, events } = await eventOf(args);
    const joined = events.filter(({ incident }) => incident !== undefined);
    if (!joined.length) throw new Notice(l10n.t('This event stands alone already.'), 'hint');
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Separate from the other reports'),
      edits: ({ document }) => joined.flatMap(({ id }) => changeEvent(document, id, { incident: undefined }, signature)),
    });
  };

  return Disposable.from(
    command('makeEvent', make),
    command('editArguments', async (...args) => {
      const { session, events } = await eventOf(args);
      await editArguments(session, events[0]!);
    }),
    command('setSource', setSource),
    command('joinEvents', join),
    command('separateEvent', separate),
  );
}

/** The sentence's mentions in their roles; likely ones, or those the event has, are chosen. Undefined where the person changed their mind. */
async function askArguments(offered: readonly Candidate[], has: Event['arguments']): Promise<readonly Candidate[] | undefined> {
  if (!offered.length) return [];
  const items = offered.map((candidate) => ({
    label: plain(candidate.mention.text, 60),
    description: roleWord(l10n, candidate.role),
    picked: has.length ? has.some(({ role, mention }) => role === candidate.role && mention === candidate.mention.id) : candidate.likely,
    candidate,
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: l10n.t('Who, to whom, where, when, how many, according to whom?'),
  });
  return chosen?.map(({ candidate }) => candidate);
}

async function askEvent(session: ArticleSession, event: AnnotatedEvent): Promise<AnnotatedEvent | undefined> {
  const others = session.snapshot.index.events.filter(({ id }) => id !== event.id);
  const chosen = await window.showQuickPick(
    others.map((other) => ({ label: eventLabel(other).label, description: codeTitle(l10n, other.type), other })),
    { title: l10n.t('Which event reports the same as “{0}”?', eventLabel(event).label), matchOnDescription: true },
  );
  return chosen?.other;
}
