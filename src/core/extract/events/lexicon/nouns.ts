/**
 * Nouns and predicates that name an act. Notation as in read-table.ts; the frame says whom "of" and a possessor name:
 * "by" the actor ("the advance of the rebels"), "to" the target ("the shelling of Aleppo"), "both" all sides, "undergo" those who suffer.
 */
export const EVENT_NOUNS = `
# ASSAULT by
attack, military campaign, bombing campaign, assault, offensive, counteroffensive, counter offensive, counterattack, counter attack, onslaught, raid, strike, push, pushback, push back, advance, thrust, incursion, invasion, aggression, operation, sweep, operation, raid, infiltration, intervention, storming, rampage, uprising, insurrection, mutiny, insurgency, coup attempt, attempt, retaliation, reprisal, revenge attack, hostility, violence, bloodshed, crime, atrocity, war crime, abuse, excess, blow, salvo, volley, barrage, fire, assault, breach, sabotage, sabotage attack, arson attack, knife attack, acid attack, gas attack, chemical attack, poison attack, chemical weapon attack, terror attack, terrorist attack, gun attack, cyber attack, cyberattack, hack, hit and run, cross border attack, ground offensive, ground assault, landing, foray, ceasefire violation, truce violation

# ASSAULT to
killing, murder, assassination, massacre, slaughter, beating, torture, stabbing, lynching, poisoning, wounding, destruction, demolition, house demolition, bulldozing, razing, targeting, targeted killing, target killing, extermination, genocide, ethnic cleansing, pogrom, mistreatment, ill treatment, hijacking, murder attempt, assassination attempt, bloodbath, carnage, demolition, downing, neutralisation, manslaughter, femicide, maiming, flogging, whipping, use of chemical weapon, use of poison gas, use of nerve agent, use of chlorine, use of sarin, use of cluster munition

# ASSAULT undergo
death, casualty, fatality, injury, loss, death toll, casualty toll, toll, death count, body count, casualty count, casualty figure, number of ~ dead, number of ~ death, number of ~ killed, number of ~ wounded, number of ~ injured, number of ~ casualty, number of ~ fatality, number of ~ victim, number of ~ martyr

# ASSAULT/execution to
execution, beheading, extrajudicial killing, summary execution, decapitation, hanging, crucifixion

# ASSAULT/air-strike by
air strike, airstrike, air raid, air attack, air assault, aerial attack, aerial bombardment, aerial bombing, aerial strike, bombing raid, bombing run, air campaign, aerial campaign, air bombardment, warplane strike, helicopter strike, helicopter attack, fighter jet strike, sortie, barrel bomb, barrel bombing, bomb run, air operation, air interdiction, interdiction, carpet bombing, air fire, raid by warplane

# ASSAULT/air-strike to
bombing, bombardment

# ASSAULT/shelling to
shelling, mortar attack, artillery attack, artillery strike, artillery fire, artillery barrage, artillery shelling, artillery bombardment, mortar fire, mortar shelling, tank fire, tank shelling, shell fire, shellfire, cross border shelling, mortar strike, cannon fire, howitzer fire, naval bombardment, mortar round, artillery round, mortar shell, artillery shell, mortar bomb, tank shell

# ASSAULT/missile by
missile strike, missile attack, missile fire, missile launch, missile barrage, rocket attack, rocket fire, rocket strike, rocket barrage, rocket launch, rocket salvo, rocket, missile, projectile launch, ballistic missile attack, cruise missile attack, launch of missile, launch of rocket, rocket shelling, katyusha attack, grad attack

# ASSAULT/drone by
drone strike, drone attack, drone raid, drone assault, unmanned aerial vehicle attack, uav strike, uav attack, fpv strike, kamikaze drone attack, drone bombing, drone incursion, drone fire

# ASSAULT/shooting by
shooting, gunfire, gun fire, gunshot, sniper fire, sniper attack, machine gun fire, small arms fire, drive by shooting, mass shooting, shootout, shoot out, rifle fire, firing, sniping, shooting attack, shooting incident, fusillade, drive by, live fire, live round

# ASSAULT/clash both
clash, fighting, firefight, fire fight, gunfight, gun fight, gun battle, gunbattle, battle, skirmish, combat, engagement, exchange of fire, exchange of gunfire, fire exchange, exchange of shelling, confrontation, infighting, street fighting, street battle, standoff, stand off, hostilities, encounter, duel, feud, scuffle, melee, brawl, fray, crossfire, cross fire, artillery duel, gunbattles, border clash, turf war, armed confrontation, resistance

# ASSAULT/ambush by
ambush

# ASSAULT/ied weapon
explosion, blast, bomb, bomb blast, bomb attack, bomb explosion, roadside bomb, roadside bombing, roadside blast, ied, ied attack, ied blast, ied explosion, explosive device, improvised explosive device, improvised bomb, grenade attack, grenade, grenade blast, grenade explosion, hand grenade, parcel bomb, letter bomb, bicycle bomb, motorcycle bomb, sticky bomb, magnetic bomb, bombing attack, twin blast, twin bombing, detonation, booby trap

# ASSAULT/landmine weapon
landmine, land mine, mine, landmine blast, landmine explosion, mine blast, mine explosion, unexploded ordnance, unexploded shell, cluster munition, anti tank mine, anti personnel mine

# ASSAULT/suicide-attack by
suicide attack, suicide bombing, suicide bomb, suicide blast, suicide bomber, suicide operation, suicide assault, suicide explosion, suicide car bomb, suicide car bombing, suicide mission, martyrdom operation, truck bomb suicide, suicide raid

# ASSAULT/car-bomb weapon
car bomb, car bombing, car bomb attack, car bomb blast, truck bomb, truck bombing, vehicle bomb, vehicle borne improvised explosive device, vbied, svbied, lorry bomb, booby trapped car, explosives laden vehicle, bomb laden car

# ASSAULT/abduction to
abduction, kidnapping, kidnap, hostage taking, hostage-taking, enforced disappearance, forced disappearance, disappearance, mass kidnapping, mass abduction, ransom kidnapping, hostage crisis

# ASSAULT/sexual-violence to
rape, gang rape, sexual violence, sexual assault, sexual abuse, mass rape, sexual slavery, molestation

# ASSAULT/looting to
looting, pillage, plunder, plundering, ransacking, theft, robbery, robbery attack, cattle raid, cattle rustling, cattle raiding, pillaging

# ASSAULT/arson to
arson, torching, burning, setting of fire

# SEIZE by
coup, putsch, military takeover, power grab

# SEIZE to
capture, seizure, takeover, take over, recapture, reconquest, conquest, occupation, annexation, liberation, retaking, capture, land grab, territorial gain

# SEIZE fall
fall, loss of control, loss of territory

# DISPLACE undergo
exodus, displacement, flight, mass displacement, mass exodus, forced displacement, refugee flow, refugee influx, influx, evacuation order, migration, return of refugee, return of displaced

# DISPLACE to
eviction, forced eviction, forcible transfer, forced transfer, population transfer, depopulation, relocation

# RETREAT/withdrawal by
withdrawal, retreat, pullback, pull back, pullout, pull out, pull-out, disengagement, drawdown, troop withdrawal, military withdrawal, demobilisation, disarmament, departure, desertion, surrender

# MOBILIZE by
deployment, redeployment, build up, buildup, military build up, troop build up, mobilisation, mobilization, reinforcement, troop movement, massing, military exercise, military drill, naval exercise, war game, wargame, manoeuvre, maneuver, exercise, drill, joint drill, military parade, regrouping, troop deployment, call up, patrol, naval deployment, mustering, arrival of troop

# COERCE/arrest to
arrest, detention, imprisonment, mass arrest, arrest campaign, capture, round up, house arrest, incarceration, arrest raid

# COERCE/blockade to
siege, blockade, encirclement, closure, border closure, road closure, roadblock, lockdown, checkpoint, cordon

# COERCE by
crackdown, curfew, state of emergency, martial law, repression, suppression, oppression, persecution, censorship, harassment, intimidation, deportation, expulsion, repatriation, confiscation, conscription, forced recruitment, recruitment, forced conscription, internet shutdown, internet blackout, internet cut, purge, extortion, tear gas, teargas, water cannon, extradition, search operation, raid on home, coercion, dispersal, restriction, conviction, death sentence, prison sentence

# SANCTION by
sanction, embargo, arms embargo, oil embargo, economic sanction, travel ban, visa ban, asset freeze, ban, expulsion of diplomat, boycott, suspension of aid, severing of tie, severing of relation, suspension of relation, trade ban, import ban, export ban, blacklisting, price cap

# PROTEST/demonstration by
protest, demonstration, rally, march, sit in, vigil, protest march, street protest, mass protest, unrest, walkout, strike action, general strike, hunger strike, labour strike, labor strike, picket, parade, procession, civil disobedience, uprising, gathering, mass rally, stoppage, strike, funeral march, die in

# PROTEST/riot by
riot, rioting, street violence, disorder, disturbance, stone throwing, mob violence, vandalism, street riot

# AGREE/ceasefire both
ceasefire, cease fire, truce, cessation of hostility, cease fire agreement, ceasefire agreement, ceasefire deal, armistice, humanitarian pause, truce deal, truce agreement, lull

# AGREE/prisoner-exchange both
prisoner exchange, prisoner swap, exchange of prisoner, swap of prisoner, swap, exchange of captive, exchange of hostage, prisoner exchange deal, hostage deal, prisoner deal

# AGREE both
agreement, deal, accord, pact, treaty, peace deal, peace agreement, peace accord, memorandum, understanding, compromise, reconciliation, peace plan, pledge, promise, offer, commitment, peace initiative, memorandum of understanding, joint statement, protocol, roadmap, road map

# CONSULT both
talk, negotiation, meeting, summit, visit, discussion, consultation, dialogue, peace talk, peace conference, conference, phone call, telephone call, call with, conversation, negotiating session, round of talk, mediation, mission to mediate, session, trip, tour, contact, peace process, mediation effort, diplomacy

# SUPPORT by
support, backing, endorsement, praise, solidarity, condolence, sympathy, recognition, approval, sponsorship, welcome, backer, supporter, allegiance, pledge of allegiance, oath of allegiance, defection, vote of confidence

# COOPERATE both
cooperation, co operation, collaboration, coordination, joint exercise, joint patrol, joint operation, joint military exercise, partnership, intelligence sharing, alliance, trade, joint manoeuvre, joint maneuver

# AID by
aid, assistance, help, relief, aid delivery, aid convoy, food delivery, delivery, airlift, airdrop, air drop, humanitarian aid, military aid, donation, funding, loan, grant, rescue, rescue operation, distribution, medical treatment, supply, arms supply, arms delivery, arms shipment, weapon delivery, weapon shipment, shipment, food aid, food distribution, relief effort, relief operation, evacuation, medical evacuation, bailout, aid package, rescue mission, aid distribution, treatment, vaccination, training, mine clearance, convoy of aid

# CONCEDE by
concession, amnesty, pardon, apology, resignation, reopening, lifting, easing, handover, hand over, release, release of prisoner, release of hostage, suspension of operation, halt to attack, end to blockade, abdication, backdown, acquittal

# REQUEST by
demand, appeal, call, request, plea, petition, urging, proposal, ultimatum to leave, invitation

# ACCUSE by
accusation, condemnation, criticism, allegation, blame, complaint, denunciation, outcry, lawsuit, indictment, legal proceeding, proceeding, investigation, probe, inquiry, trial, rebuke, charge, censure, outrage, disapproval, concern, protest note, impeachment, prosecution

# REJECT by
rejection, refusal, veto, opposition, denial, cancellation, defiance, violation, breach of ceasefire, violation of ceasefire, breach, walkout from talk, no vote

# THREATEN by
threat, warning, ultimatum, declaration of war, vow, death threat, bomb threat, warning shot, saber rattling, sabre rattling, deadline
`;

/** Predicates that are neither verb nor noun ("17 were reported dead"). They need a figure or an actor. */
export const EVENT_ADJECTIVES = `
# ASSAULT undergo
dead, wounded, injured, hurt, martyred, lifeless, maimed, slain, killed

# ASSAULT/abduction undergo
missing, kidnapped, abducted

# COERCE/arrest undergo
under arrest, in custody, in detention, behind bars, detained

# COERCE/blockade undergo
under siege, besieged, trapped, stranded, under blockade

# DISPLACE undergo
homeless, displaced, on the move

# ASSAULT undergo
under fire, under attack, under bombardment, ablaze, on fire, out of service

# THREATEN
ready to fight
`;
