import type { Act } from '../../document/index.ts';

/**
 * What the words of a cue say that the speaker does. Entries are dictionary forms; one with several words must stand
 * together in the cue. Written for this project and tuned on the training articles alone.
 */
const CUES_BY_ACT: Readonly<Record<Act, string>> = {
  state: `
    a sign, accord, according, account of, add, address, allude, also know as, announce, answer, argue, articulate,
    assert, be hear say, be hear to say, be say, become know, blame on, boast, brag, brand, brief, bring a case, call, characterise,
    characterize, chime in, cite, claim, clarify, comment, compare, conclude, contend, continue, cover, declare,
    demonstrate, describe, detail, detect, determine, disclose, discover, discuss, document, dub, echo, email,
    emphasise, emphasize, estimate, exclaim, explain, express condolence, find, focus on, go on, highlight, hint,
    hold a sign, hold sign, identify, illustrate, imply, include, indicate, inform, insist, interject, issue, joke,
    know as, label, lay out, list, maintain, make clear, make it clear, make the case, mention, name, not offer,
    note, observe, offer an opinion, offer condolence, offer explanation, offer specific, outline, point out,
    point to, post, present, proclaim, profess, publish, put, put it, quip, quote, read, reaffirm, recall, recount,
    refer, reference, reiterate, release, remark, repeat, reply, report, respond, retort, retweet, reveal, rumor,
    rumour, say, set up, share, shout, show, show sign, sign of, sign read, sign say, signal, speak, state, stress,
    suggest, summarise, summarize, talk, tell, testify, tick off, title, tout, tweet, underscore, weigh in, write,
    yell`,
  'claim-responsibility': `
    claim of responsibility, claim responsibility, claimed responsibility`,
  accuse: `
    accusation, accuse, allegation, allege, alleged, allegedly, arraign, assertion of guilt, blame, charge,
    charges, complain of, complaint, convict, critical of conduct, denounce as, fault, file, file suit,
    find guilty, finger, guilty, implicate, indict, insinuate, lawsuit, prosecute, speculate, sue, suspect,
    suspected, suspicion`,
  deny: `
    back away, brush off, contradict, critique of claim, debunk, defend against, denial, denies, deny, disagree,
    disavow, dismiss, disown, dispute, distance from, downplay, explain away, lay to rest, not guilty, play down,
    plea of not guilty, plead not guilty, push back, pushed back, rebuff, rebut, refute, reject, repudiate,
    rule out, shoot down, shot down, shrug off, walk back, wave off`,
  confirm: `
    accept responsibility, acknowledge, admission, admit, agree that, apologise, apologize, apology, come clean,
    concede, concur, confess, confirm, confirmation, corroborate, guilty plea, let slip, make no secret, own up,
    own up to, plead guilty, plead guilty to, verify`,
  decline: `
    balk, can not say, cannot say, could not be reach, could not be reached, decline, declined to, deflect, dodge,
    duck, evade, no comment, no response, not answer, not available for comment, not be reach, not be reached,
    not call back, not comment, not disclose, not discuss, not elaborate, not give, not identify,
    not immediately respond, not make available, not offer a response, not provide, not reply, not respond,
    not return, not reveal, not say, not say whether, not specify, not take question, not want to comment, refusal,
    refuse, reject the offer, sidestep, skirt, stonewall, turn down, unable to comment, unavailable, unresponsive,
    would not say, wouldn't say`,
  demand: `
    advice, advise, advocate, also seek, appeal, ask for, ask that, ask to, ask to be, beg, bid to persuade,
    call for, call on, call to, call upon, calls for, campaign for, challenge to, champion, chant, command, cry,
    cry for, demand, demand that, demands, direct, encourage, entreat, exhort, go on to urge, implore, insist on,
    instruct, invite to, lobby, need for, order, order to, petition, petition for, plea, plead, plead with, press,
    pressure, prod, proposal, propose, push, push for, recommend, recommendation, remind, request, require,
    seek an injunction, seek answer, seek permission, seek to force, summon, urge, want answer, warn to`,
  promise: `
    assure, commit, commitment, guarantee, offer, pledge, promise, promises, reassure, swear, undertake, vow,
    vow to`,
  threaten: `
    threat, threaten, threaten to, ultimatum`,
  warn: `
    alert, caution, raise the alarm, sound the alarm, warn, warned, warning`,
  condemn: `
    accuse of hypocrisy, advocate against, against, anger, angry, appalled, assail, attack, backlash, bash,
    belittle, bemoan, berate, blast, blister, boo, call into question, castigate, pillory, upbraid, admonish, call out, called out, caricature, censure,
    challenge, chastise, chide, clash, come under attack, come under fire, complain, complaint about, condemn,
    condemnation, critic, critical, criticise, criticism, criticize, critique, decry, decry as, demonise, demonize,
    denounce, denunciation, deplore, deride, dig, ding, disappointed, disappointment, disapprove, disgusted,
    dismay, dismiss as, disparage, diss, doubt about, excoriate, feel the wrath, find fault, fire back,
    frustration, fume, furious, go after, gripe, grumble, hammer, hate, heckle, hit, hit back, hit out,
    indignation, insult, jab, jeer, knock, lambast, lambaste, lament, lash, lash out, liken, loathe, mock, mock as,
    negative, object, objection, offend, oppose, oppose to, opposition, outrage, outraged, paint, pan, poke fun,
    portray, protest, question her, question his, question the, question whether, rage, rail, rail against,
    raise doubt, raise doubt about, raise question, raise question about, rebuke, resent, ridicule, rip, savage,
    scoff, scold, scorn, scornful, shock, shoot back, sick of, skewer, slam, smear, snap back, sneer,
    speak out against, swing at, swipe, take a shot, take aim, take issue, take offense, target, tarnish, taunt,
    tire of, trash, unhappy, unload, vent, verbal lash, vilify, voice opposition, went after`,
  praise: `
    acclaim, admire, applaud, appreciate, appreciative, back, backing, boast about, celebrate, cheer, cherish,
    co-sponsor, commend, compliment, confidence in, congratulate, cosponsor, credit, defend, embrace, endorse,
    endorsement, enjoy, express confidence, express support, extol, faith in, favor, favour, fond of, glad,
    grateful, gush, hail, herald, high rating, honor, honour, idolise, idolize, impress, impressed, in favor,
    in favour, laud, lavish, love, marvel, nominate, pay tribute, please, pleased, praise, promote, proud, push by,
    rally behind, rate high, rave, relish, salute, side with, speak highly, stand by, stand with, support,
    support for, supporter, thank, thanks to, tout as, tribute, trumpet, unite around, upbeat, vote of confidence,
    vouch, welcome`,
  ask: `
    ask, ask about, ask if, ask whether, demand how, demand to know, enquire, grill, inquire, look into, pose,
    press about, press on, pressed about, query, question, questions, quiz, raise the question, want to know,
    wonder`,
  decide: `
    acquit, adopt, agree, agree on, agreed, agreement, allow, announce that it will, appoint, approve, assess that,
    authorise, authorize, award, ban, bar, be deny bail, be find guilty, block, cancel, choose, choose to,
    clamp down, crack down, decide, decision, decree, deem, deny bail, designate, determination, dismiss the case,
    drop, elect, expel, file charge, find guilty of, fine, freeze, grant, hand down, hand out, hire, impose,
    issue a ruling, issue an order, jail, judgement, judgment, lift, limit, make the assessment, opt, order that,
    order the release, order the release of, outlaw, overturn, pass, permit, postpone, prohibit, rate, redact,
    reject by, repeal, resolve, restrict, revoke, rule, ruling, sentence, sign, sign a bill, sign into law,
    strike down, suspend, unanimously, uphold, verdict, veto, vote, vote against, vote for, vote to, withdraw`,
  believe: `
    accept, adamant, afraid, agree with, anticipate, anxious, appear, aspire, assess, assume, assumption, attitude,
    aware, be like to, be seen, be thought, belief, believe, bet, buy, care about, certain, concern, concerned,
    conclude that, confidence, confident, consensus, consider, consider to be, contemplate, conviction, convince,
    convinced, count on, desire, dislike, dissatisfied, distress, distressed, divide, doubt, dream, eager,
    envisage, envision, estimate that, estimation, expect, expectation, faith, fear, fears, feel, forecast,
    foresee, forget, frighten, grapple, guess, hope, hopeful, hopes, idea, imagine, impression, in the eyes of,
    interest, interested, interpret, interpretation, intrigue, judge, know, know that, lean, like, like to see,
    likely, long for, look for, look like, look to, lose confidence, memory, misjudge, mistake, misunderstand,
    need, nervous, no confidence, not clear, not confident, notion, opinion, optimistic, passion for, perceive,
    perception, pessimistic, ponder, predict, prefer, presumably, presume, priority, puzzle, raise hope, reckon,
    reckons, recognise, recognise that, recognize, recollection, regard, reluctant, remember, respect, satisfied,
    scare, sceptical, scepticism, see, see as, see it, seem, skeptic, skeptical, skepticism, speculation, split on,
    suppose, suppose to, supposed, sure, surmise, surprise, suspect that, suspicion that, sympathise, sympathize,
    theory, think, treat, treat as, trust, uncertain, unclear, understand, unsure, view, view as, wait, want,
    wants, wary, wary of, widely consider, willing, wish, worried, worry, would like`,
  intend: `
    aim, ambition, attempt, bid, consider running, decide to run, determined, explore, float, float the notion,
    goal, hope to run, in order to, intend, intent, intention, look forward, mull, mull over, objective, offer to,
    on track to, plan, plan to, planned, prepare, ready, schedule, seek, seek to, set out, set to, strive, try,
    try to get, volunteer, vow to run, want to run, weigh, will be do`,
  perceive: `
    be hear, catch sight, find out, hear, hear from, heard of, learn, look at, notice, overhear, realise, realize,
    saw, sense, sight, smell, spot, watch, witness`,
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
