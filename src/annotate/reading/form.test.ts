import { describe, expect, test } from 'vitest';
import { type Marks, marked } from '../../../test/marked.ts';
import { quotationsOf } from '../../text/index.ts';
import { formOf, indexQuotations } from './form.ts';

const form = (text: string, marks: Marks): string =>
  formOf(text, marked(text, marks)[0]!, indexQuotations(quotationsOf(text)));

describe('form', () => {
  test('is direct where every word stands in quotation marks', () => {
    expect(form('“The bridge is gone,” Orrin said.', { cue: 'said', content: '“The bridge is gone,”' })).toBe('direct');
  });

  test('is direct over two fragments that the cue parts', () => {
    const text = '“The bridge is gone,” Orrin said. “We walk.”';
    expect(form(text, { cue: 'said', content: ['“The bridge is gone,”', '“We walk.”'] })).toBe('direct');
  });

  test('is mixed where a part is quoted', () => {
    const text = 'Orrin said the bridge was “gone for good”.';
    expect(form(text, { cue: 'said', content: 'the bridge was “gone for good”' })).toBe('mixed');
  });

  test('is indirect where nothing is quoted', () => {
    expect(form('Orrin said the bridge was gone.', { cue: 'said', content: 'the bridge was gone' })).toBe('indirect');
  });

  test('knows British single marks from apostrophes', () => {
    const text = "Orrin said the town's bridge was 'gone for good'.";
    expect(form(text, { cue: 'said', content: "the town's bridge was 'gone for good'" })).toBe('mixed');
    const plain = "Orrin said the town's bridge wasn't the council's.";
    expect(form(plain, { cue: 'said', content: "the town's bridge wasn't the council's" })).toBe('indirect');
  });

  test('of words nested in a direct quotation is indirect', () => {
    const text = '“Inspectors told me that Harl hid a leak,” Reis said.';
    expect(form(text, { source: 'Inspectors', cue: 'told', content: 'that Harl hid a leak' })).toBe('indirect');
  });

  test('of nested words that are quoted again is direct', () => {
    const text = '“Inspectors told me, ‘Harl hid a leak,’ and left,” Reis said.';
    expect(form(text, { source: 'Inspectors', cue: 'told', content: '‘Harl hid a leak,’' })).toBe('direct');
  });

  test('is direct over a quotation that goes on in the next paragraph', () => {
    const text = 'Reis said: “We stay.\n\n“Nobody leaves Tarn.”\n\nShe left.';
    expect(form(text, { cue: 'said', content: ['“We stay.', '“Nobody leaves Tarn.”'] })).toBe('direct');
  });
});
