import { type Form, row, says } from '../row.ts';

export const socialMedia: Form = {
  form: 'social media',
  rows: [
    row(
      'tweeted',
      '“Proud of our girls tonight,” Krel tweeted.',
      says('Krel', 'tweeted', '“Proud of our girls tonight,”'),
    ),
    row('wrote on', 'Falk wrote on his Chatter page that he would sue.', says('Falk', 'wrote', 'that he would sue')),
    row(
      'a handle and a colon',
      '@odakrel: Proud of our girls tonight! #football',
      says('@odakrel', ':', 'Proud of our girls tonight! #football'),
    ),
    row(
      'a post reads',
      'The post, since deleted, read: “Send them all back.”',
      says('The post, since deleted', 'read', '“Send them all back.”'),
    ),
    row(
      'one user wrote',
      'One user wrote: “Who paid for this?” Another joked that the statue needed a hat.',
      says('One user', 'wrote', '“Who paid for this?”'),
      says('Another', 'joked', 'that the statue needed a hat'),
    ),
    row(
      'a post signed below',
      '“Proud of our girls tonight. What a match!”\n\n— Oda Krel (@odakrel) March 4, 2026',
      says('Oda Krel (@odakrel)', '—', '“Proud of our girls tonight. What a match!”'),
    ),
    row(
      'a video in which',
      'In a video posted on Sunday, the singer said she was taking a year off.',
      says('the singer', 'said', 'she was taking a year off'),
    ),
    row(
      'rumours online',
      'Rumours spread online that the bank had run out of cash.',
      says(null, 'Rumours', 'that the bank had run out of cash'),
    ),
  ],
};
