/** Marks the selected words, or the word at the cursor, as actor, place, figure or time. */
import { Disposable, l10n, Selection, type TextDocument } from 'vscode';
import type { MentionKind } from '../../core/model/kinds.js';
import type { Span } from '../../core/model/span.js';
import { addMention, changeMention, decideMention } from '../../core/sidecar/decide.js';
import type { SidecarEdit, Signature } from '../../core/sidecar/types.js';
import { toRange, toSpan } from '../convert.js';
import { Notice } from '../notice.js';
import { wholeWords } from '../present/boundary.js';
import { kindWord, plain } from '../present/words.js';
import { activeArticle } from '../state/cursor.js';
import type { Snapshot } from '../state/snapshot.js';
import type { App } from './types.js';

const COMMANDS: readonly (readonly [string, MentionKind])[] = [
  ['markActor', 'actor'],
  ['markPlace', 'place'],
  ['markFigure', 'figure'],
  ['markTime', 'time'],
];

export function mark({ articles, annotator, command }: App): Disposable {
  const markAs = async (kind: MentionKind): Promise<void> => {
    const { editor, session } = activeArticle(articles);
    const signature = await annotator.sign();
    await session.settled();
    const text = editor.document.getText();
    const spans = editor.selections
      .map((selection) => wholeWords(text, selectedSpan(editor.document, selection)))
      .filter((span) => span !== undefined);
    if (!spans.length) throw new Notice(l10n.t('Select the words to mark first.'), 'hint');
    const words = plain(spans.map(({ start, end }) => text.slice(start, end)).join(' … '), 40);
    const written = session.decide({
      label: l10n.t('Mark “{0}” as {1}', words, kindWord(l10n, kind)),
      edits: (snapshot) => spans.flatMap((span) => markSpan(snapshot, kind, span, signature)),
    });
    editor.selections = spans.map((span) => toRange(editor.document, span)).map((range) => new Selection(range.start, range.end));
    await written;
  };
  return Disposable.from(...COMMANDS.map(([name, kind]) => command(name, () => markAs(kind))));
}

function selectedSpan(document: TextDocument, selection: Selection): Span {
  const range = selection.isEmpty ? (document.getWordRangeAtPosition(selection.active) ?? selection) : selection;
  return toSpan(document, range);
}

/** Exactly the words of a suggestion: that is confirmed, or its kind changed. Otherwise the words become a mention of what the article calls so elsewhere. */
function markSpan({ document, index }: Snapshot, kind: MentionKind, span: Span, signature: Signature): SidecarEdit[] {
  const there = index.mentions.filter((mention) => mention.start === span.start && mention.end === span.end);
  const same = there.find((mention) => mention.kind === kind);
  if (same) return decideMention(document, same.id, 'confirmed', signature);
  if (there[0]) return changeMention(document, there[0].id, { kind }, signature);
  const words = document.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase();
  const entity = document.entities.find((one) => one.kind === kind && [one.name, ...one.aliases].some((name) => name.toLowerCase() === words));
  return addMention(
    document,
    { kind, spans: [span], ...(entity ? { entity: entity.id, ...(entity.type ? { type: entity.type } : {}) } : {}) },
    signature,
  );
}
