import type { ApiParts } from '../../src/api/parts.ts';
import { type Capture, type Document, documentIdOf } from '../../src/document/index.ts';
import { ignoredFields } from '../../src/ingest/json-capture.ts';
import { capture } from '../../src/ingest/sources/capture.ts';
import { capturesOfBytes } from '../../src/ingest/sources/captures.ts';
import type { Store } from '../../src/store/store.ts';

const PAGE = 'The lighthouse will be lit again by June, said Mara Quill, the keeper. “We have the oil,” she said.';

/** Parts with stubs in the place of reading, fetching and annotating: a room that needs no model and no network. */
export function partsOver(store: Store): ApiParts {
  return {
    store,
    capture,
    captures: capturesOfBytes,
    ignored: ignoredFields,
    read,
    unread: (capture, problem) => ({ ...read(capture), text: '', blocks: [], problem }),
    async fetchPage(url) {
      if (url.includes('refused')) {
        return {
          problem: {
            code: 'fetch-refused',
            message:
              'The address leads into a private network, which is not read. Nothing was kept; save the page and add the file.',
          },
        };
      }
      const about = { mediaType: 'text/plain', url, path: null, capturedAt: new Date().toISOString() };
      return capture(new TextEncoder().encode(PAGE), about);
    },
    annotator: async () => annotator,
  };
}

function read(capture: Capture): Document {
  const text = new TextDecoder().decode(capture.bytes).trim();
  const blocks: Document['blocks'] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    span: [line.index, line.index + line[0].length],
  }));
  return {
    id: documentIdOf(capture.hash),
    text,
    blocks,
    headline: null,
    outlet: null,
    byline: [],
    published: null,
    updated: null,
    language: 'en',
    url: capture.url,
    credits: [],
    problem: null,
  };
}

const SAID = /([^.“”]+?), (?:(the \w+) said|said (\w+ \w+))|“([^”]+),” (she) (said)/g;

/** Finds "..., the mayor said" and its like: a stand-in, not an annotator. */
const annotator: Awaited<ReturnType<ApiParts['annotator']>> = {
  version: { version: 'stub', model: null },
  async annotate(text) {
    const found = [...text.matchAll(SAID)];
    const at = (words: string, from: number) => {
      const start = text.indexOf(words, from);
      return [[start, start + words.length]] as const;
    };
    const attributions = found.map((match, index) => {
      const content = match[1]?.trim() ?? match[4]!;
      const source = match[2] ?? match[3] ?? match[5]!;
      return {
        id: `a${index + 1}`,
        source: at(source, match.index + content.length),
        cue: at('said', match.index + content.length),
        content: at(content, match.index),
        form: match[4] ? ('direct' as const) : ('indirect' as const),
        act: 'state' as const,
        stance: 'neutral' as const,
        polarity: 'positive' as const,
        speaker: 'e1',
        target: null,
        parent: null,
        hedges: [],
        answers: null,
        via: [],
        extractionScore: 0.9,
      };
    });
    const name = found[0]?.[2] ?? found[0]?.[3] ?? 'somebody';
    const entities = [
      {
        id: 'e1',
        name,
        kind: 'person' as const,
        side: 'unclear' as const,
        aliases: [],
        standsFor: null,
        anonymity: null,
      },
    ];
    return {
      annotator: annotator.version,
      attributions,
      entities: attributions.length > 0 ? entities : [],
      mentions: [],
      figures: [],
    };
  },
};
