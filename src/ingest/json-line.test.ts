import { describe, expect, test } from 'vitest';
import { type JsonLine, readJsonLine } from './json-line.ts';

const line = (fields: unknown) => ({ ...readJsonLine(JSON.stringify(fields)) }) as Partial<JsonLine>;

describe('a JSON line', () => {
  test.each([
    ['{"text":', /not JSON/],
    ['[1]', /no object/],
    ['{}', /^it has neither$/],
    ['{"content":"x","id":"a"}', /neither, only "content", "id"/],
    ['{"text":5}', /"text" is a number, no string/],
    ['{"html":["<p>"]}', /"html" is a list, no string/],
  ])('%s is wrong, and why is said', (given, reason) => {
    expect(readJsonLine(given)).toMatchObject({ wrong: expect.stringMatching(reason) });
  });

  test.each([
    ['what it should not hold', { text: 'x', wrong: 'yes' }, { form: 'text', content: 'x' }],
    ['an empty text beside HTML', { text: ' ', html: '<p>x</p>' }, { form: 'html', content: '<p>x</p>' }],
    ['the names that exports use', { text: 'x', headline: 'H', published: '2026-03-01' }, { title: 'H' }],
    ['a number for an id', { id: 7, text: 'x' }, { id: '7' }],
  ])('with %s is read', (_, fields, expected) => {
    expect(line(fields)).toMatchObject({ ...expected, ignored: [] });
  });

  test.each([
    ['date', '99/99/9999'],
    ['date', 20260301],
    ['published', { day: 1 }],
    ['title', { a: 1 }],
    ['outlet', ['The Tarn Herald']],
    ['url', 'javascript:alert(1)'],
    ['url', 'tarn.example/report'],
  ])('whose %s is %j leaves that out and says so', (field, value) => {
    const { ignored, ...read } = line({ text: 'x', [field]: value });
    expect(ignored).toEqual([field]);
    expect(read).toMatchObject({ url: null, date: null, title: null, outlet: null });
  });

  test('null and blank fields are no fault', () => {
    expect(line({ text: 'x', date: null, title: '', url: ' ' })).toMatchObject({ ignored: [] });
  });

  test('has each lone half of a character made U+FFFD, so that offsets hold and other programs can read it', () => {
    const { content, title, id } = line({ id: 'u\udc00', title: '\ud800', text: 'a \ud800 b \udc00 c 🙂' });
    expect([content, title, id]).toEqual(['a \ufffd b \ufffd c 🙂', '\ufffd', 'u\ufffd']);
  });
});
