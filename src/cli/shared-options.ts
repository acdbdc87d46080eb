/** The options that several commands take, told once. */
import { Option } from 'commander'
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

/** Without a default, so that the configuration may say. */
export function settingOption(): Option {
  return new Option(
    '--setting <setting>',
    `how sure it must be that an outlet carries a claim (default: the configuration's, or ${DEFAULTS.setting})`,
  )
    .choices(Object.keys(LEAST_SCORE))
    .env('CLAIMDIFF_SETTING')
}
