/**
 * Nouns and predicates that name an act. Notation as in read-table.ts; the frame says whom "of" and a possessor name:
 * "by" the actor ("the advance of the rebels"), "to" the target ("the shelling of Aleppo"), "both" all sides, "undergo" those who suffer.
 */
export const EVENT_NOUNS = `
# ASSAULT by
attack, military campaign, bombing campaign, assault, offensive, counteroffensive, counter offensive, counterattack, counter attack, onslaught, raid, strike, push, pushback, push back, advance, thrust, incursion, invasion, aggression, operation, sweep, operation, raid, infiltration, intervention, storming, rampage, uprising, insurrection, mutiny, insurgency, coup attempt, attempt, retaliation, reprisal, revenge attack, hostility, violence, bloodshed, crime, atrocity, war crime, abuse, excess, blow, salvo, volley, barrage, fire, assault, breach, sabotage, sabotage attack, arson attack, knife attack, acid attack, gas attack, chemical attack, poison attack, chemical weapon attack, terror attack, terrorist attack, gun attack, cyber attack, cyberattack, hack, hit and run, cross border attack, ground offensive, ground assault, landing, foray, ceasefire violation, truce violation
blitz, brutality, bloodletting, butchery, vendetta, vengeance, retribution, payback, counterstrike, riposte, provocation, intrusion, trespass, flareup, rebellion, revolt, insurrection
jailbreak, ramming, hacking, breakout, plot, retaliatory|military|armed response, airspace|border violation, mob|vigilante justice, killing|shooting spree, prison|jail break
act of ~ terrorism, blood feud, violation of ~ airspace, flare up, military action, use of ~ force, attempted coup

# ASSAULT to
killing, murder, assassination, massacre, slaughter, beating, torture, stabbing, lynching, poisoning, wounding, destruction, demolition, house demolition, bulldozing, razing, targeting, targeted killing, target killing, extermination, genocide, ethnic cleansing, pogrom, mistreatment, ill treatment, hijacking, murder attempt, assassination attempt, bloodbath, carnage, demolition, downing, neutralisation, manslaughter, femicide, maiming, flogging, whipping, use of chemical weapon, use of poison gas, use of nerve agent, use of chlorine, use of sarin, use of cluster munition
slaying, homicide, liquidation, elimination, annihilation, extermination, obliteration, mutilation, caning, lashing, manhandling, devastation, desecration, defacement, sinking, shootdown
enslavement, electric shock, rough handling, death in ~ custody, exposure to ~ agent, material damage, shoot down

# ASSAULT undergo
death, casualty, fatality, injury, loss, death toll, casualty toll, toll, death count, body count, casualty count, casualty figure, number of ~ dead, number of ~ death, number of ~ killed, number of ~ wounded, number of ~ injured, number of ~ casualty, number of ~ fatality, number of ~ victim, number of ~ martyr
martyrdom, demise, gunshot|machete wound

# ASSAULT/execution to
execution, beheading, extrajudicial killing, summary execution, decapitation, hanging, crucifixion
stoning, beheading, hanging, firing squad, throat slitting, summary killing, execution style killing

# ASSAULT/air-strike by
air strike, airstrike, air raid, air attack, air assault, aerial attack, aerial bombardment, aerial bombing, aerial strike, bombing raid, bombing run, air campaign, aerial campaign, air bombardment, warplane strike, helicopter strike, helicopter attack, fighter jet strike, sortie, barrel bomb, barrel bombing, bomb run, air operation, air interdiction, interdiction, carpet bombing, air fire, raid by warplane
strafing

# ASSAULT/air-strike to
bombing, bombardment
firebombing

# ASSAULT/shelling to
shelling, mortar attack, artillery attack, artillery strike, artillery fire, artillery barrage, artillery shelling, artillery bombardment, mortar fire, mortar shelling, tank fire, tank shelling, shell fire, shellfire, cross border shelling, mortar strike, cannon fire, howitzer fire, naval bombardment, mortar round, artillery round, mortar shell, artillery shell, mortar bomb, tank shell
broadside, artillery salvo, tank round, barrage of ~ shell, incoming fire

# ASSAULT/missile by
missile strike, missile attack, missile fire, missile launch, missile barrage, rocket attack, rocket fire, rocket strike, rocket barrage, rocket launch, rocket salvo, rocket, missile, projectile launch, ballistic missile attack, cruise missile attack, launch of missile, launch of rocket, rocket shelling, katyusha attack, grad attack
rocketing, rpg, missile salvo|hit

# ASSAULT/drone by
drone strike, drone attack, drone raid, drone assault, unmanned aerial vehicle attack, uav strike, uav attack, fpv strike, kamikaze drone attack, drone bombing, drone incursion, drone fire
drone barrage|swarm|salvo|intrusion, suicide|kamikaze drone, swarm of ~ drone

# ASSAULT/shooting by
shooting, gunfire, gun fire, gunshot, sniper fire, sniper attack, machine gun fire, small arms fire, drive by shooting, mass shooting, shootout, shoot out, rifle fire, firing, sniping, shooting attack, shooting incident, fusillade, drive by, live fire, live round
shot, hail of ~ bullet, automatic weapon fire

# ASSAULT/clash both
clash, fighting, firefight, fire fight, gunfight, gun fight, gun battle, gunbattle, battle, skirmish, combat, engagement, exchange of fire, exchange of gunfire, fire exchange, exchange of shelling, confrontation, infighting, street fighting, street battle, standoff, stand off, hostilities, encounter, duel, feud, scuffle, melee, brawl, fray, crossfire, cross fire, artillery duel, gunbattles, border clash, turf war, armed confrontation, resistance
tussle, fracas, altercation, fistfight, showdown, gang|communal|ethnic|sectarian violence, knife fight, guerrilla warfare

# ASSAULT/ambush by
ambush

# ASSAULT/ied weapon
explosion, blast, bomb, bomb blast, bomb attack, bomb explosion, roadside bomb, roadside bombing, roadside blast, ied, ied attack, ied blast, ied explosion, explosive device, improvised explosive device, improvised bomb, grenade attack, grenade, grenade blast, grenade explosion, hand grenade, parcel bomb, letter bomb, bicycle bomb, motorcycle bomb, sticky bomb, magnetic bomb, bombing attack, twin blast, twin bombing, detonation, booby trap
pager attack, improvised explosive

# ASSAULT/landmine weapon
landmine, land mine, mine, landmine blast, landmine explosion, mine blast, mine explosion, unexploded ordnance, unexploded shell, cluster munition, anti tank mine, anti personnel mine
mine explosion

# ASSAULT/suicide-attack by
suicide attack, suicide bombing, suicide bomb, suicide blast, suicide bomber, suicide operation, suicide assault, suicide explosion, suicide car bomb, suicide car bombing, suicide mission, martyrdom operation, truck bomb suicide, suicide raid

# ASSAULT/car-bomb weapon
car bomb, car bombing, car bomb attack, car bomb blast, truck bomb, truck bombing, vehicle bomb, vehicle borne improvised explosive device, vbied, svbied, lorry bomb, booby trapped car, explosives laden vehicle, bomb laden car

# ASSAULT/abduction to
abduction, kidnapping, kidnap, hostage taking, hostage-taking, enforced disappearance, forced disappearance, disappearance, mass kidnapping, mass abduction, ransom kidnapping, hostage crisis
snatching, seizure|capture of ~ hostage, hostage situation|standoff, kidnap|kidnapping attempt, kidnap plot

# ASSAULT/sexual-violence to
rape, gang rape, sexual violence, sexual assault, sexual abuse, mass rape, sexual slavery, molestation
sex|sexual attack, forced marriage

# ASSAULT/looting to
looting, pillage, plunder, plundering, ransacking, theft, robbery, robbery attack, cattle raid, cattle rustling, cattle raiding, pillaging
burglary, heist, mugging, holdup, carjacking, rustling, banditry

# ASSAULT/arson to
arson, torching, burning, setting of fire
arson, firebomb attack

# SEIZE by
coup, putsch, military takeover, power grab
overthrow, ouster, toppling, inroad, foothold, bridgehead, encroachment, military|battlefield breakthrough, breakthrough by ~ force, battlefield gain, mopping up

# SEIZE to
capture, seizure, takeover, take over, recapture, reconquest, conquest, occupation, annexation, liberation, retaking, capture, land grab, territorial gain
overrun, retake, recovery of ~ town|territory

# SEIZE fall
fall, loss of control, loss of territory
downfall, surrender of ~ town|city|base, loss of ~ town|city|village|base, collapse of ~ government|defence, territorial loss

# DISPLACE undergo
exodus, displacement, flight, mass displacement, mass exodus, forced displacement, refugee flow, refugee influx, influx, migration, return of refugee, return of displaced
resettlement, uprooting, arrival|flow|wave of ~ refugee, return of ~ resident|family|civilian, refugee arrival|wave, new arrival

# DISPLACE to
eviction, forced eviction, forcible transfer, forced transfer, population transfer, depopulation, relocation
removal of ~ resident|civilian|people, expulsion of ~ resident|family, forced|forcible removal, forced evacuation, transfer of ~ population

# RETREAT/withdrawal by
withdrawal, retreat, pullback, pull back, pullout, pull out, pull-out, disengagement, drawdown, troop withdrawal, military withdrawal, demobilisation, disarmament, departure, desertion, surrender
capitulation, rollback, repositioning, demilitarisation, disarming, disbandment, rout, removal of ~ troop|force|fighter|rebel, evacuation of ~ fighter|troop|soldier
handover of ~ weapon|base|position, exit of ~ fighter, flight of ~ soldier, laying down of ~ arm

# MOBILIZE by
deployment, redeployment, build up, buildup, military build up, troop build up, mobilisation, mobilization, reinforcement, troop movement, massing, military exercise, military drill, naval exercise, war game, wargame, manoeuvre, maneuver, exercise, drill, joint drill, military parade, regrouping, troop deployment, call up, patrol, naval deployment, mustering, arrival of troop
dispatch, overflight, rearmament, enlistment, arrival of ~ soldier|force|warship|fighter, transfer of ~ troop|force|fighter, preparation for ~ offensive|war, troop surge|concentration
concentration of ~ troop, influx of ~ fighter, armoured column, show of ~ strength, combat readiness, high alert, state of ~ alert, war footing, smuggling of ~ weapon, weapons smuggling

# COERCE/arrest to
arrest, detention, imprisonment, mass arrest, arrest campaign, capture, round up, house arrest, incarceration, arrest raid
custody, swoop, dragnet, manhunt, sting, confinement, remand, interrogation, capture of ~ soldier|fighter|commander, jail|life|prison sentence, police|arrest operation
jail|prison|life|year term, police raid

# COERCE/blockade to
siege, blockade, encirclement, closure, border closure, road closure, roadblock, lockdown, checkpoint, cordon
stranglehold, chokehold, quarantine, access|movement restriction, sealing off, road block, denial of ~ access, no fly zone

# COERCE by
crackdown, curfew, evacuation order, state of emergency, martial law, repression, suppression, oppression, persecution, censorship, harassment, intimidation, deportation, expulsion, repatriation, confiscation, conscription, forced recruitment, recruitment, forced conscription, internet shutdown, internet blackout, internet cut, purge, extortion, tear gas, teargas, water cannon, extradition, search operation, raid on home, coercion, dispersal, restriction, conviction, death sentence, prison sentence
clampdown, prohibition, dissolution, impoundment, expropriation, requisition, forfeiture, levy, blackmail, jamming, dismissal, sacking, banishment, starvation, refoulement, sentencing
sentence, seizure of ~ weapon|asset|ship|vessel|property, suspension of ~ parliament|internet|service, security sweep|operation|campaign|raid, ban on ~ protest|gathering|movement
deportation order|flight, raid on ~ house|office, communications|media blackout, weapons seizure|haul, stun|sound grenade, baton|lathi charge, martial|emergency rule, clamp down
pepper spray, rubber bullet, flash bang, network shutdown, state of ~ exception, property seizure, removal from ~ office, forced labour, human shield, collective punishment
evacuation warning, displacement order, cordon and search, clearance operation, house search, office raid, boarding of ~ ship, interception of ~ flotilla, death by ~ hanging, court martial
cancellation of ~ election

# SANCTION by
sanction, embargo, arms embargo, oil embargo, economic sanction, travel ban, visa ban, asset freeze, ban, expulsion of diplomat, boycott, suspension of aid, severing of tie, severing of relation, suspension of relation, trade ban, import ban, export ban, blacklisting, price cap
countermeasure, tariff, designation, blacklist, proscription, trade|export|import|visa|travel restriction, downgrading of ~ tie|relation, suspension of ~ membership|trade
expulsion|recall of ~ ambassador, closure of ~ embassy|consulate, punitive|restrictive|retaliatory measure, expulsion|recall of ~ envoy, embassy|consulate closure, aid cut|suspension
trade war, export control, import curb, freezing of ~ asset, diplomatic expulsion

# PROTEST/demonstration by
protest, demonstration, rally, march, sit in, vigil, protest march, street protest, mass protest, unrest, walkout, strike action, general strike, hunger strike, labour strike, labor strike, picket, parade, procession, civil disobedience, uprising, gathering, mass rally, stoppage, strike, funeral march, die in
demo, lockout, shutterdown, bandh, hartal, dharna, gherao, encampment, intifada, heckling, booing, jeering, picketing, counterprotest, agitation
shutterdown|shutdown|nationwide|national|transport|teachers|teacher|doctors|doctor|student|workers|worker|rail|port|protest|indefinite|day|hour|wildcat|school strike
strike by ~ worker|teacher, day of ~ rage|anger, day|general shutdown, lock|walk out, human chain, go slow, work to rule, wheel jam, strike over ~ pay, strike for ~ pay, popular mobilisation
self immolation, sit down, picket line

# PROTEST/riot by
riot, rioting, street violence, disorder, disturbance, stone throwing, mob violence, vandalism, street riot
molotov, pelting, upheaval, storming of ~ parliament|embassy, clash|confrontation with ~ police, burning of ~ flag|effigy, civil unrest, rock throwing, attack by ~ protester

# AGREE/ceasefire both
ceasefire, cease fire, truce, cessation of hostility, cease fire agreement, ceasefire agreement, ceasefire deal, armistice, humanitarian pause, truce deal, truce agreement, lull
cessation, hudna, deescalation, suspension of ~ hostility|fighting, end|halt to ~ hostility, end|halt to ~ fighting, pause in ~ fighting|hostility, end of ~ fighting|hostility
suspension of ~ offensive operation, tactical pause, silence regime, regime of ~ calm, non aggression pact, de escalation, moratorium on ~ strike

# AGREE/prisoner-exchange both
prisoner exchange, prisoner swap, exchange of prisoner, swap of prisoner, swap, exchange of captive, exchange of hostage, prisoner exchange deal, hostage deal, prisoner deal
exchange of ~ detainee|body|remains, hostage|detainee exchange

# AGREE both
agreement, deal, accord, pact, treaty, peace deal, peace agreement, peace accord, memorandum, understanding, compromise, reconciliation, peace plan, pledge, promise, offer, commitment, peace initiative, memorandum of understanding, joint statement, protocol, roadmap, road map
bargain, detente, consensus, assurance, undertaking, acceptance, contract, signing, signature, readiness, willingness, breakthrough, normalisation of ~ tie|relation, joint|peace declaration
peace|political settlement, joint communique, declaration of ~ principle, security guarantee

# CONSULT both
talk, negotiation, meeting, summit, visit, discussion, consultation, dialogue, peace talk, peace conference, conference, phone call, telephone call, call with, conversation, negotiating session, round of talk, mediation, mission to mediate, session, trip, tour, contact, peace process, mediation effort, diplomacy
parley, huddle, tête-à-tête, roundtable, bargaining, haggling, arbitration, videoconference, handshake, backchannel, plenary, jirga, exchange of ~ view|message, diplomatic effort|push
peace mission|effort, video|courtesy call, face to face, call with ~

# SUPPORT by
support, backing, endorsement, praise, solidarity, condolence, sympathy, recognition, approval, sponsorship, welcome, backer, supporter, allegiance, pledge of allegiance, oath of allegiance, defection, vote of confidence
applause, commendation, tribute, congratulation, blessing, encouragement, loyalty, patronage, harbouring, sheltering, appreciation, thumbs up, green light, go ahead, covering fire

# COOPERATE both
cooperation, co operation, collaboration, coordination, joint exercise, joint patrol, joint operation, joint military exercise, partnership, intelligence sharing, alliance, trade, joint manoeuvre, joint maneuver
liaison, tipoff, rapprochement, thaw, collusion, exchange|sharing of ~ intelligence, restoration|resumption of ~ tie, joint training|action|raid, exchange of ~ information
information sharing, tip off, reopening of ~ embassy

# AID by
aid, assistance, help, relief, aid delivery, aid convoy, food delivery, delivery, airlift, airdrop, air drop, humanitarian aid, military aid, donation, funding, loan, grant, rescue, rescue operation, distribution, medical treatment, supply, arms supply, arms delivery, arms shipment, weapon delivery, weapon shipment, shipment, food aid, food distribution, relief effort, relief operation, evacuation, medical evacuation, bailout, aid package, rescue mission, aid distribution, treatment, vaccination, training, mine clearance, convoy of aid
succour, handout, consignment, arming, lifeline, bailout, payout, medevac, demining, defusing, humanitarian convoy|flight|operation|action, aid|evacuation|repatriation flight
food parcel|ration, hand out, relief convoy, air bridge, aid drop, weapons package, arms sale, sale of ~ arm, credit line, vaccination campaign, rescue effort, freeing of ~ hostage
recovery of ~ body, bomb disposal, restoration of ~ power, soup kitchen, repatriation of ~ national

# CONCEDE by
concession, amnesty, pardon, apology, resignation, reopening, lifting, easing, handover, hand over, release, release of prisoner, release of hostage, suspension of operation, halt to attack, end to blockade, abdication, backdown, acquittal
climbdown, backtracking, retraction, reprieve, clemency, parole, freeing, waiver, exemption, relaxation, repeal, revocation, rescinding, annulment, reinstatement, ransom
suspension of ~ strike|attack|offensive|sanction, return of ~ body|remains|prisoner|hostage, opening of ~ crossing|border|road, liberation of ~ hostage|prisoner, end to ~ siege|curfew|strike
end of ~ siege|blockade|curfew, halt to ~ offensive|bombing, safe passage|conduct, climb|stepping down, u turn, about face, removal from ~ list, sanctions relief, ransom payment
transfer of ~ power, repatriation of ~ body, admission of ~ guilt, withdrawal of ~ charge

# REQUEST by
demand, appeal, call, request, plea, petition, urging, proposal, ultimatum to leave, invitation
instruction, injunction, lobbying, clamour, pressure, bounty, pleading, referral, court order

# ACCUSE by
accusation, condemnation, criticism, allegation, blame, complaint, denunciation, outcry, lawsuit, indictment, legal proceeding, proceeding, investigation, probe, inquiry, trial, rebuke, charge, censure, outrage, disapproval, concern, protest note, impeachment, prosecution
reproach, reprimand, recrimination, tirade, diatribe, scorn, ridicule, smear, backlash, uproar, protestation, demarche, démarche, enquiry, hearing, summons, summoning, displeasure
complicity, no confidence motion|vote, diplomatic protest|row, allegation|charge against, legal action|case, smear campaign, note of ~ protest, formal protest, criminal case, arrest warrant
impeachment motion, motion of ~ no, dressing down, blame game, war of ~ word

# REJECT by
rejection, refusal, veto, opposition, denial, cancellation, defiance, violation, breach of ceasefire, violation of ceasefire, breach, walkout from talk, no vote
refusal, rebuff, snub, repudiation, scrapping, shelving, postponement, deadlock, impasse, dissent, disagreement, spat, intransigence, abstention
withdrawal from ~ talk|agreement|deal|treaty|pact|union|bloc, suspension of ~ talk|negotiation|participation, breakdown|collapse|failure|boycott of ~ talk, collapse of ~ ceasefire|truce
boycott of ~ election|session, exit|departure from ~ union, breach of ~ agreement|truce|resolution, exit from ~ bloc|deal
no talk|agreement|deal|negotiation|compromise|concession|dialogue|ceasefire|truce|surrender|retreat|part, vote against ~, non recognition, pullout from ~ talk, departure from ~ bloc
election boycott, resistance to ~ plan, cold shoulder, break with ~

# THREATEN by
threat, warning, ultimatum, declaration of war, vow, death threat, bomb threat, warning shot, saber rattling, sabre rattling, deadline
brinkmanship, caution, nuclear|missile|weapon test, test launch|firing, show of ~ force, muscle flexing, threatening letter

# PROTEST/blockade by
barricade, road|railway blockade, burning tyre
`;

