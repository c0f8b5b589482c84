/** What a hover says about a mention or an event's trigger, as Markdown. Everything from the article or the sidecar is escaped. */
import type { Decision } from '../../core/model/kinds.js';
import type { AnnotatedEvent, AnnotatedMention, Orphan } from '../../core/sidecar/document.js';
import type { Scheme } from '../../core/project/scheme.js';
import type { Signature } from '../../core/sidecar/types.js';
import type { ArticleIndex } from '../state/article-index.js';
import type { Reference, Target } from '../state/target.js';
import { codeWords } from './code-words.js';
import { guideline, labelCode, mannerOf } from './labels.js';
import { kindIcon } from './entity-tree.js';
import { claimWords, eventLabel, statusIcon, typeWords } from './event-words.js';
import { commandLink, escapeMarkdown, shown } from './markdown.js';
import { placeOf, readingWords } from './place-choice.js';
import { linkReasonWords, reasonWords } from './reason-words.js';
import { isPlace, valueWords } from './values.js';
import { decisionWord, kindWord, statusWord, wordChange, type L10n } from './words.js';

/** Commands that a hover's links may run. */
export const HOVER_COMMANDS = [
  'dateline.confirm',
  'dateline.reject',
  'dateline.change',
  'dateline.choosePlace',
  'dateline.addPlace',
  'dateline.remove',
  'dateline.nextOfEntity',
  'dateline.reveal',
  'dateline.whoDecided',
];

export interface HoverInput {
  /** The workspace's scheme: its guidelines are shown with each label. */
  readonly scheme?: Scheme;
  readonly l10n: L10n;
  readonly uri: string;
  readonly index: ArticleIndex;
}

const EVENTS_SHOWN = 3;
const ALIASES_SHOWN = 6;

/** A card of a hover: what is needed to decide, and what helps to. Where several lie on one another, the heads of all come first. */
export interface HoverCard {
  /** What it is, what can be done, what it is worth: few lines, for a hover shows some ten without scrolling. */
  readonly head: string;
  /** What it takes part in, and why it is suggested; empty where there is nothing to say. */
  readonly details: string;
}

/** What a hover says, part by part. With several cards the details say what they are about. */
export function hoverParts(cards: readonly (HoverCard & { readonly words: string })[]): string[] {
  const [only] = cards;
  if (only && cards.length === 1) return [[only.head, only.details].filter(Boolean).join('\n\n')];
  const details = cards.filter((card) => card.details).map((card) => `*${shown(card.words, 60)}*\n\n${card.details}`);
  return [...cards.map(({ head }) => head), ...details];
}

/** One mention: what it is, whom it names, what it is worth, what it takes part in, why, and what can be done. */
export function mentionCard(mention: AnnotatedMention, input: HoverInput): HoverCard {
  const { l10n, index } = input;
  const title = [
    `$(${kindIcon(mention.kind)}) **${shown(mention.text, 80)}**`,
    [kindWord(l10n, mention.kind), mention.type ? escapeMarkdown(codeWords(l10n, mention.type)) : ''].filter(Boolean).join(', '),
    standing(l10n, mention),
  ].join(' · ');
  const actionLine = actions(
    mention.decision === 'suggested',
    { what: 'mention', id: mention.id },
    input,
    index.mentionsOf(mention.entity ?? '').length > 1,
  );
  const value = mention.value ?? index.entity(mention.entity)?.place;
  const valueLine = value ? [`$(symbol-constant) ${escapeMarkdown(valueWords(l10n, value))}${gazetteer(value)}`] : [];
  const rule = input.scheme && guideline(input.scheme, mention.kind, labelCode(mention));
  const why = [
    ...(mention.reason === undefined ? [] : [shown(reasonWords(l10n, mention.reason), 240)]),
    ...(mention.linkReason === undefined ? [] : [shown(linkReasonWords(l10n, mention.linkReason), 240)]),
  ];
  return {
    head: lines(title, actionLine, ...valueLine, ...readingLines(mention, input), ...review(mention, l10n), ...entityLines(mention, input)),
    details: paragraphs(
      ...ruleLines(rule),
      ...eventLines(mention, input),
      ...(why.length && mention.decision === 'suggested' ? [`$(lightbulb) ${why.join(' · ')}`] : []),
      ...noteLines(mention),
    ),
  };
}

