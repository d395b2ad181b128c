import { expect, test } from 'vitest';
import type { Span } from '../document/index.ts';
import { implausible } from './implausible.ts';

const cases: readonly [text: string, cue: string, content: string, reason: string | null][] = [
  ['The war has claimed 200,000 lives.', 'has claimed', '200,000 lives', 'claimed-lives'],
  ['The flood claimed at least twelve more lives.', 'claimed', 'at least twelve more lives', 'claimed-lives'],
  ['The flood claimed the lives of four people.', 'claimed', 'the lives of four people', 'claimed-lives'],
  ['The army claimed that 40 lives were saved.', 'claimed', 'that 40 lives were saved', null],
  ['The army claimed 40 lives were saved.', 'claimed', '40 lives were saved', null],
  ['The army claimed victory.', 'claimed', 'victory', null],
  ['Rask claimed his fourth wicket before tea.', 'claimed', 'his fourth wicket before tea', 'claimed-a-prize'],
  ['Rask claimed the title was his.', 'claimed', 'the title was his', null],
  ['Venn denied Rask twice inside a minute.', 'denied', 'Rask twice inside a minute', 'denied-a-goal'],
  ['Venn denied Rask had left.', 'denied', 'Rask had left', null],
  ['Krel declared at 402 for seven.', 'declared', 'at 402 for seven', 'declared-an-innings'],
  [
    'Rask claimed a third straight stage on Thursday.',
    'claimed',
    'a third straight stage on Thursday',
    'claimed-a-prize',
  ],
  ['The mayor claimed a victory for the harbour.', 'claimed', 'a victory for the harbour', null],
  ['What Venn said was wrong.', 'said', 'was wrong', 'judges-what-was-said'],
  ['What Venn said was a depot burned.', 'said', 'was a depot', null],
  ['Mara Venn was named best actress.', 'was named', 'best actress', 'named-best'],
  ['The mayor was named in the report.', 'was named', 'in the report', null],
  ['Venn issued harsh remarks on Facebook.', 'issued harsh remarks on', 'Facebook', 'names-a-platform'],
  ['Venn issued harsh remarks on the dam.', 'issued harsh remarks on', 'the dam', null],
  ['Told, the grey filly, ran on well.', 'Told', 'the grey filly, ran on well', 'bears-the-name'],
  ['Judge Said and six pupils came.', 'Said', 'Judge', 'bears-the-name'],
  ['Workers are learning how to fix pipes.', 'are learning', 'how to fix pipes', 'learnt-how-to'],
  ['She learnt that it held.', 'learnt', 'that it held', null],
  ['Growers are feeling the effects of the frost.', 'are feeling', 'the effects of the frost', 'felt-the-effects'],
  ['Mara Venn: The woman behind the bid', ':', 'The woman behind the bid', 'portrayed'],
  ['Mara Venn: The bid is behind us', ':', 'The bid is behind us', null],
  ['In North Krel, residents disagree.', 'disagree', 'In North Krel', 'where-alone'],
  ['In Krel they disagree that it leaks.', 'disagree', 'that it leaks', null],
  ['Told that it leaked, she left.', 'Told', 'that it leaked', null],
  ['The bell told the time to everyone.', 'told', 'to everyone', 'told-the-time'],
  ['Venn told the mayor to wait.', 'told', 'to wait', null],
  ['He charges nothing for recitals.', 'charges', 'nothing for recitals', 'charged-a-price'],
  ['The report charges that he lied.', 'charges', 'that he lied', null],
  ['The city has seen a string of raids.', 'has seen', 'a string of raids', 'saw-a-rise'],
  ['A man wanted in connection with it fled.', 'wanted', 'in connection with it', 'wanted-by-the-law'],
  ['A man wanted to leave.', 'wanted', 'to leave', null],
  ['It then denies them service.', 'denies', 'them service', 'denied-them-a-thing'],
  ['The firms have been checking it.', 'have been', 'checking it', 'cue-of-an-auxiliary'],
  ['Rask announced himself with a goal.', 'announced', 'himself', 'announced-itself'],
  ['The firm today announced a sale.', 'today', 'announced a sale', 'cue-of-an-adverb'],
  ['The climb is known as the “Widow’s Ladder”.', 'known as', '“Widow’s Ladder”', 'known-by-a-name'],
  ['“We train,” she posted, tagging the relay team.', 'tagging', 'the relay team', 'tagged-somebody'],
  ['“He will, quote, ‘do it’,” she said.', 'quote', '‘do it’', 'spoken-mark'],
  ['To quote Venn, it leaked.', 'quote', 'it leaked', null],
  ['High winds threatened to close the port.', 'threatened', 'High winds', 'things-threaten'],
  ['She argues the state’s most serious cases.', 'argues', 'the state’s most serious cases', 'argued-a-case'],
  ['She argues the case is closed.', 'argues', 'the case is closed', null],
  ['The firm is backing off its bid.', 'is backing off', 'its bid', 'backed-away'],
  ['The firm is backing its bid.', 'is backing', 'its bid', null],
  ['She has the know-how to build it.', 'know', 'to build it', 'know-how'],
  ['They hoped for the best.', 'hoped', 'for the best', 'hoped-for-the-best'],
  ['He tells a lot of jokes.', 'tells', 'a lot of jokes', 'told-jokes'],
  ['She had written code for the mill.', 'had written', 'code for the mill', 'wrote-code'],
  ['He wasn’t like any of them.', 'wasn’t like', 'any of them', 'compared'],
  ['He was like, “No.”', 'was like', '“No.”', null],
  ['Nobody has taken up the claim.', 'has', 'taken up the claim', 'cue-of-an-auxiliary'],
  ['The king had “urged them to go”.', 'had', '“urged them to go”', null],
  ['She repeatedly says “Stay”.', 'repeatedly', '“Stay”', 'cue-of-an-adverb'],
  ['He said grace.', 'said', 'grace', 'said-goodbye'],
  ['They sang “Bells over Hallin”.', 'sang', '“Bells over Hallin”', 'performed-a-work'],
  ['They sang “We stay here!”', 'sang', '“We stay here!”', null],
  ['What they said', 'said', 'What', 'asks-what-was-said'],
  ['He said goodbye.', 'said', 'goodbye', 'said-goodbye'],
  ['He said goodbye to the crew.', 'said', 'goodbye to the crew', 'said-goodbye'],
  ['The captain, an old hand, stayed.', 'an', 'old hand', 'cue-of-a-small-word'],
  ['He said goodbye was not a word he used.', 'said', 'goodbye was not a word he used', null],
  ["Minister 'denies charge'", "'", 'denies charge', 'cue-without-a-word'],
  ['An aide, who asked not to be named, left.', 'asked', 'not to be named', 'asked-to-stay-unnamed'],
  [
    'A teacher who asked that her name not be used left.',
    'asked',
    'that her name not be used',
    'asked-to-stay-unnamed',
  ],
  ['She asked to be heard.', 'asked', 'to be heard', null],
  ['Minister: we stay', ':', 'we stay', null],
  ['A nine-count indictment charges him.', '-', 'count indictment', 'cue-of-a-hyphen'],
  ['The mill is shut - the mayor', '-', 'The mill is shut', null],
  ['The ministry called no press conference.', 'called', 'no press conference', 'called-a-meeting'],
  ['The ministry called the meeting a farce.', 'called', 'the meeting a farce', null],
];

