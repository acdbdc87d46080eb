/** A list in which whatever follows one that is wanted is wanted too in, where the first of those stands out; the list's length where none does. */
export function firstIndex<T>(list: readonly T[], isWanted: (one: T) => boolean): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isWanted(list[middle] as T)) to = middle
    else from = middle + 1
  }
  return from
}
