/**
 * Verbs of force: attacks, killings, fighting, territory. The notation is that of read-table.ts:
 * a heading "# TYPE/mode frame" holds for the lines below it; entries stand between commas; "~" allows up to three modifiers in between,
 * ".." up to six words; "@..." names what must stand in the clause.
 */
export const VERBS_OF_FORCE = `
# ASSAULT
attack, assault, assail, storm, counterattack, counter attack, invade, rampage, strike@people, strike@place, strike@thing, strike back, hit@people, hit@place, hit@thing
target, raid, engage@people, hammer, batter, pummel, blitz, lash out, set upon, pounce on, lay into, retaliate, avenge, intervene
advance, push ~ forward, push into, push towards, push deeper, press ~ attack, press ~ offensive, launch ~ campaign, begin ~ campaign, start ~ campaign, open ~ campaign, order ~ campaign, resume ~ campaign, go on ~ offensive, make ~ push, gain ~ foothold, thrust into, surge into
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
sabotage, hijack, hack into, occupy ~ by force, desecrate, lay mine, face ~ attack, deal ~ strike, mutiny, revolt, rise up, rebel
violate ~ ceasefire, violate ~ truce, breach ~ ceasefire, breach ~ truce, break ~ ceasefire, break ~ truce, resort to ~ violence, take up ~ arms, take ~ revenge, square off, carry out ~ atrocity, terrorise, terrorize, shake@subj-weapon, rock@place, jolt@subj-weapon

# ASSAULT undergo
die, perish, succumb, bleed to death, lose ~ life, lose@figure-people, lose ~ man, lose ~ soldier, lose ~ fighter, lose ~ arm, lose ~ leg, lose ~ limb, suffer ~ loss, suffer ~ casualty, take ~ casualty, take ~ loss, incur ~ loss, incur ~ casualty, suffer ~ damage, suffer ~ defeat, suffer ~ injury, suffer ~ wound, suffer ~ burn, sustain ~ loss, sustain ~ casualty, sustain ~ injury, sustain ~ wound, sustain ~ damage
come under ~ attack, come under ~ fire, come under ~ shelling, come under ~ bombardment, come under ~ strike, fall to ~ death, meet ~ death, fall@martyr

# ASSAULT/execution
execute@people, behead, decapitate, guillotine, crucify, hang ~ publicly, shoot in ~ head, shoot at point, line up, gun down ~ execution

# ASSAULT/air-strike
bomb, carpet bomb, strafe, barrel bomb, firebomb, dive bomb, drop ~ bomb, drop ~ barrel, drop ~ munition, drop ~ leaflet, conduct ~ sortie, fly ~ mission, fly ~ sortie, fly ~ raid, bomb out, scramble ~ jet, call in ~ jet, call in ~ airstrike, call in ~ strike

# ASSAULT/shelling
shell, mortar, bombard, pound, rake ~ fire, pepper ~ shell, pepper@place, rain ~ shell, fire ~ shell, fire ~ artillery, fire ~ mortar, fire ~ round, land ~ shell

# ASSAULT/missile
rocket, fire ~ rocket, fire ~ missile, launch ~ rocket, launch ~ missile, launch ~ projectile, rain ~ rocket, rain ~ missile, test-fire, down@weapon, down ~ drone, down ~ aircraft, down ~ jet, down ~ helicopter, down ~ plane, down ~ warplane, shoot down, shot down, down@thing, bring down@thing, intercept, fire ~ ballistic, lob ~ rocket

# ASSAULT/drone
launch ~ drone, fly ~ drone, send ~ drone, fire ~ drone, drone

# ASSAULT/shooting
shoot, shoot dead, shoot at, shoot to death, gun down, open ~ fire, open fire, opened fire, fire@noobj, fire at, fire on, fire into, fire upon, fire towards, fire toward, fire ~ shot, fire ~ bullet, spray, snipe, pick off, cut down ~ bullet, riddle, come under ~ gunfire, take .. under ~ fire, return ~ fire, strafe ~ gunfire, unleash ~ fire, unload ~ magazine

# ASSAULT/clash both
clash, fight, battle, skirmish, exchange ~ fire, exchange fire, exchange ~ gunfire, trade ~ fire, trade ~ gunfire, trade ~ shot, trade ~ blow, exchange ~ shot, exchange ~ blow, engage in ~ clash, engage in ~ battle, engage in ~ fight, engage in ~ combat, engage in ~ firefight, wage ~ war, wage ~ battle, wage ~ campaign, resist, confront@people, grapple, duel, lock in ~ battle, square up, come to ~ blow, brawl, feud, tangle, go to ~ war, face off, join ~ battle, hold ~ ground against

# ASSAULT/ambush
ambush, waylay, lay ~ ambush, set ~ ambush

# ASSAULT/ied weapon
explode, detonate, go off@subj-weapon, set off@weapon, blow ~ to piece, plant@weapon, lay@weapon, trigger@weapon, blow ~ apart, rip through, tear through, hurl ~ grenade, throw ~ grenade, lob ~ grenade, toss ~ grenade, defuse

# ASSAULT/landmine undergo
step on ~ mine, step on ~ landmine, drive over ~ mine, drive over ~ landmine, drive over ~ bomb, hit ~ mine, hit ~ landmine, hit ~ roadside bomb, strike ~ mine, strike ~ landmine, strike ~ roadside bomb, run over ~ mine, run over ~ landmine

# ASSAULT/landmine
plant ~ mine, lay ~ mine

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
stage ~ coup, overthrow, topple, oust, depose, seize@place, seize ~ control, seize ~ power, seize@thing, capture@place, capture, recapture, retake, reconquer, take@place, take back, take control, take ~ control, take over, took over, takeover, take ~ hill, take ~ position, gain ~ control, regain, regain control, regain ~ control, regain ~ ground, gain ~ ground, gain ~ territory, recover@place, recover ~ ground, win ~ control, win back, wrest ~ control, wrest, wrestle ~ control, assume ~ control, establish ~ control, claim ~ control, claim ~ capture, extend ~ control, consolidate ~ control, tighten ~ control, restore ~ control, bring .. under ~ control
overrun, conquer, liberate, reclaim, occupy, annex, overtake@place, grab@place, secure@place, clear@place, clear ~ of, purge@place, cleanse@place, cleanse .. of, clean .. of ~ terrorist, clean .. of ~ militant, free@place, free ~ from, march into@subj-troops, march in@subj-troops, enter@place, sweep through, sweep into, break into ~ city, move into@subj-troops, push ~ out of, push ~ out, drive ~ out of, drive ~ out, drive ~ from@place, oust ~ from, expel ~ from@place, flush ~ out, dislodge, hoist ~ flag, raise ~ flag, plant ~ flag, penetrate ~ centre, snatch@place, cut@road, cut off@road, hold@place, storm ~ and ~ take, establish ~ base, set up ~ base, open ~ base, mop up

# SEIZE fall
fall to, fall into ~ hand, fall under ~ control, fall@subj-place, change ~ hand, pass to ~ control, pass into ~ hand, come under ~ control, switch ~ hand

# SEIZE lose
lose@place, lose ~ control, lose ~ ground, lose ~ territory, cede@place, cede ~ control, give up@place, relinquish, surrender@place

# DISPLACE undergo
flee, flee ~ fighting, flee ~ violence, flee ~ war, flee ~ shelling, flee ~ bombardment, flee ~ conflict, flee ~ attack, run away, take ~ refuge, seek ~ refuge, find ~ refuge, take ~ shelter, seek ~ shelter, leave ~ home, leave ~ house, leave ~ village, leave ~ town, leave@subj-civilians, abandon ~ home, abandon ~ house, abandon ~ village, abandon@subj-civilians, escape ~ fighting, escape ~ violence, escape ~ shelling, escape ~ conflict, escape@subj-civilians, escape to, escape from@subj-civilians, flock, pour across, pour into@subj-civilians, stream across, stream into, stream out, cross into@subj-civilians, cross@subj-civilians, run@subj-civilians, go into ~ hiding, trek, pour out@subj-civilians, migrate, resettle, return ~ home, return to ~ home, arrive@subj-civilians, reach@subj-civilians, pack ~ up, move@subj-civilians, crowd into, shelter@subj-civilians, register@subj-civilians, walk@subj-civilians

# DISPLACE
displace, uproot, evict, drive ~ from ~ home, drive .. from ~ home, force ~ from ~ home, force .. from ~ home, force .. out, force ~ out, force .. to ~ flee, force ~ flee, force ~ leave, drive out@people, drive ~ out, chase ~ away, chase ~ from, empty@place, depopulate, make .. homeless, render .. homeless, leave .. homeless, resettle@people, relocate@people, expel ~ from ~ home, cleanse, drive .. across, drive .. into, drive@figure-people, relocate

# RETREAT
retreat, withdraw@noobj, withdraw from, withdraw to, withdraw@troops, withdraw@weapon, pull back, pull out, fall back, fall@back, draw back, give ~ ground, abandon ~ position, abandon ~ post, abandon ~ base, abandon ~ outpost, abandon@subj-troops, abandon@place, flee@subj-troops, run@subj-troops@noobj, escape@subj-troops, leave@subj-troops, vacate, evacuate@subj-troops, disengage, back off, turn back, break ~ off, slip away, melt away, beat ~ retreat, scale back, draw down, quit@place, turn tail, desert, pull .. out, pull .. back, pull ~ forces, pull ~ troops, bring ~ home, demobilise, demobilize, disarm@people, drive ~ back, break ~ out@subj-troops, break out of, take to ~ heel, surrender, lay down ~ arm, lay down ~ weapon, lay down, capitulate
`;
