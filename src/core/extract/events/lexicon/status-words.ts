/** Words that say whether a deed was done. Base forms. */

/** What is planned, wanted or tried has not happened yet. */
export const PLAN_VERBS = `plan, intend, aim, want, try, attempt, seek, prepare, hope, expect, vow, pledge, promise, threaten, wish, consider, propose, offer, agree, decide, mean, schedule, order, demand, ask, urge, call, press, need, mull, ponder, wait, strive, struggle, await, discuss, announce, warn, endeavour, contemplate, undertake, push, recommend, suggest, instruct, authorise, authorize, vote, commit, volunteer, determine, mobilise, plot, conspire, design, tell, allow, let, permit, ready, gear, set, require, enjoin, beg, invite, encourage, appeal, advocate, envisage, envision, insist, preempt`;

/** What fails or is prevented was tried. */
export const FAILED_VERBS = `fail, refuse, decline, prevent, avert, avoid, stop, bar, block, thwart, foil, preempt, forbid, ban, stave, deter, hinder`;

/** Verbs whose infinitive tells what happened. */
export const DONE_VERBS = `force, manage, help, begin, start, continue, cause, lead, go, come, return, use, get, make, compel, drive, enable, succeed, have, see, oblige, resume, cease, stop, keep, prompt, bring, leave, appear, seem, report, say, believe, claim, allege, know, understand, think, rush, join, gather, arrive, proceed, move, combine, condemn, take, happen, accuse, push, tend, mark, become, serve, sentence, live, survive, wake, suffer, emerge, require`;

/** Asking for something does not do it. */
export const REQUEST_VERBS = `urge, ask, demand, call, order, tell, press, appeal, request, beg, plead, invite, instruct, recommend, propose, insist, advise, encourage, require, warn`;

export const PLAN_NOUNS = `plan, intention, attempt, bid, effort, threat, promise, pledge, vow, call, demand, request, appeal, order, decision, proposal, risk, fear, possibility, prospect, hope, warning, preparation, readiness, willingness, desire, ability, chance, offer, move, need, danger, drive, campaign, mission, agreement, permission, deadline, power, right, aim, goal, means, mandate`;
