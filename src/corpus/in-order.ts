/**
 * Starts the work on `many` items ahead of the one that is waited for, and answers in the order of the items: all hands are
 * busy, the order is always the same, and no more than `many` results wait.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  many: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ item: Item; result: Result }> {
  const begun: { item: Item; result: Promise<Result> }[] = [];
  for await (const item of items) {
    begun.push({ item, result: work(item) });
    if (begun.length < many) continue;
    const next = begun.shift()!;
    yield { item: next.item, result: await next.result };
  }
  for (const { item, result } of begun) yield { item, result: await result };
}
