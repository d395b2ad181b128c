/** Works on up to `atATime` items at once and gives the results in the items' order. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atATime: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A fault is thrown when its turn comes; until then it must not count as one that nobody handles.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= atATime) yield await underWay.shift()!;
  }
  for (const result of underWay) yield await result;
}
