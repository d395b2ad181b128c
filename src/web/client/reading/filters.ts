import { FACETS, FIGURE_FACETS, type MarginFilter } from './composition.ts';

/** What an address asks the margin to show; a facet that there is none such of asks for nothing. */
export function filterIn(query: URLSearchParams): MarginFilter {
  const facet = [...FACETS, ...FIGURE_FACETS].find((one) => one === query.get('facet')) ?? null;
  return { facet, speaker: facet === null ? query.get('speaker') : null };
}

/** The fields of an address that ask for this. */
export const fieldsOf = ({
  facet,
  speaker,
}: MarginFilter): Readonly<Record<'facet' | 'speaker', string | undefined>> => ({
  facet: facet ?? undefined,
  speaker: speaker ?? undefined,
});

/** Fields that ask for everything, whatever was asked before. */
export const ALL_FIELDS = { facet: undefined, speaker: undefined, minScore: undefined } as const;
