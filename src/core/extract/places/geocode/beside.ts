/** What the words beside a place name say about where it lies: "X, Y province", "X in southern Y", "Y's X", "X, near Y". */
import type { Mention } from '../../../model/annotation.js';
import { usStateOf } from './us-states.js';

export interface Beside {
  /** The other place's mention, or a name that stands in the text unmarked ("Va."). */
  readonly mention?: Mention;
  readonly name?: string;
  readonly relation: 'inside' | 'near';
  /** "X, Y" and "Y's X" say it outright; "X in Y" a little less. */
  readonly strength: number;
}

const GAP = 60;
const DIRECTION = '(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?';
const SEATED =
  '(?:villages?|towns?|city|cities|neighbou?rhoods?|suburbs?|districts?|areas?|camps?|settlements?|crossing|base|airport|capital|port|region|province|hamlets?|community|communities|farm|communes?)';
const PART = `(?:the )?(?:(?:far )?${DIRECTION}|centre|center|heart|middle|part|parts) of `;
const ADJECTIVES = '(?:[\\p{Ll}-]+ ){0,3}';
/** Between a place and the one it lies in. */
const INSIDE: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^,? ?\\(?,? ?(?:${DIRECTION} )?$`, 'u'), 1],
  [new RegExp(`^,? (?:a|an|the|one of) ${ADJECTIVES}${SEATED} (?:in|of|within) (?:the )?${ADJECTIVES}$`, 'u'), 0.9],
  [
    new RegExp(
      `^ (?:${SEATED} )?(?:in|of|within) (?:the )?(?:(?:${DIRECTION}|central|rural|restive|mainland|upper|lower|far|oil-rich|rebel-held|government-held|occupied) ?){0,3}(?:${SEATED} of )?$`,
      'u',
    ),
    0.9,
  ],
  [new RegExp(`^,? (?:in|of) (?:the |${DIRECTION} |central |rural |restive |neighbou?ring )*(?:${PART})?(?:the )?(?:${SEATED} of )?$`, 'u'), 0.8],
];
const NEAR = new RegExp(
  `^,?(?: [\\w.,-]+ ?(?:km|kilomet(?:re|er)s|miles)(?: \\([^)]*\\))?)? ?(?:near|close to|outside|next to|beside|not far from|just outside|(?:to the )?${DIRECTION} of)(?: the)?(?: (?:city|town|village|capital) of)? ?$`,
  'u',
);
const POSSESSOR = new RegExp(`^['’]s (?:${DIRECTION} |central |${ADJECTIVES})?(?:${SEATED} of )?$`, 'u');
const PREFIXED = new RegExp(`^ (?:${SEATED} )?(?:of )?$`, 'u');

/** Relations of the place at `at` to those around it and to names that follow. `places` are in order of the article. */
export function parentsBeside(places: readonly Mention[], at: number, text: string): Beside[] {
  const mention = places[at]!;
  const found: Beside[] = [];
  const state = usStateOf(text.slice(mention.end, mention.end + 24));
  if (state) found.push({ name: state, relation: 'inside', strength: 1 });
  for (let k = at - 1; k >= 0 && mention.start - places[k]!.end <= GAP; k--) {
    const other = places[k]!;
    if (other.end > mention.start) continue;
    const between = text.slice(other.end, mention.start).replace(/\s+/g, ' ');
    if (POSSESSOR.test(between)) found.push({ mention: other, relation: 'inside', strength: 0.95 });
    else if (between.length > 1 && PREFIXED.test(between)) found.push({ mention: other, relation: 'inside', strength: 0.6 });
  }
  for (let k = at + 1; k < places.length && places[k]!.start - mention.end <= GAP; k++) {
    const other = places[k]!;
    if (other.start < mention.end) continue;
    const between = text.slice(mention.end, other.start).replace(/\s+/g, ' ');
    const inside = INSIDE.find(([pattern]) => pattern.test(between));
    if (inside && between !== '' && !(between.trim() === '')) found.push({ mention: other, relation: 'inside', strength: inside[1] });
    else if (NEAR.test(between)) found.push({ mention: other, relation: 'near', strength: 0.9 });
  }
  return found;
}
