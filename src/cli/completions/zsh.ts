/** What may be completed in, a script for zsh out. */
import type { CompletedCommand, CompletedOption, Value } from './table.ts'

export const zshScript = (commands: readonly CompletedCommand[]): string => `#compdef claimdiff
# Completion of claimdiff in zsh.
_claimdiff() {
  local state line
  _arguments -C '--help[show the help]' '--version[show the version]' '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, about }) => `        ${quoted(`${name}:${about}`)}`).join('\n')}
      )
      _describe command commands ;;
    rest)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _claimdiff ]]; then _claimdiff "$@"; else compdef _claimdiff claimdiff; fi
`

function commandCase({ name, options, values }: CompletedCommand): string {
  const last = values.length - 1
  const specs = [
    ...options.flatMap(optionSpecs),
    ...values.map((value, n) => quoted(`${n === last ? '*' : n + 1}: :${action(value)}`)),
  ]
  return `        ${name}) _arguments ${specs.join(' ')} ;;`
}

function optionSpecs({ short, long, about, value }: CompletedOption): string[] {
  const rest = `[${about.replace(/[[\]]/gu, '\\$&')}]${value.kind === 'none' ? '' : `: :${action(value)}`}`
  const others = short ? `(${short} ${long})` : ''
  return [long, ...(short ? [short] : [])].map((flag) => quoted(`${others}${flag}${rest}`))
}

function action(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `(${value.choices.join(' ')})`
    case 'folder':
      return '_files -/'
    case 'file':
      return '_files'
    default:
      return ' '
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