/** An event, where its trigger stands. */
export function eventCard(event: AnnotatedEvent, input: HoverInput): HoverCard {
  const { l10n } = input;
  return {
    head: lines(
      `$(${statusIcon(event)}) **${escapeMarkdown(typeWords(l10n, event))}** · ${statusWord(l10n, event.status)} · ${standing(l10n, event)}`,
      actions(event.decision === 'suggested', { what: 'event', id: event.id }, input, false),
      ...review(event, l10n),
      shown(eventLabel(event).label, 240),
      `$(quote) ${escapeMarkdown(claimWords(l10n, event))}`,
    ),
    details: paragraphs(
      ...ruleLines(input.scheme && guideline(input.scheme, 'event', event.type, mannerOf(input.index, event))),
      ...(event.reason && event.decision === 'suggested' ? [`$(lightbulb) ${shown(reasonWords(l10n, event.reason), 240)}`] : []),
      ...noteLines(event),
    ),
  };
}

/** Lines without room between them: two spaces end one. */
function lines(...each: readonly string[]): string {
  return each.join('  \n');
}

function paragraphs(...each: readonly string[]): string {
  return each.join('\n\n');
}

function noteLines({ note }: Signature): string[] {
  return note ? [`$(note) ${shown(note, 400)}`] : [];
}

/** A decision whose words changed: what they were, and the ways to go on. */
export function changedCard({ id, item, anchor }: Orphan, { l10n, uri }: HoverInput): HoverCard {
  const selector = 'trigger' in item ? item.trigger : item.selector;
  const change = wordChange(anchor.change);
  const link = (label: string, command: string, title: string): string =>
    commandLink(label, command, { uri, target: { what: 'orphan', id } } satisfies Reference, title);
  const head = lines(
    `$(warning) **${l10n.t('The words changed since the decision')}**`,
    l10n.t('Decided on: “{0}”', shown(selector.quotes.join(' … '), 120)) + (change === undefined ? '' : ` · ${shown(change, 120)}`),
    ...(item.by ? [standing(l10n, { ...item, confidence: 1 })] : []),
    [
      link(
        `$(check) ${l10n.t('Accept as corrected')}`,
        'dateline.confirm',
        l10n.t('Keep the decision for the new words; the old ones stay as an earlier version'),
      ),
      link(`$(trash) ${l10n.t('Remove')}`, 'dateline.remove', l10n.t('Take the decision back')),
    ].join('&nbsp;&nbsp; '),
  );
  return { head, details: '' };
}

/** "suggested, 86 %" or "confirmed by AB, 2026-11-22". */
function standing(l10n: L10n, item: Signature & { readonly decision: Decision; readonly confidence: number }): string {
  const decision = decisionWord(l10n, item.decision);
  if (item.decision === 'suggested') return `${decision}, ${Math.round(item.confidence * 100)} %`;
  const by = item.by ? l10n.t('{0} by {1}', decision, shown(item.by, 30)) : decision;
  const at = item.at ? `${by}, ${shown(item.at.slice(0, 10), 10)}` : by;
  return item.unsure ? `${at}, ${l10n.t('unsure')}` : at;
}

function ruleLines(rule: string | undefined): string[] {
  return rule === undefined ? [] : [`$(book) *${shown(rule, 400)}*`];
}

function review(item: AnnotatedMention | AnnotatedEvent, l10n: L10n): string[] {
  const change = wordChange(item.anchor?.change);
  if (item.anchor?.outcome === 'edited')
    return [`$(info) ${l10n.t('The sentence was edited since the decision')}${change === undefined ? '' : `: ${shown(change, 120)}`}`];
  return [];
}

