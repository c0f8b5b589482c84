/** A page of sport attacks, defends, beats and captures in plenty, and nobody is hurt. */
import type { ReadCandidate } from './read-candidate.js';

const SPORT =
  /^(?:midfielders?|goalkeepers?|goalless|innings|wickets?|batsm[ae]n|bowlers?|quarterbacks?|touchdowns?|playoffs?|semi-?finals?|quarter-?finals?|finalists?|semifinalists?|tournaments?|championships?|coach|referees?|offside|half-?time|equali[sz]er|kick-?off|seeded|tie-?break|fixtures?|medal(?:s|ists?|lists?)?|sprinter|olympics?|laps?|rugby|football|footballers?|soccer|cricket|basketball|tennis|hockey|baseball|golf|team-?mates?|derby|trophy|unbeaten|scored|scorers?|scoreless|playoff|stoppage|dribbled|headed|lob|hat-?trick|batting|bowling|penalty|grand slam|grand prix|premiership|relegation|striker|matches|match|stadium|fans|champions|season)$/;
/** Of these a page has at least so many different ones, in at least this share of its sentences. */
const DIFFERENT = 6;
const SHARE = 0.3;
/** Deeds that no game has: with one of them it is a page of news about a game. */
const HARM =
  /^(?:kill|murder|assassinate|die|execute|bomb|bombing|explode|explosion|blast|shell|shelling|gunfire|shooting|massacre|abduct|kidnap|arrest|detain|stab|riot|loot|torture|rape|air strike|airstrike|drone strike|wound)$/;
/** What games have words for. */
const CONTEST = /^(?:ASSAULT|SEIZE|RETREAT|MOBILIZE|DISPLACE)$/;

/** The candidates without what only a game's words tell. `sentences` are the article's, as words in lower case. */
export function withoutGames<Scored extends { readonly one: ReadCandidate }>(
  scored: readonly Scored[],
  sentences: () => readonly (readonly string[])[],
): readonly Scored[] {
  const contests = scored.filter(({ one }) => CONTEST.test(one.candidate.entry.type));
  if (!contests.length || contests.some(({ one }) => HARM.test(one.candidate.entry.head)) || !isSportsPage(sentences())) return scored;
  return scored.filter((one) => !contests.includes(one));
}

/** Whether the sentences are a page of sport. */
export function isSportsPage(sentences: readonly (readonly string[])[]): boolean {
  const words = new Set<string>();
  let telling = 0;
  for (const sentence of sentences) {
    const own = sentence.filter((word) => SPORT.test(word));
    if (own.length) telling++;
    for (const word of own) words.add(word);
  }
  return words.size >= DIFFERENT && telling >= SHARE * sentences.length;
}
