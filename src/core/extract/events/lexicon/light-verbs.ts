/** Verbs that only carry a noun's deed: "launched an incursion" tells of the incursion, by the verb's subject. Base forms. */
export const LIGHT_VERBS = `
launch, carry out, conduct, stage, mount, make, do, give, hold, perform, execute, wage, undertake, commit, perpetrate, engage in, take part in, participate in, join, lead, open, begin, start, resume,
continue, step up, intensify, escalate, increase, expand, press, pursue, wage, renew, unleash, deliver, suffer, sustain, face, undergo, receive, come under, endure, escape, survive, repel, thwart, foil, halt, stop,
end, suspend, cease, call, call for, announce, declare, order, plan, prepare, prepare for, plot, orchestrate, mastermind, direct, impose, enforce, lift, ease, sign, reach, broker, strike, seal, conclude, agree, agree on, agree to, accept, observe,
violate, break, breach, extend, attend, host, enter, issue, express, voice, offer, send, provide, pledge, promise, show, lodge, file, bring, trade, exchange, fire, report, witness, see, experience, record, document, confirm, register, claim, deny,
claim responsibility for, be behind, attempt, resort to, retaliate with, respond with, threaten, spark, trigger, provoke, prompt, cause, use, organise, organize, arrange, complete, finish, run, set up, place, put, keep up, maintain, step back from, bow to, vow, limit, initiate, effect,
inflict, wreak, exact, mete out, administer, enact, authorise, approve, table, tender, render, kick off, embark on, indulge in, partake in, press ahead with, press on with, go ahead with, push ahead with, proceed with, persist with, persist in,
ramp up, beef up, scale up, scale down, scale back, dial back, roll out, wind up, wind down, wrap up, call off, postpone, shelve, delay, revoke, rescind, ink, initial, pen, hammer out, thrash out, forge, clinch, negotiate, mediate, propose, stoke, fuel, incite, instigate, foment, spark off,
ignite, spearhead, oversee, supervise, coordinate, command, be involved in, have ~ hand in, pull off, implement, slap, levy, loosen, relax, tighten, hold off, mark, absorb, incur, sound, utter, pay, draft, schedule, convene, chair, hail
`;

/** Verbs that only say that a deed happened: "an attack took place in Homs". */
export const OCCURRENCE_VERBS = `
occur, happen, take place, break out, erupt, begin, start, resume, continue, end, follow, ensue, rage, flare, flare up, last, come, go on, escalate, intensify, unfold, rock, hit, strike, target, kill, leave, wound, injure, cause, spread, subside, stop, cease, persist, be, go, fail, succeed, collapse, hold, go off, be reported, prompt, trigger, send, drive, force, reach, bring, displace, destroy, damage, come amid, coincide
`;

/** Verbs whose subject suffers the noun's deed, or fends it off. */
export const SUFFERING_VERBS = `
suffer, sustain, face, receive, come under, undergo, endure, escape, survive, repel, repulse, beat back, fend off, ward off, thwart, foil, withstand, resist, weather, fear, avoid, evade, parry, blunt, stave off, incur, absorb, ride out, brave, rebuff, beat off, be subjected to, fall victim to
`;

/** Verbs whose subject tells of the noun's deed, judges it or looks into it, and does not do it. */
export const TELLING_VERBS = `
report, witness, see, hear, hear of, record, document, confirm, register, verify, describe, detail, mention, note, condemn, denounce, criticise, criticize, deplore, decry, mourn, regret, investigate, probe, monitor,
cite, recall, remember, discuss, count, estimate, film, log, speak of, tell of, warn of, complain of, learn of, blame, praise, hail, study, cover, put, disperse, quell, quash, put down, break up, ban, outlaw, lament, denigrate, bemoan, slam, welcome, mark, commemorate, chronicle, detect, spot, track, map, catalogue, tally, foresee, predict, downplay, justify, defend, excuse, debate, consider, regard, view, deem, interpret, comment on, comment, remark on, reflect on, respond to, react to, give to, approve, endorse, bless, authorise, authorize
`;
