import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { reportFiles } from '../../src/cli/report.ts'
import { SAMPLE } from './sample.ts'

vi.setConfig({ testTimeout: 60_000 })

test('the sample’s reports are what the sources give; if a change is meant, npm run golden', async () => {
  const files = await reportFiles(...SAMPLE)
  if ('error' in files) throw new Error(files.error)
  for (const { path, text } of files) expect(text, path).toBe(readFileSync(path, 'utf8'))
})
