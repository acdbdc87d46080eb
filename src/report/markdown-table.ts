/** Column titles and rows of ready cells in, a Markdown table out. */

/** A title that ends in ":" is a column of figures, set flush right. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map((title) => title.replace(/:$/, ''))),
    line(columns.map((title) => (title.endsWith(':') ? '--:' : ':--'))),
    ...rows.map(line),
  ].join('\n')
}
