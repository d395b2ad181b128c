import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { readingOf } from '../reading/reading.ts';
import { isAskedOf, thingAskedFor } from './asked-for.ts';

describe('what is asked for', () => {
  test.each([
    ['demanded', 'the surveillance of Orrin', true],
    ['urged', 'special attention to Orrin’s lawyers', true],
    ['demanded', 'updated files on her lawyers', true],
    ['called for', 'an inquiry', true],
    ['demanded', 'the resignation of Orrin', false],
    ['urged', 'the people of Norvel to leave', false],
    ['urged', 'members of the council to leave', false],
    ['demanded', 'Orrin leave', false],
    ['urged', 'thousands of people in Norvel to leave', false],
    ['demanded', 'the withdrawal of Norvel’s troops', false],
    ['urged', 'the government of Norvel', false],
  ])('%s %s: a thing is %s', (cue, content, isThing) => {
    const text = `Venn ${cue} ${content}.`;
    const reading = readingOf(text, [], marked(text, { source: 'Venn', cue, content }));
    expect(thingAskedFor(reading, 0) !== null).toBe(isThing);
  });

  test.each([
    ['Venn’s call to abolish the agency', 'Venn’s', 'call', 'to abolish the agency', true],
    ['a proposal by Venn to cut aid to Norvel', 'Venn', 'proposal', 'to cut aid to Norvel', true],
    ['Venn’s demands, to expel Orrin', 'Venn’s', 'demands', 'to expel Orrin', true],
    ['Venn’s request to Orrin to leave', 'Venn’s', 'request', 'to leave', false],
    ['Venn asked Orrin to leave', 'Venn', 'asked', 'to leave', false],
  ])('%s: what is called for is a deed on whom it names, %s', (text, source, cue, content, isDeed) => {
    const reading = readingOf(text, [], marked(text, { source, cue, content }));
    expect(thingAskedFor(reading, 0)?.doneTo ?? false).toBe(isDeed);
  });

  test.each([
    ['the release of Orrin', 'Orrin', false],
    ['the release of Orrin by the rebels', 'rebels', true],
    ['restraint of Norvel', 'Norvel', true],
  ])('%s: %s is to give it, %s', (content, party, isAsked) => {
    const text = `Venn demanded ${content}.`;
    const reading = readingOf(text, [], marked(text, { source: 'Venn', cue: 'demanded', content }));
    const thing = thingAskedFor(reading, 0);
    expect(thing !== null && isAskedOf(reading, text.indexOf(party), thing)).toBe(isAsked);
  });
});
