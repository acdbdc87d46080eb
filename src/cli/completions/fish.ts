/** What may be completed in, a script for fish out. */
import type { CompletedCommand, CompletedOption, Value } from './table.ts'

export const fishScript = (commands: readonly CompletedCommand[]): string =>
  [
    '# Completion of claimdiff in fish.',
    `${FIRST} -l help -d 'show the help'`,
    `${FIRST} -l version -d 'show the version'`,
    ...commands.map(({ name, about }) => `${FIRST} -a ${name} -d ${quoted(about)}`),
    ...commands.flatMap(commandLines),
    '',
  ].join('\n')

const FIRST = 'complete -c claimdiff -f -n __fish_use_subcommand'

function commandLines({ name, options, values }: CompletedCommand): string[] {
  const start = `complete -c claimdiff -n '__fish_seen_subcommand_from ${name}'`
  return [
    ...values.map((value) => `${start} ${offer(value)}`),
    ...options.map((option) => `${start} ${optionWords(option)}`),
  ]
}

const optionWords = ({ short, long, about, value }: CompletedOption): string =>
  [
    ...(short ? [`-s ${short.slice(1)}`] : []),
    `-l ${long.slice(2)}`,
    ...(value.kind === 'none' ? [] : ['-r', offer(value)]),
    `-d ${quoted(about)}`,
  ].join(' ')

/** Names of files are offered where nothing forbids it. */
function offer(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `-f -a '${value.choices.join(' ')}'`
    case 'folder':
      return `-f -a '(__fish_complete_directories)'`
    case 'file':
      return '-F'
    default:
      return '-f'
  }
}

const quoted = (text: string): string => `'${text.replace(/['\\]/gu, '\\$&')}'`
