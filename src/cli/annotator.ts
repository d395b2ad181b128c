import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Annotator, createAnnotator } from '../annotate/annotate.ts';
import { type NetworkOptions, openNetwork } from '../model/session.ts';
import { createTagger, type TaggerSettings } from '../model/tagger.ts';
import { createWordPiece } from '../model/wordpiece.ts';

export interface OpenAnnotatorOptions extends NetworkOptions {
  /** Folder with the model's files; the one that ships with the package by default. */
  readonly model?: string;
}

/** Rules and model are versioned apart: this counts what the code decides. */
const ANNOTATOR_VERSION = '0.1.0';

const FILES = ['encoder.onnx', 'roles.onnx', 'vocabulary.txt', 'settings.json'] as const;

/** Loads the model and gives an annotator. Throws, saying which file, where the folder does not hold a model. */
export async function openAnnotator(options: OpenAnnotatorOptions = {}): Promise<Annotator> {
  const folder = options.model ?? fileURLToPath(new URL('../../model', import.meta.url));
  const [encoder, roles, vocabulary, settings] = await Promise.all(FILES.map((name) => readModelFile(folder, name)));
  const network = await openNetwork({ encoder: encoder!, roles: roles! }, options);
  const wordPiece = createWordPiece(vocabulary!.toString('utf8').trimEnd().split('\n'));
  const tagger = createTagger(network, wordPiece, JSON.parse(settings!.toString('utf8')) as TaggerSettings);
  const checksum = createHash('sha256');
  for (const bytes of [encoder!, roles!, vocabulary!, settings!]) checksum.update(bytes);
  return createAnnotator(tagger, { version: ANNOTATOR_VERSION, model: checksum.digest('hex').slice(0, 16) });
}

async function readModelFile(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(`${folder}/${name}`);
  } catch (cause) {
    throw new Error(
      `The model's file ${name} cannot be read in ${folder}. Install the package anew, or give another folder.`,
      { cause },
    );
  }
}
