/**
 * Verbs that report an event in some of their senses only, and only with the right company: the trigger model decides, and trusts them less than those
 * of the other tables. Notation as in read-table.ts.
 */
export const VERBS_OF_MANY_SENSES = `
# ASSAULT
hit, strike, defend, enter@place, violate ~ agreement, burst|break|tear into, plot, carry out, conduct, throw, fling, hurl, lob, launch, rig, aim at, aim, plan|open ~ attack, shake
smash up, tear down, graze, drag|push|cut|overcome@people, shove, knock down, storm ~ into, pour|cross into@subj-troops, board, caught in, fall victim, fall ~ martyr
fall as martyr, embrace|attain ~ martyrdom, embrace ~ shahadat, overpower, subdue, put ~ action, put .. out of action, set ~ alight, respond with, answer with, crack, rain
descend on, reach ~ outskirts, reach|cross|harass|respond@subj-troops, open up@troops, eliminate, engage, confront, go off, come down@subj-weapon, lose@weapon, turn up ~ body
sting, dispatch, hound, mastermind, orchestrate, buzz, ransack, beset, cut ~ tree, come for, conduct ~ strike, deny ~ ground, turn on, dump

# ASSAULT/arson
burn, burn out, go up in ~ flame

# ASSAULT/shooting
fire, exchange@fire

# ASSAULT/shelling
land|fall|crash|hit@subj-weapon, burst, ply, pour@weapon, drop ~ round

# ASSAULT/ied
explode@subj-weapon

# ASSAULT/air-strike
drop@weapon, drop, scramble

# ASSAULT/looting
take ~ phone|money, make off, carry off@goods, decamp, empty ~ shop, strip, sack@place, emptied, take@goods, grab@goods, drive off ~ animal, sell off

# ASSAULT/sexual-violence
force ~ into sexual

# ASSAULT/landmine
mine@road, mine@thing

# ASSAULT/abduction
lift|pull@people, board@subj-troops, force into

# SEIZE
seize, control, take@thing, gain@place, push into ~ town, complete ~ liberation, consolidate ~ hold|position, raise .. flag, take up ~ village, carve out, fall@noobj
proclaim ~ authority, return@subj-troops, cling

# DISPLACE undergo
leave, cross, escape, run@noobj, walk, wade, hide, empty, go home, seek ~ asylum, evacuate@noobj, get away, head home, come out

# DISPLACE
ship out, move out, ferry@people

# RETREAT
redeploy, relocate, withdraw, escape@noobj, vanish, abandon, cross over, cut ~ force, leave behind, slip, disperse@noobj, run off, drive|cross@subj-troops, give up, clear out, exit
depart, head back, evacuate@troops, return home

# MOBILIZE
enter@place, send, bring in, bring up, move, place|transport@troops, place|order@weapon, call in@troops, guard, truck in, deploy@noobj, step up ~ presence, be seen
hold|approach|pass@subj-troops, head, roll, activate, shuttle, transit, ferry, set up ~ base

# COERCE
charge, deny ~ access, drive ~ back, cut, impose, seize, take|drag|separate|remove|order|freeze|sell|hang|strip@people, herd, tow, use ~ cannon, push back, respond with ~ gas
kettle, order ~ evacuation, serve ~ warrant, search, rule that, uphold ~ sentence, starve, enslave, declare@words, prevent, stop@goods, hold, take, sent to prison, man
bring to court, extradite, withdraw ~ licence, recover, intercept, forbid, prohibit, confine, dismantle, impede, debar, disconnect

# COERCE/arrest
pick out@people, seize|capture@people, take@suspect, make ~ arrest, drag out

# CONCEDE give
free, exchange, lift, open, suspend, drop, apologise, give up, bail, parole, allow, let .. go|leave, hand over|back ~ body, disband, demobilise, turn .. over, swap

# AID give
pay for, move|throw|sell|hand|carry@goods, send, bring, reach|carry@people, truck, sell ~ weapon|ammunition, lift ~ mine, clear, put up@goods, give, serve ~ meal, take to ~ safety
fly, allot, award, compensate, accompany, lead .. to ~ safety

# CONSULT both
hold ~ session, schedule ~ session|meeting, open ~ channel, address@people, land in, be expected in, fly to .. for ~ talk, call on@visitor, gather for ~ talk, speak to
welcome@visitor

# AGREE both
negotiate ~ deal, propose ~ truce, settle, sign, arrange, settle on, broker, undertake, reconfirm, pledge to, mediate ~ exchange

# PROTEST/demonstration
walk|shut@subj-protesters, tear down@subj-protesters, march, gather, walk out, kneel, assemble, boycott, strike, carry ~ coffin, burn ~ flag, call ~ march|protest|demonstration
announce ~ strike|shutdown, stay ~ shut

# REJECT
resign, allow, suspend, cancel, break away, distance, deny ~ passage, oppose, break with, leave ~ talk, say no, stay away, walk out@noobj, ignore, close ~ consulate

# SUPPORT
help, provide, supply, give, rescue, shelter, sympathise, belong to, bow to, grant ~ recognition, thank, kneel with, defend

# ACCUSE
call@people, trade|exchange ~ accusation, point at, point to, question, describe

# REQUEST ask
warn, give, call, seek, insist, offer ~ reward, demand, require ~ explanation

# THREATEN
give ~ hour, answer, reserve, pay for, punish

# SANCTION
close ~ embassy|consulate, remove from ~ list, bar, expel, propose ~ ban
`;