function entityLines(mention: AnnotatedMention, { index, l10n }: HoverInput): string[] {
  const entity = index.entity(mention.entity);
  if (!entity) return [];
  const count = index.mentionsOf(entity.id).length;
  const others = entity.aliases.filter((alias) => alias !== entity.name && alias !== mention.text);
  const names = others.slice(0, ALIASES_SHOWN).map((alias) => shown(alias, 50));
  if (others.length > names.length) names.push('…');
  const parts = [
    entity.name === mention.text && !names.length && count === 1 && !entity.role ? '' : `**${shown(entity.name, 80)}**`,
    entity.role ? shown(entity.role, 60) : '',
    names.length ? l10n.t('also {0}', names.join(', ')) : '',
    count > 1 ? l10n.t('{0} mentions', count) : '',
    entity.link ? shown(entity.link, 80) : '',
  ].filter(Boolean);
  return parts.length ? [`$(symbol-class) ${parts.join(' · ')}`] : [];
}

function gazetteer(value: NonNullable<AnnotatedMention['value']>): string {
  return isPlace(value) && value.gazetteer ? ` · ${escapeMarkdown(value.gazetteer)}` : '';
}

/** Other places of that name, each with a link that chooses it; numbered as on the map. */
function readingLines(mention: AnnotatedMention, { index, l10n, uri }: HoverInput): string[] {
  const place = placeOf(index, mention);
  if (!place) return [];
  const reference: Reference = { uri, target: { what: 'mention', id: mention.id } };
  const items = (place.alternatives ?? []).map((reading, at) =>
    commandLink(
      `${at + 1} ${shown(readingWords(l10n, reading, place), 90)}`,
      'dateline.choosePlace',
      { ...reference, reading: at },
      l10n.t('This place is meant'),
    ),
  );
  const other = commandLink(
    `$(location) ${l10n.t('Another place')}`,
    'dateline.choosePlace',
    reference,
    l10n.t('Choose a place or type coordinates'),
  );
  const add = commandLink(
    `$(add) ${l10n.t('Add to the workspace’s places')}`,
    'dateline.addPlace',
    reference,
    l10n.t('All articles of this workspace will know this place'),
  );
  return [items.length ? `${l10n.t('Or:')} ${items.join(' · ')} · ${other} · ${add}` : `${other} · ${add}`];
}

function eventLines(mention: AnnotatedMention, { index, l10n, uri }: HoverInput): string[] {
  const own = index.eventsOf(mention);
  const events = own.length || mention.entity === undefined ? own : index.eventsOfEntity(mention.entity);
  if (!events.length) return [];
  const items = events.slice(0, EVENTS_SHOWN).map((event) => {
    const reference: Reference = { uri, target: { what: 'event', id: event.id } };
    const link = commandLink(shown(eventLabel(event).label, 90), 'dateline.reveal', reference, l10n.t('Show in the text'));
    const status = event.status === 'asserted' ? '' : `, ${statusWord(l10n, event.status)}`;
    return `- ${link} · ${escapeMarkdown(typeWords(l10n, event))}${status} · ${escapeMarkdown(claimWords(l10n, event))}`;
  });
  if (events.length > items.length) items.push(`- ${l10n.t('and {0} more', events.length - items.length)}`);
  return [items.join('\n')];
}

function actions(open: boolean, target: Target, { l10n, uri }: HoverInput, hasOthers: boolean): string {
  const reference: Reference = { uri, target };
  const link = (label: string, command: string, title: string): string => commandLink(label, command, reference, title);
  return [
    ...(open ? [link(`$(check) ${l10n.t('Confirm')}`, 'dateline.confirm', l10n.t('This is right (Alt+Enter)'))] : []),
    link(`$(close) ${l10n.t('Reject')}`, 'dateline.reject', l10n.t('This is wrong, do not suggest it again (Alt+X)')),
    link(`$(edit) ${l10n.t('Change')}`, 'dateline.change', l10n.t('Change kind or type')),
    ...(open ? [] : [link(`$(trash) ${l10n.t('Remove')}`, 'dateline.remove', l10n.t('Take the decision back'))]),
    ...(open ? [] : [link(`$(git-commit) ${l10n.t('Who decided this?')}`, 'dateline.whoDecided', l10n.t('What git knows of this annotation'))]),
    ...(hasOthers ? [link(`$(arrow-down) ${l10n.t('Next mention')}`, 'dateline.nextOfEntity', l10n.t('Go to the next mention of the same'))] : []),
  ].join('&nbsp;&nbsp; ');
}
