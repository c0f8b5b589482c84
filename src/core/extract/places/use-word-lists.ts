/** Words around a name that tell a place from an actor: text, so that a build packs it. */

/** Words after which a name is who acts or is dealt with, and how surely. */
export const AGENTIVE =
  'by 0.9 with 0.75 against 0.8 for 0.55 opposed 0.85 loyal 0.9 accused 0.9 told 0.9 urged 0.9 blamed 0.9 warned 0.9 backed 0.85 supports 0.9 ' +
  'like 0.6 ally 0.9 allies 0.9';

/** Bodies that a possessor owns as a state: "Syria's army". */
export const BODIES =
  'government army military ministry minister president parliament police forces troops air navy ambassador envoy embassy foreign defence ' +
  'defense interior prime security supreme ruling leader leaders leadership king rulers regime state national intelligence authorities election ' +
  'coalition allies ally general chief rebels opposition support position demand decision role policy interests offer response proposal claim ' +
  'claims stance refusal warning announcement accusation cabinet senate council court';

/** What lies between two places. */
export const BORDER_WORDS =
  'border borders frontier boundary crossing road highway route line corridor distance flight flights strip bordering located area';

/** Directions. */
export const COMPASS = 'north south east west northeast northwest southeast southwest north-east north-west south-east south-west';

/** What two states have with one another. */
export const DEALINGS =
  'talks war conflict relations ties tensions agreement deal ceasefire truce dispute negotiations fighting clashes cooperation pact treaty ' +
  'alliance meeting sanctions accusations support aid pressure demands weapons loyal opposed opposition';

/** What a state does, said of its owner. */
export const DEEDS =
  'offensive offensives assault assaults attack attacks strike strikes airstrike airstrikes invasion bombardment bombing shelling raid raids ' +
  'incursion incursions aggression retaliation intervention advance onslaught';

/** Prepositions after which a name is where something is, and how surely. */
export const LOCATIVE =
  'in 0.97 near 0.98 at 0.9 inside 0.97 outside 0.95 around 0.95 across 0.95 throughout 0.97 through 0.9 into 0.93 toward 0.85 towards 0.85 ' +
  'onto 0.9 within 0.9 along 0.9 beyond 0.8 off 0.85 via 0.9 outskirts 0.95 bordering 0.9 northeast 0.97 northwest 0.97 southeast 0.97 ' +
  'southwest 0.97 entering 0.9 leaving 0.8 reaching 0.9 reached 0.85 besieged 0.85 fled 0.9 entered 0.9 left 0.7 visited 0.8 visit 0.75 invaded ' +
  '0.7 seized 0.9 captured 0.9 capture 0.85 overran 0.9 recaptured 0.92 retake 0.92 take 0.8 took 0.85 taking 0.88 taken 0.85 retaking 0.92 ' +
  'seizing 0.92 seize 0.88 capturing 0.9 recapture 0.92 recapturing 0.92 shelled 0.88 bombed 0.85 shelling 0.8 overrun 0.9 besieging 0.88 storm ' +
  '0.85 stormed 0.88 struck 0.75 hit 0.75 retook 0.92 liberated 0.85 occupied 0.8 to 0.75 from 0.75 over 0.7 on 0.65 above 0.85 under 0.5';

/** "of" after these: a body of the name. */
export const OF_ACTOR =
  'government governments president king leader leaders minister ministry army forces support backing help allies ally enemies behalf ' +
  'accusations criticism opponents friends ambassador ambassadors embassy embassies consul envoy envoys representative representatives ' +
  'spokesman interests policy role tool hands republic bank';

/** "of" after these: a place within or beside the name. */
export const OF_PLACE =
  'city cities town towns village villages province provinces governorate region regions district districts state states county capital port ' +
  'outskirts suburb suburbs neighbourhood neighborhood neighbourhoods neighborhoods quarter quarters north south east west northeast northwest ' +
  'southeast southwest northeastern part parts centre center heart edge edges side sides border borders coast countryside area areas airport ' +
  'streets shores rest half most much control siege battle fall capture island islands north-east north-west south-east south-west invasion ' +
  'occupation bombardment bombing shelling people residents territory interior mountains valley direction miles kilometres kilometers km ' +
  'population swathes swaths tracts map vicinity';

/** What may stand between a preposition and a name. */
export const SKIP =
  'the a northern southern eastern western northeastern northwestern southeastern southwestern central north south east west northeast ' +
  'northwest southeast southwest upper lower rural downtown nearby neighbouring neighboring war-torn besieged occupied greater mainland inner ' +
  'outer coastal all most much both';
