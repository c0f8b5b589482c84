/** Verbs of power and policy without open fighting: coercion, movement of forces, talks, deals, help, words. Notation as in read-table.ts. */
export const VERBS_OF_RULE = `
# COERCE/arrest
arrest, detain, round|bang up, lock up|away, apprehend, nab, imprison, jail, incarcerate, intern, take ~ into custody, take .. into custody, take ~ captive|prisoner
take .. captive|prisoner, put|throw behind bars, put|place ~ under ~ arrest, hold ~ in ~ custody, hold|capture|catch|bundle|collar|recapture|nick|confine@people, pick|sweep up@people
seize ~ suspect, haul in, pull ~ in for questioning, remand, surrender ~ to police, bust, take in@people, drag ~ off, drag off, cuff, handcuff, shackle, blindfold, manacle, bundle .. into
frogmarch, haul off|away@people, lead|whisk away@people, rearrest, throw in ~ jail, throw into ~ jail|prison, toss into ~ jail, throw .. into ~ jail|prison, send to ~ prison|jail
send .. to ~ prison|jail, take into ~ detention, place|keep in ~ custody|detention, keep under ~ arrest, keep|place .. under ~ arrest, hold without ~ charge, hold incommunicado
smash|dismantle ~ cell|ring|network, bust ~ cell|ring, break up ~ cell|network|ring, roll up ~ cell|network, deprive of ~ liberty|freedom, deprive .. of ~ liberty, net@suspect
run to ground, extend|prolong ~ detention

# COERCE/blockade
besiege, blockade, lay|impose|tighten|clamp ~ siege, encircle, surround|isolate|ring|throttle|strangle|seal@place, surround, seal|cordon|cut|close|choke|wall|fence|ring|block off
seal|close|shut|block|cut|bolt|sever@road, block, impose|clamp ~ blockade, close|shut|seal ~ border, close ~ crossing|airspace, set|throw|put up ~ roadblock|checkpoint, erect ~ roadblock
erect|man ~ checkpoint, prevent .. from entering|leaving, trap|bar@people, hem|pen|box in, bottle up, lock|shut in@people, lock|flag|wave down, padlock, weld|chain ~ door, chain ~ gate
bar ~ way|road|entrance, bar|block|hamper|refuse ~ access, block access, block|refuse|deny ~ passage, block ~ delivery, block|stop ~ convoy, hold up@goods, hold up ~ convoy
keep .. from reaching, impede, hinder, obstruct, sever|cut ~ supply, cut off ~ supply, interdict, maroon, quarantine, tighten ~ noose|ring|encirclement, tighten|throw ~ cordon
throw up ~ cordon|berm, put up ~ barrier, keep .. closed|sealed|shut, deny ~ exit, stop ~ bus|ambulance, pull over@people, close down@road, close ~ side of, let nobody, starve into

# COERCE
impose|declare|enforce|extend|clamp|slap ~ curfew, impose|declare|extend|prolong|proclaim ~ emergency, impose|declare|extend|proclaim ~ martial, impose ~ restriction
impose|collect|demand ~ tax, impose|collect ~ levy
expel|silence|force|recruit|tax|disband|prevent|stop|question|fine|purge|ban|disqualify|suspend|dismiss|discipline|dock|disarm|bind|search|screen|drench|spray|traffic@people, deport
repatriate, banish, extradite, exile, evict ~ from, censor, muzzle, gag, outlaw, confiscate, impound, seize@goods, seize|dismantle@weapon, seize ~ ship|vessel|tanker|fund|asset, requisition
commandeer, disperse, break up@protest, tear gas, teargas, fire|use|lob|throw|deploy ~ tear, fire|use ~ tear gas, fire|use ~ teargas|rubber, fire|use|cut ~ water, fire|shoot into ~ air
fire|shoot in ~ air, search@place, search|confiscate@thing, raid ~ home|house|office, comb, crack|clamp|put|shut|close|pat|shake down, suppress, repress, quell, subdue, oppress, persecute
intimidate, harass, coerce, compel, conscript, call|tie up@people, extort, levy, suspend ~ activity, dissolve, shutter, restrict, curb, cut ~ power|electricity|phone|line|service
cut|throttle ~ internet, jam ~ signal, ban ~ protest|gathering|party|rally, turn|tow away, sentence, sentence|condemn ~ to death, condemn .. to ~ death, fire@visitor, convict, find ~ guilty
interrogate, blackmail, sack, strip .. of ~ citizenship|rank|immunity|nationality|passport|licence|mandate|title, place .. under ~ house, push|drive back@protest, forbid, prohibit
proscribe, ban, bar .. from, bar from, debar, disbar, disenfranchise, revoke|deny ~ citizenship, revoke|withdraw ~ accreditation, revoke ~ residency|permit, suspend|close|shut|block@outlet
take off ~ air, take|pull .. off ~ air, black|boot|turf|drum|mete|spirit out, unplug, switch|cut off ~ internet|power, disconnect, sever|cut ~ communication, cut off ~ electricity|water
cow, bully, hound, victimise, dragoon, press into ~ service, press .. into ~ service, force|ship back, force|make to, force into, force .. to, force|order out of, make .. at gunpoint
order|instruct|warn|tell .. to ~ leave, order|instruct|tell|warn .. to ~ evacuate, order .. out of, tell .. to ~ move|stay|go|clear|get|flee|vacate, give .. hours to ~ leave
kick|throw out@people, eject, send packing, send .. packing, send back@people, relieve of ~ post|command|duty, relieve|strip .. of ~ post, relieve .. of ~ command|duty
remove from ~ post|office, remove .. from ~ post|office, demote, fire ~ general|judge|governor|commander, penalise, dock ~ pay|wage, recover|seize|capture|intercept@contraband, sequester
sequestrate, expropriate, nationalise, take over ~ company, tie ~ hand, frisk, go from ~ house, go house to, go door to, fingerprint, wiretap, spy on, clear|scatter|charge|smother@protest
clear ~ square|encampment, drive back@subj-officials, drive off@protest, hose, douse, loose|discharge ~ gas, throw|use|fire ~ stun, deploy|turn|use ~ cannon, use ~ pepper|baton
use ~ sound grenade, fire over ~ head, fire above ~ head, fire ~ warning shot, use|hold .. as ~ shield, use|hold as ~ shield, exact|charge ~ toll, squeeze ~ money, hand down ~ sentence
hand|give|confirm ~ sentence, hand|confirm ~ term, uphold ~ conviction|ruling, uphold|confirm ~ verdict, uphold|extend ~ ban, impose|reimpose|tighten|enforce@measure, reinstate ~ order
reinstate|reactivate|issue ~ warrant, enact|promulgate ~ law, decree, postpone|annul|rig ~ election, rig ~ vote, stuff ~ ballot, whip into line, force ~ into ~ labour
pull|tear down@protest, raze ~ camp, stifle, put|place ~ bounty

# SANCTION
sanction, impose|slap|expand|widen|tighten|adopt|approve|renew|maintain|extend|prolong|reimpose|reinstate|restore ~ sanction, impose ~ embargo|ban
impose|raise|hike|double|slap|levy ~ tariff, blacklist, designate, embargo, boycott, freeze|block ~ asset|account, freeze|cut|suspend|halt|stop|cancel|withhold ~ aid
freeze|sever|cut|break|suspend|downgrade|reduce ~ tie, expel|recall|withdraw ~ diplomat|envoy, expel|recall|withdraw|pull ~ ambassador, expel ~ attache|attaché
withdraw ~ support|mission|recognition, sever|cut|break|suspend|downgrade|rupture|freeze|demote ~ relation, cut|break off ~ tie, cut off ~ aid|trade, break|cut off ~ relation
suspend ~ membership|cooperation|assistance|partnership|loan, suspend|halt|ban|blackmail ~ trade, ban@goods, revoke ~ licence|license, revoke|cancel|suspend|yank|pull|refuse|withdraw ~ visa
declare ~ persona|unwelcome, declare .. persona|unwelcome|undesirable, cancel ~ contract, pull ~ out of ~ treaty, withdraw from ~ treaty|agreement|pact, withdraw|expel from ~ union
blackball, ostracise, delist, add to ~ blacklist, add .. to ~ list, put on ~ blacklist, put|place on ~ list, put .. on ~ list, halt|stop|suspend|ban|prohibit|restrict ~ export
halt|suspend|ban|prohibit ~ import, halt|suspend ~ arm, halt|stop|ban ~ sale, halt ~ shipment, stop|cut|withdraw|pull|halt|freeze|suspend ~ funding, stop arming, freeze|withhold ~ fund
freeze ~ holding, freeze@money, suspend|quit|exit ~ treaty, suspend|quit ~ pact, suspend|divest from, suspend .. from, expel .. from ~ union|council, expel|recall ~ charge|consul
kick|order out ~ diplomat, kick|throw|pull out ~ ambassador, recall ~ chargé, call home@visitor, summon home, close|shut|shutter ~ embassy, close|shut ~ consulate, close|shut ~ airspace to
close ~ port to, slam shut, sever|cut ~ link, sever ~ contact, scale back ~ tie, scale down ~ tie, slap|levy ~ duty, slap@measure, levy ~ fee, turn off ~ tap, adopt ~ package, snap back
pull out of ~ agreement|treaty, hold in abeyance, put .. in abeyance, bar .. entry, ban .. from ~ entering, strip .. of ~ membership, boycott ~ goods|product

# MOBILIZE
deploy, redeploy, send|dispatch|mass|bolster|position|station|move|rush|pour|concentrate|bring|fly|ferry|transfer|ready|activate|load@troops, send|dig in, send@weapon, mobilise, mobilize
mass|arrive|head|land|sail|gather|assemble|drive|cross|stream@subj-troops, build|move|beef up, amass, reinforce, bolster ~ defence|position, regroup, station, move ~ into ~ position, muster
call up ~ reservist|reserve, bring in|up@troops, fly in@troops, arrive at ~ front, roll into|towards@subj-troops, place|put .. on ~ alert, raise ~ alert|force, take|took|set up ~ position
take ~ position, fortify, entrench, hold|conduct ~ exercise|drill, stage|launch|begin ~ exercise, stockpile, amass ~ force, step up ~ patrol, patrol
establish ~ post|position|headquarters|checkpoint, build ~ base|camp, construct|erect ~ base, open ~ camp|outpost, dispatch ~ convoy|warship, arm itself, form ~ militia

# CONSULT both
meet, meet|speak|talk|lunch|dine|breakfast|closet|correspond with, shake ~ hand, hold|host|open|begin|start|resume|conclude|attend|chair|facilitate ~ talk
hold|host|attend|call|chair ~ meeting, hold ~ discussion|negotiation|consultation|conversation, hold|host|attend|call ~ summit, hold|receive ~ phone, hold|place|receive|pay ~ call
host ~ conference|round|gathering|donor, negotiate, renegotiate, confer, consult, discuss, parley, visit@person-place, visit, pay|make ~ visit, arrive for ~ talk, arrive in .. for ~ talk
travel to .. to ~ meet, telephone, phone, call@phone, speak|talk by ~ phone, speak by ~ telephone, talk to@people, mediate, arbitrate, convene
receive|host|greet|see|hear|update|brief|telephone@visitor, welcome|send|dispatch|receive ~ delegation, brief@people, exchange ~ view|pleasantry, review ~ situation, sit down with
tour|inspect@place, make contact, reach|sound out, summon ~ for ~ talk, huddle, haggle, shuttle, liaise, deliberate, hash over, get together, sit across from, ring up
exchange|send|deliver|receive ~ letter, exchange|send|deliver|convey|relay|carry|pass|receive ~ message, send|dispatch|despatch ~ envoy, send|dispatch ~ emissary, play host to
hear ~ witness, hear from@visitor, travel|fly|jet|head to@subj-visitor, travel to@subj-officials, fly into@subj-visitor, fly in for, arrive|land in@subj-visitor, arrive at@subj-visitor
touch down@subj-visitor, jet into, head|leave|depart for@subj-visitor, set off for@subj-visitor, travel .. to ~ meet, speak|raise .. with, speak by, speak over ~ phone
speak|talk on ~ phone, speak at length, take|bring up .. with, compare note, break bread, share ~ meal, videoconference, preside over ~ meeting, intercede, act as ~ mediator|go-between
apprise, notify@officials, follow up on, go into ~ huddle, hold ~ court with, stop over in, sit in on, gather with@subj-visitor, gather for ~ summit|meeting, meet up with, write to@visitor
huddle@subj-visitor, huddle@subj-officials

# AGREE both
agree, agree to|on|upon, agree to|on ~ ceasefire|truce|deal|pause|swap|exchange|accord|agreement|pact|plan|halt, sign ~ agreement|deal|accord|pact|treaty|truce|ceasefire|memorandum|protocol|contract|declaration|document|roadmap
reach ~ agreement|deal|accord|truce|ceasefire|understanding|compromise, broker|secure ~ deal|agreement|truce|ceasefire, broker|accept|sign|pen|initial|forge|reach|honour|honor|clinch@deal
strike ~ deal|agreement|truce|accord|pact|bargain|ceasefire|compromise, hammer|thrash|hash|iron out, seal|finalise|finalize|cement|okay ~ deal, conclude ~ agreement|deal|treaty|pact|truce
clinch, ink, ratify, initial ~ agreement, accept ~ ceasefire|truce|proposal|deal|offer|plan, declare ~ ceasefire|truce|readiness
announce ~ ceasefire|truce|aid|package|grant|compensation|donation, order ~ ceasefire, observe ~ ceasefire|truce, extend ~ ceasefire|truce|offer|hand
renew ~ agreement|ceasefire|mandate|tie, settle ~ dispute, patch up, make ~ peace, bury ~ hatchet, normalise|normalize|restore|establish|resume|repair ~ tie|relation
commit to|itself|themselves|himself, undertake|offer|volunteer|accede to, promise, pledge, offer, vow ~ support|help, vow to ~ support|help|protect|rebuild|investigate, consent
express|signal|voice ~ readiness|willingness, accept|assure|guarantee that, accept|initial@proposal, assent, acquiesce, concur
give ~ go-ahead|nod|assent|consent|word|assurance|guarantee|pledge, assure@people, shake on, sign off on, sign up to, sign on to, sign ~ letter of, put ~ name to
put ~ name|initial|signature, affix|append ~ signature, pen ~ declaration, work out@deal, nail down, wrap up@deal, come to ~ agreement|understanding, come to terms
arrive at ~ agreement|compromise, meet halfway, mend ~ fence|tie|relation, reconcile with, re-establish ~ relation|tie, join|respect|prolong|proclaim|call|negotiate ~ truce|ceasefire
adhere to ~ truce|ceasefire, abide by ~ truce|ceasefire, comply with ~ ceasefire, stick to ~ truce, come|enter into force|effect@subj-deal, take effect|hold@subj-deal
adopt ~ resolution|roadmap|declaration|communique, pass ~ resolution, pencil in, proffer, dangle, hold out ~ hand, volunteer, stand ready, convey|affirm ~ readiness
reaffirm|reiterate ~ readiness|commitment, commit ~ to, commit|announce@money, bind itself|themselves, guarantee ~ safety|passage, award ~ contract
approve ~ deal|agreement|truce|resolution, split the difference, find ~ common ground, offer ~ amnesty|truce|ceasefire

# SUPPORT
support, back, endorse, praise, hail, welcome, side|stand|ally|align|identify with, stand by|shoulder|alongside, defend ~ decision, recognise, recognize, ally@both, throw ~ weight behind
throw|express|voice|pledge|reaffirm|reiterate|lend|give|declare ~ support, express|voice|show|reaffirm|reiterate|declare ~ solidarity, express|voice|give|lend ~ backing
express|voice ~ sympathy|gratitude|confidence, express|offer|send|extend ~ condolence, pledge|swear|declare|switch|shift ~ allegiance, congratulate, commend, applaud, laud
vouch|vote|cover|plump|campaign|canvass|pray for, champion, approve, sponsor, vote in favor|favour, honour|honor|harbour|harbor|shield@people, join ~ coalition|group|rank, defect
go|come over to, switch|change ~ side, upgrade ~ tie, rally|get behind, clap, cheer, fete, lionise, felicitate, salute, extol, glorify, acclaim, eulogise, pay ~ tribute|homage|respect
express ~ appreciation|sorrow|grief, egg|spur|urge on, abet, shelter|host@troops, give ~ cover to, close ranks, rally around|round, rally to ~ defence, line up behind|with, fall in behind
stand|stick up for, come out in ~ support|favour|favor, come down on ~ side, take ~ side of, take .. under ~ wing, throw|cast in ~ lot, join hand, pledge|swear ~ fealty
pledge|swear|declare|profess ~ loyalty, swear ~ oath of, cross ~ floor, give ~ blessing, give .. blessing, give .. green light, give ~ green light, give|voice|express ~ approval
throw .. behind, second ~ motion, co-sponsor, cosponsor, vote through, underwrite, prop|shore up, buttress, advocate, espouse, condone, condole, commiserate, offer ~ prayer, send ~ greeting
legitimise, act as .. shield, be ~ supportive

# COOPERATE both
cooperate, merge, merge|work|partner|trade|train|conspire|consort|barter with, merge|integrate into, unite, unify, co-operate, collaborate, work|fight|operate|train alongside
work|patrol|train|band|club together, work|act|operate|patrol jointly, work hand in hand, join ~ force, team up, coordinate, share|exchange|pass|supply|provide|swap ~ intelligence
share|exchange ~ information, share|swap ~ data, hold|conduct|stage|launch|establish|create|form ~ joint, carry out ~ joint, sell|buy|purchase ~ arms|weapon, import, export, extradite ~ to
hand over ~ suspect, buy ~ gas|oil|drone, expand|boost ~ trade, boost|strengthen|deepen|expand ~ cooperation, step up ~ cooperation, join hand with, link|hook up with, pool
work|fight .. together, work|fight side by side, work shoulder to, work in tandem, act in concert, tip off, pass on ~ intelligence, inform for|on, collude, connive, do business
improve|deepen|strengthen|expand|boost|cement|forge ~ tie, improve|deepen|strengthen|upgrade ~ relation, cement|forge|form ~ alliance, forge|form ~ partnership, set up ~ joint|partnership
train ~ jointly, amalgamate, federate, synchronise, harmonise, co-host, co-author, co-chair

# AID give
aid, help, assist, deliver, supply, provide, distribute, send|ship|parachute|drop|give|bring|carry|ferry|reach|pour|fly|haul|convoy|unload|offload|rush|dispatch|receive|channel|hand@goods
donate, fund, finance, subsidise, subsidize, bankroll, arm, rearm, train|treat|evacuate|shelter|house|ferry|protect|save|tend|nurse@people, equip, treat, rescue, feed, airlift, air-drop
airdrop, drop|give|approve|receive|grant|render|get ~ aid, drop|receive ~ food, give ~ money|sanctuary, give|open|offer ~ shelter, give|grant ~ asylum, grant|give ~ refuge
transfer@money, grant|approve|extend ~ loan, allocate, disburse, earmark, contribute, hand|dole|dish|ladle|parcel|share|lift|help|bail|fork out, pass|give out@goods, bring|fly in@goods, evacuate
host|billet|lodge@civilians, resupply, escort, pull .. from ~ rubble, pull .. out of ~ rubble, pull ~ from, dig ~ out, dig .. out, recover|collect|retrieve|unearth ~ body
clear ~ mine|rubble|road|ordnance|explosive, repair, rebuild, restore ~ water|power|electricity, vaccinate, extend ~ credit, lend, forgive|cancel ~ debt, write off ~ debt
take in ~ refugee|family|evacuee|displaced|child, accept ~ refugee, set up ~ camp|shelter|kitchen|clinic, put up@people, free ~ hostage, reach|arrive|enter|cross|roll@subj-goods
pour .. into, receive|render|lend ~ assistance, receive ~ treatment|kit|parcel|ration|care, fly out@people, shift|take|rush|carry|bring to ~ hospital, take|rush|carry|bring .. to ~ hospital
bring aid, ship|chip in, pluck, winch, medevac, bring|pull|lead to ~ safety, bring|pull .. to ~ safety, stump|stitch|top up, raise|grant|give|extend|receive|channel|inject|disburse@money
raise|release|unlock ~ fund, collect ~ donation, retrieve ~ remains, exhume, dig|drill|sink ~ well, dig|drill ~ borehole, inoculate, immunise, disinfect, dress ~ wound, stitch, bandage
operate on, tend|minister|cater to, care|cater for, resuscitate, accommodate, resettle, reunite, replenish, refuel, restock, cover ~ cost, foot ~ bill, pay ~ salary|wage|compensation
indemnify, drop off@goods, loan, put|place .. at ~ disposal, make available, render ~ help, render safe, lend ~ hand, come|go|rush to ~ aid, come to ~ rescue|help, open ~ kitchen|clinic
put up ~ tent, erect|receive ~ tent, demine, de-mine, deploy ~ medical|health|rescue, send ~ team|engineer|doctor|medic|rescuer|instructor|hospital, go|pass|get through@subj-goods
make it to@subj-goods, pull into@subj-goods, trickle, flow in@subj-goods, evacuate ~ wounded|resident|civilian|patient|casualty, pour ~ weapon, sell@weapon, put up@civilians

# CONCEDE give
release|free|exchange|swap|allow|permit|reinstate@people, release ~ hostage, set ~ free, set .. free, exchange|swap|return ~ prisoner, hand|turn over@people, hand over, hand .. over
hand|give|row|walk back, give up ~ weapon|arm, lift|end ~ siege, lift|ease|end ~ blockade, lift|ease ~ curfew|sanction, lift|overturn|reverse ~ ban, lift|ease|relax ~ restriction
lift ~ embargo|emergency, reopen, reopen@road, open ~ crossing|border|corridor, give|cave|let|rein in, give way|ground, back|step|stand|ratchet|water|tone|climb|wind down, relent
bow|bend|admit to, yield, compromise, resign, quit|vacate ~ post, quit ~ government, relinquish|cede|hand|transfer ~ power, drop|dismiss ~ charge, drop|grant ~ demand
halt|suspend|cease|pause|stop ~ operation, halt|suspend|end|pause|stop ~ offensive, halt|stop ~ fighting|attack, call|let|back off, cease|hold ~ fire, end|pause ~ strike, pardon, amnesty
grant ~ amnesty|pardon|bail|parole|clemency|reprieve|passage|autonomy|request, acquit, commute, apologise, apologize, express ~ regret|remorse|contrition, allow|grant|permit|give ~ access
allow .. access, allow ~ aid, restore ~ right|service|internet|licence, refrain from, return@goods, return|repatriate|consign|transfer ~ body, return ~ remains|captive|child
disband|disarm@noobj, dissolve itself, release, let go|by, let out@people, let|wave through|past, let|wave|allow .. through, let .. pass|cross|return|enter, wave across, permit, authorise
grant|give ~ permission, set at liberty, set .. at liberty, set|turn loose, get back@people, send home@people, return|transfer ~ coffin, hand|turn in ~ weapon, hand in ~ rifle|resignation
surrender ~ weapon, annul|revoke|cancel|withdraw|scrap|drop|halve|ease|loosen|relax|lift|remove|end@measure, rescind, repeal, nullify, overturn ~ conviction, overturn|reduce ~ sentence
quash, reverse ~ decision|course, shelve ~ bill, waive, exempt, cut ~ tax, cut|lower ~ tariff, reprieve, stay ~ execution|hand, soften, unfreeze, unblock, unlock, unseal, unban, legalise
decriminalise, throw|fling open, stand|step aside, step back from, back away, back-pedal, backpedal, backtrack, come round to, come around to, roll back@measure, backslide, buckle
bow to ~ pressure, bow|accede to ~ demand, knuckle under, concede, admit ~ responsibility|guilt|mistake|error, own up, confess, plead guilty, come clean, say sorry, ask ~ forgiveness
make amends, pay ~ reparation, pay|meet ~ ransom, reimburse, comply with, heed, accede to ~ request, bow out, abdicate, forgo, cede, make way for, tender|submit|announce ~ resignation
hold back@troops, discontinue, desist, drop ~ case|objection|veto, exonerate, absolve, clear of ~ charge, clear .. of, spare ~ life, settle|regularise ~ status, remove .. from ~ list
take .. off ~ list, stop blocking, walk free, regain|win ~ freedom, free|release on bail, recognise|accept|admit ~ defeat, abandon|renounce ~ claim, lay down ~ rifle

# REQUEST ask
ask|press|summon|advise|order|pressure|task@people, ask|call|appeal|press|push|clamour|clamor|apply|radio|send for, ask|insist that, urge, call|insist|prevail|appeal on, call|prevail upon
demand, appeal, appeal|push to, request, beg, beseech, plead, implore, petition, lobby
seek ~ help|support|aid|assistance|permission|extradition|arrest|meeting|asylum|explanation|clarification|mediation, exhort, enjoin, invite, propose, recommend, encourage, instruct, invoke
require, make|issue|launch ~ appeal, issue|make|list ~ demand, solicit, entreat, adjure, importune, cry|hold|call out for, press|pressure|direct|ask|order .. to, pressurise, lean on@people
nudge, prod, cajole, coax, badger, pester, nag, twist ~ arm, stipulate, task .. with, bid@to-do, command|tell|ask|want|expect|challenge|remind@people@to-do, turn|look to .. for, subpoena
convoke, table, submit|present ~ proposal|plan, submit ~ request|petition, submit|circulate ~ resolution, put|bring forward, moot, float, circulate ~ draft, lay claim to, stake ~ claim
advise|caution .. against, set ~ condition, lay down ~ condition, set out ~ demand, vote for ~ truce, ask permission|leave, seek|order ~ release, demand ~ ransom, issue|give ~ order
order ~ withdrawal, invite@visitor, counsel ~ calm|restraint, appeal@noobj, sound ~ call, rattle ~ tin, want@money, give .. until, give until

# ACCUSE
accuse, attack ~ policy|plan|record|proposal|remark|bill|handling, attack|assail ~ decision, blame, condemn, denounce, criticise, criticize, decry
slam|charge|label|suspect|finger|grill|quiz|flay|skewer|smear|expose|unmask@people, slam|condemn@thing, blast@words, lambast, lambaste, deplore, charge ~ with, allege, sue, prosecute
indict, investigate, probe, rebuke, chide, chastise, castigate, rap, deride, berate, censure, reprimand, fault, point ~ finger, lash ~ out at, hit out at, take issue, object|protest to
protest|file|rail|inveigh|rage against, complain, express|voice|raise ~ concern|alarm, express|voice ~ outrage|anger|dismay|indignation|disquiet|unease|misgiving, decry ~ lack, brand
call|term|dub|cry@accusation, liken, hold|find ~ responsible, hold|find .. responsible, lay|pin|fix|shift|apportion|put|heap|trade ~ blame, summon ~ ambassador|envoy|diplomat|consul
lodge|file|press|submit ~ complaint, lodge|register ~ protest, file ~ lawsuit|petition, file|bring ~ suit, file|bring|press|summon|level ~ charge
open|launch|order ~ investigation|probe|inquiry, put on trial, put .. on trial, reproach, revile, disapprove, regret, mock, ridicule, disparage, impeach, implicate
attribute .. to, ascribe, trace .. to, pin ~ on, hold accountable, anathematise, excommunicate, impute, pin .. on, lay .. at ~ door, put .. down to, chalk up to, single out
see|discern|detect ~ hand, discern, look|inquire|enquire|delve|lay into, open|initiate|file|lodge|bring ~ case, open ~ file, open|initiate|institute|start|begin|launch ~ proceeding
open|launch|initiate ~ criminal, set up ~ commission|inquiry|panel|mission, appoint|establish ~ commission, name ~ committee, swear in ~ commission, gather|collect ~ evidence
file|pass ~ motion, lodge ~ appeal, lodge|register|raise ~ objection, take|drag|refer .. to ~ court, take|go to ~ court, haul|drag|bring .. before ~ court, arraign, court-martial
try@suspect, put .. in ~ dock, charge|protest that, charge, tax .. with, take .. to task, take to task, call to account, call .. to account, bring to ~ justice, term ~ unjustified, cry foul
rail|rage|bristle|sneer at, fulminate, fume, let fly at, round on, turn on@people, hit back, fire back at, scold, upbraid, reprove, admonish, dress down, tell off, excoriate, pillory
vilify, demonise, malign, defame, slander, stigmatise, scapegoat, pour ~ scorn on, heap ~ scorn, trade ~ barb, taunt, lampoon, belittle, bemoan, lament, grumble, carp, gripe, rue
protest@subj-officials, express|voice|register ~ displeasure, express ~ dissatisfaction|fury|horror|disappointment|revulsion, hand|deliver|send ~ note, hand .. note
call in ~ ambassador|envoy|charge, insinuate, name and shame, find ~ fault, take ~ exception|umbrage, table ~ motion of, vote to ~ condemn|censure|impeach, vote to ~ set up
trade|hurl ~ insult, hurl|level|make ~ accusation, make ~ allegation, claim that .. violated, call out@people, speak out against

# ACCUSE undergo
go on trial, stand trial

# REJECT
reject, refuse, rebuff, spurn, defy, veto, rule|back out, decline, turn|slap down, oppose, resist ~ pressure|call|demand, dismiss ~ call|demand|proposal, shun, snub, ignore ~ call|demand
disregard, flout, renege, walk|reject|opt out of, walk away from, pull out of ~ talk, withdraw from ~ talk|court, boycott ~ talk|meeting|session, break off ~ talk|contact|negotiation
suspend ~ talk|participation|cooperation|negotiation|dialogue|work, cancel|postpone ~ talk|meeting|visit|summit, quit ~ talk|bloc, withhold, block ~ resolution, vote against|down, overrule
strike down ~ law, refute, repudiate, disavow, renounce, deny ~ entry|access|permission|visa|knowledge, scrap, abandon ~ talk|agreement, dismiss|resist|disavow@claim, dispute, contest
contradict, rebut, debunk, rubbish, scoff, scoff|hoot|bridle at, laugh at|off, laugh .. off, scorn, brush off|aside|away, brush .. aside, wave|bat away|aside, wave .. away
shrug|put|beg off, swat away, shoot|strike down@proposal, knock down|back@proposal, throw out@proposal, throw out ~ case|appeal|petition, toss out ~ case, disown, disclaim, wash ~ hand of
dissociate, disassociate, profess|maintain|protest ~ innocence, plead ~ innocence|ignorance, plead not guilty, dismiss .. as, dismiss|ignore|shelve|annul|block|resist|refuse@proposal
dissent, demur, baulk, balk, disobey, sidestep, dodge ~ call|question, stonewall, drag ~ feet|heel, dig in ~ heel, dig ~ heel, hold out against, stand|hold firm, turn .. down
turn ~ down|nose, say no to, cold-shoulder, thumb ~ nose, turn ~ back on, skip ~ meeting|summit|talk|hearing, stay away from ~ talk, storm out of ~ meeting|talk, go back on, default on
breach|torpedo|sink|scuttle|sabotage|obstruct|repudiate@deal, break ~ promise|word, tear|rip up@deal, scupper, derail, scotch, quash ~ rumour, nix, scrub, ditch, put on hold|ice
put .. on hold|ice, put ~ on hold, defer ~ decision, call off ~ talk|meeting|visit|summit, freeze ~ talk, break off all contact, halt ~ cooperation|patrol|delivery|distribution|work|talk
cease|end|stop ~ cooperation, withdraw ~ consent, leave ~ bloc, retract, disinvite, uninvite, rescind ~ invitation, override, invalidate, set aside@proposal, set aside ~ verdict, filibuster
fend off@proposal, close ~ door to, shut ~ door on, have none of, have|want no part, want nothing to, fail to ~ agree|reach, refuse to ~ recognise, refuse .. to, not recognise, riposte
retort, abstain from, object@noobj, deny any|involvement|responsibility, break rank, pull ~ plug, snub@visitor

# THREATEN
threaten, warn, menace, vow, vow|swear|threaten to, vow|swear|pledge|promise ~ revenge, vow|promise|pledge ~ retaliation, issue|deliver ~ warning, issue|make|mutter ~ threat
issue|give|set|hand|deliver ~ ultimatum, set|give ~ deadline, caution@people, declare ~ war|jihad, promise ~ response|retribution, rattle ~ sabre|saber, brandish, put .. on notice
reserve ~ right, hint at ~ retaliation|operation|strike|action|invasion|offensive, hold out ~ threat, serve|give notice, warn|caution|vow that, flex ~ muscle, bare ~ teeth, beat ~ drum of
raise ~ prospect of ~ strike, raise ~ spectre, leave|keep ~ option, pay ~ price|heavy, promise|face|bear ~ consequence, promise|vow ~ reprisal, promise to ~ punish
promise|pledge|vow|swear to ~ avenge, promise|pledge|vow to ~ retaliate, lay down ~ red line, draw ~ red line, run out of ~ patience, lose patience, point|train ~ gun, beam|lock ~ radar
stand|sit idly, stand by idly, stay|remain ~ indifferent, teach ~ lesson, go|pass unpunished, go unanswered, pay dearly, browbeat, swear|vow|promise ~ vengeance, warn .. against

# PROTEST/demonstration
protest, demonstrate, march@subj-civilians, march through|on|to, march|squat in, rally, take|took to ~ street, take to street, stage|hold|join ~ protest|demonstration|rally|march
stage|hold ~ sit, stage ~ walkout|stoppage|boycott|procession|lie|die, hold ~ vigil, gather|assemble|converge|pack|fill|march|camp|encamp|shutter|protest|throng@subj-protesters
gather outside, gather in front, gather in ~ square, turn out@subj-civilians, pour|spill into ~ street, flood|fill ~ street, sit down, sit in@subj-civilians, picket, chant
chant|shout ~ slogan, wave ~ flag@subj-civilians, hold|wave|carry|brandish ~ placard, walk out@noobj, go on ~ strike|hunger, call|observe|join ~ strike, strike|rally@noobj
down ~ tool|stethoscope|robe|pen|shutter, begin|stage ~ hunger, parade, burn ~ effigy, burn|trample ~ flag, set up ~ tent, camp out, converge on@subj-protesters, throng
mass|shout|sing|whistle|dump|strike@subj-rioters, flock to@subj-protesters, crowd|stream|swarm into@subj-protesters, pour|spill|come onto ~ street, come out@subj-protesters
come out against, go out on ~ street, descend on@subj-rioters, file past, set out@subj-rioters, pitch ~ tent@subj-protesters, pitch ~ camp, lie down in, form ~ chain, form ~ human chain
link|lock arm, chain|glue themselves, chain himself|herself, refuse food, refuse ~ meal, go without food, bang ~ pot|pan|saucepan, boo, heckle, jeer, carry|raise|unfurl ~ banner
hold up ~ placard|portrait|sign|photo|photograph|banner, brandish|trample|tear|burn ~ portrait, lay ~ flower|wreath, light ~ candle, observe ~ shutdown, stop|cease work, lay down ~ tool
walk|stay off ~ job, pull down ~ shutter, close|shut ~ shop, take off ~ scarf|headscarf, honk ~ horn, defy ~ curfew|ban@subj-protesters, protest against@subj-protesters
turn ~ back on ~ speaker, serenade, take to ~ square|road, block entrance, sign ~ petition, throw|toss|scatter ~ leaflet

# PROTEST/riot
riot, run riot|amok, pelt, hurl|throw ~ stone|rock|petrol|molotov, throw|hurl ~ bottle|egg|firebomb|brick|projectile, burn ~ tyre|tire, burn|erect ~ barricade, set up ~ barricade, barricade
storm ~ parliament|embassy, go on ~ rampage, smash ~ window, attack|torch|burn|clash|fight@subj-protesters
throw|toss|hurl|lob|fling|uproot|smash|storm|invade|ransack|besiege|surround|wreck|loot|chase|bombard|damage|stone@subj-rioters, throw ~ paint|shoe, throw|fire|launch ~ firework
scuffle|jostle with, break through@subj-rioters, break|tear|pull down@subj-rioters, break|burst into@subj-rioters, force ~ gate, force ~ way into@subj-rioters, yank down, topple ~ statue
upend|overturn ~ car|vehicle|bus|table, prise up, storm|attack@place@subj-rioters, rampage, vandalise, deface, daub, lay siege to@subj-rioters, set fire to@subj-rioters
set .. on fire@subj-rioters, set ~ alight|ablaze@subj-rioters, set .. alight|ablaze@subj-rioters, torch|burn|attack@thing@subj-rioters, try to storm@subj-rioters, turn violent@subj-rioters

# PROTEST/blockade
block|blockade|shut|occupy|obstruct|paralyse@subj-protesters, cut off@subj-protesters, barricade@road, block|close|cut|shut@road@subj-protesters, block@place@subj-protesters
block .. with ~ tyre, occupy@place@subj-rioters, hold up@subj-rioters, fell ~ tree, park ~ tractor|truck, dump ~ manure|soil|gravel, form|erect ~ roadblock@subj-protesters
set up ~ roadblock@subj-protesters, put|throw up ~ barricade, build|man ~ barricade, stage ~ roadblock|go-slow, snarl|stop|halt ~ traffic, sit on ~ track, block@subj-rioters@thing
`;
