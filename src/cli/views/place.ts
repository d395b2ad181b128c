/** The file and line, or else the address, by which a report without a headline is recognised; null where none is known. */
export const placeWords = ({
  path,
  line,
  url,
}: {
  readonly path: string | null;
  readonly line: number | null;
  readonly url: string | null;
}): string | null => (path === null ? url : `${path}${line === null ? '' : `:${line}`}`);
