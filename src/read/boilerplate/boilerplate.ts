/** A text and its paragraphs in, what of it never becomes a claim out, each with its reason. */
import type { Boilerplate, Span } from '../../model.ts'
import { overlap } from '../../text/span.ts'
import { asidesIn, storyOf } from './asides.ts'
import { bodyRules } from './body.ts'
import { headRules } from './head.ts'
import { judgedIn } from './judge.ts'
import type { Line, Page, Role } from './line.ts'
import { noteParts, notesRules } from './notes.ts'
import { layOut } from './page.ts'
import { partRules } from './parts.ts'
import { type PartRule, type Rule, whole } from './rule.ts'
import { sectionsOf } from './sections.ts'
import { strayRules } from './strays.ts'
import { tailFrom } from './tail.ts'

/** The first rule that knows a whole line decides; parts of lines are looked for in the rest. */
const LINE_RULES: readonly Rule[] = [...headRules, ...notesRules, ...bodyRules, ...strayRules]
const PART_RULES: readonly PartRule[] = [...partRules, ...noteParts]

/** Spans are in order and do not overlap; each lies within one paragraph. */
export function boilerplate(
  text: string,
  paragraphs: readonly Span[],
  about: { readonly role: Role; readonly headline?: Span },
): Boilerplate[] {
  const page = layOut(text, paragraphs, about.role, about.headline)
  const ruled = byRules(page)
  const judged = judgedIn(page, ruled)
  return page.lines.flatMap((line) => joined(ruled[line.index] ?? [], judged.get(line) ?? []))
}

/** For each line what the rules know of it. */
export function byRules(page: Page): Boilerplate[][] {
  const sections = sectionsOf(page)
  const known = page.lines.map((line) => reasonOf(line, page, sections[line.index]))
  const tail = tailFrom(page, known)
  return page.lines.map((line) => {
    const reason = known[line.index] ?? (line.index >= tail ? 'footer' : undefined)
    return reason ? [{ span: whole(line), reason }] : partsOf(line, page)
  })
}

/** What the judge takes goes before the parts that rules know of it. */
function joined(ruled: readonly Boilerplate[], judged: readonly Boilerplate[]): Boilerplate[] {
  const rest = ruled.filter(({ span }) => !judged.some((other) => overlap(span, other.span) > 0))
  return [...rest, ...judged].sort((a, b) => a.span.start - b.span.start)
}

function reasonOf(line: Line, page: Page, section: string | undefined): string | undefined {
  if (section) return `${section} section`
  return LINE_RULES.find((rule) => rule.holds(line, page))?.reason
}

function partsOf(line: Line, page: Page): Boilerplate[] {
  const parts: Boilerplate[] = []
  for (const rule of PART_RULES) {
    const span = rule.find(line, page)
    if (span && !parts.some((part) => overlap(span, part.span) > 0)) {
      parts.push({ span, reason: rule.reason })
    }
  }
  for (const span of asidesIn(line, storyOf(line, page))) {
    if (!parts.some((part) => overlap(span, part.span) > 0)) parts.push({ span, reason: 'the page speaks' })
  }
  return parts.sort((a, b) => a.span.start - b.span.start)
}
