/** Classes of common nouns that decide what a verb means ("seized the hill", "seized a suspect", "seized weapons"). Singular forms. */

/** Where one can be, when no place mention says so. */
export const PLACE_NOUNS = `
village, town, city, hamlet, settlement, district, neighbourhood, neighborhood, suburb, quarter, area, region, province, governorate, county, state, territory, land, ground, zone, enclave, pocket, stretch, swathe, swath, strip,
countryside, valley, hill, hilltop, ridge, mountain, height, peak, summit, bridge, road, highway, crossroad, junction, roundabout, crossing, border, frontier, corridor, route, street, square, airport, airfield, airbase, airstrip, runway, base,
barracks, garrison, camp, outpost, post, position, checkpoint, stronghold, bastion, fortress, headquarters, compound, building, complex, bunker, trench, line, frontline, front, dam, plant, refinery, field, oilfield, mine, port, harbour, harbor,
station, facility, depot, island, capital, centre, center, outskirts, sector, part, locality, point, location, site, prison, jail, palace, parliament, ministry, embassy, consulate, hospital, school, university, mosque, church, market, home, house, farm, factory, parts, swathes, gate, tower
`;

/** Things that are struck, held or burnt. */
export const THING_NOUNS = `
gathering, grouping, concentration, den, lair, tank, vehicle, truck, lorry, car, bus, convoy, van, ambulance, jeep, pickup, motorcycle, train, ship, vessel, boat, tanker, warship, frigate, ferry, plane, aircraft, jet, warplane, helicopter, drone, aeroplane, airliner, missile, rocket, balloon,
depot, warehouse, hideout, hangar, bunker, launcher, battery, gun, howitzer, radar, system, pipeline, substation, grid, tower, transformer, infrastructure, installation, dump, cache, arsenal, target, equipment, armour, armor, crop, tent, shop, stall, kiosk, church, mosque, temple, shrine, monument,
school, hospital, clinic, house, home, hut, building, block, apartment, office, barn, cabin, flat, residence, villa, hotel, cafe, restaurant, market, bakery, factory, plant, bridge, camp, position, post, checkpoint, base, camera, laptop, flag, effigy, tyre, tire, statue, door, wall, gate
`;

/** What goes off or is thrown. */
export const WEAPON_NOUNS = `
bomb, device, mine, landmine, explosive, grenade, shell, rocket, missile, projectile, mortar, munition, charge, dynamite, ied, vbied, torpedo, round, bullet, shot, ammunition, warhead, drone, vest, belt, stone, rock, bottle, cocktail, molotov, brick, car bomb, ordnance, barrel, gas, canister, artillery, salvo, volley, weapon, teargas, car, vehicle, truck, blast, explosion, rifle, gun, pistol, firearm, kalashnikov, arm
`;

/** Forces and what they move. */
export const TROOP_NOUNS = `
troop, soldier, force, reinforcement, unit, brigade, division, battalion, regiment, company, fighter, army, police, policeman, officer, paratrooper, commando, marine, gendarme, guard, reservist, contingent, peacekeeper, militia, militiaman, rebel, militant, insurgent, gunman, contractor, mercenary, adviser, advisor, tank, armour, armor, vehicle,
convoy, artillery, gun, howitzer, missile, battery, launcher, system, jet, warplane, helicopter, aircraft, fighter jet, warship, ship, frigate, destroyer, carrier, submarine, flotilla, boat, drone, equipment, personnel, men, weapon, ammunition, column, division, corps, squad, security, team, patrol, garrison, defender, occupier, conscript, volunteer
`;

/** What helps. */
export const GOODS_NOUNS = `
aid, food, water, medicine, supply, relief, flour, rice, grain, wheat, fuel, blanket, tent, ration, parcel, kit, equipment, convoy, lorry, truck, shipment, assistance, cash, money, fund, loan, grant, dollar, euro, tonne, ton, vaccine, medication, generator, diesel, weapon, arm, ammunition, missile, tank, jet, shell, system, flight, ship, package, help, goods, bread, milk, meal, clothing, donation, oil, gas, coal, grain, drug, cargo, body, remains, launcher, rifle, radar
`;

/** Roads and gates that are closed, cut and opened again. */
export const ROAD_NOUNS = `
road, highway, street, bridge, crossing, border, frontier, gate, route, corridor, airport, port, airspace, checkpoint, motorway, path, access, entrance, strait, canal, school, office, shop, market, university, embassy, site, station, office, camp, line, railway, supply line, artery, exit
`;

/** People who protest. */
export const PROTESTER_NOUNS = `protester, protestor, demonstrator, crowd, activist, student, worker, striker, farmer, mob, rioter, marcher, youth, supporter, resident, people, women, villager, mourner, settler, miner, driver, teacher, nurse, doctor, trader, shopkeeper, opponent, critic, relative, family, mother, parent, worshipper, taxi driver, trucker, fan, local, thousand, hundred, dozen`;

/** People who suffer and flee. */
export const CIVILIAN_NOUNS = `civilian, resident, people, family, villager, woman, man, child, refugee, migrant, person, inhabitant, household, population, herder, farmer, citizen, worker, patient, student, thousand, hundred, dozen, million, million, neighbour, neighbor, mother, herdsman, townspeople, returnee, evacuee, evacuees, christian, muslim, yazidi, local, foreigner, expatriate, staff, survivor, half, they, many, rohingya, teacher, monk, nomad, shopkeeper`;