test.each([
  ['It', 'goes without saying', 'that the mill is shut', 'figure-of-speech'],
  ['That', 'said', 'the mill is shut', 'figure-of-speech'],
  ['It', 'said', 'that the mill is shut', null],
  ['their previous times', 'according to', 'the pens are six', 'according-to-a-measure'],
  ['the latest poll', 'in', 'support fell', null],
  ['the harbour', 'in', 'support fell', 'cue-of-an-auxiliary'],
  ['size', 'according to', 'bake the loaves', 'according-to-a-measure'],
  ['the Krel Times', 'according to', 'the pens are six', null],
  ['Rest', 'assured', 'that it holds', 'rest-assured'],
  ['Amrani', 'Said', 'claimed the lead', 'bears-the-name'],
  ['The latest strikes', 'raised', 'the number of the dead to 67', 'raised-the-number'],
  ['The rise', 'took', 'the total to 67', 'raised-the-number'],
  ['The harbour master', 'raised', 'the number of the dead to 67', null],
  ['Amrani', 'Said', ': we stay here', null],
])('%s %s %s', (source, cue, content, reason) => {
  const text = cue === 'Said' ? `${cue} ${source} ${content}` : `${source} ${cue} ${content}`;
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found = { source: [at(source)], cue: [at(cue)], content: [at(content)], extractionScore: 1 };
  expect(implausible(text, found)).toBe(reason);
});

test.each(cases)('%s', (text, cue, content, reason) => {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  expect(implausible(text, { source: [], cue: [at(cue)], content: [at(content)], extractionScore: 1 })).toBe(reason);
});

test.each([
  ['Trains ran according to the holiday timetable.', 'Trains ran', 'the holiday timetable', 'according-to-a-measure'],
  ['All went according to plan.', 'All went', 'plan', 'according-to-a-measure'],
  ['Sales will double by May, according to the plan.', 'Sales will double by May', 'the plan', null],
])('%s', (text, content, source, reason) => {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found = { source: [at(source)], cue: [at('according to')], content: [at(content)], extractionScore: 1 };
  expect(implausible(text, found)).toBe(reason);
});
