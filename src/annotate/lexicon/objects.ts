/**
 * Verbs done to a party that stands right behind them, in their dictionary form, with the word that may part them: whoever is
 * urged, accused or praised is that party, whoever else the words name. Written for this project.
 */
const VERBS = `
  accuse, admonish, advise, appeal to, applaud, ask, assail, attack, back, beg, berate, beseech, blame, blast, call on, call out, call upon,
  castigate, caution, censure, challenge, charge, chastise, chide, command, commend, condemn, congratulate, criticise, criticize, decry,
  denounce, direct, encourage, endorse, entreat, excoriate, exhort, fault, grill, hail, hit back at, hit out at, honor, honour, implicate,
  implore, indict, instruct, insult, invite, lambast, lambaste, lash out at, laud, lobby, lobby for, mock, order, petition, plead with, praise,
  press, pressure, prod, prosecute, question, quiz, rail against, rap, rebuke, remind, reprimand, reproach, ridicule, rip, salute, savage,
  scold, scorn, side with, slam, slate, sue, summon, support, taunt, thank, threaten, tell off, turn on, unload on, upbraid, urge, vilify, warn`;

export const DONE_TO: ReadonlySet<string> = new Set(VERBS.split(',').map((verb) => verb.trim()));
