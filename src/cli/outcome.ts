/** What every command hands back to the entry: text for standard output with an exit code (2: a part failed, 130: stopped), or one error. */

export type Outcome =
  | { readonly output: string; readonly exitCode: 0 | 1 | 2 | 130 }
  | { readonly error: string }
