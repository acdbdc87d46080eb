/** A pure function of an object in, the same function out that works each object out once. */

/** Kept as long as the object itself is. What else the function takes must follow from the object. */
export function perObject<K extends object, R extends readonly unknown[], T>(
  compute: (key: K, ...rest: R) => T,
): (key: K, ...rest: R) => T {
  const known = new WeakMap<K, { readonly value: T }>()
  return (key, ...rest) => {
    let entry = known.get(key)
    if (!entry) {
      entry = { value: compute(key, ...rest) }
      known.set(key, entry)
    }
    return entry.value
  }
}
