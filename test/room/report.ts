import type {
  Attribution,
  Block,
  BlockKind,
  Document,
  Entity,
  Figure,
  Mention,
  Span,
  Step,
} from '../../src/document/index.ts';

/** Invented reports with hand-made records: the readings that the room is built and tested against. */
export interface Report {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

/** Words of the text; the nearest occurrence after the words of `from` is meant. */
interface From {
  readonly from?: string;
}

type Named = Pick<Entity, 'name'> &
  Partial<Omit<Entity, 'anonymity'>> & {
    /** The words that give the reason. */
    readonly anonymity?: string;
    readonly standsFor?: string;
  };

type Marked = From &
  Partial<Omit<Attribution, 'source' | 'cue' | 'content' | 'id' | 'speaker' | 'hedges' | 'via'>> & {
    readonly source?: string | readonly string[];
    readonly cue: string | readonly string[];
    readonly content: string | readonly string[];
    readonly speaker?: string | null;
    readonly hedges?: string | readonly string[];
    readonly via?: readonly (From & Pick<Step, 'kind'> & { readonly entity?: string; readonly words: string })[];
  };

type Counted = From &
  Pick<Figure, 'min' | 'max' | 'bound' | 'kind'> &
  Partial<Pick<Figure, 'of' | 'attribution' | 'revises'>> & {
    readonly words: string;
    readonly place?: string;
    readonly when?: string;
  };

type Mentioned = From & Pick<Mention, 'kind'> & { readonly words: string; readonly entity: string };

type Head = Partial<Omit<Document, 'text' | 'blocks'>> & { readonly id: string };

interface Further {
  readonly mentions?: readonly Mentioned[];
  readonly figures?: readonly Counted[];
}

/** A report out of its blocks, its entities and its attributions, figures and mentions as words to be found in the text. */
export function report(
  head: Head,
  blocks: readonly (readonly [BlockKind, string])[],
  entities: readonly Named[],
  marked: readonly Marked[],
  { mentions = [], figures = [] }: Further = {},
): Report {
  let text = '';
  const placed: Block[] = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, span: [start, text.length] };
  });
  const named = entities.map(({ anonymity, ...entity }, index) => ({
    id: `e${index + 1}`,
    kind: 'person' as const,
    side: 'unclear' as const,
    aliases: [],
    standsFor: null,
    ...entity,
    anonymity: anonymity === undefined ? null : findIn(text, anonymity),
  }));
  return {
    document: {
      headline: blocks.find(([kind]) => kind === 'headline')?.[1] ?? null,
      outlet: null,
      byline: [],
      published: null,
      updated: null,
      language: 'en',
      url: null,
      credits: [],
      problem: null,
      ...head,
      text,
      blocks: placed,
    },
    entities: named,
    mentions: [
      ...namesIn(text, named),
      ...mentions.map(({ entity, kind, words, from }) => ({
        entity: idOf(entity, named)!,
        kind,
        span: findIn(text, words, from),
      })),
    ].sort((a, b) => a.span[0] - b.span[0]),
    attributions: marked.map((one, index) => attribution(text, one, index, named)),
    figures: figures.map((one, index) => figure(text, one, index)),
  };
}

function findIn(text: string, words: string, from?: string): Span {
  const start = from === undefined ? 0 : text.indexOf(from);
  const at = text.indexOf(words, start);
  if (start < 0 || at < 0) throw new Error(`not in the text: ${start < 0 ? from : words}`);
  return [at, at + words.length];
}

const idOf = (name: string | null | undefined, entities: readonly Entity[]): string | null =>
  entities.find((entity) => entity.name === name)?.id ?? null;

/** The first place of each name and alias; what is described and not named has none. */
function namesIn(text: string, entities: readonly Entity[]): readonly Mention[] {
  return entities
    .filter(({ kind }) => kind !== 'unnamed' && kind !== 'group')
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((words) => ({ id, words, at: text.indexOf(words) })))
    .filter(({ at }) => at >= 0)
    .map(({ id, words, at }) => ({ entity: id, kind: 'name', span: [at, at + words.length] }));
}

function attribution(text: string, marked: Marked, index: number, entities: readonly Entity[]): Attribution {
  const { from, source, cue, content, speaker, hedges, via = [], ...rest } = marked;
  const find = (words: string | readonly string[] | undefined): Span[] =>
    [words ?? []].flat().map((fragment) => findIn(text, fragment, from));
  return {
    id: `a${index + 1}`,
    source: find(source),
    cue: find(cue),
    content: find(content),
    form: 'indirect',
    act: 'state',
    stance: 'neutral',
    polarity: 'positive',
    target: null,
    parent: null,
    hedges: find(hedges),
    answers: null,
    via: via.map((step) => ({
      kind: step.kind,
      entity: idOf(step.entity, entities),
      span: findIn(text, step.words, step.from ?? from),
    })),
    extractionScore: 0.93,
    ...rest,
    speaker: idOf(speaker, entities),
  };
}

function figure(text: string, counted: Counted, index: number): Figure {
  const { words, from, place, when, ...rest } = counted;
  const near = (circumstance: string | undefined) => (circumstance === undefined ? null : findIn(text, circumstance));
  return {
    id: `f${index + 1}`,
    span: findIn(text, words, from),
    of: null,
    event: null,
    place: near(place),
    when: near(when),
    attribution: null,
    revises: null,
    ...rest,
  };
}
