import { exactly, type Form, row, says } from '../row.ts';

export const indirect: Form = {
  form: 'indirect words, beliefs, intentions',
  rows: [
    exactly('said that', 'Dahl said that the road was closed.', says('Dahl', 'said', 'that the road was closed')),
    exactly('the source behind', 'The road was closed, Dahl said.', says('Dahl', 'said', 'The road was closed')),
    exactly(
      'according to, in front',
      'According to Dahl, the road was closed.',
      says('Dahl', 'According to', 'the road was closed'),
    ),
    row(
      'plans',
      'The council plans to fell two hundred trees.',
      says('The council', 'plans', 'to fell two hundred trees'),
    ),
    row(
      'two speakers, one verb',
      'Krel and Falk agreed that the vote should be held in May.',
      says('Krel and Falk', 'agreed', 'that the vote should be held in May'),
    ),
    row(
      'one speaker, two verbs',
      'Moen said the men were tired and warned that some would not return.',
      says('Moen', 'said', 'the men were tired'),
      says('Moen', 'warned', 'that some would not return'),
    ),
    row(
      'urged somebody to',
      'The nurses urged the minister to visit the ward at night.',
      says('The nurses', 'urged', 'to visit the ward at night'),
    ),
    row(
      'threatened',
      'The colonel threatened to burn the granaries.',
      says('The colonel', 'threatened', 'to burn the granaries'),
    ),
    row(
      'a noun for a cue',
      'The claim by Norvel that the river is clean surprised the fishermen.',
      says('Norvel', 'claim', 'that the river is clean'),
    ),
    row('for Brandt', 'For Brandt, the tax is theft.', says('Brandt', 'For', 'the tax is theft')),
    row(
      'in the eyes of',
      'In the eyes of the islanders, the ferry is a promise broken.',
      says('the islanders', 'In the eyes of', 'the ferry is a promise broken'),
    ),
    row(
      'whether, asked',
      'Reporters asked whether the minister had read the file.',
      says('Reporters', 'asked', 'whether the minister had read the file'),
    ),
    row(
      'the narrator’s own',
      'The Lantern has learned that the contract was never signed.',
      says('The Lantern', 'has learned', 'that the contract was never signed'),
    ),
    row('voted to', 'Members voted to expel the treasurer.', says('Members', 'voted', 'to expel the treasurer')),
    row(
      'blamed',
      'Farmers blamed the new dam for the drought.',
      says('Farmers', 'blamed', 'the new dam for the drought'),
    ),
    row('praised', 'The judge praised the boy’s courage.', says('The judge', 'praised', 'the boy’s courage')),
  ],
};
