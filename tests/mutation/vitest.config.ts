/** The tests that mutants are tried against: those that answer in seconds. Fuzzing, torture and terminals are left out. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{text,review,io,report}/**/*.test.ts'],
    exclude: ['tests/io/full-disk.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 60_000,
  },
})
