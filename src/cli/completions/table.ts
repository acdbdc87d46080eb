/** The program's own table of commands in, what a shell may complete for each of them out. */
import type { Argument, Command, Option } from 'commander'

/** What follows: nothing, one of a list, the name of a file or of a folder, or free words. */
export type Value =
  | { readonly kind: 'none' | 'file' | 'folder' | 'words' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }

export type CompletedOption = {
  /** "-f" */
  readonly short?: string
  /** "--format" */
  readonly long: string
  readonly about: string
  readonly value: Value
}

export type CompletedCommand = {
  readonly name: string
  readonly about: string
  readonly options: readonly CompletedOption[]
  /** In order; the last repeats. */
  readonly values: readonly Value[]
}

/** In the order of the help, help itself last. */
export function completionTable(program: Command): readonly CompletedCommand[] {
  const commands = program.commands.map(commandOf)
  const choices = commands.map(({ name }) => name)
  const help = { name: 'help', about: 'show what a command takes', options: [] }
  return [...commands, { ...help, values: [{ kind: 'choice', choices }] }]
}

const commandOf = (command: Command): CompletedCommand => ({
  name: command.name(),
  about: command.summary(),
  options: command.createHelp().visibleOptions(command).map(optionOf),
  values: command.registeredArguments.map(argumentValue),
})

const optionOf = (option: Option): CompletedOption => ({
  ...(option.short && { short: option.short }),
  long: option.long ?? '',
  about: option.description,
  value: option.isBoolean() ? { kind: 'none' } : valueNamed(option.flags, option.argChoices),
})

const argumentValue = (argument: Argument): Value => valueNamed(argument.name(), argument.argChoices)

function valueNamed(name: string, choices: readonly string[] | undefined): Value {
  if (choices) return { kind: 'choice', choices }
  if (/folder|story$/u.test(name)) return { kind: 'folder' }
  return { kind: /file|inputs/u.test(name) ? 'file' : 'words' }
}
