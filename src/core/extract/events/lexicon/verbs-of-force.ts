/**
 * Verbs of force: attacks, killings, fighting, territory. The notation is that of read-table.ts:
 * a heading "# TYPE/mode frame" holds for the lines below it; entries stand between commas; "~" allows up to three modifiers in between,
 * ".." up to six words; "@..." names what must stand in the clause.
 */
export const VERBS_OF_FORCE = `
# ASSAULT
attack, assault, assail, storm, counterattack, counter attack, invade, rampage, strike@people, strike@place, strike@thing, strike back, hit@people, hit@place, hit@thing
target, raid, engage@people, hammer, batter, pummel, blitz, lash out, set upon, pounce on, lay into, retaliate, avenge, intervene
advance, push ~ forward, push into, push towards, push deeper, press ~ attack, press ~ offensive, go on ~ offensive, make ~ push, gain ~ foothold, thrust into, surge into
infiltrate, breach, break ~ through, smash through, roll into@subj-troops, burst into, break into, barge into, penetrate, cross ~ border@subj-troops
destroy, demolish, damage, level@thing, flatten, raze, obliterate, devastate, wreck, ruin, gut, pulverise, pulverize, blast, blow up, disable, cripple, sink@thing, scuttle, vandalise, vandalize, desecrate, deface, bulldoze, dynamite
hunt ~ down, pursue@people, chase ~ down, trap@people, smash, crush, rout, overwhelm, defeat, annihilate, wipe out, decimate, inflict ~ loss, inflict@people, inflict, inflict ~ casualty, inflict ~ damage, inflict ~ blow, inflict ~ defeat
deal ~ blow, cause ~ casualty, cause ~ loss, leave ~ dead, leave ~ wounded, leave ~ injured, leave .. dead, leave .. wounded, leave .. injured, claim ~ life, take ~ life, claim .. life, ~~ cost .. life
attempt on, try to kill, wreak ~ havoc, spark ~ violence, run over@people, run down@people, ram, plough into, plow into, crash into@subj-weapon, slam into, rain down, lob, hurl@weapon, throw@weapon, toss@weapon
set ~ trap, lay ~ trap, use ~ force, use ~ weapon, use ~ gas, repel, repulse, beat back, beat off, fend off, hold off, push back, drive back, throw back, hit back, foil, thwart, stave off, ward off
mistreat, abuse@people, torture, beat@people, beat up, beat to death, batter to death, flog, whip, cane, lash@people, brutalise, brutalize, maim, mutilate, disfigure, manhandle, assault ~ verbally, rough up, punch, kick@people, club, bludgeon, choke, strangle
poison, gas@people, drug@people, burn alive, burn to death, drown@people, electrocute, waterboard, starve to death, trample
kill, murder, slay, assassinate, massacre, slaughter, butcher, exterminate, liquidate, eliminate@people, neutralise, neutralize, take out@people, take out@thing, cut down, mow down, martyr, send to hell, dispatch to hell, finish off, put to death, do to death
wound, injure, hurt@people, stab, knife, slash@people, hack, hack to death, stone@people, stone to death, lynch, bludgeon to death, hang@people, poison to death, dismember
sabotage, hijack, hack into, occupy ~ by force, desecrate, lay mine, face ~ attack, deal ~ strike, stage ~ coup, overthrow, topple, oust, mutiny, revolt, rise up, rebel
resort to ~ violence, take up ~ arms, take ~ revenge, square off, carry out ~ atrocity, terrorise, terrorize, shake@subj-weapon, rock@place, jolt@subj-weapon

# ASSAULT undergo
die, perish, succumb, bleed to death, lose ~ life, lose@figure-people, lose ~ man, lose ~ soldier, lose ~ fighter, lose ~ arm, lose ~ leg, lose ~ limb, suffer ~ loss, suffer ~ casualty, suffer ~ damage, suffer ~ defeat, suffer ~ injury, suffer ~ wound, suffer ~ burn, sustain ~ loss, sustain ~ casualty, sustain ~ injury, sustain ~ wound, sustain ~ damage
come under ~ attack, come under ~ fire, come under ~ shelling, come under ~ bombardment, come under ~ strike, fall to ~ death, meet ~ death, fall@martyr

# ASSAULT/execution
execute@people, behead, decapitate, guillotine, crucify, hang ~ publicly, shoot in ~ head, shoot at point, line up, gun down ~ execution

# ASSAULT/air-strike
bomb, carpet bomb, strafe, barrel bomb, firebomb, dive bomb, drop ~ bomb, drop ~ barrel, drop ~ munition, drop ~ leaflet, conduct ~ sortie, fly ~ mission, fly ~ sortie, fly ~ raid, bomb out, scramble ~ jet, call in ~ jet, call in ~ airstrike, call in ~ strike

# ASSAULT/shelling
shell, mortar, bombard, pound, rake ~ fire, pepper ~ shell, pepper@place, rain ~ shell, fire ~ shell, fire ~ artillery, fire ~ mortar, fire ~ round, land ~ shell

# ASSAULT/missile
rocket, fire ~ rocket, fire ~ missile, launch ~ rocket, launch ~ missile, launch ~ projectile, rain ~ rocket, rain ~ missile, test-fire, shoot down, shot down, down@thing, bring down@thing, intercept, fire ~ ballistic, lob ~ rocket

# ASSAULT/drone
launch ~ drone, fly ~ drone, send ~ drone, fire ~ drone, drone

# ASSAULT/shooting
shoot, shoot dead, shoot at, shoot to death, gun down, open ~ fire, open fire, opened fire, fire@noobj, fire at, fire on, fire into, fire upon, fire towards, fire toward, fire ~ shot, fire ~ bullet, spray, snipe, pick off, cut down ~ bullet, riddle, come under ~ gunfire, return ~ fire, strafe ~ gunfire, unleash ~ fire, unload ~ magazine

# ASSAULT/clash both
clash, fight, battle, skirmish, exchange ~ fire, exchange fire, exchange ~ gunfire, trade ~ fire, trade ~ gunfire, trade ~ shot, trade ~ blow, exchange ~ shot, exchange ~ blow, engage in ~ clash, engage in ~ battle, engage in ~ fight, engage in ~ combat, engage in ~ firefight, wage ~ war, wage ~ battle, wage ~ campaign, resist, confront@people, grapple, duel, lock in ~ battle, square up, come to ~ blow, brawl, feud, tangle, go to ~ war, face off, join ~ battle, hold ~ ground against

# ASSAULT/ambush
ambush, waylay, lay ~ ambush, set ~ ambush

# ASSAULT/ied weapon
explode, detonate, go off@subj-weapon, set off@weapon, blow ~ to piece, plant@weapon, lay@weapon, trigger@weapon, blow ~ apart, rip through, tear through, hurl ~ grenade, throw ~ grenade, lob ~ grenade, toss ~ grenade, defuse

# ASSAULT/landmine
step on ~ mine, drive over ~ mine, hit ~ mine, hit ~ landmine, strike ~ mine, plant ~ mine, lay ~ mine, run over ~ mine

# ASSAULT/suicide-attack
blow himself up, blow herself up, blow themselves up, blow itself up, blow .. self up, detonate ~ vest, detonate ~ belt, ram ~ vehicle, ram ~ car, ram ~ truck

# ASSAULT/abduction
abduct, kidnap, take ~ hostage, take .. hostage, hold ~ hostage, seize@people, snatch@people, capture ~ hostage, ransom, forcibly disappear, disappear@people, carry off@people, drag away, spirit away, bundle into, take .. away, take away@people, whisk away, march off@people, march away@people, lead away@people, lead .. away

# ASSAULT/sexual-violence
rape, gang rape, sexually assault, sexually abuse, molest, sexually ~ violate

# ASSAULT/looting
loot, plunder, pillage, ransack, rob, steal, rustle, raid ~ cattle, make off with, strip@place

# ASSAULT/arson
torch, set ~ fire, set .. fire, set fire to, set ~ ablaze, set .. ablaze, set ~ alight, set .. alight, burn down, burn@thing, burn@place, burn to ~ ground, firebomb ~ home, put to ~ torch

# SEIZE
seize@place, seize ~ control, seize ~ power, seize@thing, capture@place, capture, recapture, retake, reconquer, take@place, take back, take control, take ~ control, take over, took over, takeover, take ~ hill, take ~ position, gain ~ control, regain, regain control, regain ~ control, regain ~ ground, gain ~ ground, gain ~ territory, recover@place, recover ~ ground, win ~ control, win back, wrest ~ control, wrest, wrestle ~ control, assume ~ control, establish ~ control, extend ~ control, consolidate ~ control, tighten ~ control, restore ~ control, bring .. under ~ control
overrun, conquer, liberate, reclaim, occupy, annex, overtake@place, grab@place, secure@place, clear@place, clear ~ of, purge@place, cleanse@place, free@place, free ~ from, march into@subj-troops, march in@subj-troops, enter@place, sweep through, sweep into, break into ~ city, move into@subj-troops, push ~ out of, drive ~ out of, drive ~ from@place, oust ~ from, expel ~ from@place, flush ~ out, dislodge, hoist ~ flag, raise ~ flag, plant ~ flag, penetrate ~ centre, snatch@place, cut@road, cut off@road, hold@place, storm ~ and ~ take, establish ~ base, set up ~ base, open ~ base, mop up

# SEIZE fall
fall to, fall into ~ hand, fall under ~ control, fall@subj-place, change ~ hand, pass to ~ control, pass into ~ hand, come under ~ control, switch ~ hand

# SEIZE lose
lose@place, lose ~ control, lose ~ ground, lose ~ territory, cede@place, cede ~ control, give up@place, relinquish, surrender@place

# DISPLACE undergo
flee, run away, take ~ refuge, seek ~ refuge, find ~ refuge, take ~ shelter, seek ~ shelter, leave ~ home, leave ~ house, leave ~ village, leave ~ town, leave@subj-civilians, abandon ~ home, abandon ~ house, abandon ~ village, abandon@subj-civilians, escape ~ fighting, escape ~ violence, escape ~ shelling, escape ~ conflict, escape@subj-civilians, escape to, escape from@subj-civilians, flock, pour across, pour into@subj-civilians, stream across, stream into, stream out, cross into@subj-civilians, cross@subj-civilians, run@subj-civilians, go into ~ hiding, trek, pour out@subj-civilians, migrate, resettle, return ~ home, return to ~ home, arrive@subj-civilians, reach@subj-civilians, pack ~ up, move@subj-civilians, crowd into, shelter@subj-civilians, register@subj-civilians, walk@subj-civilians

# DISPLACE
displace, uproot, evict, drive ~ from ~ home, drive .. from ~ home, force ~ from ~ home, force .. from ~ home, force .. out, force ~ out, force .. to ~ flee, force ~ flee, force ~ leave, drive out@people, drive ~ out, chase ~ away, chase ~ from, empty@place, depopulate, make .. homeless, render .. homeless, leave .. homeless, resettle@people, relocate@people, expel ~ from ~ home, cleanse, drive .. across, drive .. into, drive@figure-people, relocate

# RETREAT
retreat, withdraw@noobj, withdraw from, withdraw to, withdraw@troops, withdraw@weapon, pull back, pull out, fall back, fall@back, draw back, give ~ ground, abandon ~ position, abandon ~ post, abandon ~ base, abandon ~ outpost, abandon@subj-troops, abandon@place, flee@subj-troops, run@subj-troops, escape@subj-troops, leave@subj-troops, vacate, evacuate@subj-troops, disengage, back off, turn back, break ~ off, slip away, melt away, beat ~ retreat, scale back, draw down, quit@place, turn tail, desert, pull .. out, pull .. back, pull ~ forces, pull ~ troops, bring ~ home, demobilise, demobilize, disarm@people, drive ~ back, break ~ out

# ASSAULT
hit, strike, burst into, plot, carry out, conduct, throw, fling, hurl, lob, launch, rig, aim at, aim, plan ~ attack, shake, smash up, tear down, graze, drag@people, shove, push@people, knock down, storm ~ into, pour into@subj-troops, board, caught in, fall victim, fall ~ martyr, fall as martyr, embrace ~ martyrdom, embrace ~ shahadat, attain ~ martyrdom, overpower, subdue, put ~ action, put .. out of action, set ~ alight, respond with, answer with, break into, crack, rain, tear into, descend on, open ~ attack, reach ~ outskirts, reach@subj-troops, cross into@subj-troops, cross@subj-troops, open up@troops

# ASSAULT/arson
burn, burn out, go up in ~ flame

# ASSAULT/shooting
fire, exchange@fire

# ASSAULT/shelling
land@subj-weapon, fall@subj-weapon, crash@subj-weapon, explode@subj-weapon, hit@subj-weapon

# ASSAULT/air-strike
drop@weapon, drop, scramble

# ASSAULT/looting
take ~ phone, take ~ money, make off, carry off@goods, decamp, empty ~ shop, strip, sack@place, emptied

# ASSAULT/sexual-violence
force ~ into sexual

# SEIZE
seize, control, take@thing, gain@place, push into ~ town, complete ~ liberation, consolidate ~ hold, consolidate ~ position, raise .. flag, take up ~ village

# DISPLACE undergo
leave, cross, escape, run, walk, wade, hide, empty, go home, seek ~ asylum, evacuate@noobj

# RETREAT
withdraw, escape@noobj, vanish, abandon, cross over, cut ~ force, leave behind, slip, disperse@noobj, run off

# MOBILIZE
send, bring in, bring up, move, place@troops, place@weapon, call in@troops, guard, transport@troops, truck in, deploy@noobj, step up ~ presence, be seen, hold@subj-troops, head, roll, activate

# COERCE
cut, impose, seize, take@people, drag@people, herd, separate@people, tow, use ~ cannon, push back, respond with ~ gas, kettle, remove@people, order ~ evacuation, order@people, serve ~ warrant, search, freeze@people, rule that, uphold ~ sentence, starve, sell@people, enslave, hang@people, declare@words, beat ~ back, prevent, stop@goods, hold, take, force .. to, forced to, sent to prison, man, bring to court, extradite, withdraw ~ licence

# COERCE/arrest
pick out@people, seize@people, capture@people, take@suspect, make ~ arrest, drag out

# CONCEDE give
free, exchange, lift, open, suspend, drop, apologise, give up, bail, parole, allow, let .. go, let .. leave, hand over ~ body, hand back ~ body, disband, demobilise, turn .. over, swap

# AID give
send, bring, reach@people, truck, throw@goods, sell@goods, sell ~ weapon, sell ~ ammunition, lift ~ mine, clear, put up@goods, hand@goods, give, serve ~ meal, carry@people, carry@goods, take to ~ safety, fly, allot, award, compensate, accompany, lead .. to ~ safety

# CONSULT both
hold ~ session, schedule ~ session, schedule ~ meeting, open ~ channel, address@people, land in, be expected in, fly to .. for ~ talk, call on@visitor, gather for ~ talk, speak to, welcome@visitor

# AGREE both
settle, sign, arrange, settle on, broker, undertake, reconfirm, pledge to, mediate ~ exchange

# PROTEST/demonstration
march, gather, walk out, kneel, assemble, boycott, strike, carry ~ coffin, burn ~ flag, call ~ march, call ~ protest, call ~ demonstration, announce ~ strike, announce ~ shutdown, stay ~ shut

# REJECT
suspend, cancel, break away, distance, deny ~ passage, oppose, break with, leave ~ talk, say no, stay away, walk out@noobj, ignore, close ~ consulate

# SUPPORT
shelter, sympathise, belong to, bow to, grant ~ recognition, thank, kneel with, defend

# ACCUSE
call@people, trade ~ accusation, exchange ~ accusation, point at, point to, question, describe

# REQUEST ask
call, seek, insist, offer ~ reward, demand, require ~ explanation

# THREATEN
give ~ hour, answer, reserve, pay for, punish

# SANCTION
close ~ embassy, close ~ consulate, remove from ~ list, bar, expel, propose ~ ban
`;
