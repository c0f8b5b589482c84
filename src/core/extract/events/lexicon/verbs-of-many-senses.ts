/**
 * Verbs that report an event in some of their senses only, and only with the right company: the trigger model decides, and trusts them less than those
 * of the other tables. Notation as in read-table.ts.
 */
export const VERBS_OF_MANY_SENSES = `
# ASSAULT
hit, strike, defend, enter@place, violate ~ agreement, burst into, plot, carry out, conduct, throw, fling, hurl, lob, launch, rig, aim at, aim, plan ~ attack, shake, smash up, tear down, graze, drag@people, shove, push@people, knock down, storm ~ into, pour into@subj-troops, board, caught in, fall victim, fall ~ martyr, fall as martyr, embrace ~ martyrdom, embrace ~ shahadat, attain ~ martyrdom, overpower, subdue, put ~ action, put .. out of action, set ~ alight, respond with, answer with, break into, crack, rain, tear into, descend on, open ~ attack, reach ~ outskirts, reach@subj-troops, cross into@subj-troops, cross@subj-troops, open up@troops

# ASSAULT/arson
burn, burn out, go up in ~ flame

# ASSAULT/shooting
fire, exchange@fire

# ASSAULT/shelling
land@subj-weapon, fall@subj-weapon, crash@subj-weapon, hit@subj-weapon

# ASSAULT/ied
explode@subj-weapon

# ASSAULT/air-strike
drop@weapon, drop, scramble

# ASSAULT/looting
take ~ phone, take ~ money, make off, carry off@goods, decamp, empty ~ shop, strip, sack@place, emptied

# ASSAULT/sexual-violence
force ~ into sexual

# SEIZE
seize, control, take@thing, gain@place, push into ~ town, complete ~ liberation, consolidate ~ hold, consolidate ~ position, raise .. flag, take up ~ village

# DISPLACE undergo
leave, cross, escape, run@noobj, walk, wade, hide, empty, go home, seek ~ asylum, evacuate@noobj

# RETREAT
redeploy, relocate, withdraw, escape@noobj, vanish, abandon, cross over, cut ~ force, leave behind, slip, disperse@noobj, run off

# MOBILIZE
enter@place, send, bring in, bring up, move, place@troops, place@weapon, call in@troops, guard, transport@troops, truck in, deploy@noobj, step up ~ presence, be seen, hold@subj-troops, head, roll, activate

# COERCE
charge, deny ~ access, drive ~ back, cut, impose, seize, take@people, drag@people, herd, separate@people, tow, use ~ cannon, push back, respond with ~ gas, kettle, remove@people, order ~ evacuation, order@people, serve ~ warrant, search, freeze@people, rule that, uphold ~ sentence, starve, sell@people, enslave, hang@people, declare@words, prevent, stop@goods, hold, take, sent to prison, man, bring to court, extradite, withdraw ~ licence

# COERCE/arrest
pick out@people, seize@people, capture@people, take@suspect, make ~ arrest, drag out

# CONCEDE give
free, exchange, lift, open, suspend, drop, apologise, give up, bail, parole, allow, let .. go, let .. leave, hand over ~ body, hand back ~ body, disband, demobilise, turn .. over, swap

# AID give
pay for, move@goods, send, bring, reach@people, truck, throw@goods, sell@goods, sell ~ weapon, sell ~ ammunition, lift ~ mine, clear, put up@goods, hand@goods, give, serve ~ meal, carry@people, carry@goods, take to ~ safety, fly, allot, award, compensate, accompany, lead .. to ~ safety

# CONSULT both
hold ~ session, schedule ~ session, schedule ~ meeting, open ~ channel, address@people, land in, be expected in, fly to .. for ~ talk, call on@visitor, gather for ~ talk, speak to, welcome@visitor

# AGREE both
negotiate ~ deal, propose ~ truce, settle, sign, arrange, settle on, broker, undertake, reconfirm, pledge to, mediate ~ exchange

# PROTEST/demonstration
walk@subj-protesters, tear down@subj-protesters, shut@subj-protesters, march, gather, walk out, kneel, assemble, boycott, strike, carry ~ coffin, burn ~ flag, call ~ march, call ~ protest, call ~ demonstration, announce ~ strike, announce ~ shutdown, stay ~ shut

# REJECT
resign, allow, suspend, cancel, break away, distance, deny ~ passage, oppose, break with, leave ~ talk, say no, stay away, walk out@noobj, ignore, close ~ consulate

# SUPPORT
help, provide, supply, give, rescue, shelter, sympathise, belong to, bow to, grant ~ recognition, thank, kneel with, defend

# ACCUSE
call@people, trade ~ accusation, exchange ~ accusation, point at, point to, question, describe

# REQUEST ask
warn, give, call, seek, insist, offer ~ reward, demand, require ~ explanation

# THREATEN
give ~ hour, answer, reserve, pay for, punish

# SANCTION
close ~ embassy, close ~ consulate, remove from ~ list, bar, expel, propose ~ ban
`;
