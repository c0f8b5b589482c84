/** Words that say who says so. Base forms; a heading names the stance the cue takes. */
export const SPEECH_VERBS = `
# asserts
say, tell, report, add, claim, note, state, announce, confirm, insist, argue, believe, acknowledge, admit, allege, explain, write, tweet, post, declare, stress, emphasise, emphasize, underline, underscore, maintain, contend, assert, reiterate, recall, point out, estimate, suggest, indicate, disclose, reveal, reply, respond, comment, remark, recount, testify, describe, predict, conclude, warn, affirm, boast, brag, complain, concede, caution, specify, mention, observe, relate, broadcast, publish, document, record, register, count, find, think, consider, hope, fear, expect, know, learn, feel, assess, calculate, vow, pledge, promise, demand, accuse, charge, blame, swear, joke, continue, repeat, ask, answer, shout, cry, whisper, hint, imply, lament, quip, retort, guess, suspect, clarify, elaborate, show, attest, verify, proclaim, profess, tout, call, see, agree, want, worry, speak, talk, counter, muse, reason, cite, quote, bemoan, decry, condemn, criticise, criticize, praise, urge, threaten, propose, decide, plan, determine, note, reckon, figure, read, detail, outline, portray, characterise, characterize, label, dub, tell of, speculate, wonder, doubt, question, hear, apologise, apologize, request, advise, urge, exclaim, scoff, grumble, echo, advocate, recommend, swear, hold, aver, avow, posit, opine, surmise, infer, deduce, confide, divulge, recollect, volunteer, submit, forecast, foresee, ascribe, attribute, impute, log, tally, depict, term, brand, style, confess, mutter, murmur, snap, fume, thunder, sigh, chime, gloat, taunt, sneer, jeer, snarl, bristle, marvel, counsel, plead, retell, relay, chronicle, tabulate, enumerate, protest, intimate, signal, profess, prophesy, hypothesise, theorise, remind, assure, narrate, reassure
# denies
deny, reject, dismiss, refute, rebut, disavow, disclaim, repudiate, discount, debunk, disown, gainsay, rubbish
# disputes
dispute, contest, challenge, contradict
# doubts
doubt
`;

/** Cues whose object alone is what they report ("reported heavy losses"). */
export const NOMINAL_CONTENT = `report, claim, confirm, deny, announce, acknowledge, admit, document, record, register, count, reject, dismiss, allege, dispute, refute, estimate, reveal, disclose, verify, recount, describe, blame, mention, log, tally, chronicle, tabulate, ascribe, attribute, impute, disclaim, disavow, repudiate, discount, debunk, disown, relay, divulge`;

/** Verbs that need a clause or a quotation; an infinitive is what they want, not what they say ("urged the council to act"). */
export const CLAUSE_ONLY = `find, think, consider, hope, fear, expect, know, learn, feel, assess, calculate, vow, pledge, promise, demand, show, ask, answer, respond, describe, recall, suggest, indicate, observe, post, write, publish, shout, cry, complain, swear, note, mention, relate, imply, suspect, guess, boast, repeat, caution, predict, warn, comment, believe, accuse, charge, call, see, agree, want, worry, speak, talk, continue, cite, quote, decry, condemn, criticise, criticize, praise, urge, threaten, propose, decide, plan, determine, figure, read, detail, outline, portray, characterise, characterize, label, dub, hear, apologise, apologize, request, advise, recommend, echo, advocate, question, wonder, reason, counter, broadcast, specify, doubt, hint, argue, stress, joke, conclude, charge`;

/** Cues that count only with "that" or a quotation: their other uses tell of nobody's words. */
export const STRICT = `call, see, agree, want, worry, speak, talk, continue, cite, quote, decry, condemn, criticise, criticize, praise, urge, threaten, propose, decide, plan, determine, figure, read, portray, characterise, characterize, label, dub, hear, apologise, apologize, request, question, wonder, reason, counter, recommend, advocate, demand, vow, pledge, promise, ask, show, find, know, learn, feel, charge, blame, echo, answer, respond, post, hold, posit, opine, surmise, infer, deduce, confide, recollect, volunteer, submit, forecast, foresee, depict, term, brand, style, mutter, murmur, snap, fume, thunder, sigh, chime, gloat, taunt, sneer, jeer, snarl, bristle, marvel, counsel, plead, protest, intimate, signal, prophesy, hypothesise, theorise, avow, aver, remind, assure, reassure`;

/** What a denial may deny without repeating it. */
export const DENIED_NOUNS = `accusation, allegation, claim, charge, report, involvement, responsibility, suggestion, account, version, assertion, it, this, that, them, wrongdoing, statement, figure, toll, everything`;

/** Words for a speaker's part in a group: "commander in X", "spokesman for X". */
export const ROLE_NOUNS = `spokesman, spokeswoman, spokesperson, commander, fighter, member, leader, official, officer, chief, head, representative, soldier, captain, colonel, general, source, adviser, advisor, militant, founder, deputy, secretary, director, activist, resident, envoy, minister`;
