import type { Attribution, Block, BlockKind, Document, Entity, Mention, Span } from '../../src/document/index.ts';

/** Invented reports with hand-made records: the readings that the room is built and tested against. */
export interface Report {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

type Marked = Partial<Omit<Attribution, 'source' | 'cue' | 'content' | 'id' | 'speaker'>> & {
  /** Words of the paragraph it starts in; the nearest occurrence after `from` is meant. */
  readonly from?: string;
  readonly source?: string | readonly string[];
  readonly cue: string | readonly string[];
  readonly content: string | readonly string[];
  readonly speaker?: string | null;
};

type Head = Partial<Omit<Document, 'text' | 'blocks'>> & { readonly id: string };

/** A report out of its blocks, its entities and its attributions as words to be found in the text. */
export function report(
  head: Head,
  blocks: readonly (readonly [BlockKind, string])[],
  entities: readonly (Pick<Entity, 'name'> & Partial<Entity>)[],
  marked: readonly Marked[],
): Report {
  let text = '';
  const placed: Block[] = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, span: [start, text.length] };
  });
  const named = entities.map((entity, index) => ({
    id: `e${index + 1}`,
    kind: 'person' as const,
    side: 'unclear' as const,
    aliases: [],
    ...entity,
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
    mentions: mentionsOf(text, named),
    attributions: marked.map((one, index) => attribution(text, one, index, named)),
  };
}

/** The first place of each name and alias; what is described and not named has none. */
function mentionsOf(text: string, entities: readonly Entity[]): readonly Mention[] {
  return entities
    .filter(({ kind }) => kind !== 'unnamed' && kind !== 'group')
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((words) => ({ id, words, at: text.indexOf(words) })))
    .filter(({ at }) => at >= 0)
    .map(({ id, words, at }) => ({ entity: id, kind: 'name', span: [at, at + words.length] }));
}

function attribution(text: string, marked: Marked, index: number, entities: readonly Entity[]): Attribution {
  const { from, source, cue, content, speaker, ...rest } = marked;
  const start = from === undefined ? 0 : text.indexOf(from);
  if (start < 0) throw new Error(`not in the text: ${from}`);
  const find = (words: string | readonly string[] | undefined): Span[] =>
    [words ?? []].flat().map((fragment) => {
      const at = text.indexOf(fragment, start);
      if (at < 0) throw new Error(`not in the text: ${fragment}`);
      return [at, at + fragment.length];
    });
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
    hedges: [],
    answers: null,
    via: [],
    extractionScore: 0.93,
    ...rest,
    speaker: entities.find(({ name }) => name === speaker)?.id ?? null,
  };
}
