import type { ApiParts, Upload } from './parts.ts';

/** The pages in an uploaded file, taken as the command line takes those of a file of that name. */
export async function* takeFile(parts: ApiParts, file: File): AsyncGenerator<Upload> {
  yield* parts.captures(file.name || 'file', new Uint8Array(await file.arrayBuffer()));
}
