/** A Markdown file of marked pieces in, each piece's text, role and boilerplate mask out. */

export type Piece = {
  readonly title: string
  readonly role: 'base' | 'witness'
  readonly markdown: boolean
  readonly text: string
  /** 1 where the mark says boilerplate. */
  readonly mask: Uint8Array
}

/** Pieces are fenced blocks under headings "## Title - release" or "## Title - outlet"; ⟦ and ⟧ mark boilerplate. */
export function piecesOf(source: string): Piece[] {
  return [
    ...source.matchAll(/^## (.+) - (release|outlet)( markdown)?\n[\s\S]*?^(`{3,})text\n([\s\S]*?)^\4$/gmu),
  ].map(([, title = '', kind, markdown, , marked = '']) => {
    const role = kind === 'release' ? 'base' : 'witness'
    return { title, role, markdown: markdown !== undefined, ...unmarked(marked) }
  })
}

function unmarked(marked: string): { text: string; mask: Uint8Array } {
  let text = ''
  const mask: number[] = []
  let inside = 0
  for (const character of marked) {
    if (character === '⟦') inside = 1
    else if (character === '⟧') inside = 0
    else {
      for (let unit = 0; unit < character.length; unit++) mask.push(inside)
      text += character
    }
  }
  return { text, mask: Uint8Array.from(mask) }
}

/** The text with ⟦ and ⟧ around what the mask covers; white space between two marks belongs to both. */
export function remarked(text: string, mask: Uint8Array): string {
  let out = ''
  let open = false
  let pending = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    if (/\s/u.test(unit)) {
      pending += unit
      continue
    }
    if (mask[at] && !open) out += `${pending}⟦${unit}`
    else if (!mask[at] && open) out += `⟧${pending}${unit}`
    else out += pending + unit
    pending = ''
    open = mask[at] === 1
  }
  return out + (open ? '⟧' : '') + pending
}
