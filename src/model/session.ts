import type { InferenceSession, Tensor } from 'onnxruntime-web';

/**
 * The network behind two graphs, and the only place that knows which runtime computes them: onnxruntime's native
 * library where it is installed, its WebAssembly build in browsers and everywhere else.
 */
export interface Network {
  readonly runtime: 'native' | 'wasm';
  /** Scores one window. Arrays of one length n, the encoder's own marks included; n at most 256. */
  encode(window: EncoderInput): Promise<EncoderOutput>;
  /** Scores every token of a window for each of its cues, and each cue. */
  roles(input: RolesInput): Promise<RolesOutput>;
  close(): Promise<void>;
}

export interface EncoderInput {
  readonly ids: Int32Array;
  readonly quotation: Int32Array;
  readonly opening: Int32Array;
  /** 0: outermost attributions only (PolNeAR's convention); 1: nested ones too. */
  readonly task: 0 | 1;
}

export interface EncoderOutput {
  /** [n, width], row by row. */
  readonly hidden: Float32Array;
  /** [n, 3]: outside, begins a cue, goes on. */
  readonly cue: Float32Array;
  /** [n, 128]: what each token asks of the one it means, and what it tells of itself (`pointing.ts`). */
  readonly pointing: Float32Array;
}

export interface RolesInput {
  /** [n, width] of the tokens without the encoder's own marks. */
  readonly hidden: Float32Array;
  /** [c, n]: one over the cue's length on its tokens. */
  readonly weights: Float32Array;
  /** [c, n]: bucket of each token's distance from the cue. */
  readonly distance: Int32Array;
  readonly cues: number;
  readonly tokens: number;
}

export interface RolesOutput {
  /** [c, n, 9]: the columns that `decode.ts` names. */
  readonly tokens: Float32Array;
  /** [c, 33]: the heads that `layers.ts` names. */
  readonly cues: Float32Array;
}

export interface NetworkFiles {
  readonly encoder: Uint8Array;
  readonly roles: Uint8Array;
}

export interface NetworkOptions {
  /** `native` and `wasm` insist; without it native is tried first. */
  readonly runtime?: 'native' | 'wasm';
  /** Threads inside one operator; 1 by default, because documents are better spread over processes. */
  readonly threads?: number;
}

/** Width of the encoder's hidden states. */
export const HIDDEN_WIDTH = 384;

type Runtime = Pick<typeof import('onnxruntime-web'), 'InferenceSession' | 'Tensor' | 'env'>;

async function load(options: NetworkOptions): Promise<{ runtime: Runtime; kind: Network['runtime'] }> {
  if (options.runtime !== 'wasm') {
    try {
      // Named by a variable so that bundlers for the browser leave the native library out.
      const native = 'onnxruntime-node';
      const module = (await import(/* @vite-ignore */ native)) as Runtime & { default?: Runtime };
      return { runtime: module.default ?? module, kind: 'native' };
    } catch (error) {
      if (options.runtime === 'native') {
        throw new Error('The native runtime (package onnxruntime-node) is not installed; use wasm instead.', {
          cause: error,
        });
      }
    }
  }
  // Not onnxruntime-web/wasm, half the download: in Node that one cannot start a second thread. A page's bundler may take it instead.
  const runtime = await import('onnxruntime-web');
  runtime.env.wasm.numThreads = options.threads ?? 1;
  return { runtime, kind: 'wasm' };
}

/** Opens both graphs. Throws where a file is not the graph it should be. */
export async function openNetwork(files: NetworkFiles, options: NetworkOptions = {}): Promise<Network> {
  const { runtime, kind } = await load(options);
  const settings: InferenceSession.SessionOptions = {
    executionProviders: [kind === 'native' ? 'cpu' : 'wasm'],
    intraOpNumThreads: options.threads ?? 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // Weights kept in eight bits for the file's sake alone are unpacked once, not at every call: a seventh of the role head's time.
    // And a second thread waits asleep: where it spins, it takes from the first what it should give (283 ms an article instead of 122).
    extra: { session: { disable_quant_qdq: '1', intra_op: { allow_spinning: '0' } } },
    logSeverityLevel: 3,
  };
  const open = (name: keyof NetworkFiles): Promise<InferenceSession> =>
    runtime.InferenceSession.create(files[name], settings).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The model's graph ${name}.onnx cannot be opened: ${reason}`, { cause });
    });
  const [encoder, roles] = await Promise.all([open('encoder'), open('roles')]);
  for (const [graph, outputs] of [
    [encoder, ['hidden', 'cue', 'pointing']],
    [roles, ['roles', 'does']],
  ] as const) {
    const missing = outputs.filter((name) => !graph.outputNames.includes(name));
    if (missing.length > 0) throw new Error(`A graph of the model has no output ${missing.join(', ')}.`);
  }
  const tensor = (type: 'int32' | 'float32', data: Int32Array | Float32Array, dims: readonly number[]): Tensor =>
    new runtime.Tensor(type, data as never, dims) as Tensor;
  const floats = (value: Tensor | undefined): Float32Array => value?.data as Float32Array;

  return {
    runtime: kind,
    async encode({ ids, quotation, opening, task }) {
      const dims = [ids.length];
      const out = await encoder.run({
        ids: tensor('int32', ids, dims),
        quotation: tensor('int32', quotation, dims),
        opening: tensor('int32', opening, dims),
        task: tensor('int32', Int32Array.of(task), [1]),
      });
      return { hidden: floats(out.hidden), cue: floats(out.cue), pointing: floats(out.pointing) };
    },
    async roles({ hidden, weights, distance, cues, tokens }) {
      const out = await roles.run({
        hidden: tensor('float32', hidden, [tokens, HIDDEN_WIDTH]),
        weights: tensor('float32', weights, [cues, tokens]),
        distance: tensor('int32', distance, [cues, tokens]),
      });
      return { tokens: floats(out.roles), cues: floats(out.does) };
    },
    async close() {
      await Promise.all([encoder.release(), roles.release()]);
    },
  };
}
