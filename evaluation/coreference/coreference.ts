import { existsSync } from 'node:fs';
import { type GapFigures, measureGap, readGap } from './gap.ts';
import { measureOntoGum, type OntoGumFigures, readOntoGumNews } from './ontogum.ts';

/** How the annotator's own resolver does on public collections; null where their files are absent. */
export interface Coreference {
  readonly gap: Readonly<Record<GapFile, { readonly freely: GapFigures; readonly between: GapFigures }>> | null;
  readonly ontoGum: OntoGumFigures | null;
}

/** Weights are learnt from the first two; only the test file's figures tell anything. */
type GapFile = 'development' | 'validation' | 'test';

export function evaluateCoreference(data: string): Coreference {
  const gapFigures = (file: GapFile) => {
    const passages = readGap(`${data}/gap/gap-${file}.tsv`);
    return {
      freely: measureGap(passages, { between: false }),
      between: measureGap(passages, { between: true }),
    };
  };
  const gap = existsSync(`${data}/gap`)
    ? {
        development: gapFigures('development'),
        validation: gapFigures('validation'),
        test: gapFigures('test'),
      }
    : null;
  const ontoGum = existsSync(`${data}/ontogum`) ? measureOntoGum(readOntoGumNews(`${data}/ontogum`)) : null;
  return { gap, ontoGum };
}
