import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { allEnclosed, type Span } from '../../document/index.ts';
import { parentsIn, parentsOf } from './parents.ts';

describe('the parent', () => {
  const text = '“Inspectors told me that the mayor knew the dam leaked,” Reis said.';

  test('is the innermost attribution whose content encloses the other whole', () => {
    const found = marked(
      text,
      { source: 'Inspectors', cue: 'told', content: 'that the mayor knew the dam leaked' },
      { source: 'the mayor', cue: 'knew', content: 'the dam leaked' },
      { source: 'Reis', cue: 'said', content: '“Inspectors told me that the mayor knew the dam leaked,”' },
    );
    expect(parentsOf(found)).toEqual([2, 0, null]);
  });

  test('is none for two attributions that share a content', () => {
    const both = 'Reis said and Orrin confirmed the dam leaked.';
    const found = marked(
      both,
      { source: 'Reis', cue: 'said', content: 'the dam leaked' },
      { source: 'Orrin', cue: 'confirmed', content: 'the dam leaked' },
    );
    expect(parentsOf(found)).toEqual([null, null]);
  });

  test('of whom an agency cites is what the agency reports', () => {
    const cites = 'The dam leaked, the agency reported on Monday, citing the ministry.';
    const found = marked(
      cites,
      { source: 'the agency', cue: 'reported', content: 'The dam leaked' },
      { source: 'the ministry', cue: 'citing', content: 'The dam leaked' },
    );
    expect(parentsIn(cites, found)).toEqual([null, 0]);
  });

  test('is none where only the content lies inside, but the cue outside', () => {
    const found = marked(
      text,
      { source: 'Reis', cue: 'said', content: 'that the mayor knew the dam leaked' },
      { source: 'Inspectors', cue: 'told', content: 'the dam leaked' },
    );
    expect(parentsOf(found)).toEqual([null, null]);
  });

  const span = fc
    .tuple(fc.nat(40), fc.nat(20))
    .map(([start, length]): readonly Span[] => (length === 0 ? [] : [[start, start + length]]));
  const attribution = fc.record({ source: span, cue: span, content: span, extractionScore: fc.constant(1) });

  test('encloses its child and never leads in a circle', () => {
    fc.assert(
      fc.property(fc.array(attribution, { maxLength: 12 }), (found) => {
        const parents = parentsOf(found);
        parents.forEach((parent, at) => {
          if (parent === null) return;
          expect(allEnclosed(found[parent]!.content, found[at]!.content)).toBe(true);
          let steps = 0;
          for (let next: number | null = at; next !== null; next = parents[next]!) expect(++steps).toBeLessThan(20);
        });
      }),
    );
  });
});
