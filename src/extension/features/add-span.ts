/** Mentions of several stretches of words: adds what is selected to a mention near by, or takes the stretch at the cursor away. */
import { Disposable, l10n, window, type TextEditor } from 'vscode';
import type { Span } from '../../core/model/span.js';
import { overlaps } from '../../core/model/span.js';
import { changeMention } from '../../core/sidecar/decide.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import { unitAt } from '../../core/text/units.js';
import { toSpan } from '../convert.js';
import { Notice } from '../notice.js';
import { wholeWords } from '../present/boundary.js';
import { kindWord, plain } from '../present/words.js';
import { activeArticle } from '../state/cursor.js';
import type { Snapshot } from '../state/snapshot.js';
import type { App } from './types.js';

/** More are not worth reading: the nearest is first. */
const OFFERED = 9;

export function addSpan({ articles, annotator, command }: App): Disposable {
  return Disposable.from(
    command('addToMention', async () => {
      const { editor, session } = activeArticle(articles);
      await session.settled();
      const spans = selectedWords(editor);
      if (!spans.length) throw new Notice(l10n.t('Select the words that belong to a mention near by.'), 'hint');
      const mention = await pick(nearMentions(session.snapshot, spans));
      if (!mention) return;
      const signature = await annotator.sign();
      const all = [...(mention.spans ?? [mention]), ...spans];
      await session.decide({
        label: l10n.t('Add words to “{0}”', plain(mention.text, 40)),
        edits: ({ document }) => changeMention(document, mention.id, { spans: all }, signature),
      });
    }),
    command('takeFromMention', async () => {
      const { editor, session } = activeArticle(articles);
      await session.settled();
      const at = editor.document.offsetAt(editor.selection.start);
      const holds = ({ start, end }: Span): boolean => start <= at && at <= end;
      const mention = session.snapshot.index.mentions.find(({ spans }) => spans?.some(holds));
      if (!mention?.spans) throw new Notice(l10n.t('There is no mention of several stretches of words here.'), 'hint');
      const signature = await annotator.sign();
      const rest = mention.spans.filter((span) => !holds(span));
      await session.decide({
        label: l10n.t('Take words from “{0}”', plain(mention.text, 40)),
        edits: ({ document }) => changeMention(document, mention.id, { spans: rest }, signature),
      });
    }),
  );
}

function selectedWords({ document, selections }: TextEditor): Span[] {
  const text = document.getText();
  return selections
    .filter(({ isEmpty }) => !isEmpty)
    .map((selection) => wholeWords(text, toSpan(document, selection)))
    .filter((span) => span !== undefined);
}

/** Mentions of the same sentence that do not have these words, the nearest first. */
function nearMentions({ document, index }: Snapshot, spans: readonly Span[]): readonly AnnotatedMention[] {
  const first = spans[0]!;
  const unit = unitAt(document.source.units, first.start);
  const distance = ({ start, end }: Span): number => Math.max(first.start - end, start - first.end, 0);
  return index.mentions
    .filter((mention) => unit && overlaps(mention, unit) && !(mention.spans ?? [mention]).some((own) => spans.some((span) => overlaps(own, span))))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, OFFERED);
}

async function pick(mentions: readonly AnnotatedMention[]): Promise<AnnotatedMention | undefined> {
  if (!mentions.length) throw new Notice(l10n.t('There is no other mention in this sentence.'), 'hint');
  const items = mentions.map((mention) => ({ mention, label: plain(mention.text, 80), description: kindWord(l10n, mention.kind) }));
  return (await window.showQuickPick(items, { title: l10n.t('Add the selected words to') }))?.mention;
}
