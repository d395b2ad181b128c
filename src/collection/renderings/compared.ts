import type { AnnotationRecord } from '../../document/index.ts';
import type { Finding, Retold, Store, StoredDocument } from '../../store/store.ts';
import { differenceOf } from '../../store/wording/compare-quoted.ts';
import type { Difference } from '../../store/wording/difference.ts';
import { wordingsOf } from '../../store/wording/wording.ts';
import { type Carrier, type Origin, originsOf } from './origins.ts';
import { type Part, partsOf } from './parts.ts';
import { isQuotedOtherwise } from './told.ts';

/** One report's rendering beside the one that it is compared with. */
export interface Rendering {
  readonly finding: Finding;
  /** Null for the base itself. */
  readonly difference: Difference | null;
  /** All but `dropped` together are the content's words as they stand. */
  readonly parts: readonly Part[];
  readonly origin: Origin;
}

/** One statement across reports, word by word. */
export interface ComparedStatement extends Pick<Retold, 'reports' | 'outlets' | 'quotedOtherwise'> {
  /** How many of the reports shown nothing shows to follow another. */
  readonly origins: number;
  /** Oldest report first; one of them is the base. */
  readonly renderings: readonly Rendering[];
  /** How many renderings more there are than these. */
  readonly more: number;
}

/** Compares what others render with the base, word by word, and tells which of the reports follow which. */
export async function compareRenderings(store: Store, retold: Retold): Promise<ComparedStatement> {
  const { base, others, reports, outlets } = retold;
  const findings = [...others];
  const at = others.findIndex((other) => isOlder(base, other));
  findings.splice(at < 0 ? others.length : at, 0, base);
  const documents = new Map<string, StoredDocument & { readonly record: AnnotationRecord }>();
  for (const id of new Set(findings.map(({ document }) => document.id))) {
    const stored = await store.document(id);
    if (stored?.record) documents.set(id, { ...stored, record: stored.record });
  }
  const kept = findings.filter(({ document }) => documents.has(document.id));
  const origins = originsOf(kept.map((finding) => carrierOf(finding, documents.get(finding.document.id)!)));
  const quoted = (finding: Finding): readonly string[] =>
    wordingsOf(documents.get(finding.document.id)!.document.text, [finding.attribution])[0]!.quoted;
  const renderings = kept.map((finding, index): Rendering => {
    const difference = finding === base ? null : differenceOf(quoted(base), quoted(finding));
    return { finding, difference, parts: partsIn(difference, base, finding), origin: origins[index]! };
  });
  return {
    ...{ reports, outlets, renderings },
    quotedOtherwise: retold.quotedOtherwise || renderings.some(isQuotedOtherwise),
    origins: new Set(origins.map(({ number }) => number)).size,
    more: retold.renderings - others.length,
  };
}

/** Where the words are not those of one quotation, every other one would differ: they stand whole. */
function partsIn(difference: Difference | null, base: Finding, { contentWords }: Finding): readonly Part[] {
  const isCompared = difference !== null && difference.kind !== 'reworded' && difference.kind !== 'same';
  return isCompared ? partsOf(base.contentWords, contentWords) : [{ kind: 'kept', words: contentWords }];
}

const carrierOf = (
  { attribution }: Finding,
  { document, record }: StoredDocument & { readonly record: AnnotationRecord },
): Carrier => ({
  ...{ document, record },
  attribution: attribution.id,
});

/** As the store orders them: without a date last. */
const isOlder = (a: Finding, b: Finding): boolean => {
  const [one, two] = [a.document.published, b.document.published].map((date) =>
    date === null ? Number.POSITIVE_INFINITY : Date.parse(date),
  );
  return one! < two!;
};
