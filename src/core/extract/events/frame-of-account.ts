/** "Local radio had it that the bridge was blown up", "As the governor tells it, his men were ambushed": whose account it is. */
import { trim, type AttributionFrame } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

/** The frame of the verb in front of "it"; nothing where it opens no account. */
export function frameOfAccount(view: SentenceView, verb: number): AttributionFrame | undefined {
  const { lower, mentions } = view;
  if (lower[verb + 1] !== 'it' || !/^(?:had|has|have|tells?|told|puts?|sees?|saw)$/.test(lower[verb]!)) return undefined;
  const teller = mentions.find(({ mention, to }) => mention.kind === 'actor' && to === verb);
  if (!teller) return undefined;
  let open = teller.from;
  while (open > 0 && /^(?:DT|JJ)$/.test(view.pos[open - 1]!)) open--;
  const opens = lower[verb + 2] === ',' && lower[open - 1] === 'as' && open <= 2;
  if (!opens && !(lower[verb + 2] === 'that' && lower[verb]!.startsWith('ha'))) return undefined;
  const content = trim(lower, { from: verb + 3, to: lower.length });
  return {
    source: teller.head,
    cue: { from: verb, to: verb + 2 },
    content: [content],
    stance: 'asserts',
    token: verb,
    via: [],
    rule: 'whose account it is',
  };
}
