import { isWebAddress } from '../../store/addresses.ts';
import type { Candidate } from '../../store/store.ts';

/**
 * The messages of the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group; OpenRefine's
 * protocol): a manifest says what the service is, a batch of queries is answered by candidates with scores. What a
 * service sends is another's word, so that nothing of it is taken without its shape being looked at.
 */
export interface Service {
  readonly name: string;
  /** The space of its identifiers, as an address. */
  readonly identifierSpace: string;
  /** The address of an identifier's page, with `{{id}}` for the identifier; null where it has none. */
  readonly view: string | null;
  /** Types that it proposes to ask for. */
  readonly types: readonly { readonly id: string; readonly name: string }[];
  /** Queries it takes at once; null where it does not say. */
  readonly batchSize: number | null;
}

export interface Query {
  readonly name: string;
  /** Id of the type that the answer should have; null to leave it open. */
  readonly type: string | null;
  /** What is known: property ids and values. */
  readonly properties: readonly { readonly pid: string; readonly v: readonly string[] }[];
}

/** The service did not answer as the protocol has it; `message` says what was wrong. */
export class ServiceFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ServiceFault';
  }
}

/** Longer words than this are cut: they are shown, never compared. */
const LONGEST = 300;
const MOST_CANDIDATES = 5;
const MOST_TYPES = 5;

/** Throws a ServiceFault for what is no manifest, or of versions that are not known here. */
export function serviceOf(manifest: unknown): Service {
  const { name, identifierSpace, versions, view, defaultTypes, batchSize } = partsOf(manifest, 'manifest');
  if (typeof name !== 'string' || typeof identifierSpace !== 'string' || identifierSpace.trim() === '') {
    throw new ServiceFault(
      'It gave no manifest with a "name" and an "identifierSpace". Is this the address of a reconciliation service?',
    );
  }
  if (Array.isArray(versions) && !versions.some((version) => version === '0.1' || version === '0.2')) {
    throw new ServiceFault(`It speaks the versions ${versions.join(', ')} of the protocol; 0.2 is spoken here.`);
  }
  const url = isObject(view) ? view.url : null;
  return {
    name: cut(name),
    identifierSpace,
    view: typeof url === 'string' && url.includes('{{id}}') ? url : null,
    types: listOf(defaultTypes).flatMap((type) => (named(type) ? [{ id: type.id, name: type.name }] : [])),
    batchSize: Number.isInteger(batchSize) && Number(batchSize) > 0 ? Number(batchSize) : null,
  };
}

/** The form field `queries`. */
export const batchOf = (queries: readonly Query[]): string =>
  JSON.stringify(
    Object.fromEntries(
      queries.map(({ name, type, properties }, at) => [
        `q${at}`,
        {
          query: name,
          limit: MOST_CANDIDATES,
          ...(type === null ? {} : { type, type_strict: 'should' }),
          ...(properties.length === 0 ? {} : { properties }),
        },
      ]),
    ),
  );

/** The candidates for each of `count` queries, the best first. Throws a ServiceFault where one has no answer. */
export function candidatesOf(answer: unknown, service: Service, count: number): readonly (readonly Candidate[])[] {
  const parts = partsOf(answer, 'answer');
  if (parts.status === 'error')
    throw new ServiceFault(`It answered with an error: ${cut(String(parts.message ?? 'no reason given'))}`);
  return Array.from({ length: count }, (_, at) => {
    const part = parts[`q${at}`];
    if (!isObject(part) || !Array.isArray(part.result)) {
      throw new ServiceFault(`Its answer has no "result" for the query ${at + 1} of ${count}.`);
    }
    return part.result
      .map((candidate) => candidateOf(candidate, service))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST_CANDIDATES);
  });
}

function candidateOf(given: unknown, service: Service): Candidate {
  const { id, name, score, description, type, match } = partsOf(given, 'candidate');
  if (
    typeof id !== 'string' ||
    id.trim() === '' ||
    id.length > LONGEST ||
    typeof score !== 'number' ||
    !Number.isFinite(score)
  ) {
    throw new ServiceFault('It gave a candidate without an "id" or a "score".');
  }
  return {
    identifier: id,
    name: typeof name === 'string' && name.trim() !== '' ? cut(name) : id,
    description: typeof description === 'string' && description.trim() !== '' ? cut(description) : null,
    types: listOf(type)
      .map(typeName)
      .filter((one) => one !== null)
      .slice(0, MOST_TYPES),
    score,
    match: match === true,
    url: pageOf(id, service),
  };
}

/** Only a web page is ever linked to. */
function pageOf(id: string, { view }: Service): string | null {
  const url = view?.replaceAll('{{id}}', () => id) ?? '';
  return isWebAddress(url) ? url : null;
}

function typeName(type: unknown): string | null {
  if (typeof type === 'string') return cut(type);
  if (named(type)) return cut(type.name);
  return isObject(type) && typeof type.id === 'string' ? cut(type.id) : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const named = (value: unknown): value is { readonly id: string; readonly name: string } =>
  isObject(value) && typeof value.id === 'string' && typeof value.name === 'string';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function partsOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value;
  throw new ServiceFault(`Its ${what} is no JSON object.`);
}

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);
