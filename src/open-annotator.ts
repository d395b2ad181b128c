import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ModelFiles, OpenedAnnotator } from './annotate/open.ts';
import { annotatorFrom, requireNetworkOptions } from './annotator.ts';
import type { NetworkOptions } from './model/session.ts';

export interface OpenAnnotatorOptions extends NetworkOptions {
  /** Folder with the model's files; the one that ships with the package by default. */
  readonly model?: string;
}

/**
 * Loads the model from its folder and gives an annotator. Rejects, saying which file, where the folder does not hold a model,
 * and with a TypeError or a RangeError for options that mean nothing.
 */
export async function openAnnotator(options: OpenAnnotatorOptions = {}): Promise<OpenedAnnotator> {
  requireNetworkOptions(options);
  if (options.model !== undefined && typeof options.model !== 'string') {
    throw new TypeError('"model" must be the path of a folder.');
  }
  return annotatorFrom(await readModel(options.model), options);
}

/** The files of a model. Throws, saying which, where one cannot be read. */
export async function readModel(folder = fileURLToPath(new URL('../model', import.meta.url))): Promise<ModelFiles> {
  const file = (name: string): Promise<Buffer> => readModelFile(folder, name);
  const [encoder, roles, vocabulary, settings] = await Promise.all([
    file('encoder.onnx'),
    file('roles.onnx'),
    file('vocabulary.txt'),
    file('settings.json'),
  ]);
  const hash = createHash('sha256');
  for (const bytes of [encoder, roles, vocabulary, settings]) hash.update(bytes);
  return {
    encoder,
    roles,
    vocabulary: vocabulary.toString('utf8'),
    settings: settings.toString('utf8'),
    checksum: hash.digest('hex').slice(0, 16),
  };
}

async function readModelFile(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(`${folder}/${name}`);
  } catch (cause) {
    const message = `The model's file ${name} cannot be read in ${folder}. Install the package anew, or give another folder.`;
    throw new Error(message, { cause });
  }
}