/** Predicates that are neither verb nor noun ("17 were reported dead"). They need a figure or an actor. */
export const EVENT_ADJECTIVES = `
# ASSAULT undergo
dead, wounded, injured, hurt, martyred, lifeless, maimed, slain, killed, bloodied, unconscious, in ~ coma, in ~ critical condition, in ~ serious condition, in intensive care, hospitalised, hospitalized, comatose

# ASSAULT/abduction undergo
missing, kidnapped, abducted, unaccounted for, unaccounted

# COERCE/arrest undergo
under arrest, under ~ arrest, in ~ custody, in ~ detention, behind bars, detained, in captivity, handcuffed, shackled, blindfolded, incommunicado, on death row

# COERCE/blockade undergo
under siege, besieged, trapped, stranded, under blockade, under ~ lockdown, marooned, off limits, impassable, confined

# DISPLACE undergo
homeless, displaced, on the move, on the roads, in exile, uprooted

# ASSAULT undergo
under fire, under attack, under bombardment, ablaze, on fire, out of service, aflame, alight, in flames, in ruins, in tatters, on the offensive, on the attack, on the rampage, pinned down

# THREATEN
ready to fight

# SEIZE
in ~ control

# RETREAT
on the retreat, on the run, in flight, on the back foot

# MOBILIZE
en route, on ~ alert, on standby, on the march

# PROTEST/demonstration
on strike, on ~ strike, in the streets, on the streets

# ACCUSE
under review, under investigation, under scrutiny, on trial, in the dock, complicit, answerable

# REJECT
out of the question, off the table, unacceptable, unwilling, null and void

# SUPPORT
in favour, in favor

# CONSULT
in touch

# AID
at ~ disposal, under treatment
`;
