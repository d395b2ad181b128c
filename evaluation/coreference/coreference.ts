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

/** The network and the rules' weights are learnt from the first, the rules' weights and what they count for from the second too; only the test file's figures tell anything. */
type GapFile = 'development' | 'validation' | 'test';

/** Whom the network takes the pronouns of each text to mean. */
export async function pronounsOf(
  tagger: Tagger,
  texts: readonly { readonly text: string }[],
  progress?: (done: number, of: number) => void,
): Promise<readonly (readonly PointedPronoun[])[]> {
  const found: (readonly PointedPronoun[])[] = [];
  for (const { text } of texts) {
    found.push((await tagger.find(text)).pronouns);
    progress?.(found.length, texts.length);
  }
  return found;
}

/** @param progress called with the name of the collection and how many of its texts are read */
export async function evaluateCoreference(
  data: string,
  tagger: Tagger,
  progress?: (name: string, done: number, of: number) => void,
): Promise<Coreference> {
  const gapFigures = async (file: GapFile) => {
    const passages = readGap(`${data}/gap/gap-${file}.tsv`);
    const pronouns = await pronounsOf(tagger, passages, (done, of) => progress?.(`GAP ${file}`, done, of));
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
  const ontoGum = news && measureOntoGum(news, await pronounsOf(tagger, news));
  return { gap, ontoGum };
}
