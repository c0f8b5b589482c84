/** Words that say who says so. Base forms; a heading names the stance the cue takes. */
export const SPEECH_VERBS = `
# asserts
say, tell, report, add, claim, note, state, announce, confirm, insist, argue, believe, acknowledge, admit, allege, explain, write, tweet, post, declare, stress, emphasise, emphasize, underline, underscore, maintain, contend, assert, reiterate, recall, point out, estimate, suggest, indicate, disclose, reveal, reply, respond, comment, remark, recount, testify, describe, predict, conclude, warn, affirm, boast, brag, complain, concede, caution, specify, mention, observe, relate, broadcast, publish, put, document, record, find, think, consider, hope, fear, expect, know, learn, feel, assess, calculate, count, vow, pledge, promise, agree, demand, urge, accuse, swear, joke, continue, conclude, repeat, write, ask, answer, shout, cry, whisper, decide, propose, hint, imply, lament, quip, retort, joke, guess, suspect, clarify, elaborate, hold, show, attest, verify, communicate, relay, air, carry, proclaim, profess, tout
# denies
deny, reject, dismiss, refute, rebut, disavow, disclaim, play down, downplay
# disputes
dispute, contest, challenge, contradict, question
# doubts
doubt
`;

/** Cues that take what follows as content even where no clause stands ("reported heavy losses"). */
export const NOMINAL_CONTENT = `report, claim, confirm, deny, announce, acknowledge, admit, document, record, reject, dismiss, allege, dispute, refute, describe, cite, broadcast, publish, recount, estimate, reveal, disclose, verify, witness, put, declare`;

/** Verbs that are cues only with a clause or a quotation ("expected talks" tells of nobody's words). */
export const CLAUSE_ONLY = `put, find, think, consider, hope, fear, expect, know, learn, feel, assess, calculate, count, vow, pledge, promise, agree, demand, urge, hold, show, carry, air, ask, answer, decide, propose, continue, respond, describe, record, conclude, recall, suggest, indicate, observe, post, write, publish, shout, cry, complain, swear, note, mention, relate, imply, suspect, guess, boast, repeat, caution, predict, warn, comment, document, believe, accuse`;

/** What a denial may deny without repeating it. */
export const DENIED_NOUNS = `accusation, allegation, claim, charge, report, involvement, responsibility, suggestion, account, version, assertion, it, this, that, them, wrongdoing, statement, figure, toll`;

/** Words for a speaker's part in a group: "commander in X", "spokesman for X". */
export const ROLE_NOUNS = `spokesman, spokeswoman, spokesperson, commander, fighter, member, leader, official, officer, chief, head, representative, soldier, captain, colonel, general, source, adviser, advisor, militant, founder, deputy, secretary, director, activist, resident, envoy, minister`;
