/**
 * A peer, and Hearsay beside it, is a program: it prints a greeting `{"name"}`, then for each line `{"text", "outermost"}`
 * one line `{"attributions": [{"source", "cue", "content"}], "cpu"}`. Spans are in UTF-16 code units, a role that it does
 * not give may be left out, and `cpu` is the CPU seconds of all its threads for that text, reading the line left out.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Spans } from '../../src/document/index.ts';

export interface Question {
  readonly text: string;
  /** Whether only attributions that stand in no other are wanted, as PolNeAR marks them. Peers know no other kind. */
  readonly outermost?: boolean;
}

export interface Answer {
  readonly attributions: readonly { readonly source?: Spans; readonly cue?: Spans; readonly content: Spans }[];
  readonly cpu: number;
}

export interface Running {
  /** What it calls itself, with its version. */
  readonly name: string;
  /** From the start of the process to its first answer, seconds. */
  readonly startSeconds: number;
  /** Rejects with the program's last words if it ends instead of answering. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** The most memory it has held so far, MiB; null where the system does not say. */
  readonly memory: () => number | null;
  readonly stop: () => void;
}

const FIRST: Question = { text: '“We left at dawn,” the mayor said.' };

/** Starts a program and waits for its first answer. Throws if there is none. */
export async function start([program = '', ...args]: readonly string[]): Promise<Running> {
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint = `${complaint}${part}`.slice(-2000);
  });
  const failed = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('close', () => reject(new Error(complaint.trim().split('\n').at(-1) ?? 'it ended without a word')));
  });
  failed.catch(() => {});
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { value, done } = await Promise.race([lines.next(), failed]);
    return done ? failed : value;
  };
  const ask = async (question: Question): Promise<Answer> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    return JSON.parse(await line()) as Answer;
  };
  const { name } = JSON.parse(await line()) as { name: string };
  await ask(FIRST);
  return {
    name,
    startSeconds: (performance.now() - started) / 1e3,
    ask,
    memory: () => peakMemory(child.pid),
    stop: () => child.kill(),
  };
}

function peakMemory(pid: number | undefined): number | null {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return peak ? Math.round(Number(peak) / 1024) : null;
  } catch {
    return null;
  }
}
