import { type Form, maybe, row, says } from '../row.ts';

export const courts: Form = {
  form: 'courts and police',
  rows: [
    row(
      'the court heard',
      'The court heard that Oby had waited outside the house for three nights.',
      says('The court', 'heard', 'that Oby had waited outside the house for three nights'),
    ),
    row(
      'the judge ruled',
      'Judge Marta Enger ruled that the search was unlawful.',
      says('Judge Marta Enger', 'ruled', 'that the search was unlawful'),
    ),
    row(
      'told the jury',
      'Prosecutor Nils Rolf told the jury: “This was no accident.”',
      says('Prosecutor Nils Rolf', 'told', '“This was no accident.”'),
    ),
    row(
      'is accused of',
      'Oby, 41, is accused of setting fire to the boathouse.',
      says(null, 'is accused of', 'setting fire to the boathouse'),
    ),
    row(
      'sentenced',
      'The tribunal sentenced Oby to nine years in prison.',
      says('The tribunal', 'sentenced', 'Oby to nine years in prison'),
    ),
    row(
      'prosecutors allege',
      'Prosecutors allege the pair moved the money through eleven shops.',
      says('Prosecutors', 'allege', 'the pair moved the money through eleven shops'),
    ),
    row(
      'police appeal',
      'Police are appealing for anyone who saw the van to come forward.',
      says('Police', 'are appealing', 'for anyone who saw the van to come forward'),
    ),
    row(
      'cross-examination',
      '“Did you lock the gate?” asked Rolf. “I did not,” Oby answered.',
      says('Rolf', 'asked', '“Did you lock the gate?”'),
      says('Oby', 'answered', '“I did not,”'),
    ),
    row(
      'testified',
      'A neighbour testified that she heard two shots.',
      says('A neighbour', 'testified', 'that she heard two shots'),
      maybe('she', 'heard', 'two shots'),
    ),
    row(
      'in mitigation',
      'In mitigation, his lawyer said he had no previous convictions.',
      says('his lawyer', 'said', 'he had no previous convictions'),
    ),
  ],
};
