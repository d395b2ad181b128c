import { type Form, maybe, row, says } from '../row.ts';

export const liveBlogs: Form = {
  form: 'live blogs',
  rows: [
    row(
      'a time, then a source',
      '14.32 The interior ministry says the tunnel has been cleared.',
      says('The interior ministry', 'says', 'the tunnel has been cleared'),
    ),
    row(
      'a reporter passes words on',
      '15:05 GMT Our reporter Sanna Vik in Orlesk writes: “The square is empty and the shops are shut.”',
      says('Our reporter Sanna Vik in Orlesk', 'writes', '“The square is empty and the shops are shut.”'),
    ),
    row(
      'an agency and the minister behind it',
      '16.10 Corvane Press is reporting that the defence minister has told colleagues he will resign.',
      says('Corvane Press', 'reporting', 'that the defence minister has told colleagues he will resign'),
      says('the defence minister', 'told', 'he will resign'),
    ),
    row(
      'a label with a colon',
      'Key points\n\nKrel: no talks before the ceasefire holds\n\nThe pound fell by two per cent.',
      says('Krel', ':', 'no talks before the ceasefire holds'),
    ),
    row(
      'breaking',
      'BREAKING: Police say two people have been arrested at Sarn airport.',
      says('Police', 'say', 'two people have been arrested at Sarn airport'),
    ),
    row(
      'more from a speech',
      'More from Brask: he says the dam is safe and will be inspected every month.',
      says('he', 'says', 'the dam is safe and will be inspected every month'),
      maybe('Brask', 'More from', 'he says the dam is safe and will be inspected every month'),
    ),
    row('an entry that only tells', '17.45 The last bus has left the border post. Snow is falling.'),
    row(
      'asked, then the answer',
      '18.02 Asked if taxes would rise, the treasurer replied: “Not while I am here.”',
      says('the treasurer', 'replied', '“Not while I am here.”'),
      maybe(null, 'Asked', 'if taxes would rise'),
    ),
    row(
      'a summary in points',
      '- The rebels said they had shot down a drone\n- The army denied losing any aircraft\n- Aid trucks crossed at noon',
      says('The rebels', 'said', 'they had shot down a drone'),
      says('The army', 'denied', 'losing any aircraft'),
    ),
  ],
};
