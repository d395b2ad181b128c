import type { Act, Polarity, Span, Stance, StepKind } from '../src/document/index.ts';

/**
 * An invented report in the shape of the gold articles. Spans count Unicode code points, as in all marked articles.
 */
export interface MarkedReport {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[];
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
    readonly act: Act;
    readonly stance: Stance;
    readonly polarity: Polarity;
    readonly target: string | null;
    readonly via: readonly { readonly kind: StepKind; readonly entity: string | null }[];
  }[];
}

const ROLES = { s: 'source', q: 'cue', c: 'content' } as const;
const STANCES = { n: 'neutral', d: 'distancing', e: 'endorsing' } as const;

type Marks = Record<(typeof ROLES)[keyof typeof ROLES], Span[]>;

/**
 * Reads reports whose attributions are marked in their very text.
 *
 * A report is a heading `## id`, blocks (`H: ` headline, `S: ` standfirst, `P: ` paragraph, `L: ` list item, `C: ` caption; one line each) in which
 * `<s1>`, `<q1>`, `<c1>` enclose source, cue and content of attribution 1, and a line of each attribution's layers:
 * `= number|act|n, d or e|+ or -|names of the target, by ;|kind@party;kind@party`, a hyphen where there is none.
 * Throws, naming the report, where marks or lines do not fit together.
 */
export const readReports = (file: string): readonly MarkedReport[] => file.split(/^## /m).slice(1).map(readReport);

function readReport(report: string): MarkedReport {
  const [id = '', ...rest] = report.split('\n').map((line) => line.trim());
  const lines = rest.filter((line) => line !== '');
  const blocks = lines.filter((line) => /^[HSPLC]: /.test(line));
  const layers = lines.filter((line) => line.startsWith('= '));
  if (blocks.length + layers.length < lines.length) throw new Error(`${id}: a line that is neither block nor layers`);
  const { text, marks } = readBlocks(id, blocks);
  const ids = new Map<string, MarkedReport['entities'][number]>();
  const entity = ([name, ...aliases]: readonly string[]): string | null => {
    if (!name) return null;
    for (const words of [name, ...aliases])
      if (!text.includes(words)) throw new Error(`${id}: "${words}" does not stand in the text`);
    const key = [name, ...aliases].join(';');
    if (!ids.has(key)) ids.set(key, { id: `e${ids.size + 1}`, name, aliases });
    return ids.get(key)!.id;
  };
  const attributions = layers.map((line) => {
    const [number, act, stance, polarity, target, via] = line
      .slice(2)
      .split('|')
      .map((field) => field.trim());
    const spans = marks.get(Number(number));
    marks.delete(Number(number));
    if (!spans || spans.content.length === 0 || via === undefined)
      throw new Error(`${id}: no marks, or not all layers: ${line}`);
    return {
      ...spans,
      act: act as Act,
      stance: STANCES[stance as keyof typeof STANCES],
      polarity: polarity === '-' ? ('negative' as const) : ('positive' as const),
      target: entity(listOf(target!)),
      via: listOf(via).map((step) => {
        const [kind, party] = step.split('@');
        return { kind: kind as StepKind, entity: entity(party ? [party] : []) };
      }),
    };
  });
  if (marks.size > 0) throw new Error(`${id}: marks without layers: ${[...marks.keys()].join(' ')}`);
  return { id, text, entities: [...ids.values()], attributions };
}

/** The text without its marks, and where they stood. */
function readBlocks(id: string, lines: readonly string[]) {
  const marks = new Map<number, Marks>();
  const opened = new Map<string, number>();
  let text = '';
  let length = 0;
  for (const line of lines) {
    if (text !== '') {
      text += '\n\n';
      length += 2;
    }
    for (const part of line
      .slice(3)
      .trim()
      .split(/(<\/?[sqc]\d+>)/)) {
      const [, closes, role, number] = /^<(\/?)([sqc])(\d+)>$/.exec(part) ?? [];
      if (role === undefined) {
        text += part;
        length += Array.from(part).length;
      } else if (!closes) opened.set(role + number, length);
      else {
        const from = opened.get(role + number);
        if (from === undefined) throw new Error(`${id}: closed without being opened: ${part}`);
        opened.delete(role + number);
        const own = marks.get(Number(number)) ?? { source: [], cue: [], content: [] };
        own[ROLES[role as keyof typeof ROLES]].push([from, length]);
        marks.set(Number(number), own);
      }
    }
  }
  if (opened.size > 0) throw new Error(`${id}: not closed: ${[...opened.keys()].join(' ')}`);
  return { text, marks };
}

const listOf = (field: string): readonly string[] =>
  field === '-' ? [] : field.split(';').map((words) => words.trim());
