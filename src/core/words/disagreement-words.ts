/** How the kinds of disagreement are called wherever people read them. Data keep the codes. */
import { say, verbatim, type Said } from '../model/say.js';

const WORDS: Readonly<Record<string, Said>> = {
  contradiction: say('contradiction'),
  'other-period': say('other period'),
  'later-revision': say('later revision'),
  'other-definition': say('other definition'),
  subset: say('a part of the other'),
  'same-source': say('same source repeated'),
  'unit-or-rounding': say('unit or rounding only'),
};

/** The words of a kind; of one that is not known, its code. */
export function disagreementSaid(kind: string): Said {
  return WORDS[kind] ?? verbatim(kind);
}
