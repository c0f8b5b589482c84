/** Whether an amount is that of a rise or a fall: "rose 0.3 percent", "down 65 points". */

const UP =
  /^(?:rose|rise|rises|risen|rising|gained|gain|gains|gaining|climbed|climb|climbs|jumped|jumps|jump|surged|surge|soared|grew|grow|grows|grown|growing|increased|increase|increases|increasing|advanced|added|adds|up|higher|growth)$/;
const DOWN =
  /^(?:fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|lost|loses|lose|slid|slipped|slump|slumped|plunged|plummeted|plummeting|declined|decline|declines|declining|decreased|decrease|decreases|down|lower|shed|sheds|tumbled|sank|shrank|cut|reduced|reduction)$/;
const BETWEEN = /^(?:by|about|almost|nearly|over|under|more|less|than|around|some|to|at|least|only|just|another|a|an|of|as|much|\$|€|£)$/;

/** "gave up 12 posts", "set up three camps": no rise. */
const PARTICLE_VERB =
  /^(?:g[ai]ve|gives|given|giving|gave|set|sets|setting|take|takes|took|taken|blew|blown|blow|picked|rounded|held|end|ended|made|makes|make)$/;
/** "Shot down 12", "took down three": no fall. */
const BROUGHT_DOWN =
  /^(?:shoot|shot|shooting|shoots|br(?:ing|ings|inging|ought)|t(?:ake|akes|aking|aken|ook)|gun(?:s|ned)|knock(?:s|ed)|hunted|tracked|pinned|held|torn|tore)$/;
/** What bombs, losses and gains of things are told with: a trend only of what is measured. */
const OF_THINGS = /^(?:dropped|drops?|dropping|lost|loses?|shed|sheds|cut|added|adds|advanced|gained|gains?|gaining|sank|jumped)$/;

/** Reads the words before token `start`, lower-cased; `things` where the number counts things and measures nothing. */
export function trendAround(words: readonly string[], start: number, things: boolean): 'up' | 'down' | undefined {
  let at = start - 1;
  while (at >= 0 && start - at <= 4 && BETWEEN.test(words[at]!)) at--;
  const before = words[at] ?? '';
  if (/^(?:to|at|of)$/.test(words[at + 1] ?? '')) return undefined; // "an increase of 5 points" is an amount
  if (
    (things && OF_THINGS.test(before)) ||
    (before === 'down' && (things || BROUGHT_DOWN.test(words[at - 1] ?? ''))) ||
    (before === 'up' && PARTICLE_VERB.test(words[at - 1] ?? ''))
  )
    return undefined;
  if (UP.test(before)) return 'up';
  if (DOWN.test(before)) return 'down';
  return undefined;
}
