/** `claimdiff completions`: the program and a shell in, the script by which that shell completes out. */
import type { Command } from 'commander'
import { bashScript } from './completions/bash.ts'
import { fishScript } from './completions/fish.ts'
import { type CompletedCommand, completionTable } from './completions/table.ts'
import { zshScript } from './completions/zsh.ts'
import type { Outcome } from './outcome.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Readonly<
  Record<string, (commands: readonly CompletedCommand[]) => string>
>

export const completions = (program: Command, shell: keyof typeof SCRIPTS): Outcome => ({
  output: SCRIPTS[shell](completionTable(program)),
  exitCode: 0,
})
