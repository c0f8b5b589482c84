/**
 * Verbs that report an event in some of their senses only, and only with the right company: the trigger model decides, and trusts them less than those
 * of the other tables. Notation as in read-table.ts.
 */
export const VERBS_OF_MANY_SENSES = `
# ASSAULT
hit, strike, defend, enter@place, violate ~ agreement, burst|break|tear into, plot, carry out, conduct, throw, fling, hurl, lob, launch, rig, aim at, aim, plan|open ~ attack, shake
smash up, tear|knock down, graze, drag|push|cut|overcome@people, shove, storm ~ into, pour|cross into@subj-troops, board, caught in, fall victim, fall ~ martyr, fall as martyr
embrace|attain ~ martyrdom, embrace ~ shahadat, overpower, subdue, put ~ action, put .. out of action, set ~ alight, respond|answer with, crack, rain, descend|turn on, reach ~ outskirts
reach|cross|harass|respond@subj-troops, open up@troops, eliminate, engage, confront, go off, come down@subj-weapon, lose@weapon, turn up ~ body, sting, dispatch, hound, mastermind
orchestrate, buzz, ransack, beset, cut ~ tree, come for, conduct ~ strike, deny ~ ground, dump

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
take ~ phone|money, make|sell off, carry off@goods, decamp, empty ~ shop, strip, sack@place, emptied, take|grab@goods, drive off ~ animal

# ASSAULT/sexual-violence
force ~ into sexual

# ASSAULT/landmine
mine@road, mine@thing

# ASSAULT/abduction
lift|pull@people, board@subj-troops, force into

# SEIZE
seize, control, take@thing, gain@place, push into ~ town, complete ~ liberation, consolidate ~ hold|position, raise .. flag, take up ~ village, carve out, fall@noobj, proclaim ~ authority
return@subj-troops, cling

# DISPLACE undergo
leave, cross, escape, run|evacuate@noobj, walk, wade, hide, empty, go|head home, seek ~ asylum, get away, come out

# DISPLACE
ship|move out, ferry@people

# RETREAT
redeploy, relocate, withdraw, escape|disperse@noobj, vanish, abandon, cross over, cut ~ force, leave behind, slip, run off, drive|cross@subj-troops, give up, clear out, exit, depart
head back, evacuate@troops, return home

# MOBILIZE
enter@place, send, bring in|up, move, place|transport@troops, place|order@weapon, call in@troops, guard, truck in, deploy@noobj, step up ~ presence, be seen, hold|approach|pass@subj-troops
head, roll, activate, shuttle, transit, ferry, set up ~ base

# COERCE
deny ~ access, drive ~ back, cut, impose, seize, take|drag|separate|remove|order|freeze|sell|hang|strip|draft|enlist|stop|exclude|lure|discharge|try|waylay|remand@people, herd, tow
use ~ cannon, push|drive back, respond with ~ gas, kettle, order ~ evacuation, serve ~ warrant, search, rule that, uphold ~ sentence, starve, enslave, declare@words, prevent, stop@goods
hold, take, sent to prison, man, bring to court, extradite, withdraw ~ licence, recover, intercept, confine, dismantle, recruit, tax, fine, waylay, close|shut|sweep@place, hunt for@people
round on, keep out@people, hand|give .. year, get|receive ~ year, adopt|pass ~ law, board ~ vessel, send home@people, lead away, bundle, chain, bind, tie up, disarm, call in@people
release ~ dog, reduce ~ ration, stop ~ from, order@to-do, wade in, move in@subj-officials

# COERCE/arrest
pick out@people, seize|capture@people, take@suspect, make ~ arrest, drag out

# CONCEDE give
free, exchange, lift, open, drop, apologise, give up, bail, parole, allow, let .. go|leave|into, hand over ~ body, hand back ~ body, disband, demobilise, turn .. over, swap
permit|return@people, spare, quit, vacate, restrain, end ~ support, cut ~ duty, secure ~ release, withdraw ~ bill, come round, retract, reverse, set free

# AID give
pay for, move|throw|sell|hand|carry|transport|pass|issue|get@goods, send, bring, reach|carry|transport|shift|collect@people, truck, sell ~ weapon|ammunition, lift ~ mine, clear
put up@goods, give, serve ~ meal, take to ~ safety, fly, allot, award, compensate, accompany, lead .. to ~ safety, get|take|bring out@people, receive, move ~ patient, unload
repatriate@civilians, resume ~ delivery, arrive|cross@subj-goods, lend, add ~ train, roll through, lay on, drop off, install, run ~ clinic, deploy ~ team, defuse, man ~ ambulance

# CONSULT both
hold ~ session, schedule ~ session|meeting, open ~ channel, address|reassure@people, land in, be expected in, fly to .. for ~ talk, call on@visitor, gather for ~ talk, speak|travel|fly to
welcome@visitor, host, bargain, notify, deal with@visitor, arrive for, return from ~ talk, touch down, sit with, confide, ring ~ counterpart|minister|president, give ~ message

# AGREE both
negotiate ~ deal, propose|announce ~ truce, settle, sign, arrange, settle on, broker, undertake, reconfirm, pledge|vote to, mediate ~ exchange, accept, assure, adopt, initial, float
conclude, endorse ~ plan, consider ~ proposal, okay, come into force|effect, purchase

# PROTEST/demonstration
walk|shut|kneel|clap@subj-protesters, tear down@subj-protesters, march, gather, walk out|to, kneel, assemble, boycott, strike, carry ~ coffin, burn|wave ~ flag
call ~ march|protest|demonstration, announce ~ strike|shutdown, stay ~ shut, walk out of, drum, camp out, throng, line ~ street|route, shutter, boycott ~ class|lesson, pitch ~ tent
stand still

# REJECT
resign, allow, suspend, cancel, break away|with, distance, deny ~ passage, oppose, leave ~ talk|meeting, say no, stay away|put, walk out@noobj, ignore, close ~ consulate, halt, postpone
put|hit|shoot back, defer, delay ~ talk, abort, overturn, breach, break@deal, object, retort, rebel, dodge, duck, dismiss, ignore|refuse@people, downplay, play down, drop out of
miss ~ deadline|meeting, abstain, dignify, resent, let down@people, cut ~ ration, nullify, delay, reduce ~ team, set aside

# SUPPORT
help, provide, supply, give, rescue, shelter, sympathise, belong|bow to, grant ~ recognition, thank, kneel with, defend, embrace, thank|praise@people, justify, advise|guide@troops
sail through, rejoice, celebrate, appreciate, underline ~ support, bolster, cheer on, incite

# ACCUSE
call|question@people, trade|exchange ~ accusation, point at|to, question, describe, charge, complain|find that, examine, review ~ strike, dub, characterise, portray, depict, trace, testify
curse, challenge, file, storm at, hold against, partner, put it down, round on, ascribe, vent ~ anger|fury, study ~ complaint, raise ~ question, implicate, retaliate with ~ accusation

# REQUEST ask
warn, give, call, seek, insist, demand, require ~ explanation, want|direct|rally@people, want ~ inquiry|ceasefire|truce|release, tell@to-do, suggest, moot, vote for, task, counsel, apply to
pray, pressure, tell that ~ must, must stop, need@people@to-do, charge .. with ~ task, go to ~ court, table ~ motion, float ~ idea, appeal|order@subj-officials

# THREATEN
give ~ hour, answer, reserve, pay for, punish, hint, hint that, caution, remind@people, intimate, test ~ missile, test-fire, go after@people, settle ~ score, resist@subj-officials
lose ~ patience, say ~ retaliate, shadow, sabre

# SANCTION
close ~ embassy|consulate, remove from ~ list, bar, expel, propose ~ ban, reply in kind, follow suit, freeze, switch|cut off, penalise, exclude, shut out, tighten ~ tap, renew ~ reward
ban ~ ship|flight, reduce ~ staff, stop buying, halt ~ purchase, downgrade, halt ~ delivery of ~ arm, shun@officials
`;
