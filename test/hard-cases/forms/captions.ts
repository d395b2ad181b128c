import { type Form, maybe, onPage, row, says } from '../row.ts';

export const captions: Form = {
  form: 'captions',
  rows: [
    onPage(
      ['caption'],
      row(
        'what residents said was',
        'Smoke rises over Lower Brenica after what residents said was a shell fired from the ridge. Photograph: Ada Lind/Corvane Press',
        says('residents', 'said', 'a shell fired from the ridge'),
      ),
    ),
    onPage(
      ['caption'],
      row(
        'a person and what she says',
        'Teacher Lene Aske says her school has had no heating since November.',
        says('Teacher Lene Aske', 'says', 'her school has had no heating since November'),
      ),
    ),
    onPage(
      ['caption'],
      row(
        'a quotation below a face',
        'Baker Jon Tarn: “I will open again, with or without a roof.”',
        says('Baker Jon Tarn', ':', '“I will open again, with or without a roof.”'),
      ),
    ),
    onPage(
      ['caption'],
      row(
        'an alleged site',
        'The warehouse in Sarn where the smugglers allegedly kept the crates.',
        says(null, 'allegedly', 'kept the crates'),
      ),
    ),
    onPage(
      ['caption'],
      row(
        'a demand on a banner',
        'A protester holds a banner reading “Give us back the river” outside parliament.',
        says('a banner', 'reading', '“Give us back the river”'),
      ),
    ),
    onPage(
      ['caption'],
      row(
        'a caption that only shows',
        'Prime minister Oda Krel leaves the summit in Ashmere on Tuesday. Photo: Per Holm',
      ),
    ),
    onPage(
      ['caption', 'paragraph'],
      row(
        'the paragraph below is its own',
        'The old mill at Thorsby, which the council wants to sell\n\nRain fell on the valley for nine days.',
        says('the council', 'wants', 'to sell'),
      ),
    ),
    onPage(
      ['caption'],
      row(
        'a claim at a distance',
        'A video still that the army claims shows rebels loading a truck near Orlesk.',
        says('the army', 'claims', 'shows rebels loading a truck near Orlesk'),
      ),
    ),
    onPage(
      ['paragraph', 'caption', 'paragraph'],
      row(
        'a caption between two paragraphs of one statement',
        '“The pumps failed at midnight,” the engineer Nils Oder said.\n\nWorkers at the pumping station on Sunday\n\n“Nobody came until six.”',
        says('the engineer Nils Oder', 'said', '“The pumps failed at midnight,”', '“Nobody came until six.”'),
      ),
    ),
    onPage(
      ['caption'],
      row(
        'an expert’s estimate',
        'The glacier above Hallin has lost a third of its ice since 1990, according to the geological survey.',
        says(
          'the geological survey',
          'according to',
          'The glacier above Hallin has lost a third of its ice since 1990',
        ),
      ),
    ),
    onPage(
      ['caption'],
      row(
        'a scare quote in a caption',
        'Inside the “hotel” where forty labourers slept in one room.',
        maybe(null, null, '“hotel”'),
      ),
    ),
  ],
};
