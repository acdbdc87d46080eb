/** The tests that mutants are tried against: those that answer in seconds. Fuzzing, torture, terminals and what runs in a process of its own are left out. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{text,review,io,report}/**/*.test.ts'],
    exclude: ['tests/io/{full,broken}-disk.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 60_000,
  },
})
