/** A memo in Markdown in, the same in files that a forge still shows and takes as a comment out. */

export type Part = { readonly name: string; readonly text: string }

/** GitHub takes comments of up to 65,536 characters; so many leave room for the links between the files. */
export const LONGEST_PART = 65_000

/**
 * "story.md", "story-2.md" …, each with its links to the others. A table, a list or a folded part that is cut goes on in
 * the next file under its head; links to anchors lead to the file that holds them. `name` is without its ending.
 */
export function markdownParts(memo: string, name: string, longest = LONGEST_PART): Part[] {
  if (memo.length <= longest) return [{ name: `${name}.md`, text: memo }]
  const texts = cut(memo.trimEnd().split('\n'), longest - ROOM)
  const names = texts.map((_, n) => (n === 0 ? `${name}.md` : `${name}-${n + 1}.md`))
  const homes = new Map(
    texts.flatMap((text, n) =>
      [...text.matchAll(/<a id="([a-z]\d+)"><\/a>/g)].map(([, id]) => [id, names[n]] as const),
    ),
  )
  return texts.map((text, n) => {
    const own = names[n] ?? ''
    const linked = text.replace(/\]\(#([a-z]\d+)\)/g, (link, id) => {
      const home = homes.get(id)
      return home === undefined || home === own ? link : `](${encodeURIComponent(home)}#${id})`
    })
    return { name: own, text: `${linked}\n\n${pager(names, n)}\n` }
  })
}

/** For the pager and the longer links; in characters. */
const ROOM = 5_000

const pager = (names: readonly string[], here: number): string =>
  `Part ${names
    .map((name, n) => (n === here ? `**${n + 1}**` : `[${n + 1}](${encodeURIComponent(name)})`))
    .join(' · ')}`

/** What must stand again at the head of the next file. */
type Open = { title: string; summary: string; table: readonly string[] }

function cut(lines: readonly string[], longest: number): string[] {
  const texts: string[] = []
  let open: Open = { title: '', summary: '', table: [] }
  let part: string[] = []
  let size = 0
  const close = () => {
    const end = open.summary ? ['', '</details>'] : []
    texts.push([...part, ...end].join('\n').trimEnd())
    part = heads(open)
    size = sizeOf(part)
  }
  for (const [n, line] of lines.entries()) {
    // A heading goes with what it heads; an anchor goes with its heading.
    const opens = /^(?:#{1,6} |<a id=)/.test(line)
    const block = opens ? sizeOf(lines.slice(n, n + LINES_OF_A_BLOCK)) : line.length + 1
    if (size + block > longest && part.length > heads(open).length) {
      if (opens) open = { ...open, table: [] }
      if (line.startsWith('## ')) open = { title: '', summary: '', table: [] }
      close()
    }
    open = after(open, line, lines[n - 1])
    part.push(line)
    size += line.length + 1
  }
  texts.push(part.join('\n').trimEnd())
  return texts
}

/** An anchor, a heading and a table of one row. */
const LINES_OF_A_BLOCK = 8

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0)

const heads = ({ title, summary, table }: Open): string[] => [
  ...(title ? [`${title} (continued)`, ''] : []),
  ...(summary ? ['<details>', summary, ''] : []),
  ...table,
]

function after(open: Open, line: string, before = ''): Open {
  if (line.startsWith('## ')) return { title: line, summary: '', table: [] }
  if (line.startsWith('<summary>')) return { ...open, summary: line }
  if (line === '</details>') return { ...open, summary: '' }
  if (/^\| :?-+:? \|/.test(line)) return { ...open, table: [before, line] }
  return line.startsWith('|') ? open : { ...open, table: [] }
}
