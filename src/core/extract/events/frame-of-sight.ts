/** "An AFP photographer saw the bodies of six men who had been shot", "Witnesses heard explosions": what those whose part it is to see and hear tell. */
import { FINITE, trim, type AttributionFrame } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

const SEES = /^(?:saw|sees?|heard|hears?|watched|witnessed|observed|filmed|photographed)$/;
const ONLOOKER =
  /(?:correspondents?|reporters?|journalists?|photographers?|videographers?|stringers?|(?:eye)?witness(?:es)?|onlookers?|bystanders?|passers-by|crew)$/i;

/** The frame of the verb at `verb`; nothing where it is no onlooker who sees. */
export function frameOfSight(view: SentenceView, verb: number): AttributionFrame | undefined {
  const { lower, pos, mentions } = view;
  if (!SEES.test(lower[verb]!) || !/^VB[DNPZ]$/.test(pos[verb]!) || lower[verb + 1] === 'by') return undefined;
  const start = lower.findLastIndex((word, i) => i < verb && /^(?:[,;:“"]|but|and|that|while)$/.test(word)) + 1;
  const onlooker = mentions.find(({ mention, from, to }) => mention.kind === 'actor' && from >= start && to <= verb && ONLOOKER.test(mention.text));
  if (!onlooker || pos.slice(onlooker.to, verb).some((tag) => FINITE.test(tag))) return undefined;
  const stop = lower.findIndex((word, i) => i > verb && (word === ';' || (word === ',' && /^(?:but|while|though)$/.test(lower[i + 1] ?? ''))));
  const content = trim(lower, { from: verb + 1, to: stop < 0 ? lower.length : stop });
  if (content.to - content.from < 2) return undefined;
  return {
    source: onlooker.head,
    cue: { from: verb, to: verb + 1 },
    content: [content],
    stance: 'asserts',
    token: verb,
    via: [],
    rule: 'who saw it',
  };
}
