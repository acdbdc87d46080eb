/** The options that several commands take, told once. */
import { InvalidArgumentError, Option } from 'commander'
import { DEFAULTS, LEAST_SCORE } from '../options.ts'
import type { Format } from './renderer-of.ts'

/** Told here too, so that --help answers without loading what renders them. */
export const FORMATS: readonly Format[] = [
  'text',
  'md',
  'html',
  'json',
  'csv',
  'jsonl',
  'annotations',
  'tei',
  'critic',
]

/** Without a default, so that the configuration may say. */
export function settingOption(): Option {
  return new Option(
    '--setting <setting>',
    `how sure it must be that an outlet carries a claim (default: the configuration's, or ${DEFAULTS.setting})`,
  )
    .choices(Object.keys(LEAST_SCORE))
    .env('CLAIMDIFF_SETTING')
}

/** Data for another program instead of the report for a reader. */
export const jsonOption = (): Option =>
  new Option('--json', 'the same as --format json').implies({ format: 'json' })

/** A command's help leads with them. */
export const examples = (...lines: readonly string[]): string =>
  `Examples:\n${lines.map((line) => `  claimdiff ${line}\n`).join('')}`

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return Number(text)
}
