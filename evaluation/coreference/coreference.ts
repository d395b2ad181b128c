import { existsSync } from 'node:fs';
import type { PointedPronoun } from '../../src/model/pointing.ts';
import type { Tagger } from '../../src/model/tagger.ts';
import { type GapFigures, measureGap, readGap } from './gap.ts';
import { measureOntoGum, type OntoGumFigures, readOntoGum } from './ontogum.ts';

/** How the annotator's own resolver does on public collections; null where their files are absent. */
export interface Coreference {
  readonly gap: Readonly<Record<GapFile, { readonly freely: GapFigures; readonly between: GapFigures }>> | null;
  readonly ontoGum: OntoGumFigures | null;
}

/** Weights are learnt from the first two; only the test file's figures tell anything. */
type GapFile = 'development' | 'validation' | 'test';

export async function evaluateCoreference(data: string, tagger: Tagger): Promise<Coreference> {
  const pronounsOf = async (texts: readonly { readonly text: string }[]) => {
    const found: (readonly PointedPronoun[])[] = [];
    for (const { text } of texts) found.push((await tagger.find(text)).pronouns);
    return found;
  };
  const gapFigures = async (file: GapFile) => {
    const passages = readGap(`${data}/gap/gap-${file}.tsv`);
    const pronouns = await pronounsOf(passages);
    return {
      freely: measureGap(passages, pronouns, { between: false }),
      between: measureGap(passages, pronouns, { between: true }),
    };
  };
  const gap = existsSync(`${data}/gap`)
    ? {
        development: await gapFigures('development'),
        validation: await gapFigures('validation'),
        test: await gapFigures('test'),
      }
    : null;
  const news = existsSync(`${data}/ontogum`) ? readOntoGum(`${data}/ontogum`, ['news']) : null;
  const ontoGum = news && measureOntoGum(news, await pronounsOf(news));
  return { gap, ontoGum };
}
