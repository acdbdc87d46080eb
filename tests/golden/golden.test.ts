import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportFiles } from '../../src/cli/report.ts'
import { SAMPLE } from './sample.ts'

const files = await reportFiles(...SAMPLE)
if ('error' in files) throw new Error(files.error)

test.each(files)('$path is what the sources give; if the change is meant, npm run golden', (file) => {
  expect(file.text).toBe(readFileSync(file.path, 'utf8'))
})
