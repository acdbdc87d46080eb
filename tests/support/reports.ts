/** A Comparison in, every report of it out: all that the commands write, with its format's name. */
import { rendererOf } from '../../src/cli/renderer-of.ts'
import { FORMATS } from '../../src/cli/shared-options.ts'
import { comparePair } from '../../src/compare-pair.ts'
import type { Comparison } from '../../src/model.ts'
import { viewOf } from '../../src/present/view.ts'
import { toCopiesSvg } from '../../src/report/copies-svg.ts'
import { toCoverageSvg } from '../../src/report/coverage-svg.ts'
import { scorecardCsv, scorecardJson, scorecardMarkdown } from '../../src/report/scorecard.ts'
import { apply } from '../../src/review/apply.ts'
import { listing } from '../../src/review/listing.ts'

export type Report = readonly [format: string, text: string]

const RENDERERS = await Promise.all(
  FORMATS.map(async (format) => [format, await rendererOf({ format })] as const),
)

export function reportsOf(comparison: Comparison): Report[] {
  const view = viewOf(comparison)
  return [
    ...RENDERERS.map(([format, toReport]): Report => [format, toReport(comparison, view, '.')]),
    ['svg', toCoverageSvg(view)],
    ['copies svg', toCopiesSvg(view)],
    ['scorecard md', scorecardMarkdown(view, (path) => path)],
    ['scorecard csv', scorecardCsv(view)],
    ['scorecard json', scorecardJson(view)],
    ['decisions', listing(comparison, apply(comparison, [], comparePair))],
  ]
}

/** Everything but letters, marks, figures and spaces that stand there to be seen; the line ends of the formats. */
const ACTING = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** Which of the reports hold a character that acts on a terminal, or that nobody sees. */
export const actingIn = (reports: readonly Report[]): string[] =>
  reports.flatMap(([format, text]) => {
    const found = ACTING.exec(format.endsWith('csv') ? text.replaceAll('\r\n', '\n') : text)
    if (!found) return []
    const near = text.slice(Math.max(0, found.index - 20), found.index + 20)
    return [`${format} holds U+${found[0].codePointAt(0)?.toString(16)} near ${JSON.stringify(near)}`]
  })
