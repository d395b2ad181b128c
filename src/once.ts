/**
 * Opens a thing at the first call and gives the same one from then on. An opening that fails is forgotten, so that the
 * next call tries again: the model may only just be being written, or memory be short for a moment.
 */
export function once<Thing>(open: () => Promise<Thing>): () => Promise<Thing> {
  let opened: Promise<Thing> | null = null;
  return () => {
    opened ??= open().catch((fault) => {
      opened = null;
      throw fault;
    });
    return opened;
  };
}
