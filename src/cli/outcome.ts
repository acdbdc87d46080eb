/** What every command hands back to the entry: text for standard output with an exit code, or one error. */

export type Outcome = { readonly output: string; readonly exitCode: 0 | 1 } | { readonly error: string }
