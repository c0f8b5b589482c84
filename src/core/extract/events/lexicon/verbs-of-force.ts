/**
 * Verbs of force: attacks, killings, fighting, territory. The notation is that of read-table.ts:
 * a heading "# TYPE/mode frame" holds for the lines below it; entries stand between commas; "~" allows up to three modifiers in between,
 * ".." up to six words; "@..." names what must stand in the clause.
 */
export const VERBS_OF_FORCE = `
# ASSAULT
attack, assault, assail, storm, counterattack, counter attack, invade, rampage
strike|hit|engage|pursue|trap|inflict|abuse|beat|lash|kick|gas|drug|drown|eliminate|hurt|slash|stone|hang|rush|chase|eradicate|fell|dispatch|throttle|smother|harm|sicken|blind|cripple|pepper|burn|slap|smack|mug@people
strike|hit|rock|rush|erase@place, strike|hit|level|sink|collapse|hole|pierce|puncture|shatter|rupture|derail|dismantle|immobilise|capsize|eliminate@thing
strike|beat|push|drive|throw|hit back, target, raid, hammer, batter, pummel, blitz, lash|wipe|knock|snuff|rub|gouge|tear out, set|come|fall|pounce upon
pounce|attempt|round|swoop|stamp|stomp on, lay|push|thrust|surge|burst|break|barge|plough|plow|slam|hack|charge|swarm|rip|smash|intrude into, retaliate, avenge, intervene, advance
push ~ forward, push towards|deeper|further|toward|across, press|face|stop|block|frustrate|confront|abort|smash ~ attack, press ~ offensive
launch|begin|start|open|order|resume ~ campaign, go on ~ offensive|attack|rampage, make ~ push|inroad|headway|incursion, gain ~ foothold, infiltrate, breach
break ~ through|ceasefire|truce|arm|nose|rib|bone|calm, smash|crash|barge|burst|punch|slice through, roll|sneak|slip into@subj-troops, penetrate, cross ~ border@subj-troops
destroy, demolish, damage, flatten, raze, obliterate, devastate, wreck, ruin, gut, pulverise, pulverize, blast, blow|beat|rough|rise|creep|tear|rip up, disable, cripple, scuttle
vandalise, vandalize, desecrate, deface, bulldoze, dynamite, hunt|chase ~ down, smash, crush, rout, overwhelm, defeat, annihilate, decimate
inflict ~ loss|casualty|damage|blow|defeat, inflict, deal|deliver|strike ~ blow, cause ~ casualty|loss|damage, leave ~ dead|wounded|injured, leave .. dead|wounded|injured
claim|take|end ~ life, claim|take|cost .. life, ~ ~ cost .. life, try to kill, wreak ~ havoc|vengeance, spark ~ violence, run over|down@people, ram, crash into@subj-weapon
rain|cut|mow|swoop|chop|kick|batter down, lob, hurl|throw|toss|sink@weapon, set|lay ~ trap, use ~ force|weapon|gas|bomb|phosphorus|chemical|himars|chlorine|sarin, repel, repulse
beat|fend|hold|stave|ward|finish|square|chase|see|fight|wipe|blow|bump|rip|lop|shear|chop|hack|slice off, foil, thwart, mistreat, torture
beat|batter|burn|starve|put|do|hack|stone|bludgeon|poison to death, flog, whip, cane, brutalise, brutalize, maim, mutilate, disfigure, manhandle, assault ~ verbally, punch, club
bludgeon, choke, strangle, poison, burn alive, electrocute, waterboard, trample, kill, murder, slay, assassinate, massacre, slaughter, butcher, exterminate, liquidate, neutralise
neutralize, take out@people, take out@thing, martyr, send|dispatch to hell, wound, injure, stab, knife, hack, lynch, dismember, sabotage, hijack, occupy ~ by force, lay mine
deal ~ strike, mutiny, revolt, rebel, violate ~ ceasefire|truce|airspace, breach ~ ceasefire|truce|airspace, resort to ~ violence, take up ~ arms, take|exact|wreak ~ revenge
carry out ~ atrocity, terrorise, terrorize, shake|jolt@subj-weapon, set about@people, turn|fall|spit on@people, turn|move on@place, turn on each other, turn on one another
lay about, come|spit at@people, bear down on, swoop|break|stave in, close|move|break in on, move|march against, charge at|towards, swarm, swarm over, drive into@people
blast|shoot|fight|force ~ way, force ~ entry, cut through ~ line, sneak across, sneak|edge toward, go into ~ action, go over to ~ attack, go in@subj-troops
march|press|push|hold on@subj-troops, press forward, press ahead@subj-troops, push@subj-troops, push up@subj-troops, push|come|close to within, edge closer
inch forward|towards|closer, make|stem|halt|stop|check|slow|block ~ advance, move forward@subj-troops, come|get within, outflank, mount ~ incursion, come in ~ wave
drive .. off@people, give chase, hold back@people, hold at bay, keep .. at bay, force back@troops, turn back ~ attack, parry, blunt, stop|block|frustrate|confront ~ attempt
break up ~ attack, put down ~ coup, crush ~ coup, hold out@subj-troops, hold ~ line, stand ~ ground, put up ~ resistance|fight, offer ~ resistance, dig in ~ heel@subj-troops
come to ~ defence|defense, come to ~ aid@subj-troops, strike first, hit first, tear|rip|torn apart, rip open, shred, smash to piece, wipe from ~ map
reduce .. to ~ rubble|ruin|ash|dust, turn .. into|to ~ rubble, turn .. into ~ ruin, lay .. waste, lay in ~ ruin, leave .. in ~ ruin, pull down@thing, knock down|out@thing
collapse@subj-thing, come crashing down, bury .. under, bury|burn .. alive, trap under ~ rubble, crater, scorch, incinerate, singe, shatter ~ window|calm|truce|ceasefire
blow out|in ~ window, blow open, blow|blast|tear|punch ~ hole, knock .. out of ~ action, knock|put|take .. out of ~ service, knock offline, put out of ~ action|combat
render .. unusable|inoperable|useless, leave .. without ~ power, plunge .. into ~ darkness, incapacitate, uproot|fell ~ tree, cut down ~ tree, trash, mangle
send .. to ~ bottom|hell, daub, spray ~ slogan, profane, defile, smash ~ camera, slash ~ tyre|tire, vandalize ~ grave, eliminate .. terrorist, put ~ end to ~ life, cut short ~ life
rob .. of ~ life, do away with, wipe .. out, finish .. off, mow|cut .. down, dispatch .. to ~ hell, put .. to ~ sword, put|stab|beat|burn|hack .. to ~ death, slit|cut .. throat
garrotte, garrote, suffocate, asphyxiate, impale, bayonet, spear, flay, skin alive, disembowel, crush|kick|work to ~ death, leave to ~ die, leave .. to die
claim|cost@figure-people, take ~ toll of, dump ~ body|corpse, hang from, harm, hospitalise, hospitalize, scald, blister, lacerate, gash, concuss, break .. jaw|leg
fracture|crack ~ skull, tear ~ leg, sever ~ leg|arm|hand, shear away, cut off ~ hand|head|ear|finger|moustache, pull out ~ nail, shave ~ head|beard, shave .. moustache, amputate
thrash, pistol whip|whipped, cudgel, truncheon, headbutt, kick in ~ door, break down ~ door, knock unconscious, beat .. unconscious, knock|throw|wrestle|push to ~ ground
drag .. through ~ street, strike|hit in ~ face, torment, beat, hold .. at ~ gunpoint, hold at ~ knifepoint, carjack, take .. as ~ shield, trespass, stray into ~ airspace
use .. munition, inflict .. damage|casualty, exact ~ toll|price, settle ~ score, settle account, run amok, go berserk, shed|spill ~ blood, perpetrate, torpedo, spearhead, levelled
leveled, use ~ cluster munition, use ~ chemical weapon, use ~ white phosphorus, drop ~ chlorine, fire ~ salvo|volley|barrage

# ASSAULT undergo
die, perish, succumb, bleed to death
lose ~ life|man|soldier|fighter|arm|leg|limb|foot|hand|finger|thumb|eye|sight|toe|tank|vehicle|aircraft|helicopter|ship|member|officer|policeman|child|son|relative|brother
lose@figure-people, suffer ~ loss|casualty|damage|defeat|injury|wound|burn, take ~ casualty|loss|bullet|hit|beating, incur ~ loss|casualty
sustain ~ loss|casualty|injury|wound|damage, come under ~ attack|fire|shelling|bombardment|strike|mortar|drone|artillery|rocket|missile, fall|choke to ~ death, meet|bleed ~ death
fall@martyr, breathe ~ last, pay ~ supreme|ultimate price, pay with ~ life, make ~ supreme|ultimate sacrifice, lay down ~ life, give|sacrifice ~ life, meet ~ end
fall@subj-troops@noobj, fall in ~ line|action|combat|battle, fall on ~ field, achieve ~ martyrdom, rise|ascend as ~ martyr, ascend to ~ martyrdom, lie dead, turn up dead
find .. dead, wash up@people, find in ~ grave, find in shallow, come to ~ harm|grief, come home in ~ coffin, return in ~ coffin
return in ~ body bag, go up in ~ smoke, overcome by|with, treat for ~ injury|wound|burn|gunshot

# ASSAULT/execution
execute@people, behead, decapitate, guillotine, crucify, hang ~ publicly, shoot in ~ head, shoot at point, line up, gun down ~ execution, hanged, executed

# ASSAULT/air-strike
bomb, carpet|barrel|dive bomb, strafe, firebomb, drop|loose|unload|release|dump ~ bomb, drop ~ barrel|munition|leaflet, conduct|fly|mount ~ sortie, fly ~ mission, fly ~ raid
bomb out, call in ~ jet|airstrike|strike, plaster, wallop, buzz@place, swoop on@subj-weapon, let go|fall ~ bomb, fly .. sortie|mission, hit|strike|target|bomb from ~ air

# ASSAULT/shelling
shell, mortar, bombard, pound, rake ~ fire, pepper|rain|fire|land|lob ~ shell, pepper@place, fire ~ artillery|mortar|round, come down@subj-weapon
crash into|through|down@subj-weapon, smash into|through@subj-weapon, slam into@subj-weapon, burst@subj-weapon, burst in@subj-weapon, plough up, plow up, rain ~ down, rain@weapon
lob ~ mortar, loose off, train|turn ~ gun on, ply .. with ~ mortar, engage@thing, engage@place, silence ~ gun|battery|position, suppress ~ position, fire .. shell
unleash ~ artillery

# ASSAULT/missile
rocket, fire|launch|rain|lob|loose ~ rocket, fire|launch|rain|loose ~ missile, launch ~ projectile, test-fire, down|loose|engage@weapon
down ~ drone|aircraft|jet|helicopter|plane|warplane, shoot|shot|bat down, down@thing, bring down@thing, intercept, fire ~ ballistic, let off ~ rocket, let fly@weapon
fire off@weapon, fire .. missile|rocket|projectile, launch .. missile|rocket, swat|shoot .. down, knock|take down@weapon, knock|blow out of ~ sky, bring .. down@weapon
destroy in ~ air, downed, swat|blow|shoot .. out of ~ sky, zap

# ASSAULT/drone
launch|fly|send|fire|guide|crash|slam|direct ~ drone, drone, launch|fire|fly|send .. drone

# ASSAULT/shooting
shoot, shoot dead|at|up, shoot to death, gun down, open|return|unleash|draw ~ fire, open fire, opened fire, fire@noobj, fire at|on|into|upon|towards|toward|live, fire ~ shot
fire|pump|put|trade ~ bullet, spray, snipe, pick off, cut down ~ bullet, riddle, come under ~ gunfire, take .. under ~ fire, strafe|open ~ gunfire, unload|empty ~ magazine
let loose|rip|fly, open up on|with, squeeze off, discharge ~ weapon|round|firearm, rake, shower, shoot it out, draw ~ burst, ring out, machine gun|gunned, gunned
sweep .. with ~ gun|fire, turn ~ weapon|rifle on, shoot .. dead, gun .. down, use ~ live, use ~ ammunition, use ~ live round|ammunition|fire, use ~ machine gun

# ASSAULT/clash both
clash, fight, battle, skirmish, exchange ~ fire|gunfire|shot|blow|shell|artillery|mortar|rocket|strike|shelling, exchange fire
trade ~ fire|gunfire|shot|blow|mortar|shell|rocket|artillery|strike, engage in ~ clash|battle|fight|combat|firefight, wage ~ war|battle|campaign, resist, confront@people, grapple
duel, lock in ~ battle, square up, come to ~ blow|grips, brawl, feud, tangle, go to ~ war, face off, join ~ battle, hold ~ ground against, encounter@troops, take on@troops
run into@troops, cross ~ sword, do|give battle, fight back, fight|slug|battle it out, tie down@troops, pin down@people, pin down, confront ~ force, fight off, jostle, scuffle

# ASSAULT/ambush
ambush, waylay, bushwhack, lie in wait, spring ~ trap, walk|drive|lure into ~ trap

# ASSAULT/ambush undergo
fall|walk|run|drive|stumble into ~ ambush|trap

# ASSAULT/ied weapon
explode, detonate, go off|up@subj-weapon, set off@weapon, blow ~ to piece, plant|lay|trigger@weapon, blow ~ apart, rip|tear through, hurl|throw|lob|toss ~ grenade, defuse
place|hide|leave|attach|strap ~ bomb, place ~ explosive|charge|device, leave ~ mine, strap ~ explosive, touch|let off ~ bomb, rig .. with ~ explosive, rip apart@subj-weapon

# ASSAULT/landmine undergo
step|tread|stumble on ~ mine, step|tread on ~ landmine, drive over ~ mine|landmine|bomb, hit ~ mine|landmine|ied|device, hit|strike ~ roadside bomb
strike ~ mine|landmine|ied|device, run over|onto|on|into ~ mine, run over ~ landmine, drive onto ~ mine, run on ~ device, trip|detonate ~ mine, step .. mine

# ASSAULT/landmine
plant|lay ~ mine

# ASSAULT/suicide-attack
blow himself|herself|themselves|itself up, blow .. self up, detonate ~ vest|belt, ram ~ vehicle|car|truck, blow .. up@subj-weapon, detonate himself|herself|themselves
explode himself, drive ~ car|truck|vehicle into, drive .. bomb into, drive .. laden, run at@people, ram .. into

# ASSAULT/abduction
abduct, kidnap, take|hold|capture ~ hostage, take .. hostage, seize|snatch|disappear|pluck|grab|hijack@people, ransom, forcibly disappear, carry|march|haul|drag|lead off@people
drag|spirit|whisk|cart away, bundle into|off|onto, take|lead|spirit|whisk|march .. away, take|march|lead|carry away@people, carry .. off@people, cart|spirit|whisk off
haul .. away@people, haul|drag .. from, drag .. out of, pull from ~ car|vehicle, pluck from, spirit into, hold .. captive, keep captive, keep hostage, hold .. for ~ ransom
hold in ~ captivity, force .. into ~ car|vehicle, bundle|march .. into, lead behind, march into ~ bush, march|take into ~ forest, call out@people, take .. into ~ bush
take to ~ forest, take .. to ~ unknown, take .. from ~ home, take .. by force, make off with@people, shanghai

# ASSAULT/abduction undergo
go missing, vanish|disappear@subj-civilians, disappear from, disappear into ~ prison, go unheard

# ASSAULT/sexual-violence
rape, gang rape, sexually assault|abuse, molest, sexually ~ violate, sodomise, sodomize, violate|defile@people, grope, ravish, force into ~ slavery|marriage|prostitution

# ASSAULT/looting
loot, plunder, pillage, ransack, rob, steal, rustle, raid|steal ~ cattle, make off|away with, strip@place, pilfer, clean out, pick .. clean, strip .. bare
strip of ~ phone|cash|valuable, relieve .. of, fleece, hold up ~ bus|convoy|bank, carry off, carry|haul|cart away@goods, drive off ~ cattle|goat|sheep|livestock|camel
drive away ~ cattle|livestock, walk off with, help themselves, help himself, burgle, empty ~ house|store|warehouse|depot
take ~ cattle|livestock|vehicle|motorcycle|belonging|valuable|jewellery, haul off@goods, auction off, rifle through, strip@thing

# ASSAULT/arson
torch, set ~ fire|ablaze|alight, set .. fire|ablaze|alight, set fire|light to, burn down, burn@thing, burn@place, burn to ~ ground, firebomb ~ home, put to ~ torch, set on ~ fire
put ~ match to, put ~ torch, make ~ bonfire, burn .. down, burn .. to ~ ground, fire bomb, petrol bomb|bombed, burst into ~ flame, catch light, gut by ~ fire

# SEIZE
stage ~ coup, overthrow, topple, oust, depose, seize|capture|take|recover|overtake|grab|secure|clear|purge|cleanse|free|enter|snatch|hold|relieve|win|sweep|absorb@place
seize|take|gain|regain|win|wrest|wrestle|assume|establish|claim|extend|consolidate|tighten|restore|secure|impose|assert|expand|spread|exert ~ control, seize|grab|take ~ power
seize@thing, capture, recapture, retake, reconquer, take back|control|over|possession|charge, took over, takeover, take ~ hill|position, regain, regain control
regain|gain|recover ~ ground, gain|expand ~ territory, win back, wrest, claim ~ capture, bring|put|place .. under ~ control, overrun, conquer, liberate, reclaim, occupy, annex
clear ~ of, cleanse .. of, clean .. of ~ terrorist|militant, free|oust ~ from, march|move|walk|stroll|stream|ride into@subj-troops, march in@subj-troops, sweep through, sweep into
break into ~ city, push|drive ~ out of, push|drive|flush ~ out, drive|expel ~ from@place, dislodge, hoist|raise|plant|lower ~ flag, penetrate ~ centre, cut|sever|slice@road
cut off@road, storm ~ and ~ take, establish ~ base|foothold|presence, set up ~ base, open ~ base, mop up, snap|gobble|swallow up@place, claw back, take|get hold of, lay ~ hand on
make|score|consolidate ~ gain, gain ~ toehold, secure|get ~ foothold, break ~ siege|blockade|encirclement|ring, relieve ~ garrison, lift .. siege of@subj-troops, tear open, link up
join up with@subj-troops, sever, cut ~ road|highway|supply|route, cut .. in two|half, bisect, straighten ~ front|line, restore ~ security|stability
restore|impose|assert ~ authority, tighten ~ grip|hold, punch into, drive through@subj-troops, reenter, break out into, seize ~ rein, unseat, usurp, dethrone
bring down ~ government|regime, remove|force|drive .. from ~ power, declare .. liberated|free, rid .. of, root .. out, clear|throw|kick|chase out@troops, comb out
eject|expel@troops, eject|push|wrench|prise .. from, throw|kick|chase|drive|push .. out of, drive .. from@troops, push .. back from, smoke out, run up ~ flag, haul|tear down ~ flag
cling to@place, hold onto@place, hold on to@place, be back in ~ control, move into ~ town|city|village@subj-troops, bagged

# SEIZE fall
fall to, fall|pass|come into ~ hand, fall|come|pass|return under ~ control, fall|collapse@subj-place, change|switch ~ hand, pass|return to ~ control, slip from ~ control|grasp
slip out of ~ control, pass to|into@subj-place, revert to@subj-place, return to ~ state, come back under ~ control, end up in ~ hand, go over to@subj-place, fall without ~ fight
fall under ~ sway|rule

# SEIZE lose
lose|cede|surrender|forfeit|yield@place, lose ~ control|ground|territory|grip|hold|position|foothold, cede ~ control, give up@place, relinquish, yield ~ ground|control|territory
hand over@place, hand over ~ control, give away ~ territory, drive from@troops, push off@troops

# DISPLACE undergo
flee, flee ~ fighting|violence|war|shelling|bombardment|conflict|attack, run away, take ~ refuge|shelter|cover, seek ~ refuge|shelter|safety|sanctuary, find ~ refuge|shelter|safety
leave|abandon|return|quit|vacate|lose ~ home, leave|abandon|lose ~ house, leave|abandon ~ village, leave ~ town
leave|abandon|escape|cross|run|arrive|reach|move|shelter|register|walk|bolt|troop|stumble|crowd|head|return|stream|depart|evacuate@subj-civilians
escape ~ fighting|violence|shelling|conflict, escape to, escape|arrive from@subj-civilians, flock, pour|stream|troop|spill|flood|swim|splash across
pour|pile|flood into@subj-civilians, stream into|out|north|toward|to|from, cross into|over|from|to@subj-civilians, go into ~ hiding|exile, trek
pour|set|clear|get|come|move out@subj-civilians, migrate, resettle, return to ~ home|village, pack ~ up, crowd|cram|squeeze|spill|trickle into, bolt toward@subj-civilians
make for@subj-civilians, set off@subj-civilians, take to ~ road|boat|hill|bush, take flight, trudge, straggle, hobble, pile onto, huddle, camp in@subj-civilians, sleep in ~ open
sleep rough, get away@subj-civilians, go back@subj-civilians, come back|home|over|across@subj-civilians, come in from, head home, go back to ~ home, make it to, make ~ way to
spill over, pour over@subj-civilians, throng, emigrate, move to@subj-civilians, run|flee for ~ life, run for ~ cover, escape with ~ life, carry themselves
drift|trickle|venture back, trickle out

# DISPLACE
displace, uproot, evict, drive|force|expel ~ from ~ home, drive|force|tear .. from ~ home, force|turf|chase .. out, force ~ out|flee|leave, force|compel|cause|prompt .. to ~ flee
drive|ship|chase|push out@people, drive ~ out, chase ~ away|from, empty@place, depopulate, make|render|leave .. homeless, resettle|relocate|bus|shunt|scatter@people, cleanse
drive .. across|into, drive@figure-people, relocate, root up, bus .. to, buss, take by ~ bus|boat, shunt about, wrench|force .. from, turn|burn|bomb out of ~ home, throw|kick .. out of ~ home, hound out
drive .. away@people, drive|force .. off ~ land, force off, force .. to leave|evacuate, force to ~ leave|move|evacuate, compel .. to ~ leave, send|set .. fleeing
put .. to ~ flight, leave .. without ~ home, leave without ~ shelter, empty .. of, move ~ resident|civilian|family, transfer@civilians, dispossess, dislocate, send packing
oust from ~ home, clear ~ of ~ inhabitant, clear .. of ~ resident

# RETREAT
retreat, withdraw@noobj, withdraw from|to, withdraw|recall@troops, withdraw|abandon|surrender|yield@weapon, pull|fall|draw|turn|scale|cross back
pull|slink|sneak|slip|troop|bus|thin out, fall@back, give ~ ground|up, abandon ~ position|post|base|outpost
abandon|flee|escape|leave|evacuate|bolt|melt|disintegrate|dissolve|crumble|collapse|scatter|depart|exit@subj-troops, abandon@place, run@subj-troops@noobj, vacate, disengage
back|slink|sneak|slip|ride|speed|strip off, break ~ off, slip|melt|fade|slink|steal|sneak|speed|pull|redeploy away, beat ~ retreat, draw down, quit@place, turn tail, desert
pull|airlift|spirit|whisk .. out, pull .. back, pull ~ forces|troops, bring ~ home, demobilise, demobilize, disarm@people, drive ~ back, break ~ out@subj-troops
break|redeploy out of, take to ~ heel, surrender, lay down ~ arm|weapon, lay down, capitulate, bolt, take flight@subj-troops, melt into, fade into, break|cut and run, slip through
make ~ getaway|escape, make off@subj-troops, get away@subj-troops, abscond, decamp, drive off|away@subj-troops@noobj, retire to ~ line|position
move|ship|march|file|come out@subj-troops, move|step|head|roll back@subj-troops, stand aside, stand down@subj-troops, pack up@subj-troops, ship home, go home@subj-troops
return to ~ barrack|base, evacuate ~ position|base|post|garrison|staff|diplomat|personnel|peacekeeper|commander|adviser, airlift ~ staff|diplomat, fly out ~ staff, close ~ base
abandon@thing, reposition, redeploy to ~ line, redeploy outside|from, relocate ~ troop|force|contingent, give up@subj-troops@noobj, give up ~ fight|position
give themselves|himself|itself up, turn themselves|himself|herself in, turn in@weapon, hand in|over@weapon, throw down|away@weapon, drop ~ weapon|arm, put down@weapon
settle ~ status, raise|wave ~ white flag, shed|discard|ditch ~ uniform, throw off ~ uniform, walk out of@subj-troops, flee ~ country, flee into ~ exile, escape ~ prison
escape from ~ prison|jail, break out of ~ prison|jail, break free, bring|call back@troops, scale down ~ presence, reduce ~ presence|force, stop fighting@subj-troops
cross into@subj-troops, take ~ refuge@subj-troops, trade ~ weapon for, exchange ~ arm for, hand in ~ weapon|rifle|arm, turn in ~ weapon|rifle|arm, clamber aboard

# MOBILIZE
scramble ~ fighter|jet|warplane|aircraft, barrel down, barrel|rumble|thunder|steam into, rumble|roll|march|move|approach|disembark|steam|dock|circle|hover|camp|return@subj-troops
rumble through|west, trundle, roll|pour|flood|move|drive in@subj-troops, grind|ride|drive into@subj-troops, race|speed|rush|march|move|advance|return|drive|cross to@subj-troops
march|move|drive toward@subj-troops, march|sail|pass through@subj-troops, march|come|cross from@subj-troops, set|spread out@subj-troops, set off@subj-troops
depart|make|leave for@subj-troops, pour across@subj-troops, fan out, take up ~ post|station, get into ~ position, come up@subj-troops, move towards@subj-troops, put|go|come ashore
put to ~ sea, set sail, steam past, sail past, transit, drop anchor, shadow@thing, tail@thing, fly|cross over@subj-troops, fly low@subj-troops, overfly, enter ~ airspace
cross into ~ airspace, post|billet|garrison|install|resupply|refit|summon|order|ship|shuttle|shift|truck|airlift|parachute|rotate|relieve@troops, encamp, bivouac
place|put ~ sniper, place ~ marksman, install|ferry|shuttle|smuggle|haul|hide|conceal|stash@weapon, emplace, set up@weapon, set up ~ post|outpost|garrison
build ~ fortification|trench|berm|pontoon, dig ~ trench, raise ~ berm|army|militia|battalion|brigade|readiness, erect ~ berm, thicken
strengthen ~ presence|defence|defense|position|force|garrison, boost ~ presence|defence|force|troop, increase|expand ~ presence, increase|rally|land ~ troop, bulk up, swell ~ rank
replenish, restock, rearm@noobj, reconstitute, reorganise|land ~ force, rally ~ fighter, enlist, sign up@noobj, join ~ army|rank|militia|front, call to ~ arm
order|escort|airlift .. to ~ front, order ~ carrier|battery, put .. on ~ footing, go on ~ alert, heighten ~ alert, step up ~ readiness, cancel ~ leave, rehearse
parade ~ missile|tank, ferry in, ship in@weapon, smuggle in|out, lay|throw ~ pontoon, lay ~ bridge, throw ~ bridge across, hook round, hook|wheel around, wheel round, stand guard
mount guard, keep watch@subj-troops, take over ~ security, line ~ street|route@subj-troops, queue to ~ enlist, arm themselves, arm himself, go to ~ front, leave for ~ front
leave to ~ reinforce, come to ~ rescue@subj-troops, get under way@subj-troops

# COERCE/arrest
collar|cuff|bind|haul|confine|recapture@people, handcuff, shackle, manacle, blindfold, tie|sweep up@people, frogmarch, frog march, frog marched, haul away@people
haul .. off|before, take into ~ detention, take .. for ~ questioning|interrogation, bring .. in for ~ questioning, hold for ~ questioning, hold .. incommunicado
hold without ~ charge|trial, keep in ~ detention|custody, deprive .. of ~ liberty|freedom, track down, rearrest, re arrest, re arrested, smash ~ cell|ring|network, bust ~ ring
break up ~ cell|ring|network|plot, dismantle ~ cell|network|ring, round .. up, pull|take .. off ~ bus, put|spirit into ~ van, put in ~ van|jail|prison, throw into ~ jail
throw .. in ~ jail, throw .. in|into ~ prison, throw behind bars, send .. to ~ prison|jail, load .. into|onto ~ truck, parade|march ~ prisoner, parade|march ~ captive
parade|march@figure-people, issue|reinstate|reactivate ~ warrant, extend ~ detention, pick .. up@people, take .. to ~ station, take to ~ police, bundle into ~ truck|lorry
bundle .. into ~ van, take away for ~ questioning, lead away in ~ handcuff, smuggle .. across, trap ~ suspect

# COERCE/blockade
padlock, chain ~ door|gate, weld ~ door, weld .. shut, bolt@road, bar ~ gate, lock down@place, lock in@people, lock .. in, shut in|out@people, pen|hem|box|fence|seal in, bottle up
corral@people, throttle|strangle|choke|squeeze|seal@place, choke|wall|fence|block off, starve out, starve .. into ~ submission, tighten ~ noose|blockade|ring|cordon
close|draw|throw ~ ring, beleaguer, keep|hold under ~ siege, place|put .. under ~ siege, seal ~ border, throw up ~ bank|berm|roadblock|barricade|barrier|checkpoint, throw ~ cordon
put up ~ roadblock|checkpoint|barrier, mount ~ roadblock, man ~ checkpoint, keep .. shut|closed|sealed, keep .. out of, keep out@people, stop|halt|block ~ convoy, hold up@goods
turn back ~ convoy, refuse|deny ~ passage, let through@goods, maroon, confine .. to, bring to ~ standstill, brick up, dig ~ ditch around, ringed
hinder ~ exit|access|movement|delivery|convoy, impede|hamper|obstruct ~ access, impede ~ movement|delivery

# COERCE
intercept ~ ship|vessel|boat|flotilla|dhow|tanker|truck|vehicle|shipment|migrant, intercept|search|douse|drench|herd|lure|hound@people, board ~ ship|vessel|tanker|dhow|freighter
divert ~ ship|tanker|flight, recover|unearth|dismantle|disarm@weapon, recover ~ motorcycle, uncover ~ tunnel, discover ~ cache|tunnel, find ~ cache, ferret out, use .. as ~ shield
press .. into ~ service, press ganged, press gang, dragoon, strong arm|armed, shake|flag|wave down, exact ~ levy|toll|tax, collect ~ tax|levy, tax@goods, frisk, strip search
go from ~ house to house, go house to house, go from ~ door to door, go door to door, scour, check ~ paper|document, wade in, wade into, charge ~ crowd|demonstrator
charge|clear|scatter ~ protester, baton charge, drive .. back@protest, force back@protest, fire over, shoot over, hose, spray .. with ~ gas|water, move in with, move on@people
clear ~ square@subj-troops, clear ~ camp, loose|lob ~ tear, throw|deploy ~ tear gas, fire|use .. tear gas, deploy|use|fire|train|turn ~ water cannon, use ~ baton, tear down ~ tent
chase away|off ~ protester, shoo, scatter ~ crowd, send|turn back@people, send .. back to, push back ~ migrant|refugee|protester, throw|order out@people, order .. out of
order .. to leave, order|tell|warn .. to ~ evacuate, order .. to ~ stay, order to ~ leave, tell|instruct .. to ~ move, tell .. to ~ get out, tell .. to ~ clear, tell to ~ get
warn|ask|instruct .. to ~ leave, give .. hour to ~ leave, force .. at ~ gunpoint, make to ~ lie|sit|pay|stand|renounce, relieve .. of ~ post, bludgeon .. into, bully
suspend ~ service, dismantle ~ checkpoint, use ~ stun|sound grenade, fire ~ stun|sound|smoke grenade, use|fire ~ pepper spray, fire|use ~ rubber bullet, reinstate ~ order
`;
