import { expect, test } from 'vitest';
import { withoutCharge } from './no-charge.ts';

test.each([
  // What is said of oneself.
  ['state', 'claims', 'he built the dam', 'Paul Orrin'],
  ['state', 'claim', 'that she loved the valley before Norvel came', 'her'],
  ['deny', 'claim', 'that he did not know the Tarn brothers', 'his'],
  ['deny', 'claimed', 'that she "never saw the letter"', 'Anna Reis'],
  ['state', 'claimed', 'it shot down two Norvel drones in retaliation', 'Tarn'],
  [null, 'claim', 'that he moved the money to Norvel', 'his ex-wife’s'],
  [null, 'claim', 'that he moved the money to Norvel', 'her'],
  [null, 'claims', 'he was dismissed for asking Orrin about it', 'Paul Roe'],
  [null, 'claims', 'he stole the Norvel letters', 'Paul Roe'],
  [null, 'claims', 'it abused its rank', ''],
  // Alleged, and no misdeed.
  ['state', 'alleged', 'discovery of the letter', ''],
  ['state', 'allegedly', 'Reis unhappy with the way Orrin ran the dam', ''],
  [null, 'alleged', 'evidence of fraud', ''],
  [null, 'alleged', 'ties to Norvel', ''],
  ['state', 'boasted of', 'breaking into the Norvel archive', 'A man'],
  ['condemn', 'complaints', 'that the new dam leaves Tarn dry', ''],
  [null, 'complained that', 'guards had assaulted her', 'Reis'],
  // Others' words, and steps of procedure.
  ['state', 'said', 'Roe denied involvement when asked', 'Police'],
  ['state', 'told', 'that Mr Roe made no reply to the charge', 'A sergeant'],
  ['state', 'said', 'the Norvel envoy was summoned over the killing', 'The ministry'],
  ['state', 'reported', 'the commander ‘admits’ firing at the town', 'The broadcaster'],
  ['state', 'testified', 'that nothing Reis has done amounts to bribery', 'Both'],
  [null, 'said', 'Roe stole the car', 'Police'],
  ['state', 'said', '“The ministry takes any threat very seriously”', 'A spokesman'],
  ['state', 'shouted', 'that her husband was unarmed', 'Reis'],
  ['state', 'suggested', 'that he had been murdered', 'rumours'],
  ['ask', 'to establish', 'whether Roe hid the letters', 'They'],
  // Whoever is cleared.
  ['deny', 'added', '"Norvel had never threatened the valley"', 'he'],
  ['deny', 'repeated', 'that the army ‘did not fire on the town’', 'She'],
  [null, 'said', 'Norvel did not warn the village', 'she'],
  // Nobody did it.
  ['state', 'told', 'that her coat was stolen', 'Reis'],
  ['state', ':', 'Six miners killed in a landslide', 'UN'],
  ['state', 'said', 'a clerk was the victim of a crime', 'The ministry'],
  ['state', 'said', 'Two rockets struck the market', 'a surgeon'],
  ['state', 'said', 'the strikes targeted two camps', 'officials'],
  [null, 'said', 'three men were killed by Norvel’s guns', 'The mayor'],
  [null, 'said', 'Norvel rockets struck the market', 'The mayor'],
  // Whose cue charges, charges.
  [null, 'blamed', 'Norvel: two rockets struck the market', 'The mayor'],
])('%s: %s %s (%s)', (act, cue, content, source) => {
  expect(withoutCharge(cue, content, source)).toBe(act);
});
