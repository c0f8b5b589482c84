/** What the words between two deeds of one sentence say of them: one deed and what came of it, or two of which one followed the other. */

export type DeedTie = 'one' | 'two';

/** "Three days after", "hours before": the words themselves tell them apart. */
const TIME_APART = /\b(?:hours?|days?|nights?|weeks?|fortnight|months?|years?)\s+(?:after|before|since|earlier)\b/i;
/** "Have been killed since October, when gunmen killed 40": all that came since, and what began it. */
const SINCE_WHEN = /\bsince\b[^.;]*,\s+when\b/i;
/** Right before the later deed's noun or clause. */
const FOLLOWS = /\b(?:after|since|following|in (?:response|retaliation|revenge) (?:to|for))\b/i;
/** "Killed when a shell hit": what came of a deed, and the deed. */
const WHEN = /\bwhen\b/i;
/** "Wounded in Friday's bombing", "killed by shelling". */
const IN_DEED = /(?:^|\s)(?:in|by|during)\s+(?:[\p{L}\p{N}'’-]+\s+){0,5}$/u;
const RESULT =
  /^(?:kill|dead\b|die[ds]?\b|dying|wound|injur|hurt|casualt|martyr|slain|lose\b|lost\b|losing|perish|maim|put out of action|liquidat|eliminat|neutrali)/i;

/** `between` are the words from the end of the earlier deed's trigger to the later's; nothing where they say neither. `isNext`: no other deed stands between. */
export function tieOfDeeds(earlier: string, between: string, later: string, isNext: boolean): DeedTie | undefined {
  if (TIME_APART.test(between) || SINCE_WHEN.test(between)) return 'two';
  const [isResult, thenResult] = [RESULT.test(earlier), RESULT.test(later)];
  if (FOLLOWS.test(between)) return thenResult ? undefined : 'two';
  if (!isResult || thenResult || /[;:]/.test(between)) return undefined;
  if (WHEN.test(between)) return 'one';
  return isNext && IN_DEED.test(between) ? 'one' : undefined;
}
