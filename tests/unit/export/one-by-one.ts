/** The same items, one by one and asynchronously, as a stream of the history gives them. */
export async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
