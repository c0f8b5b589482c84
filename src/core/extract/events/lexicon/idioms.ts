/**
 * Phrases whose head reports a deed elsewhere, but not here: "took part", "struck a note", "a heart attack". Notation as in read-table.ts; an idiom silences
 * its head unless a trigger entry asks for as much or more. Verbs stand first in their pattern.
 */
export const VERB_IDIOMS = `
hold@occasion, release@document, publish@document, hail from, decline to ~ comment|say|elaborate|discuss|identify|name|give|answer|speak|disclose|confirm, recognise|recognize ~ him|her|them|voice|face|body|handwriting, recognise|recognize .. in ~ video|photo|photograph|picture
equip@weapon, equip@thing, deliver@document, take ~ own life, kill@subj-accident, injure@subj-accident, trap beneath|under|inside ~ building|house|car|vehicle|lift, destroy .. evidence
take off@active, take part in, take ~ aim, take ~ oath, take ~ office, take ~ step, take ~ note, take ~ selfie, take ~ photo, take ~ photograph, take ~ picture, take ~ look, take ~ break, take ~ time
take@duration, take ~ decision, take ~ measure, take ~ action, take ~ side, take ~ stance, take ~ stand, take ~ advantage, take ~ responsibility, take ~ account, take into account, take into consideration, take ~ turn, take ~ toll, take ~ heart, take ~ seat, take ~ lead, take ~ course, take ~ exam, take ~ question, take ~ effect, take ~ shape, take ~ credit, take ~ risk, take ~ precaution
take ~ care, take ~ lesson, take after, take ~ approach, take ~ bus, take ~ train, take ~ flight, take for granted, take ~ stock, take ~ chance, take ~ breath, take ~ vote, take ~ test, take ~ pride, take ~ comfort, take ~ stage, take ~ floor, take ~ message, take ~ medicine, take to ~ stage, take to ~ podium, take to ~ air, take to ~ sky, take to ~ media, take to ~ twitter, take to ~ radio, take on ~ role
take ~ view, take ~ tone, take ~ path, take ~ long, take seriously, take ~ interest, take ~ holiday, take ~ root, take ~ bribe, take ~ bath, take ~ nap, take ~ walk, take up ~ post, take up ~ issue, take up ~ matter, take up ~ duty, take up ~ role, take up ~ seat, take ~ witness, take notes, take ~ breather
press on to, press on with, press on towards, press on toward, press ahead, line up for, line up outside, line up to, line up at ~ polls, strike ~ note, strike ~ chord, strike ~ tone, strike ~ balance, strike ~ pose, strike up, strike out, strike ~ luck, strike ~ gold, strike ~ oil
hit ~ record, hit ~ high, hit ~ low, hit ~ headline, hit ~ road, hit ~ snag, hit ~ milestone, hit ~ wall, hit ~ shelf, hit ~ peak, hit ~ jackpot, hit ~ brake, hit it off, hit ~ deadlock, hit ~ impasse, hit ~ obstacle, hit ~ difficulty, hit ~ bottom, hit ~ trouble, hit ~ delay
blast ~ release, blast ~ decision, blast ~ move, blast ~ plan, blast ~ policy, blast ~ ruling, blast ~ remark, blast ~ comment, blast ~ report, blast ~ deal, blast ~ bill, blast ~ law, blast ~ critic, blast ~ failure, blast ~ response
release ~ video|footage|clip|recording|statement|communique|report|photo|photograph|picture|image|list|figure|detail|name|document|data|result|song|album|film|budget, let go of
board ~ flight, board ~ plane, board ~ train, board ~ bus, board ~ ferry
shoot ~ film, shoot ~ video, shoot ~ footage, shoot ~ photo, shoot ~ documentary, shoot up@subj-market
burn ~ fuel, burn ~ calorie, burn ~ candle, burn ~ incense, burn ~ charcoal, burn ~ wood, burn ~ cloth@subj-civilians, burn ~ clothes@subj-civilians, burn ~ clothing@subj-civilians, burn ~ furniture@subj-civilians, burn .. to keep@subj-civilians, burn .. to cook, burn .. to stay warm, burn .. to heat, burn .. for warmth, burn .. for fuel, burn .. for heat, burn .. to boil
charge ~ phone, charge ~ fee, charge ~ price, charge ~ battery, charge ~ dollar
drop to@active, drop by@active, drop out@active, drop below, drop off@active, drop in@active, drop sharply, drop@subj-market
fall sharply, fall ill, fall short, fall asleep, fall apart, fall behind, fall on ~ deaf, fall to ~ floor, fall to ~ ground, fall to ~ knee, fall into ~ category, fall into ~ disrepair, fall out of, fall .. percent, fall@subj-market, fall silent, fall pregnant
storm out, storm to ~ victory
fly over, fly past, fly low, fly above, fly overhead, fly ~ flag, fly home, fly back
call the strike, call these strike, call those strike
run out, run low, run short, run dry, run late, run for ~ office, run for ~ president, run for ~ seat, run for ~ election, run against ~ candidate, run into ~ difficulty, run into ~ problem, run into ~ trouble, run ~ campaign, run ~ business, run ~ shop, run ~ school, run ~ story, run ~ risk, run ~ test, run on ~ fuel, run on ~ generator, run on ~ battery, run through ~ list
target ~ inflation, target ~ growth
fight ~ corruption, fight ~ poverty, fight ~ disease, fight ~ fire, fight ~ blaze, fight ~ flame, fight ~ election, fight ~ inflation, fight ~ cancer, fight ~ hunger, fight ~ outbreak, fight ~ crime, fight ~ case, fight ~ extradition, fight ~ disinformation, fight for ~ life, fight for ~ survival, fight back ~ tear
battle ~ fire, battle ~ blaze, battle ~ flame, battle ~ cancer, battle ~ disease
kill ~ time, kill ~ bill, kill off
die of ~ cancer, die of ~ disease, die of ~ illness, die of ~ natural, die of ~ cholera, die of ~ malaria, die of ~ heart, die of ~ stroke, die from ~ illness, die from ~ cancer, die from ~ disease, die of old
seize ~ opportunity, seize ~ chance, seize ~ moment, seize ~ initiative, seize upon
capture ~ image, capture ~ footage, capture ~ moment, capture ~ attention, capture ~ vote, capture ~ video, capture on ~ camera, capture on ~ film, capture on ~ video, capture on ~ cctv
launch ~ website, launch ~ app, launch ~ satellite, launch ~ service, launch ~ programme, launch ~ program, launch ~ initiative, launch ~ project, launch ~ fund, launch ~ bid, launch ~ report, launch ~ scheme, launch ~ book, launch ~ party
throw ~ light, throw ~ doubt, throw ~ party, throw ~ lifeline, throw into ~ doubt, throw into ~ question, throw into ~ turmoil, throw into ~ chaos, throw into ~ disarray
carry out ~ study, carry out ~ test, carry out ~ survey, carry out ~ work, carry out ~ duty, carry out ~ repair, carry out ~ assessment, conduct ~ study, conduct ~ survey, conduct ~ test, conduct ~ interview, conduct ~ assessment
cut ~ rate, cut ~ price, cut ~ ribbon, cut ~ cost, cut ~ job, cut ~ budget, cut ~ production, cut ~ output, cut short
advance to ~ final, advance to ~ round, advance ~ cause, advance ~ interest, advance ~ agenda
meet ~ demand, meet ~ need, meet ~ deadline, meet ~ target, meet ~ requirement, meet ~ standard, meet ~ condition, meet ~ goal, meet ~ expectation, meet ~ challenge, meet ~ obligation, meet ~ cost, meet ~ fate, meet with ~ criticism, meet with ~ resistance, meet with ~ scepticism, meet with ~ silence
bombard .. with ~ question, bombard .. with ~ message, bombard .. with ~ call
damage ~ reputation, damage ~ credibility, damage ~ relation, damage ~ tie, damage ~ trust, damage ~ economy, damage ~ prospect, destroy ~ hope, destroy ~ trust, destroy ~ evidence, crush ~ hope, hurt ~ economy, hurt ~ chance, hurt ~ feeling, hurt ~ business
search@subj-rescue, comb@subj-rescue, sweep@subj-rescue, scour@subj-rescue, search ~ rubble, search ~ debris, search ~ wreckage, search ~ ruin, search for ~ survivor, search for ~ body, search for ~ missing
hit@subj-market, leave .. without ~ electricity|water|heating|internet, shake ~ head, rally@subj-market, plunge@subj-market, crash@subj-market, tumble@subj-market, recover@subj-market
strike@subj-nature, hit@subj-nature, kill@subj-nature, destroy@subj-nature, damage@subj-nature, flatten@subj-nature, devastate@subj-nature, batter@subj-nature, claim@subj-nature, wreck@subj-nature, injure@subj-nature, lash@subj-nature, trigger@subj-nature, sweep through@subj-nature
kill@obl-accident, die@obl-accident, injure@obl-accident, hurt@obl-accident, perish@obl-accident, drown@obl-accident, destroy@obl-accident, damage@obl-accident
`;

/** Nouns with the words before them. */
export const NOUN_IDIOMS = `
infantry fighting, heart attack, panic attack, asthma attack, cardiac arrest, press conference, news conference, press briefing, cold war, world war, trade war, price war, war of word, clinical trial, forest fire, train crash, car crash, plane crash, air crash, bus crash, road accident, press call, penalty shootout, box office, legitimate target, military target, soft target, easy target, civilian target
`;

/** Nouns with the words behind them. */
export const NOUN_IDIOMS_BEHIND = `
blow to, fall in ~ price, fall in ~ number, fall in ~ temperature, fall in ~ value, fight against ~ corruption, fight against ~ poverty, fight against ~ disease, fight against ~ hunger, battle against ~ cancer, battle against ~ corruption, battle against ~ disease, battle with ~ cancer, loss of ~ job, loss of ~ income, loss of ~ confidence, loss of ~ interest, demand for ~ oil, demand for ~ gas, demand for ~ food
`;