/** Agreements. */
export const DEAL_NOUNS = `agreement, deal, accord, pact, treaty, truce, ceasefire, peace, settlement, compromise, understanding, protocol, memorandum, contract, plan, arrangement, release, exchange, swap, talk, end, extension, reconciliation, pause`;

/** What is condemned or attacked with words only. */
export const WORDS_NOUNS = `decision, move, plan, policy, law, statement, remark, comment, government, leader, president, minister, report, resolution, budget, bill, act, attack, killing, violence, handling, failure, record`;

/** Who visits. */
export const VISITOR_NOUNS = `minister, president, envoy, delegation, ambassador, leader, secretary, mediator, king, prince, chief, diplomat, counterpart, premier, chancellor, official, pope, prime minister, guest, emissary, representative, negotiator`;

/** Accusing predicates: "called the strike a crime". */
export const ACCUSATION_NOUNS = `crime, massacre, terrorism, aggression, violation, breach, outrage, atrocity, provocation, betrayal, murder, genocide, disgrace, act, lie, sham, farce, terrorist, liar, murderer, criminal, barbaric, unacceptable, cowardly, illegal, occupation`;

/** Gatherings broken up. */
export const PROTEST_NOUNS = `protest, demonstration, rally, march, crowd, protester, demonstrator, sit, gathering, vigil, strike, riot, picket, camp`;

/** What kills and destroys by nobody's will. */
export const NATURE_NOUNS = `earthquake, quake, aftershock, flood, flooding, floodwater, storm, cyclone, typhoon, hurricane, tornado, landslide, mudslide, avalanche, lightning, tsunami, drought, heatwave, wildfire, cholera, virus, epidemic, pandemic, monsoon, rain, rainfall, downpour`;

/** In what people die by nobody's will. */
export const ACCIDENT_NOUNS = `${NATURE_NOUNS}, accident, crash, collision, derailment, stampede, shipwreck`;

/** What rises and falls on markets. */
export const MARKET_NOUNS = `stock, share, market, currency, price, dollar, rouble, ruble, lira, index, bond, yield, export, import, inflation, temperature, output, production, revenue, profit, sale, rate`;

/** What is imposed, and lifted again. */
export const MEASURE_NOUNS = `sanction, restriction, curfew, siege, blockade, embargo, ban, tariff, duty, levy, tax, closure, designation, curb, measure, decree, moratorium, objection, veto, requirement, order, bill, charge, demand, threat, claim, freeze, lockdown, penalty, warrant, emergency, rule, quota, cap, limit, hold`;

/** What is put forward, and accepted or turned down. */
export const PROPOSAL_NOUNS = `proposal, offer, demand, call, request, bid, appeal, plan, initiative, draft, deal, truce, ceasefire, resolution, invitation, ultimatum, overture, term, condition, idea, motion, amendment, bill, text, roadmap, compromise, mediation, deadline, petition, agreement, settlement, reform, law, ruling, verdict, result, vote, blueprint, scheme`;

/** What is said of others, and denied. */
export const CLAIM_NOUNS = `allegation, accusation, charge, claim, report, rumour, rumor, account, version, suggestion, figure, story, criticism, complaint, finding, assertion, insinuation, concern, fear, talk, notion, speculation, gossip, warning, threat, involvement, responsibility, wrongdoing, role, link, complicity`;

/** What searchers carry off. */
export const CONTRABAND_NOUNS = `rifle, pistol, gun, firearm, weapon, arm, ammunition, munition, explosive, grenade, cache, motorcycle, drug, heroin, cocaine, hashish, opium, narcotic, pill, cash, document, phone, laptop, computer, passport, warhead, detonator, shipment, cargo, contraband, cigarette, quantity, magazine, cartridge, kilo, kilogram, kalashnikov, launcher`;

/** Crowds that riot. */
export const RIOTER_NOUNS = `protester, protestor, demonstrator, rioter, mob, crowd, youth, marcher, student, striker, activist, farmer, teacher, trucker, mourner, picket, hooligan, looter`;

/** What is silenced, shut down and cut off. */
export const OUTLET_NOUNS = `broadcaster, channel, station, newspaper, website, site, outlet, radio, magazine, platform, network, service, internet, school, class, university, flight, party, union, constitution, parliament, licence, license, broadcast, transmission, programme, accreditation, election, train, app, account`;

/** What is read, heard or looked at. */
export const DOCUMENT_NOUNS = `report, statement, video, footage, figure, statistic, data, list, communique, communiqué, photo, photograph, picture, image, study, survey, recording, audio, letter, poll, transcript, map, document, book, speech, remark, verdict, sermon, findings, census, bulletin, clip, message, trailer`;
/** What is held, and takes nobody. */
export const OCCASION_NOUNS = `funeral, ceremony, vigil, election, poll, vote, referendum, service, prayer, mass, exhibition, festival, exam, match, game, tournament, census, memorial, wedding, auction, trial, hearing`;
