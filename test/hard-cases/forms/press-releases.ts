import { type Form, row, says } from '../row.ts';

export const pressReleases: Form = {
  form: 'press releases',
  rows: [
    row(
      'a long title before the verb',
      '“This plant will employ four hundred people,” said Dr. Hanne Strand, Executive Vice President and Chief Operating Officer of Norvel Energy.',
      says(
        'Dr. Hanne Strand, Executive Vice President and Chief Operating Officer of Norvel Energy',
        'said',
        '“This plant will employ four hundred people,”',
      ),
    ),
    row(
      'commenting on',
      'Commenting on the results, chief executive Emil Roth said: “We are pleased with a strong quarter.”',
      says('chief executive Emil Roth', 'said', '“We are pleased with a strong quarter.”'),
    ),
    row(
      'today announced',
      'ASHMERE, 4 March – Norvel Energy today announced that it will close its coal plant in Hallin.',
      says('Norvel Energy', 'announced', 'that it will close its coal plant in Hallin'),
    ),
    row(
      'forward-looking words',
      'The company expects revenue of between 40 and 45 million crowns in the second half.',
      says('The company', 'expects', 'revenue of between 40 and 45 million crowns in the second half'),
    ),
    row(
      'the release itself as source',
      'In a press release, the museum said the painting would be returned to the family.',
      says('the museum', 'said', 'the painting would be returned to the family'),
    ),
    row(
      'a quotation that goes on after the name',
      '“Our thoughts are with the families,” Roth continued. “We will pay for every funeral.”',
      says('Roth', 'continued', '“Our thoughts are with the families,”', '“We will pay for every funeral.”'),
    ),
    row(
      'is proud to',
      '“Norvel is proud to stand with the fishermen of Lower Brenica,” the statement reads.',
      says('the statement', 'reads', '“Norvel is proud to stand with the fishermen of Lower Brenica,”'),
    ),
    row(
      'about the company',
      'About Norvel Energy\n\nNorvel Energy was founded in 1922 and runs eleven plants in three countries.',
    ),
  ],
};
