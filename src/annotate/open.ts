import type { AnnotatorVersion } from '../document/index.ts';
import { type Network, type NetworkFiles, type NetworkOptions, openNetwork } from '../model/session.ts';
import { createTagger, type Tagger, type TaggerSettings } from '../model/tagger.ts';
import { createWordPiece } from '../model/wordpiece.ts';
import { type Annotator, createAnnotator } from './annotate.ts';

/** The model's files as they lie in `model/`, however they were fetched. */
export interface ModelFiles extends NetworkFiles {
  /** `vocabulary.txt` */
  readonly vocabulary: string;
  /** `settings.json` */
  readonly settings: string;
  /** Checksum of all four, so that a record says which model made it. */
  readonly checksum: string;
}

/** Stands for what the code decides: the build adds a fingerprint of it (`0.1.0+...`). The model's checksum stands for the rest. */
const ANNOTATOR_VERSION = '0.1.0';

/** An annotator that holds a network open. */
export interface OpenedAnnotator extends Annotator {
  /** Lets the network's memory go; afterwards `annotate` rejects. */
  close(): Promise<void>;
}

/** An annotator from the model's files, in Node and in browsers alike. Throws where a file is not what it should be. */
export async function annotatorFrom(files: ModelFiles, options: NetworkOptions = {}): Promise<OpenedAnnotator> {
  const version: AnnotatorVersion = { version: ANNOTATOR_VERSION, model: files.checksum };
  const network = await openNetwork(files, options);
  return { ...createAnnotator(taggerOn(network, files), version), close: () => network.close() };
}

/** The network's part of it alone. */
export async function taggerFrom(files: ModelFiles, options: NetworkOptions = {}): Promise<Tagger> {
  return taggerOn(await openNetwork(files, options), files);
}

function taggerOn(network: Network, files: ModelFiles): Tagger {
  const wordPiece = createWordPiece(files.vocabulary.trimEnd().split('\n'));
  return createTagger(network, wordPiece, JSON.parse(files.settings) as TaggerSettings);
}
