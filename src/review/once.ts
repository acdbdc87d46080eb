/** What is made in, the same out, made when it is first asked for: of a Comparison that the next correction replaces, not all is. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
