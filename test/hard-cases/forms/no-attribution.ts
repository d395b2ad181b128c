import { type Form, row } from '../row.ts';

/** Texts in which nobody says anything, though some words look like it. */
export const noAttribution: Form = {
  form: 'no attribution',
  rows: [
    row('goodbye', 'She said goodbye and closed the door.'),
    row('said his prayers', 'The old man said his prayers and went to bed.'),
    row('what a war claims', 'The war has claimed 40,000 lives.'),
    row('a charge of powder', 'Engineers laid a charge under the bridge and lit the fuse.'),
    row('an order of tea', 'They ordered two pots of tea and a plate of herring.'),
    row('a song’s title', 'The choir sang “Bells over Hallin” and “The Ferryman’s Daughter”.'),
    row('a ship’s name', 'The trawler “Northern Pearl” ran aground on Tuesday.'),
    row('weather', 'Rain will reach the coast by evening; winds will be light.'),
    row('a sports table', 'Hallin 31 points, Sarn 28, Thorsby 19.'),
    row('an exercise', 'Bend your knees, hold for ten seconds, and repeat.'),
    row('found a thing', 'Divers found a bicycle at the bottom of the canal.'),
    row('noted as an adjective', 'The noted violinist played for an hour.'),
    row('stated price', 'The stated price of the flat includes the cellar.'),
    row('told apart', 'The twins could not be told apart.'),
    row('a recipe', 'Beat the eggs with the sugar, then fold in the flour.'),
    row('an empty line', '\n\n'),
    row('an obituary’s dates', 'Arvid Solberg, born 3 May 1936, died 2 March 2026.'),
  ],
};
