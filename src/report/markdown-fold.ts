/** Parts of a section in, the same out with all but the first ones folded away. */

/** The folded parts open with a click; `title` says how many and what they are. */
export function folded(parts: readonly string[], open: number, title: (hidden: number) => string): string[] {
  const hidden = parts.slice(open)
  if (hidden.length === 0) return [...parts]
  return [
    ...parts.slice(0, open),
    `<details>\n<summary>${title(hidden.length)}</summary>`,
    ...hidden,
    '</details>',
  ]
}

/** The same for the items of one list. */
export function foldedList(
  items: readonly string[],
  open: number,
  title: (hidden: number) => string,
): string[] {
  const [shown, hidden] = [items.slice(0, open), items.slice(open)]
  const parts = [shown, hidden].filter(({ length }) => length > 0).map((some) => some.join('\n'))
  return folded(parts, shown.length > 0 ? 1 : 0, () => title(hidden.length))
}
