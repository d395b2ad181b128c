import { type Form, maybe, row, says } from '../row.ts';

export const denials: Form = {
  form: 'denials and silence',
  rows: [
    row(
      'denied a deed',
      'The ministry denied bombing the market.',
      says('The ministry', 'denied', 'bombing the market'),
    ),
    row(
      'denied that',
      'Rask denied that he had ever met the envoy.',
      says('Rask', 'denied', 'that he had ever met the envoy'),
    ),
    row('declined to comment', 'Norvel declined to comment.', says('Norvel', 'declined', 'to comment')),
    row(
      'did not respond',
      'The embassy did not respond to requests for comment.',
      says('The embassy', 'did not respond', 'to requests for comment'),
    ),
    row(
      'did not say',
      'The army did not say how many had been wounded.',
      says('The army', 'did not say', 'how many had been wounded'),
    ),
    row(
      'has never claimed',
      'Lund has never claimed that the find was hers.',
      says('Lund', 'has never claimed', 'that the find was hers'),
    ),
    row(
      'refused to say whether',
      'Krel refused to say whether she would stand again.',
      says('Krel', 'refused to say', 'whether she would stand again'),
    ),
    row(
      'rejected as',
      'He rejected the charge as “pure invention”.',
      says('He', 'rejected', 'the charge as “pure invention”'),
      maybe(null, 'charge', '“pure invention”'),
    ),
    row(
      'pleaded not guilty',
      'Solberg pleaded not guilty to all eleven counts.',
      says('Solberg', 'pleaded', 'not guilty to all eleven counts'),
    ),
    row(
      'nobody has claimed responsibility',
      'No group has claimed responsibility for the attack.',
      says('No group', 'has claimed', 'responsibility for the attack'),
    ),
    row(
      'a group did',
      'The Ridge Brigade claimed responsibility for the attack in a video.',
      says('The Ridge Brigade', 'claimed', 'responsibility for the attack'),
    ),
    row(
      'no comment, in marks',
      'Asked about the yacht, Falk said: “No comment.”',
      says('Falk', 'said', '“No comment.”'),
      maybe(null, 'Asked', 'about the yacht'),
    ),
    row(
      'could not be reached',
      'Holm could not be reached for comment.',
      says('Holm', 'could not be reached', 'for comment'),
    ),
  ],
};
