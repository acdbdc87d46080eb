/** `claimdiff render`: a saved comparison in, the report in one format out, on standard output or in a file. */
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { reasonOf } from '../io/reason-of.ts'
import { writeWhole } from '../io/write-whole.ts'
import { viewOf } from '../present/view.ts'
import { readComparison } from '../read/comparison.ts'
import type { Outcome } from './outcome.ts'
import { type RenderOptions, rendererOf } from './renderer-of.ts'

export async function render(
  file: string,
  options: RenderOptions & { readonly out?: string },
): Promise<Outcome> {
  const text = await readFile(file, 'utf8').catch((problem: unknown) => ({
    error: `${file}: ${reasonOf(problem)}; name a report saved with --format json.`,
  }))
  if (typeof text !== 'string') return text
  const comparison = readComparison(text, file)
  if ('error' in comparison) return comparison
  const { out } = options
  const toReport = await rendererOf(options)
  const report = toReport(comparison, viewOf(comparison), out === undefined ? '.' : dirname(out))
  if (out === undefined) return { output: report, exitCode: 0 }
  return (await writeWhole(out, report)) ?? { output: '', exitCode: 0 }
}
