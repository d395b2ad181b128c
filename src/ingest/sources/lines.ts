/** One line without its line break, numbered from 1. `cut` says that it was longer than the limit and is a beginning. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Splits a stream into lines, holding one line at a time and never more than `limit` bytes of it. Blank lines count but are not given. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let pending = new Pending(limit);
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to !== -1; to = chunk.indexOf(LINE_FEED, from)) {
      pending.push(chunk.subarray(from, to));
      if (!pending.blank) yield pending.line(number);
      pending = new Pending(limit);
      number += 1;
      from = to + 1;
    }
    pending.push(chunk.subarray(from));
  }
  if (!pending.blank) yield pending.line(number);
}

/** Counts the lines that `linesOf` would give. */
export async function countLines(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  let blank = true;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to !== -1; to = chunk.indexOf(LINE_FEED, from)) {
      if (!blank || !isBlank(chunk.subarray(from, to))) count += 1;
      blank = true;
      from = to + 1;
    }
    blank = blank && isBlank(chunk.subarray(from));
  }
  return blank ? count : count + 1;
}

/** Space, tab, line feed and carriage return: the white space of JSON. */
const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === LINE_FEED || byte === CARRIAGE_RETURN);

/** The pieces of a line that is still coming in. */
class Pending {
  private readonly pieces: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly limit: number) {}

  push(piece: Uint8Array): void {
    const room = Math.max(0, this.limit - this.size);
    if (room > 0 && piece.length > 0) this.pieces.push(piece.subarray(0, room));
    this.size += piece.length;
  }

  get blank(): boolean {
    return this.pieces.every(isBlank);
  }

  line(number: number): Line {
    const whole = Buffer.concat(this.pieces);
    const bytes = whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
    return { number, bytes, cut: this.size > this.limit };
  }
}
