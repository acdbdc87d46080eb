/** What may be completed in, a script for bash out. */
import type { CompletedCommand, CompletedOption, Value } from './table.ts'

/** Where nothing is offered bash completes names of files itself. */
export const bashScript = (
  commands: readonly CompletedCommand[],
): string => `# Completion of claimdiff in bash.
_claimdiff() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=
  # "--format=md" comes as three words.
  if [[ $word == '=' ]]; then word=
  elif [[ $before == '=' ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD == 1)); then
    command=
    words='${commands.map(({ name }) => name).join(' ')} --help --version'
  fi
  case "$command $before" in
${commands.flatMap(({ name, options }) => options.flatMap((option) => valueCase(name, option))).join('\n')}
  esac
  case $command in
${commands.map(commandCase).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o bashdefault -o default -F _claimdiff claimdiff
`

/** What follows an option; a folder is told apart from a file. */
function valueCase(command: string, { short, long, value }: CompletedOption): string[] {
  if (value.kind === 'none') return []
  const patterns = [long, ...(short ? [short] : [])].map((flag) => `'${command} ${flag}'`)
  return [`    ${patterns.join(' | ')}) ${replies(value)}; return ;;`]
}

function replies(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `COMPREPLY=($(compgen -W '${value.choices.join(' ')}' -- "$word"))`
    case 'folder':
      return 'compopt -o dirnames; COMPREPLY=()'
    default:
      return 'COMPREPLY=()'
  }
}

/** Options where one is begun, or else what the command's arguments may be. */
function commandCase({ name, options, values }: CompletedCommand): string {
  const flags = options.flatMap(({ short, long }) => [long, ...(short ? [short] : [])]).join(' ')
  const choices = values.flatMap((value) => (value.kind === 'choice' ? value.choices : [])).join(' ')
  return `    ${name}) if [[ $word == -* ]]; then words='${flags}'; else words='${choices}'; fi ;;`
}
