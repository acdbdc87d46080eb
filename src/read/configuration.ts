/** The text of a configuration file in, the checked Configuration out, or one clear error that names the key. */
import type { Alias } from '../model.ts'
import { LEAST_SCORE, type Setting } from '../options.ts'
import { closest } from '../text/closest.ts'

export type Configuration = {
  readonly setting?: Setting
  readonly outlets: readonly OutletRules[]
  readonly aliases: readonly Alias[]
}

export type OutletRules = {
  /** A short name, an outlet's name or a host. */
  readonly outlet: string
  /** For a reader. */
  readonly name?: string
  /** Lines that are never claims, `*` for any characters. */
  readonly boilerplate?: readonly string[]
}

type Failure = { readonly error: string }

/** `path` is for messages. Never throws. */
export function readConfiguration(text: string, path: string): Configuration | Failure {
  const parsed = parse(text, path)
  if ('error' in parsed) return parsed
  const at = (where: string) => `${path}: ${where}`
  const keys = recordOf(parsed.value, ['$schema', 'setting', 'outlets', 'aliases'], path)
  if ('error' in keys) return keys
  const { setting } = keys
  if (setting !== undefined && !isSetting(setting)) {
    return { error: at(`setting must be one of ${SETTINGS.join(', ')}, not ${JSON.stringify(setting)}.`) }
  }
  const outlets = outletsOf(keys.outlets, at('outlets'))
  if ('error' in outlets) return outlets
  const aliases = aliasesOf(keys.aliases, at('aliases'))
  if ('error' in aliases) return aliases
  return { ...(setting !== undefined && { setting }), outlets: outlets.list, aliases: aliases.list }
}

function parse(text: string, path: string): { readonly value: unknown } | Failure {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) }
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : ''
    return { error: `${path}: not valid JSON (${reason}); correct it, or remove the file.` }
  }
}

const SETTINGS = Object.keys(LEAST_SCORE)
const isSetting = (value: unknown): value is Setting => SETTINGS.includes(value as string)

/** An object that holds no key but these. */
function recordOf<Key extends string>(
  value: unknown,
  known: readonly Key[],
  where: string,
): { readonly [K in Key]?: unknown } | Failure {
  const entries = entriesOf(value)
  if (!entries) return { error: `${where}: must be an object with the keys ${known.join(', ')}.` }
  const unknown = entries.find(([key]) => !known.includes(key as Key))
  if (!unknown) return value as { readonly [K in Key]?: unknown }
  const meant = closest(unknown[0], known)
  const next = meant ? `did you mean "${meant}"?` : `the keys are ${known.join(', ')}.`
  return { error: `${where}: unknown key ${JSON.stringify(unknown[0])}; ${next}` }
}

const entriesOf = (value: unknown): [string, unknown][] | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined

function outletsOf(value: unknown = {}, where: string): { readonly list: readonly OutletRules[] } | Failure {
  const entries = entriesOf(value)
  if (!entries) return { error: `${where}: must be an object, as in {"courier": {"name": "The Courier"}}.` }
  const list: OutletRules[] = []
  for (const [outlet, rules] of entries) {
    const checked = outletRules(outlet, rules, `${where}.${outlet}`)
    if ('error' in checked) return checked
    list.push(checked)
  }
  return { list }
}

function outletRules(outlet: string, value: unknown, where: string): OutletRules | Failure {
  const keys = recordOf(value, ['name', 'boilerplate'], where)
  if ('error' in keys) return keys
  const { name, boilerplate } = keys
  if (name !== undefined && !isText(name)) return { error: `${where}.name: must be a name.` }
  if (boilerplate !== undefined && !isTexts(boilerplate)) {
    return { error: `${where}.boilerplate: must be a list of lines, as in ["Sign up to *"].` }
  }
  const empty = boilerplate?.find((pattern) => !/[\p{L}\p{N}]/u.test(pattern))
  if (empty !== undefined) {
    return {
      error: `${where}.boilerplate: ${JSON.stringify(empty)} holds no word; write what the line says.`,
    }
  }
  return { outlet, ...(name && { name: name.trim() }), ...(boilerplate && { boilerplate }) }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

/** A spelling stands for one name, and a name for itself. */
function aliasesOf(value: unknown = {}, where: string): { readonly list: readonly Alias[] } | Failure {
  const entries = entriesOf(value)
  if (!entries) return { error: `${where}: must be an object, as in {"Khalifa Haftar": ["Hifter"]}.` }
  const names = new Map<string, string>()
  const list: Alias[] = []
  for (const [name, spellings] of entries) {
    if (!isText(name) || !isTexts(spellings)) {
      return { error: `${where}.${name}: must be a list of the name's other spellings, as in ["Hifter"].` }
    }
    for (const spelling of new Set([name, ...spellings])) {
      const other = names.get(spelling.toLowerCase()) ?? name
      if (other !== name)
        return { error: `${where}: "${spelling}" stands for "${other}" and for "${name}"; leave one.` }
      names.set(spelling.toLowerCase(), name)
      list.push({ spelling, name })
    }
  }
  return { list }
}
