import type { Act } from '../../document/index.ts';

/**
 * What the words of a cue say that the speaker does. Entries are dictionary forms; one with several words must stand
 * together in the cue. Written for this project and tuned on the training articles alone.
 */
const CUES_BY_ACT: Readonly<Record<Act, string>> = {
  state: `
    a sign, sign of, show sign, set up, bring a case,
    continue, repeat, focus on, make clear, make it clear, make the case, compare, title, include, shout, yell, echo, lay out, address, share, brag, email, reference, retort, interject, clarify, exclaim, articulate, demonstrate, underscore, illustrate, reaffirm, outline, retweet, account of, name, cover, tick off, rumor, rumour, go on, chime in, profess,
    sign say, sign read, hold a sign, hold sign,
    say, tell, add, state, explain, describe, write, tweet, post, report, announce, reveal, note, mention, observe, remark,
    comment, according, accord, insist, argue, claim, assert, contend, declare, maintain, suggest, indicate, show, find, point out,
    point to, cite, quote, recall, recount, testify, stress, emphasise, emphasize, reiterate, respond, reply, answer, joke, quip,
    read, conclude, estimate, identify, refer, explain, issue, release, publish, detail, disclose, discover, document, determine,
    detect, discuss, call, label, brand, dub, characterise, characterize, put it, present, list, signal, hint, imply, speak, talk,
    proclaim, boast, tout, inform, brief, put, highlight, allude, summarise, summarize, be say, offer condolence,
    offer explanation, offer specific, offer an opinion, express condolence, not offer, become know, also know as, know as,
    weigh in, blame on`,
  'claim-responsibility': 'claim responsibility, claimed responsibility, claim of responsibility',
  accuse: `
    accuse, allege, blame, charge, fault, sue, indict, implicate, accusation, allegation, lawsuit, complaint, denounce as,
    insinuate, charges, alleged, allegedly, suspect, suspicion, suspected, convict, arraign, prosecute, finger, find guilty,
    guilty, complain of, file, file suit, critical of conduct, speculate, assertion of guilt`,
  deny: `
    walk back, back away, distance from, play down, shrug off, wave off, brush off, lay to rest, explain away,
    deny, denial, reject, refute, dispute, rebut, dismiss, contradict, disavow, disagree, push back, pushed back, rule out,
    plead not guilty, plea of not guilty, rebuff, debunk, repudiate, denies, not guilty, disown, downplay, shoot down, shot down,
    defend against, critique of claim`,
  confirm: `
    guilty plea, make no secret,
    confirm, admit, acknowledge, concede, confess, plead guilty, apologise, apologize, apology, agree that, verify, corroborate,
    own up, admission, confirmation, accept responsibility, come clean, own up to, concur, let slip, plead guilty to`,
  decline: `
    no comment, decline, declined to, not comment, not respond, not immediately respond, not return, could not be reached, dodge,
    not reply, not provide, not answer, not disclose, not elaborate, would not say, not say whether,
    not offer a response, unavailable, wouldn't say, not identify, not discuss, not give, not reveal, not be reached, not specify,
    not available for comment, refuse, refusal, turn down, evade, unresponsive, balk, duck, sidestep, not say, cannot say,
    not make available, not take question, unable to comment, not call back, deflect, no response, not want to comment,
    reject the offer, skirt, not be reach, could not be reach, can not say, stonewall`,
  demand: `
    urge, demand, call for, call on, call upon, order, request, insist on, appeal, implore, plead with, beg, press, push for, push,
    lobby, advocate, recommend, advise, instruct, direct, require, encourage, propose, proposal, petition, recommendation, summon,
    exhort, command, order to, pressure, prod, ask for, ask that, ask to, call to, seek to force, remind, challenge to, advice,
    champion, calls for, demands, chant, cry, cry for, need for, seek permission, seek answer, want answer, ask to be, warn to,
    demand that, campaign for, plea, plead, seek an injunction, also seek, bid to persuade, entreat, invite to, petition for,
    go on to urge`,
  promise:
    'promise, pledge, vow, commit, swear, guarantee, assure, commitment, undertake, vow to, reassure, offer, promises',
  threaten: 'threaten, threat, ultimatum, threaten to',
  warn: 'warn, caution, warning, alert, sound the alarm, raise the alarm, warned',
  condemn: `
    shoot back, fire back, snap back, feel the wrath,
    boo, hammer, poke fun, take a shot, target, scorn, tire of, unhappy, clash, take offense, offend, scornful, swing at, shock, fume, vent, sick of, loathe, hate, find fault,
    condemn, criticise, criticize, denounce, slam, blast, attack, decry, deplore, mock, ridicule, lambast, lambaste, rip, bash,
    rebuke, criticism, scold, question whether, oppose, opposition, object, objection, lash out, take aim, rail against, rail,
    insult, complain, complaint about, protest, deride, disparage, lament, bemoan, chide, hit back, hit out, critical, outrage,
    outraged, anger, angry, speak out against, take issue, go after, went after, disapprove, backlash, furious, assail, chastise,
    belittle, censure, knock, jeer, heckle, dismiss as, condemnation, call out, called out, voice opposition, smear, rebuke, scoff,
    against, disappointed, appalled, disgusted, denunciation, mock as, jab, taunt, excoriate, skewer, resent, oppose to, critique,
    critic, challenge, unload, tarnish, caricature, paint, liken, come under fire, come under attack, raise doubt,
    raise doubt about, raise question, raise question about, call into question, doubt about, question the, question her,
    question his, advocate against, verbal lash, lash, accuse of hypocrisy, trash, diss, pan, savage, ding, dig, hit, blister,
    grumble, gripe, disappointment, frustration, dismay, indignation, decry as, portray, negative, swipe, berate, vilify, demonise,
    demonize, rage, sneer`,
  praise: `
    extol, vouch, nominate, idolise, idolize, unite around, appreciative, faith in, fond of, upbeat, thanks to, lavish, cosponsor, co-sponsor, vote of confidence,
    praise, support, welcome, back, endorse, applaud, hail, thank, commend, congratulate, laud, defend, support for, endorsement,
    salute, celebrate, admire, honour, honor, compliment, tout as, rally behind, favour, favor, pay tribute, proud, tribute, cheer,
    embrace, appreciate, love, enjoy, backing, impress, impressed, please, pleased, marvel, acclaim, credit, grateful, glad,
    side with, in favor, in favour, supporter, herald, trumpet, promote, rate high, high rating, express confidence, confidence in,
    stand by, stand with, express support, speak highly, gush, rave, champion, push by, relish, cherish, boast about`,
  ask: `
    ask, question, wonder, inquire, enquire, query, ask whether, ask if, ask about, pose, quiz, grill, questions, demand how,
    demand to know, want to know, press about, press on, look into, pressed about, raise the question`,
  decide: `
    sign into law, sign a bill, issue a ruling, hand out,
    veto, prohibit, permit, allow, restrict, suspend, withdraw, hire, limit, hand down, cancel, postpone, lift, repeal, freeze, expel, fine, jail, bar, outlaw, revoke,
    decide, rule, vote, decree, decision, ruling, approve, adopt, ban, sentence, grant, order that, overturn, uphold, verdict,
    agree, agreement, sign, impose, block, dismiss the case, acquit, drop, judgment, judgement, resolve, elect, pass, choose,
    opt, designate, award, agree on, authorise, authorize, determination, deem, agreed, appoint, order the release, issue an order,
    strike down, vote to, vote for, vote against, clamp down, rate, choose to, file charge, reject by, deny bail, be deny bail,
    make the assessment, assess that, crack down, order the release of, redact, announce that it will, unanimously, find guilty of,
    be find guilty, dismiss, convict`,
  believe: `
    foresee, surmise, ponder, contemplate, lean, unclear, not clear, split on, care about, willing, reluctant, surprise, passion for, interest, like, grapple, need, faith, wary of, look for, adamant, puzzle,
    no confidence, not confident, lose confidence,
    believe, think, expect, hope, fear, want, wish, feel, consider, doubt, know, belief, view, regard, see as, expectation,
    predict, forecast, concern, worry, opinion, assume, anticipate, suppose, suspect that, understand, like to see, would like,
    desire, convince, convinced, confident, confidence, sceptical, skeptical, prefer, guess, imagine, trust, remember, unsure,
    sure, certain, optimistic, pessimistic, afraid, worried, concerned, speculate, speculation, hopeful, reckon, estimate that,
    likely, perceive, conviction, assumption, theory, idea, impression, bet, dream, consider to be, view as,
    interested, aware, long for, forget, conclude that, hopes, fears, wants, agree with, interpret, see it, perception,
    judge, be thought, be seen, suppose to, supposed, count on, scepticism, skepticism, uncertain, aspire, eager, recollection,
    memory, remember, misunderstand, mistake, presume, presumably, reckons, estimation, intrigue, dissatisfied, satisfied,
    sympathise, sympathize, recognise, recognize, recognise that, estimate, seem, appear, notion, look like, see, favour, favor,
    scare, frighten, accept, envision, envisage, divide, priority, raise hope, buy, look to, in the eyes of, distressed, distress,
    suspicion that, skeptic, know that, misjudge, be like to, wary, anxious, nervous, interpretation, attitude, assess, consensus,
    widely consider, treat, treat as, respect, wait, dislike`,
  intend: `
    intend, plan, aim, intention, seek, prepare, plan to, determined, goal, look to, decide to run, intent, mull, strive, try,
    consider running, schedule, set out, ready, set to, hope to run, planned, objective, in order to, ambition, attempt, bid,
    look forward, want to run, mull over, float, float the notion, try to get, offer to, volunteer, will be do, vow to run,
    seek to, on track to, explore, weigh`,
  perceive: `
    realise, realize, sense,
    hear, learn, watch, witness, notice, spot, overhear, look at, saw, find out, catch sight, smell, sight, discover, heard of,
    hear from, be hear`,
};

/** Lexicon entries by their first word, longest first. */
export const CUE_ENTRIES: ReadonlyMap<string, readonly CueEntry[]> = indexCues();

export interface CueEntry {
  readonly words: readonly string[];
  readonly act: Act;
}

function indexCues(): ReadonlyMap<string, readonly CueEntry[]> {
  const index = new Map<string, CueEntry[]>();
  for (const [act, list] of Object.entries(CUES_BY_ACT) as [Act, string][]) {
    for (const phrase of list.split(',')) {
      const words = phrase.trim().split(/\s+/);
      const entries = index.get(words[0]!) ?? [];
      entries.push({ words, act });
      index.set(words[0]!, entries);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}
