/** What `make` makes, made when it is first asked for. A browser takes longer to make a format than to use it. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
