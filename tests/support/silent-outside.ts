/** Nothing in, what the review screen asks of the outside out, where none of it is to happen. */
import type { Outside } from '../../src/tui/perform.ts'

export const silentOutside: Outside = {
  now: () => new Date().toISOString(),
  save: () => ({ clock: '14:02:11' }),
  open: async () => '',
  edit: async (text) => ({ text }),
  copy: () => '',
  exportReports: async () => '',
  stop: async () => undefined,
}
