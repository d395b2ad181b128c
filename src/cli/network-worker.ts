import { Tinypool } from 'tinypool';
import {
  type EncoderInput,
  type EncoderOutput,
  type Network,
  openNetwork,
  type RolesInput,
  type RolesOutput,
} from '../model/session.ts';
import type { WorkerFiles } from './network-pool.ts';

/**
 * One thread of `network-pool.ts`: a network of its own, opened when the first question comes, so that a file which holds no graph is told to
 * whoever asked.
 */
let opened: Promise<Network> | undefined;

function network(): Promise<Network> {
  const { files, options } = Tinypool.workerData as WorkerFiles;
  opened ??= openNetwork(files, { ...options, threads: 1 });
  return opened;
}

/** Which runtime computes here; resolves when the network is open. */
export const runtime = async (): Promise<Network['runtime']> => (await network()).runtime;

export const encode = async (window: EncoderInput): Promise<EncoderOutput> => (await network()).encode(window);

export const roles = async (input: RolesInput): Promise<RolesOutput> => (await network()).roles(input);
