/**
 * Everyday English words that are also some town's name or a country's code ("Federal", "Vice", "Salt", "Hit", "Car" for CAR): capitalised in headlines, titles
 * and names of bodies they say nothing of a place, unless the words around them do. Frequent words of web text that the gazetteer has.
 */
const EVERYDAY = new Set(
  (
    'can much made say come car point deal friendly hard early start real send tell along line law main ask friend buy seen store side energy charge guy hair islands tank lead human capital rest worth story goes ' +
    'century pet hit industry effort page save dogs luck bar band normal trial act wedding purchase share federal mission cool section beach race hurt salon eye faith ran wall none okay economy miles drug salt tire ' +
    'surprise welcome loving shot lay pool manage tool bag trail alliance song wing forth begun ball minor holiday rush dollar advance banks tours sake liberal gay earth homeland talent settle bright mold trainer wan paint ' +
    'reserve till worms drama golden valley sandwich northwest plain arena pan pop deposit concrete magazine tea metro brass parks tame hang northeastern boom dual soul friendship wake retreat grave naval northeast reform ' +
    'limestone strip grill superior countryside clay vary genes pen winner haven nationalities elk dire mere humble supreme walls gap halls peer bone junction crane loyal lens hatch altar hook lazy calcium combine spa ' +
    'continental maritime olds pace marks bust newborn springs til cave prospect paradise tactic comfort celebration sour solo noble chase willow winters healing vice fleet tag luna hills soda cop citrus skyline arid ' +
    'round senate sens rep reps del fed feds ' +
    'critical active rapid joint unified special strategic regional local civil social public private common open final live'
  ).split(' '),
);

/** Whether the word alone is one of everyday speech. */
export function isEveryday(name: string): boolean {
  return EVERYDAY.has(name.toLowerCase());
}
