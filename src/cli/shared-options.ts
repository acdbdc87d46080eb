/** The options that several commands take, told once. */
import { InvalidArgumentError, Option } from 'commander'
import { DEFAULTS, LEAST_SCORE } from '../options.ts'
import type { Format } from './rendered.ts'

/** Told here too, so that --help answers without loading what renders them. */
export const FORMATS: readonly Format[] = [
  'text',
  'md',
  'html',
  'json',
  'csv',
  'jsonl',
  'annotations',
  'critic',
]

export function settingOption(): Option {
  return new Option('--setting <setting>', 'how sure it must be that an outlet carries a claim')
    .choices(Object.keys(LEAST_SCORE))
    .default(DEFAULTS.setting)
}

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return Number(text)
}
