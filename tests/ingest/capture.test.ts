/** What is no article at all, whatever its hints. */
import { expect, test } from 'vitest'
import { captureOf } from '../../src/ingest/capture.ts'

test('bytes of no known format are one error that names the file', async () => {
  const bytes = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1])
  const captures = await captureOf(bytes, { name: 'tool.bin' })
  expect(captures).toEqual({ error: expect.stringContaining('tool.bin: ') })
})
